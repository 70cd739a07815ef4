//! The clauses, as `config/agreement.toml` has them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::piece::{RawPiece, raw_pieces};
use crate::casework::agreed::AgreedSetting;
use crate::data_file::{DataFile, DataFileError};
use crate::language::{Language, Languages, Text, file_languages};
use crate::regime::Regime;

/// All clauses, and the words in which each regime's law differs.
#[derive(Debug)]
pub struct Clauses {
    languages: Vec<Language>,
    pub(super) words: BTreeMap<Regime, BTreeMap<String, Text>>,
    pub(super) clauses: Vec<Clause>,
}

/// A clause. Its id says its meaning: whoever changes what is agreed on gives it another one.
#[derive(Debug)]
pub(super) struct Clause {
    pub(super) id: String,
    pub(super) title: Text,
    pub(super) paragraphs: Vec<Text>,
    pub(super) settings: Vec<Result<AgreedSetting, String>>,
    pub(super) list: Option<ListOf>,
}

/// What a clause lists below its paragraphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ListOf {
    /// The channels, and who can open what comes in there.
    Readers,
    /// Every setting that is agreed on.
    Settings,
    /// Who signs.
    Signatures,
}

/// Something in a clause that cannot be filled: it is said where the agreement is read, and never left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Flaw {
    pub clause: String,
    /// The name that nothing has.
    pub name: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    languages: Vec<String>,
    words: BTreeMap<Regime, BTreeMap<String, RawText>>,
    clause: Vec<RawClause>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawClause {
    id: String,
    title: RawText,
    paragraphs: Vec<RawText>,
    #[serde(default)]
    settings: Vec<String>,
    list: Option<ListOf>,
}

type RawText = BTreeMap<String, String>;

impl Clauses {
    /// Those that are compiled in.
    pub fn built_in() -> &'static Self {
        static CLAUSES: LazyLock<Clauses> =
            LazyLock::new(|| Clauses::read(BUILT_IN).expect("the clauses are compiled in, and a test reads them"));
        &CLAUSES
    }

    /// Reads a file of clauses. A setting that nobody knows is no error, but a [`Flaw`].
    ///
    /// # Errors
    /// What is no such file; an id that is there twice or is no id.
    pub fn read(file: DataFile<'_>) -> Result<Self, DataFileError> {
        let wrong = |problem: String| file.error_at(&(0..0), problem);
        let raw: RawFile = file.parse()?;
        let languages = file_languages(&raw.languages, Languages::built_in()).map_err(|flaw| wrong(flaw.into()))?;
        let text = |raw: RawText| Text::from_file(raw, &languages);
        let words = |(regime, words): (Regime, BTreeMap<String, RawText>)| {
            let words = words.into_iter().map(|(name, raw)| Ok((name, text(raw)?))).collect::<Result<_, String>>()?;
            Ok((regime, words))
        };
        let words = raw.words.into_iter().map(words).collect::<Result<_, String>>().map_err(wrong)?;
        let mut ids = BTreeSet::new();
        let mut clauses = Vec::new();
        for raw in raw.clause {
            let is_id = raw.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
            if raw.id.is_empty() || !is_id || !ids.insert(raw.id.clone()) {
                return Err(wrong(format!("the clause \"{}\" is there twice, or that is no id", raw.id)));
            }
            let named = |problem| wrong(format!("clause {}: {problem}", raw.id));
            let known = |name: String| AgreedSetting::from_name(&name).ok_or(name);
            clauses.push(Clause {
                title: text(raw.title).map_err(named)?,
                paragraphs: raw.paragraphs.into_iter().map(text).collect::<Result<_, _>>().map_err(named)?,
                settings: raw.settings.into_iter().map(known).collect(),
                list: raw.list,
                id: raw.id,
            });
        }
        Ok(Self { languages, words, clauses })
    }

    /// The languages in which the agreement is written; the first is the one that binds.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The language in which somebody reads the clauses who reads in this one: the one that binds, if there is no other.
    pub fn language_for(&self, reader: Language) -> Language {
        let own = self.languages.iter().copied().find(|own| *own == reader);
        own.or(self.languages.first().copied()).unwrap_or(reader)
    }

    /// The title of a clause; `None`: there is none of this id.
    pub fn title(&self, id: &str, language: Language) -> Option<&str> {
        self.clauses.iter().find(|clause| clause.id == id).map(|clause| clause.title.get(language))
    }

    /// What is named in clauses and there is not, or stands in a text without being among the settings of its clause.
    pub fn flaws(&self) -> BTreeSet<Flaw> {
        self.clauses.iter().flat_map(|clause| self.flaws_of(clause)).collect()
    }

    fn flaws_of<'a>(&'a self, clause: &'a Clause) -> impl Iterator<Item = Flaw> + 'a {
        let unknown = clause.settings.iter().filter_map(|setting| setting.as_ref().err().cloned());
        let texts = clause.paragraphs.iter().chain([&clause.title]);
        let texts = texts.flat_map(|text| self.languages.iter().map(|language| text.get(*language)));
        let placeholders = texts.flat_map(raw_pieces).filter_map(|piece| match piece {
            RawPiece::Placeholder(name) if !self.can_fill(clause, name) => Some(name.to_owned()),
            _ => None,
        });
        unknown.chain(placeholders).map(|name| Flaw { clause: clause.id.clone(), name })
    }

    fn can_fill(&self, clause: &Clause, placeholder: &str) -> bool {
        match placeholder.strip_prefix("word.") {
            Some(word) => Regime::choosable().all(|it| self.words.get(&it).is_some_and(|all| all.contains_key(word))),
            None if ["blank", "organisation"].contains(&placeholder) => true,
            None => {
                let named = AgreedSetting::from_name(placeholder);
                named.is_some_and(|named| clause.settings.contains(&Ok(named)))
            }
        }
    }
}

const BUILT_IN: DataFile<'static> =
    DataFile { name: "config/agreement.toml", text: include_str!("../../config/agreement.toml") };

#[cfg(test)]
mod tests {
    use super::*;

    fn read(clause: &str) -> Result<Clauses, DataFileError> {
        let text = format!("languages = ['de']\n[words.dsgvo]\n[words.kdg]\n[words.dsg-ekd]\n{clause}");
        Clauses::read(DataFile { name: "a.toml", text: &text })
    }

    fn flaws(clause: &str) -> Vec<String> {
        read(clause).unwrap().flaws().into_iter().map(|flaw| format!("{} {}", flaw.clause, flaw.name)).collect()
    }

    // B.11
    #[test]
    fn of_our_clauses_none_misses_its_setting_and_every_setting_has_a_clause() {
        let ours = Clauses::built_in();
        assert_eq!(ours.flaws(), BTreeSet::new());
        let about: BTreeSet<_> = ours.clauses.iter().flat_map(|clause| &clause.settings).collect();
        for setting in AgreedSetting::ALL {
            assert!(about.contains(&Ok(*setting)), "no clause is about {}", setting.name());
        }
        assert!(ours.clauses.len() >= 15 && ours.clauses.iter().all(|clause| !clause.paragraphs.is_empty()));
        let words = |regime| ours.words[&regime].keys().collect::<Vec<_>>();
        for regime in Regime::choosable() {
            assert_eq!(words(regime), words(Regime::Dsgvo));
        }
    }

    #[test]
    fn a_clause_that_misses_its_setting_is_told_of() {
        let clause = |settings: &str, text: &str| {
            format!(
                "[[clause]]\nid = 'a'\ntitle = {{ de = 'A' }}\nsettings = {settings}\nparagraphs = [{{ de = '{text}' }}]"
            )
        };
        assert_eq!(
            flaws(&clause("['office.idle_minutes']", "nach {office.idle_minutes} {blank}")),
            Vec::<String>::new()
        );
        assert_eq!(flaws(&clause("['office.idle_hours']", "nach")), ["a office.idle_hours"]);
        assert_eq!(
            flaws(&clause("[]", "nach {office.idle_minutes}")),
            ["a office.idle_minutes"],
            "it names it nowhere"
        );
        assert_eq!(flaws(&clause("[]", "{word.council} {}")), ["a ", "a word.council"]);
    }

    #[test]
    fn what_is_no_file_of_clauses_is_refused() {
        let clause = |id: &str| format!("[[clause]]\nid = '{id}'\ntitle = {{ de = 'A' }}\nparagraphs = []\n");
        for (text, problem) in [
            (clause("a") + &clause("a"), "there twice"),
            (clause("a b"), "no id"),
            (clause(""), "no id"),
            (clause("a").replace("de =", "fr ="), "is not one of the file's"),
            (clause("a") + "list = 'nothing'", "unknown variant"),
            (clause("a") + "setting = []", "unknown field"),
        ] {
            let error = read(&text).unwrap_err().to_string();
            assert!(error.contains(problem), "{text}: {error}");
        }
    }
}
