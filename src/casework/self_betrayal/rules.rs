//! The rules, and what they find.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use serde::{Serialize, Serializer};

use super::WarnPattern;
use super::file::{NotRules, RawRule, RuleFile, expanded};
use super::finding::Finding;
use super::rule::Rule;
use super::units::UnitNames;
use crate::language::LanguageFolder;

/// What is the same in every language.
const OF_ALL: (&str, &str) = ("config/self_betrayal.toml", include_str!("../../../config/self_betrayal.toml"));
/// The name of the file in a language's folder.
const FILE: &str = "self_betrayal.toml";
/// Where rules come from that are in no file.
const UNITS: &str = "the names of units";

/// Rules in their order.
pub struct Rules {
    rules: Vec<Rule>,
    /// Words of which one is in whatever a rule finds: all of all rules, found in one pass.
    needed: AhoCorasick,
    /// The rule that each of these words is for.
    needed_by: Vec<usize>,
}

impl Rules {
    /// Those that are compiled in: of every language.
    pub fn built_in() -> &'static Self {
        static BUILT_IN: LazyLock<Rules> = LazyLock::new(|| {
            Rules::with_units(&UnitNames::default()).expect("the files are compiled in, and the tests read them")
        });
        &BUILT_IN
    }

    /// The same, and those that find the names of units.
    ///
    /// # Errors
    /// [`NotRules`], of which a test would have told: a name means nothing but itself.
    pub fn with_units(units: &UnitNames) -> Result<Self, NotRules> {
        let folders = LanguageFolder::built_in();
        let of_languages = folders.iter().flat_map(|folder| folder.files.iter());
        let own = of_languages.filter(|(name, _)| name == FILE).map(|(name, text)| (name.as_str(), text.as_str()));
        Self::new(own, units)
    }

    /// The rules that are the same everywhere, those of files (of each its name and its text), and those for units.
    ///
    /// # Errors
    /// [`NotRules`] says in which file what is wrong.
    pub fn new<'f>(files: impl Iterator<Item = (&'f str, &'f str)>, units: &UnitNames) -> Result<Self, NotRules> {
        let shared = RuleFile::parse(OF_ALL.0, OF_ALL.1)?.parts;
        let mut written: Vec<(&str, RawRule, String)> = Vec::new();
        for (name, text) in std::iter::once(OF_ALL).chain(files) {
            let RuleFile { parts, rule } = RuleFile::parse(name, text)?;
            let parts: BTreeMap<_, _> = shared.clone().into_iter().chain(parts).collect();
            written.extend(rule.into_iter().map(|raw| {
                let expression = expanded(&raw.expression, &parts);
                (name, raw, expression)
            }));
        }
        written.extend(units.rules().into_iter().map(|raw| {
            let expression = raw.expression.clone();
            (UNITS, raw, expression)
        }));
        let (mut rules, mut needs, mut needed_by) = (Vec::new(), Vec::new(), Vec::new());
        for (file, mut raw, expression) in written {
            let own = std::mem::take(&mut raw.needs);
            needed_by.extend(own.iter().map(|_| rules.len()));
            needs.extend(own);
            let as_written = raw.expression.clone();
            let rule = Rule::new(raw, expression);
            rules.push(
                rule.map_err(|problem| NotRules {
                    file: file.to_owned(),
                    problem: format!("{as_written}: {problem}"),
                })?,
            );
        }
        let needed = AhoCorasick::new(needs);
        let needed = needed.map_err(|error| NotRules { file: OF_ALL.0.to_owned(), problem: error.to_string() })?;
        Ok(Self { rules, needed, needed_by })
    }

    /// What of these patterns is in the text, and which units, from its beginning on. Finds do not overlap: of two, the one that begins first
    /// counts, then the longer one, then that of the earlier rule.
    pub fn find<'t>(&self, text: &'t str, patterns: &[WarnPattern]) -> Vec<Finding<'t>> {
        let tried = self.rules.iter().zip(self.stretches(text));
        let asked = tried.filter(|(rule, _)| patterns.contains(&rule.pattern) || rule.pattern == WarnPattern::Unit);
        let mut all: Vec<Finding<'t>> = asked.flat_map(|(rule, stretches)| rule.find(text, &stretches)).collect();
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

    /// Of each rule, where its finds can begin: in order and apart.
    fn stretches(&self, text: &str) -> Vec<Vec<Range<usize>>> {
        let mut stretches: Vec<Vec<Range<usize>>> = vec![Vec::new(); self.rules.len()];
        for hit in self.needed.find_overlapping_iter(text) {
            let by = self.needed_by[hit.pattern().as_usize()];
            let stretch = self.rules[by].starts_around(hit.range());
            match stretches[by].last_mut() {
                Some(last) if stretch.start <= last.end => last.end = last.end.max(stretch.end),
                _ => stretches[by].push(stretch),
            }
        }
        stretches
    }
}

impl Serialize for Rules {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.rules.serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::strategy::ValueTree;
    use proptest::string::string_regex;
    use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

    /// Of these, finds of every rule can be put together.
    const PIECES: &str = "17 3 . , / - : 2026 26 + 0 00 49 0151 5550199 ( ) @ a x.de (at) [ät] DE 89 3704 0044 0532 0130 AT61 1904 \
        3002 Oktober Okt. Mai siebzehnten Nachtschicht Dienst Nacht am vom Montag, den Tel. Durchwahl Herr Herrn Frau Dr. \
        Klient Schwester A. K. Beispiel Nur nur ich Ich außer mir bin war als Als die der einzige Einzige meine Mein Team Schicht \
        hatte arbeite seit Praktikantin Azubi Nachtwache Mann phone 17th of May October shift on the Mr Ms Only I me was am only one \
        my My ward As an a trainee woman Haus haus Nord Nordost 3 3B B";
    const NAMES: &str = "Haus A\nHaus A Nord\nHaus A Nord 3\nHaus B\nNord 3B\nNord 3\nHaus (an)";

    /// Those that are compiled in, and some for units.
    fn all_kinds() -> &'static Rules {
        static ALL: LazyLock<Rules> = LazyLock::new(|| {
            let file = crate::data_file::DataFile { name: "units.txt", text: NAMES };
            Rules::with_units(&UnitNames::parse(file).unwrap()).unwrap()
        });
        &ALL
    }

    /// What a rule finds if its expression is tried everywhere, as the browser's script does it.
    fn found_everywhere<'t>(rule: &Rule, text: &'t str) -> Vec<(usize, &'t str)> {
        let expression = regex_lite::Regex::new(&rule.expression).unwrap();
        let (mut found, mut from) = (Vec::new(), 0);
        while let Some(hit) = expression.find_at(text, from) {
            let begins_in_word = text[..hit.start()].ends_with(char::is_alphanumeric);
            let counts = !begins_in_word && rule.counts(&text[..hit.start()], hit.as_str(), &text[hit.end()..]);
            // What is none may hide another that begins within it.
            from = if counts { hit.end() } else { text.ceil_char_boundary(hit.start() + 1) };
            if counts {
                found.push((hit.start(), hit.as_str()));
            }
        }
        found
    }

    fn find_the_same(text: &str) -> Result<(), TestCaseError> {
        let rules = all_kinds();
        for (rule, stretches) in rules.rules.iter().zip(rules.stretches(text)) {
            let found = rule.find(text, &stretches);
            let found: Vec<_> = found.iter().map(|one| (one.start, one.words)).collect();
            prop_assert_eq!(found, found_everywhere(rule, text), "{}: {}", &rule.expression, text);
        }
        Ok(())
    }

    proptest! {
        #[test]
        fn no_find_is_missed_for_being_looked_for_around_its_words_only(
            picked in proptest::collection::vec((0..200usize, any::<bool>()), 1..40),
        ) {
            let pieces: Vec<&str> = PIECES.split(' ').filter(|piece| !piece.is_empty()).collect();
            let text: String = picked
                .iter()
                .flat_map(|(at, apart)| [pieces[at % pieces.len()], if *apart { " " } else { "" }])
                .collect();
            find_the_same(&text)?;
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]

        /// Whatever an expression can be read as, and the same with much else around it.
        #[test]
        fn nor_is_any_that_an_expression_allows(seed: u64, before in "[a-zA. ]{0,80}", after in "[a-z1. ]{0,80}") {
            let seed: [u8; 32] = std::array::from_fn(|at| seed.to_le_bytes()[at % 8]);
            let chance = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
            let mut runner = TestRunner::new_with_rng(ProptestConfig::default(), chance);
            for rule in &all_kinds().rules {
                let words = string_regex(&rule.expression).unwrap().new_tree(&mut runner).unwrap().current();
                find_the_same(&words)?;
                find_the_same(&format!("{before} {words} {after}"))?;
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
            let error = Rules::new([("own.toml", toml)].into_iter(), &UnitNames::default()).err();
            assert_eq!(error.map(|error| error.file).as_deref(), Some("own.toml"), "{toml}");
        }
    }
}
