//! Own words as they are stored, and how they become messages: by the code that checks the files of messages.

use std::collections::BTreeMap;

use super::OwnText;
use crate::language::{Language, LanguageError, Languages, Overlay};

/// What the stored names of texts begin with; the tag of the language and the message follow.
const PREFIX: &str = "text.";
/// Bytes of a text.
const MAX_BYTES: usize = 2000;

/// Why words cannot take the place of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextProblem {
    /// Longer than anybody reads.
    TooLong,
    /// Line breaks or other control characters, where they cannot stand.
    NoLine,
    /// A placeholder of ours is missing, is not known, or a brace stands alone: as the check says it.
    Unfit(String),
}

/// What is stored, laid over the files of messages.
#[derive(Debug, Default)]
pub struct StoredTexts {
    /// One for each language: everything in it fits.
    pub overlays: Vec<Overlay>,
    /// The stored names of what does not.
    pub unusable: Vec<String>,
}

impl OwnText {
    /// Under which name words in a language are stored.
    pub fn stored_name(self, language: Language) -> String {
        format!("{PREFIX}{}.{}", language.tag(), self.key())
    }

    /// Language and text of a stored name.
    pub fn of_stored(name: &str, languages: Languages) -> Option<(Language, Self)> {
        let (tag, key) = name.strip_prefix(PREFIX)?.split_once('.')?;
        Some((languages.from_tag(tag)?, Self::from_key(key)?))
    }

    /// The words that were typed, as they are stored; empty: none. Spaces at the ends do not count.
    ///
    /// # Errors
    /// [`TextProblem`].
    pub fn read(self, typed: &str, language: Language, languages: Languages) -> Result<String, TextProblem> {
        let words = typed.replace("\r\n", "\n").trim().to_owned();
        if words.is_empty() {
            return Ok(words);
        }
        if words.len() > MAX_BYTES {
            return Err(TextProblem::TooLong);
        }
        let stands_in_line = |letter: char| letter.is_control() && (self.is_one_line() || letter != '\n');
        if words.contains(stands_in_line) {
            return Err(TextProblem::NoLine);
        }
        let overlay = Overlay::of_words(language, &[(self.key(), &words)]);
        overlay.check(languages).map_err(|error: LanguageError| TextProblem::Unfit(error.problem().to_owned()))?;
        Ok(words)
    }
}

/// The words of one language, each with the message that they take the place of.
type WordsOf<'s> = (Language, Vec<(&'s str, &'s str)>);

impl StoredTexts {
    /// Those of the stored texts that no file says and that fit, each with those before it.
    pub fn fitting(stored: &BTreeMap<String, String>, files: &[Overlay], languages: Languages) -> Self {
        let mut all = Self::default();
        let mut words: BTreeMap<&str, WordsOf<'_>> = BTreeMap::new();
        for (name, text) in stored.iter().filter(|(name, _)| name.starts_with(PREFIX)) {
            let Some((language, own)) = OwnText::of_stored(name, languages) else {
                all.unusable.push(name.clone());
                continue;
            };
            if said_by_file(files, own, language).is_some() {
                continue;
            }
            let of_language = &mut words.entry(language.tag()).or_insert((language, Vec::new())).1;
            of_language.push((own.key(), text));
            if Overlay::of_words(language, of_language).check(languages).is_err() {
                of_language.pop();
                all.unusable.push(name.clone());
            }
        }
        let some = words.into_values().filter(|(_, words)| !words.is_empty());
        all.overlays = some.map(|(language, words)| Overlay::of_words(language, &words)).collect();
        all
    }
}

/// The words of a file of messages, if one says this: it wins.
pub fn said_by_file(files: &[Overlay], own: OwnText, language: Language) -> Option<String> {
    files.iter().rev().filter(|file| file.tag == language.tag()).find_map(|file| file.words(own.key()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Arguments, LanguageFolder};

    fn english() -> Language {
        Languages::built_in().from_tag("en").unwrap()
    }

    fn read(own: OwnText, typed: &str) -> Result<String, TextProblem> {
        own.read(typed, english(), Languages::built_in())
    }

    #[test]
    fn ours_is_there_to_change_in_every_language_and_reads_back() {
        let languages = Languages::built_in();
        for (own, language) in OwnText::ALL.iter().flat_map(|own| languages.all().iter().map(move |it| (*own, *it))) {
            let ours = language.ours(own.key()).unwrap();
            assert_eq!(own.read(&ours, language, languages), Ok(ours.clone()), "{own:?}");
            assert_eq!(OwnText::of_stored(&own.stored_name(language), languages), Some((language, own)));
        }
    }

    #[test]
    fn what_does_not_fit_is_refused_by_the_check_of_the_files() {
        assert_eq!(read(OwnText::Acknowledgement, " a\r\n\r\n[b]\n.c "), Ok("a\n\n[b]\n.c".to_owned()));
        assert_eq!(read(OwnText::Acknowledgement, " \n"), Ok(String::new()));
        assert_eq!(read(OwnText::OfficeName, "two\nlines"), Err(TextProblem::NoLine));
        assert_eq!(read(OwnText::Acknowledgement, "a\u{0}b"), Err(TextProblem::NoLine));
        assert_eq!(read(OwnText::Acknowledgement, &"x".repeat(2001)), Err(TextProblem::TooLong));
        for (own, typed, said) in [
            (OwnText::StartStep, "You write.", "lacks { $minutes }"),
            (OwnText::OfficeName, "House { $name }", "has { $name }, which no page gives it"),
            (OwnText::OfficeName, "{ office-name }", "leads back"),
            (OwnText::OfficeName, "House {", ""),
            (OwnText::OfficeName, "House }", ""),
            (OwnText::ReplyQuestion, "Why: [reason", "has no \"]\""),
            (OwnText::Acknowledgement, "x\nskip = other", "skip"),
        ] {
            match read(own, typed) {
                Err(TextProblem::Unfit(problem)) => assert!(problem.contains(said), "{typed}: {problem}"),
                Ok(kept) => assert_eq!(kept, typed, "words only"),
                other => panic!("{typed}: {other:?}"),
            }
        }
    }

    #[test]
    fn stored_words_take_the_place_of_ours_and_what_does_not_fit_is_passed_over() {
        let languages = Languages::built_in();
        let stored = |rows: &[(&str, &str)]| -> BTreeMap<String, String> {
            rows.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
        };
        let rows = stored(&[
            ("text.en.acknowledgement", "Thank you.\n[It] is here.\n\nskip = no"),
            ("text.en.office-name", "{ mailbox-lead }"),
            ("text.en.mailbox-lead", "{ office-name }"),
            ("text.en.skip", "x"),
            ("text.fr.office-name", "x"),
            ("text.de.office-name", "Von der Seite"),
            ("organisation.name", "x"),
        ]);
        let files = [Overlay {
            tag: "de".to_owned(),
            file: "de.ftl".to_owned(),
            text: "office-name = Aus der Datei\n".to_owned(),
        }];
        let found = StoredTexts::fitting(&rows, &files, languages);
        assert_eq!(found.unusable, ["text.en.office-name", "text.en.skip", "text.fr.office-name"]);
        let overlaid = Languages::new(&LanguageFolder::built_in(), &found.overlays).unwrap();
        let said = |tag: &str, key: &str| {
            overlaid.from_tag(tag).unwrap().message(key, &Arguments::new()).unwrap().into_owned()
        };
        assert_eq!(said("en", "acknowledgement"), "Thank you.\n[It] is here.\n\nskip = no");
        assert_eq!(said("en", "mailbox-lead"), said("en", "office-name"));
        assert_eq!(said("de", "office-name"), "Meldestelle", "the file says it, which is not laid over here");
        assert_eq!(
            said_by_file(&files, OwnText::OfficeName, languages.from_tag("de").unwrap()).unwrap(),
            "Aus der Datei"
        );
    }
}
