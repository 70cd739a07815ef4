//! One text in every language of a file that is data and not code: questionnaires, external offices.

use super::{Language, Languages};
use std::collections::BTreeMap;

/// Why a text cannot be used. Each names what it is about.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextFlaw {
    #[error("the language \"{0}\" is not one of the file's")]
    Stray(String),
    #[error("the language \"{0}\" is there twice")]
    Twice(String),
    #[error("there is no text in the language \"{0}\"")]
    Missing(String),
    #[error("it refers to {0}, which is not there")]
    Reference(String),
    #[error("the language \"{0}\" is not known")]
    Unknown(String),
    #[error("it has no languages")]
    NoLanguages,
}

impl From<TextFlaw> for String {
    fn from(flaw: TextFlaw) -> Self {
        flaw.to_string()
    }
}

/// How a reference to another text of the file begins; it ends at the next `}`.
pub const REFERENCE: &str = "{text.";

/// A text and its translations, in the order of the file's languages; never empty.
#[derive(Debug, Clone)]
pub struct Text(Vec<(Language, String)>);

impl Text {
    /// The text in `language`; where the file has none, that of its fallback, and else that of the file's first.
    pub fn get(&self, language: Language) -> &str {
        let own = |wanted: Language| self.0.iter().find(|(known, _)| *known == wanted);
        let found = own(language).or_else(|| language.fallback().and_then(own)).or_else(|| self.0.first());
        found.map_or("", |(_, text)| text)
    }

    /// The text in exactly this language, if the file has one.
    pub fn exactly(&self, language: Language) -> Option<&str> {
        self.0.iter().find(|(known, _)| *known == language).map(|(_, text)| text.as_str())
    }

    /// The text in every language that the file has.
    pub fn every(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, text)| text.as_str())
    }

    /// Takes the translations of a file; the error says what is missing or not known.
    pub fn from_file(raw: BTreeMap<String, String>, languages: &[Language]) -> Result<Self, TextFlaw> {
        let stray = raw.keys().find(|tag| languages.iter().all(|language| !language.answers_to(tag)));
        if let Some(tag) = stray {
            return Err(TextFlaw::Stray(tag.clone()));
        }
        let mut texts = Vec::with_capacity(languages.len());
        for language in languages {
            let mut found = raw.iter().filter(|(tag, _)| language.answers_to(tag)).map(|(_, text)| text);
            match (found.next(), found.next()) {
                (Some(text), None) if !text.trim().is_empty() => texts.push((*language, text.clone())),
                (Some(_), Some(_)) => return Err(TextFlaw::Twice(language.tag().to_owned())),
                _ => return Err(TextFlaw::Missing(language.tag().to_owned())),
            }
        }
        Ok(Self(texts))
    }

    /// Puts other texts in the place of `{text.name}` references; the error names the one that is not there.
    pub fn expand(&mut self, texts: &[(String, Self)]) -> Result<(), TextFlaw> {
        for (language, text) in self.0.iter_mut().filter(|(_, text)| text.contains(REFERENCE)) {
            for (name, other) in texts {
                *text = text.replace(&format!("{{text.{name}}}"), other.get(*language));
            }
            if let Some(start) = text.find(REFERENCE) {
                let reference = text[start..].split_inclusive('}').next().unwrap_or_default();
                return Err(TextFlaw::Reference(reference.to_owned()));
            }
        }
        Ok(())
    }
}

/// The languages that a file says it has; the error names one that is not known, or says that there are none.
pub fn file_languages(tags: &[String], known: Languages) -> Result<Vec<Language>, TextFlaw> {
    let read = |tag: &String| known.from_content_tag(tag).ok_or_else(|| TextFlaw::Unknown(tag.clone()));
    let languages = tags.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    if languages.is_empty() { Err(TextFlaw::NoLanguages) } else { Ok(languages) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_that_the_file_lacks_gets_its_fallback_or_the_first() {
        let languages = Languages::built_in();
        let [formal, plain, english] = ["de", "de-simple", "en"].map(|tag| languages.from_tag(tag).unwrap());
        let text = |tags: &[&str]| {
            let raw = tags.iter().map(|tag| ((*tag).to_owned(), format!("in {tag}"))).collect();
            let tags: Vec<String> = tags.iter().map(ToString::to_string).collect();
            Text::from_file(raw, &file_languages(&tags, languages).unwrap()).unwrap()
        };
        let two = text(&["en", "de"]);
        assert_eq!([formal, plain, english].map(|language| two.get(language)), ["in de", "in de", "in en"]);
        let one = text(&["ls"]);
        assert_eq!([formal, plain, english].map(|language| one.get(language)), ["in ls"; 3]);
    }
}
