//! The operator's own texts: messages that take the place of ours, in a file of the same kind.
//!
//! A page whose message lacks an argument fails as it is shown. So what does not fit is refused before the start.

mod mentions;
mod places;
mod references;

use std::collections::{BTreeSet, HashMap};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser::ParserError;

use super::LanguageError;
use mentions::Mentions;
use places::{flaw_of_places, has_places};
use references::References;

/// A file with messages for one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlay {
    /// Tag of the language.
    pub tag: String,
    /// The file's name, for error messages.
    pub file: String,
    /// What is in it.
    pub text: String,
}

/// What is wrong with a file of messages, and where.
#[derive(Debug)]
pub(super) struct Finding {
    line: usize,
    problem: String,
}

impl Finding {
    pub(super) fn in_file(self, file: &str) -> LanguageError {
        LanguageError::new(&format!("{file}, line {}", self.line), self.problem)
    }
}

impl Overlay {
    /// Whether the file can be laid over the messages of its language.
    ///
    /// # Errors
    /// As where [`super::Languages::new`] lays it over them.
    pub fn check(&self, languages: super::Languages) -> Result<(), LanguageError> {
        let language = languages.all().iter().find(|language| language.tag() == self.tag);
        let language =
            language.ok_or_else(|| LanguageError::new(&self.file, format!("there is no language \"{}\"", self.tag)))?;
        language.0.messages.check(self)
    }

    /// The file's messages, each of which takes the place of one that `ours` finds by its name.
    ///
    /// # Errors
    /// Names file, line and message: it is not Fluent, ours has no such message, it is there twice, or it mentions
    /// other arguments than ours.
    pub(super) fn checked<'o>(
        &self,
        ours: impl Fn(&str) -> Option<&'o Pattern<&'o str>>,
    ) -> Result<FluentResource, LanguageError> {
        let resource = parsed(&self.text).map_err(|finding| finding.in_file(&self.file))?;
        let theirs: HashMap<&str, &Pattern<&str>> = resource.entries().filter_map(named_pattern).collect();
        let found = |key: &str| theirs.get(key).copied().or_else(|| ours(key));
        let mut seen = BTreeSet::new();
        for entry in resource.entries() {
            let (key, problem) = match entry {
                Entry::Message(message) if !seen.insert(message.id.name) => {
                    (message.id.name.to_owned(), Some("it is there twice".to_owned()))
                }
                Entry::Message(message) => {
                    let key = message.id.name;
                    (key.to_owned(), unlike(key, ours(key), message.value.as_ref(), found))
                }
                Entry::Term(term) => {
                    (format!("-{}", term.id.name), Some("only messages can be replaced, no terms".to_owned()))
                }
                _ => continue,
            };
            if let Some(problem) = problem {
                let finding = Finding { line: line_of(&self.text, &key), problem: format!("{key}: {problem}") };
                return Err(finding.in_file(&self.file));
            }
        }
        Ok(resource)
    }
}

/// Reads Fluent; the first thing that is wrong is the error.
pub(super) fn parsed(text: &str) -> Result<FluentResource, Finding> {
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| match errors.first() {
        Some(error) => not_fluent(text, error),
        None => Finding { line: 1, problem: "it cannot be read".to_owned() },
    })
}

fn not_fluent(text: &str, error: &ParserError) -> Finding {
    let line = |at: usize| text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1;
    let entry = error.slice.clone().and_then(|slice| text.get(slice)).unwrap_or_default();
    let key = entry.trim_start().split([' ', '=', '\n']).next().unwrap_or_default();
    Finding { line: line(error.pos.start), problem: format!("{key}: {error}") }
}

fn named_pattern<'e>(entry: &'e Entry<&'e str>) -> Option<(&'e str, &'e Pattern<&'e str>)> {
    match entry {
        Entry::Message(message) => Some((message.id.name, message.value.as_ref()?)),
        _ => None,
    }
}

/// How a message is unlike the one it is to replace. `found` finds what a name will mean then.
fn unlike<'p>(
    key: &str,
    ours: Option<&Pattern<&str>>,
    theirs: Option<&Pattern<&str>>,
    found: impl Fn(&str) -> Option<&'p Pattern<&'p str>>,
) -> Option<String> {
    let Some(ours) = ours else { return Some("there is no message of this name to replace".to_owned()) };
    let Some(theirs) = theirs else { return Some("it says nothing".to_owned()) };
    // What handlers fill in by hand stands in brackets (`reply-text-…`): an open one would never be asked about.
    if has_places(ours)
        && let Some(flaw) = flaw_of_places(theirs)
    {
        return Some(flaw);
    }
    let [ours, theirs] = [ours, theirs].map(Mentions::of);
    if let Some(lost) = ours.arguments.difference(&theirs.arguments).next() {
        return Some(format!("it lacks {{ ${lost} }}, which ours has"));
    }
    if let Some(foreign) = theirs.arguments.difference(&ours.arguments).next() {
        return Some(format!("it has {{ ${foreign} }}, which no page gives it"));
    }
    References::to(found).flaw_of(key, &ours.arguments)
}

/// The line, counted from 1, on which a message begins; of two with the same name, the second.
fn line_of(text: &str, key: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().zip(1..).filter(|(line, _)| begins(line)).last().map_or(0, |(_, number)| number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Arguments, LanguageFolder, Languages};

    fn overlaid(text: &str) -> Result<Languages, LanguageError> {
        let overlay = Overlay { tag: "en".to_owned(), file: "texts/en.ftl".to_owned(), text: text.to_owned() };
        Languages::new(&LanguageFolder::built_in(), &[overlay])
    }

    #[test]
    fn an_operators_message_replaces_ours_and_the_others_stay() {
        let languages = overlaid("# Ours is a centre.\noffice-name = Reporting centre\n").unwrap();
        let [english, german] = ["en", "de"].map(|tag| languages.from_tag(tag).unwrap());
        let none = Arguments::new();
        assert_eq!(english.message("office-name", &none).unwrap(), "Reporting centre");
        assert_eq!(german.message("office-name", &none).unwrap(), "Meldestelle");
        let skip = |languages: Languages| languages.from_tag("en").unwrap().message("skip", &none).unwrap();
        assert_eq!(skip(languages), skip(Languages::built_in()));
    }

    #[test]
    fn a_message_that_does_not_fit_is_named_with_file_and_line() {
        for (text, error) in [
            ("skip = On\nno-such = x\n", "line 2: no-such: there is no message of this name to replace"),
            ("\nskip = On\nskip = Over\n", "line 3: skip: it is there twice"),
            ("error-too-long = Too long: { $found }", "line 1: error-too-long: it lacks { $allowed }, which ours has"),
            ("skip = On { $where }", "line 1: skip: it has { $where }, which no page gives it"),
            (
                "skip = { $n ->\n [one] { $where }\n *[other] x\n }",
                "line 1: skip: it has { $n }, which no page gives it",
            ),
            ("skip = { pages } { gone }", "line 1: skip: it refers to gone, which is not there"),
            ("skip = { -gone }", "line 1: skip: it refers to -gone, which is not there"),
            ("skip = { pages.title }", "line 1: skip: it refers to pages.title, which is not there"),
            ("skip = { skip }", "line 1: skip: it leads back to skip"),
            ("pages = x { skip }\nskip = { pages }", "line 1: pages: it leads back to pages"),
            ("skip = { error-too-long }", "line 1: skip: it refers to error-too-long, which needs { $allowed }"),
            ("-gone = x", "line 1: -gone: only messages can be replaced, no terms"),
            ("skip = On\noffice-name Reporting centre\n", "line 2: office-name: "),
            ("skip =\n", "line 1: skip: "),
            ("\nreply-text-question = Why: [reason", "line 2: reply-text-question: \"[reason\" has no \"]\""),
            ("reply-text-question = Why: reason]", "line 1: reply-text-question: a \"]\" has no \"[\" before it"),
        ] {
            let found = overlaid(text).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(found.starts_with(&format!("texts/en.ftl, {error}")), "{text:?}: {found}");
        }
    }

    #[test]
    fn what_is_laid_over_counts_for_whoever_holds_the_language_and_for_nobody_else() {
        let (ours, own) = (Languages::built_in(), Languages::built_in().apart());
        assert_eq!(ours.all(), own.all());
        let said = |languages: Languages, tag: &str, key: &str| {
            languages.from_tag(tag).unwrap().message(key, &Arguments::new()).unwrap().into_owned()
        };
        let held = own.from_tag("en").unwrap();
        let overlay = |text: &str| Overlay { tag: "en".to_owned(), file: "words".to_owned(), text: text.to_owned() };
        own.lay_over(&[overlay("office-name = The open ear\nskip = { office-name }")]).unwrap();
        assert_eq!(held.message("skip", &Arguments::new()).unwrap(), "The open ear");
        assert_eq!(said(own, "de", "office-name"), "Meldestelle");
        assert_eq!(said(ours, "en", "office-name"), said(Languages::built_in(), "en", "office-name"));
        assert_ne!(said(ours, "en", "office-name"), "The open ear");
        // What does not fit changes nothing; the next takes the place of all before.
        assert!(own.lay_over(&[overlay("office-name = { $name }")]).is_err());
        assert_eq!(said(own, "en", "office-name"), "The open ear");
        own.lay_over(&[overlay("pages = Leaves")]).unwrap();
        assert_eq!(
            (said(own, "en", "pages"), said(own, "en", "skip")),
            ("Leaves".to_owned(), said(ours, "en", "skip"))
        );
        own.lay_over(&[]).unwrap();
        assert_eq!(said(own, "en", "pages"), said(ours, "en", "pages"));
        let plain = own.from_tag("de-simple").unwrap();
        assert!(std::ptr::eq(plain.fallback().unwrap().0, own.from_tag("de").unwrap().0), "its fallback is of its own");
    }

    #[test]
    fn an_overlay_for_a_language_that_is_not_there_is_refused() {
        let overlay = Overlay { tag: "fr".to_owned(), file: "fr.ftl".to_owned(), text: String::new() };
        let error = Languages::new(&LanguageFolder::built_in(), &[overlay]).unwrap_err().to_string();
        assert_eq!(error, "fr.ftl: there is no language \"fr\"");
    }
}
