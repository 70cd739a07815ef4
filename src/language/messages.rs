//! The messages of one language (Project Fluent). Whoever asks for one that is not there gets an error, no placeholder.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Arc, PoisonError, RwLock};

use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue, concurrent};
use fluent_syntax::ast::{Entry, Pattern};
use unic_langid::LanguageIdentifier;

use super::overlay::{self, Overlay};
use super::{Direction, LanguageError, LanguageFolder, folder};

/// The arguments of a message, by name.
pub type Arguments<'a> = FluentArgs<'a>;
/// A number or a text.
pub type Argument<'a> = FluentValue<'a>;

/// Messages that refer to each other.
type Bundle = concurrent::FluentBundle<Arc<FluentResource>>;

#[derive(Debug, thiserror::Error)]
#[error("there is no message \"{key}\" in the language \"{language}\", or it lacks an argument")]
pub struct MissingMessage {
    key: String,
    language: &'static str,
}

impl MissingMessage {
    pub(super) fn new(key: &str, language: &'static str) -> Self {
        Self { key: key.to_owned(), language }
    }
}

pub(super) struct Messages {
    read: Read,
    bundle: Bundle,
    /// The same with what is laid over at this moment; `None`: nothing is.
    overlaid: RwLock<Option<Arc<Bundle>>>,
}

/// What was read of a language, to make a bundle of.
#[derive(Clone)]
struct Read {
    tag: LanguageIdentifier,
    direction: Direction,
    /// Ours, and then the operator's files.
    files: Vec<Arc<FluentResource>>,
    /// The names of those that reporters' pages need, and of those that only the office needs.
    keys: [BTreeSet<String>; 2],
}

impl Messages {
    /// The messages of a folder, and the operator's in the place of those that have the same name.
    pub(super) fn new(
        folder: &LanguageFolder,
        direction: Direction,
        overlays: &[Overlay],
    ) -> Result<Self, LanguageError> {
        let tag: LanguageIdentifier =
            folder.tag.parse().map_err(|error| LanguageError::new(&folder.tag, format!("it is not a tag: {error}")))?;
        let mut read = Read { tag, direction, files: Vec::new(), keys: [BTreeSet::new(), BTreeSet::new()] };
        let mut bundle = read.bundle();
        for (name, text) in folder.messages() {
            let place = || format!("{}/{name}", folder.tag);
            let resource = Arc::new(overlay::parsed(text).map_err(|found| found.in_file(&place()))?);
            read.keys[usize::from(folder::is_offices(name))].extend(names(&resource).map(str::to_owned));
            read.files.push(Arc::clone(&resource));
            bundle.add_resource(resource).map_err(|errors| LanguageError::new(&place(), said(&errors)))?;
        }
        for overlay in overlays.iter().filter(|overlay| overlay.tag == folder.tag) {
            let checked = Arc::new(overlay.checked(|key| pattern_of(&bundle, key))?);
            read.files.push(Arc::clone(&checked));
            bundle.add_resource_overriding(checked);
        }
        Ok(Self { read, bundle, overlaid: RwLock::default() })
    }

    /// The same messages once more, with nothing laid over.
    pub(super) fn again(&self) -> Self {
        Self { read: self.read.clone(), bundle: self.read.bundle(), overlaid: RwLock::default() }
    }

    /// Lays these over from now on, in the place of what was laid over before.
    pub(super) fn lay_over(&self, overlays: &[&Overlay]) -> Result<(), LanguageError> {
        let mut bundle = self.read.bundle();
        for overlay in overlays {
            let checked = overlay.checked(|key| pattern_of(&bundle, key))?;
            bundle.add_resource_overriding(Arc::new(checked));
        }
        let overlaid = (!overlays.is_empty()).then(|| Arc::new(bundle));
        *self.overlaid.write().unwrap_or_else(PoisonError::into_inner) = overlaid;
        Ok(())
    }

    /// Whether these messages of the operator's fit ours.
    pub(super) fn check(&self, overlay: &Overlay) -> Result<(), LanguageError> {
        overlay.checked(|key| pattern_of(&self.bundle, key)).map(drop)
    }

    /// The message, with all its arguments; `None` if it is not there or lacks one.
    pub(super) fn format(&'static self, key: &str, arguments: &Arguments<'_>) -> Option<Cow<'static, str>> {
        let overlaid = self.overlaid.read().unwrap_or_else(PoisonError::into_inner).as_ref().map(Arc::clone);
        match overlaid {
            // What is laid over may be gone with the next change.
            Some(bundle) => formatted(&bundle, key, arguments).map(|said| said.into_owned().into()),
            None => formatted(&self.bundle, key, arguments),
        }
    }

    /// A message that `other` has and this language lacks; those of the office only where it `is_offered` there.
    pub(super) fn lacks<'o>(&self, other: &'o Self, is_offered: bool) -> Option<&'o str> {
        let needed = if is_offered { &other.read.keys[..] } else { &other.read.keys[..1] };
        let mut absent = needed.iter().flatten().filter(|key| !self.bundle.has_message(key));
        absent.next().map(String::as_str)
    }
}

impl Read {
    /// All files, each over those before it.
    fn bundle(&self) -> Bundle {
        let mut bundle = Bundle::new_concurrent(vec![self.tag.clone()]);
        // Invisible direction marks around arguments end up in copied text: only where lines are set from the right.
        bundle.set_use_isolating(self.direction == Direction::Rtl);
        self.files.iter().for_each(|file| bundle.add_resource_overriding(Arc::clone(file)));
        bundle
    }
}

fn formatted<'b>(bundle: &'b Bundle, key: &str, arguments: &Arguments<'_>) -> Option<Cow<'b, str>> {
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern_of(bundle, key)?, Some(arguments), &mut errors);
    errors.is_empty().then_some(said)
}

fn pattern_of<'b>(bundle: &'b Bundle, key: &str) -> Option<&'b Pattern<&'b str>> {
    bundle.get_message(key)?.value()
}

/// The names of a file's messages.
pub(super) fn names(resource: &FluentResource) -> impl Iterator<Item = &str> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name),
        _ => None,
    })
}

fn said(errors: &[FluentError]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
