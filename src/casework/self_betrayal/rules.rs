//! The rules, and what they find.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex_lite::{Regex, RegexBuilder};
use serde::Serialize;

use super::WarnPattern;
use super::file::{NotRules, RuleFile, expanded};
use crate::language::LanguageFolder;

/// What is the same in every language.
const OF_ALL: (&str, &str) = ("config/self_betrayal.toml", include_str!("../../../config/self_betrayal.toml"));
/// The name of the file in a language's folder.
const FILE: &str = "self_betrayal.toml";

/// Rules in their order. What they serialise to is what the browser's script reads.
#[derive(Serialize)]
#[serde(transparent)]
pub struct Rules(Vec<Rule>);

#[derive(Serialize)]
struct Rule {
    pattern: WarnPattern,
    expression: String,
    except: Vec<String>,
    except_after: Vec<String>,
    /// A find has one of these in it: most texts have none, and that is seen a hundred times as fast.
    #[serde(skip)]
    needs: Vec<String>,
    #[serde(skip)]
    regex: Regex,
}

/// Words of a text that may give somebody away. No `Debug`: it shows what a reporter wrote.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Finding<'t> {
    pub pattern: WarnPattern,
    /// In bytes of UTF-8.
    pub start: usize,
    pub words: &'t str,
}

impl Finding<'_> {
    pub fn end(&self) -> usize {
        self.start + self.words.len()
    }
}

impl Rules {
    /// Those that are compiled in: of every language.
    pub fn built_in() -> &'static Self {
        static BUILT_IN: LazyLock<Rules> = LazyLock::new(|| {
            let folders = LanguageFolder::built_in();
            let of_languages = folders.iter().flat_map(|folder| folder.files.iter());
            let own = of_languages.filter(|(name, _)| name == FILE).map(|(name, text)| (name.as_str(), text.as_str()));
            Rules::new(own).expect("the files are compiled in, and the tests read them")
        });
        &BUILT_IN
    }

    /// The rules that are the same everywhere, and those of files: of each its name and its text.
    ///
    /// # Errors
    /// [`NotRules`] says in which file what is wrong.
    pub fn new<'f>(files: impl Iterator<Item = (&'f str, &'f str)>) -> Result<Self, NotRules> {
        let shared = RuleFile::parse(OF_ALL.0, OF_ALL.1)?.parts;
        let mut rules = Vec::new();
        for (name, text) in std::iter::once(OF_ALL).chain(files) {
            let RuleFile { parts, rule } = RuleFile::parse(name, text)?;
            let parts: BTreeMap<_, _> = shared.clone().into_iter().chain(parts).collect();
            for raw in rule {
                let expression = expanded(&raw.expression, &parts);
                let regex = RegexBuilder::new(&expression).build();
                let regex = regex.map_err(|error| NotRules {
                    file: name.to_owned(),
                    problem: format!("{}: {error}", raw.expression),
                })?;
                let (pattern, needs) = (raw.pattern, raw.needs);
                let (except, except_after) = (raw.except, raw.except_after);
                rules.push(Rule { pattern, expression, except, except_after, needs, regex });
            }
        }
        Ok(Self(rules))
    }

    /// What of these patterns is in the text, from its beginning on. Finds do not overlap: of two, the one that begins first
    /// counts, then the longer one, then that of the earlier rule.
    pub fn find<'t>(&self, text: &'t str, patterns: &[WarnPattern]) -> Vec<Finding<'t>> {
        let asked = self.0.iter().filter(|rule| patterns.contains(&rule.pattern) && rule.may_be_in(text));
        let mut all: Vec<Finding<'t>> = asked.flat_map(|rule| rule.find(text)).collect();
        all.sort_by_key(|found| (found.start, usize::MAX - found.end()));
        let mut end = 0;
        all.retain(|found| {
            let free = found.start >= end;
            if free {
                end = found.end();
            }
            free
        });
        all
    }
}

impl Rule {
    fn may_be_in(&self, text: &str) -> bool {
        self.needs.iter().any(|needed| text.contains(needed.as_str()))
    }

    fn find<'t>(&self, text: &'t str) -> Vec<Finding<'t>> {
        let (mut found, mut from) = (Vec::new(), 0);
        while let Some(hit) = self.regex.find_at(text, from) {
            let words = hit.as_str();
            if words.is_empty() {
                break;
            }
            let counts = self.counts(&text[..hit.start()], words, &text[hit.end()..]);
            // What is none may hide another that begins within it.
            let one_on = hit.start() + words.chars().next().map_or(1, char::len_utf8);
            from = if counts { hit.end() } else { one_on };
            if counts {
                found.push(Finding { pattern: self.pattern, start: hit.start(), words });
            }
        }
        found
    }

    fn counts(&self, before: &str, words: &str, after: &str) -> bool {
        let in_word = |beside: Option<char>| beside.is_some_and(char::is_alphanumeric);
        let last = words.rsplit([' ', '.']).next().unwrap_or_default();
        !in_word(before.chars().next_back())
            && !in_word(after.chars().next())
            && !self.except.iter().any(|word| word == last)
            && !self.except_after.iter().any(|word| before.ends_with(word.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Of these, finds of every rule can be put together.
    const PIECES: &str = "17 3 . , / - : 2026 26 + 0 00 49 0151 5550199 ( ) @ a x.de (at) [ät] DE 89 3704 0044 0532 0130 AT61 1904 \
        3002 Oktober Okt. Mai siebzehnten Nachtschicht Dienst Nacht am vom Montag, den Tel. Durchwahl Herr Herrn Frau Dr. \
        Klient Schwester A. K. Beispiel Nur nur ich Ich außer mir bin war als Als die der einzige Einzige meine Mein Team Schicht \
        hatte arbeite seit Praktikantin Azubi Nachtwache Mann phone 17th of May October shift on the Mr Ms Only I me was am only one \
        my My ward As an a trainee woman";

    proptest! {
        #[test]
        fn whatever_a_rule_finds_has_what_it_needs(picked in proptest::collection::vec((0..200usize, any::<bool>()), 1..12)) {
            let pieces: Vec<&str> = PIECES.split(' ').filter(|piece| !piece.is_empty()).collect();
            let text: String = picked
                .iter()
                .flat_map(|(at, apart)| [pieces[at % pieces.len()], if *apart { " " } else { "" }])
                .collect();
            for rule in &Rules::built_in().0 {
                prop_assert!(rule.find(&text).is_empty() || rule.may_be_in(&text), "{}: {text}", rule.expression);
            }
        }
    }

    #[test]
    fn a_file_that_makes_no_rules_is_refused_with_its_name() {
        for toml in [
            "[[rule]]\npattern = \"phone\"\nexpression = \"(\"\nneeds = []",
            "[[rule]]\npattern = \"shoe_size\"\nexpression = \"a\"\nneeds = []",
            "[[rule]]\npattern = \"phone\"\nexpression = \"a\"",
            "surprise = 1",
        ] {
            let error = Rules::new([("own.toml", toml)].into_iter()).err();
            assert_eq!(error.map(|error| error.file).as_deref(), Some("own.toml"), "{toml}");
        }
    }
}
