//! The registry of languages: which ones there are, in the order in which a switch offers them.

use std::sync::LazyLock;

use super::description::{self, Description};
use super::error::LanguageError;
use super::messages::Messages;
use super::{Language, LanguageFolder, Loaded, Overlay};

/// All languages of a running program: at least one, the default first. As small as a reference.
#[derive(Debug, Clone, Copy)]
pub struct Languages(&'static [Language]);

impl Languages {
    /// The languages that are compiled in, with no texts but ours.
    pub fn built_in() -> Self {
        static BUILT_IN: LazyLock<Languages> = LazyLock::new(|| {
            Languages::new(&LanguageFolder::built_in(), &[])
                .expect("the folders are compiled in, and the tests read them")
        });
        *BUILT_IN
    }

    /// The languages of these folders, with the operator's own texts laid over. Call it once: what it reads is kept
    /// until the program ends.
    ///
    /// # Errors
    /// [`LanguageError`]: a file does not fit, a fallback or a message is missing, two folders have one tag.
    pub fn new(folders: &[LanguageFolder], overlays: &[Overlay]) -> Result<Self, LanguageError> {
        if let Some(overlay) = overlays.iter().find(|overlay| folders.iter().all(|folder| folder.tag != overlay.tag)) {
            return Err(LanguageError::new(&overlay.file, format!("there is no language \"{}\"", overlay.tag)));
        }
        let mut waiting = folders.iter().map(described).collect::<Result<Vec<_>, _>>()?;
        waiting.sort_by(|one, other| (one.1.order, &one.0.tag).cmp(&(other.1.order, &other.0.tag)));
        let mut languages: Vec<Language> = Vec::new();
        // A language stands on its fallback, so that one is read before it.
        while let Some(next) = waiting.iter().position(|(_, description)| stands(description, &languages)) {
            let (folder, description) = waiting.remove(next);
            languages.push(loaded(folder, description, &languages, overlays)?);
        }
        if let Some((folder, description)) = waiting.first() {
            let fallback = description.fallback.as_deref().unwrap_or_default();
            return Err(LanguageError::new(&folder.tag, format!("its fallback \"{fallback}\" is not there")));
        }
        languages.sort_by_key(|language| language.description().order);
        let first = *languages.first().ok_or_else(|| LanguageError::new("languages", "there are none"))?;
        for language in &languages {
            let offered = language.description().office;
            if let Some(key) = language.0.messages.lacks(&first.0.messages, offered) {
                return Err(LanguageError::new(language.tag(), format!("it lacks the message {key}")));
            }
        }
        Ok(Self(Box::leak(languages.into_boxed_slice())))
    }

    /// The same languages once more, for one program to lay over what is stored there ([`Languages::lay_over`]). Call it once: it is kept
    /// until the program ends.
    pub fn apart(self) -> Self {
        let mut made: Vec<Language> = Vec::new();
        // A language stands on its fallback, so that one is made before it.
        while let Some(next) = self.0.iter().find(|language| {
            !made.contains(language) && language.fallback().is_none_or(|fallback| made.contains(&fallback))
        }) {
            let Loaded { tag, description, fallback, messages } = next.0;
            let fallback = fallback.and_then(|of| made.iter().copied().find(|language| *language == of));
            let (tag, description, messages) = (tag.clone(), description.clone(), messages.again());
            made.push(Language(Box::leak(Box::new(Loaded { tag, description, fallback, messages }))));
        }
        made.sort_by_key(|language| language.description().order);
        Self(Box::leak(made.into_boxed_slice()))
    }

    /// Lays messages over ours and the files', in the place of all that was laid over before: whoever holds a language says them from
    /// now on.
    ///
    /// # Errors
    /// [`LanguageError`]: one does not fit. Then that language, and those after it, stay as they were.
    pub fn lay_over(self, overlays: &[Overlay]) -> Result<(), LanguageError> {
        self.0.iter().try_for_each(|language| {
            let of_it: Vec<_> = overlays.iter().filter(|overlay| overlay.tag == language.tag()).collect();
            language.0.messages.lay_over(&of_it)
        })
    }

    /// Every language, in the order in which a switch offers them.
    pub fn all(self) -> &'static [Language] {
        self.0
    }

    /// Those in which the office has pages.
    pub fn of_office(self) -> impl Iterator<Item = Language> {
        self.0.iter().copied().filter(|language| language.description().office)
    }

    /// The one that commands speak at the machine.
    pub fn of_commands(self) -> Language {
        self.0.iter().copied().find(|language| language.description().commands).unwrap_or(self.default_language())
    }

    /// The one for whoever says nothing else.
    pub fn default_language(self) -> Language {
        self.0[0]
    }

    /// Reads a tag. Letter case does not matter; unknown tags are `None`.
    pub fn from_tag(self, tag: &str) -> Option<Language> {
        self.0.iter().copied().find(|language| language.tag().eq_ignore_ascii_case(tag))
    }

    /// Reads a tag of a content file, which may be a short one.
    pub fn from_content_tag(self, tag: &str) -> Option<Language> {
        self.0.iter().copied().find(|language| language.answers_to(tag))
    }
}

fn described(folder: &LanguageFolder) -> Result<(&LanguageFolder, Description), LanguageError> {
    let place = format!("{}/{}", folder.tag, description::FILE);
    let file = folder.files.iter().find(|(name, _)| name == description::FILE);
    let (_, text) = file.ok_or_else(|| LanguageError::new(&place, "the file is not there"))?;
    let description: Description =
        toml::from_str(text).map_err(|error| LanguageError::new(&place, error.to_string()))?;
    if !description.office && description.fallback.is_none() {
        return Err(LanguageError::new(&place, "the office needs a fallback where it has no pages in this language"));
    }
    Ok((folder, description))
}

fn stands(description: &Description, on: &[Language]) -> bool {
    description.fallback.as_ref().is_none_or(|tag| on.iter().any(|language| language.tag() == tag))
}

fn loaded(
    folder: &LanguageFolder,
    description: Description,
    before: &[Language],
    overlays: &[Overlay],
) -> Result<Language, LanguageError> {
    let refuse = |problem: &str| LanguageError::new(&folder.tag, problem);
    if before.iter().any(|language| language.tag().eq_ignore_ascii_case(&folder.tag)) {
        return Err(refuse("the language is there twice"));
    }
    let fallback = before.iter().copied().find(|language| description.fallback.as_deref() == Some(language.tag()));
    if !description.office && fallback.is_none_or(|fallback| !fallback.description().office) {
        return Err(refuse("its fallback has no pages in the office either"));
    }
    let messages = Messages::new(folder, description.direction, overlays)?;
    Ok(Language(Box::leak(Box::new(Loaded { tag: folder.tag.clone(), description, fallback, messages }))))
}

#[cfg(test)]
mod tests;
