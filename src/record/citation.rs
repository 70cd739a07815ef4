//! Where a law says something: `dsgvo 30(1)(b)` in a file, "Art. 30 Abs. 1 Buchst. b DSGVO" for people. Which laws there
//! are, where each holds and in which words it is cited is data: `config/register/laws.toml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::data_file::{DataFile, DataFileError};
use crate::language::{Language, Languages, Text, file_languages};

/// What stands in the place of the section, and of a part of it, in the words of a citation.
const SECTION: &str = "{section}";
const PART: &str = "{n}";

/// Every law that can be cited.
#[derive(Debug)]
pub struct Laws {
    /// The names of the data-protection laws that an organisation can stand under.
    pub regimes: Vec<String>,
    laws: BTreeMap<String, Law>,
    parts: Parts<Text>,
}

#[derive(Debug)]
struct Law {
    /// Where it holds; everywhere, if it is empty.
    regimes: Vec<String>,
    cited: Text,
}

/// A place in a law: its section, and then parts, each within the one before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    law: String,
    section: String,
    parts: Vec<(Part, String)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Paragraph,
    Letter,
    Number,
    Sentence,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts<T> {
    paragraph: T,
    letter: T,
    number: T,
    sentence: T,
}

type RawText = BTreeMap<String, String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    languages: Vec<String>,
    regimes: Vec<String>,
    parts: Parts<RawText>,
    law: BTreeMap<String, RawLaw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLaw {
    #[serde(default)]
    regimes: Vec<String>,
    cited: RawText,
}

impl Laws {
    /// Those that are compiled in.
    pub fn built_in() -> &'static Self {
        static LAWS: LazyLock<Laws> = LazyLock::new(|| {
            let text = include_str!("../../config/register/laws.toml");
            Laws::from_toml("config/register/laws.toml", text).expect("the file is compiled in, and a test reads it")
        });
        &LAWS
    }

    /// Reads and checks a file of laws; `file` is its name in error messages.
    ///
    /// # Errors
    /// A text that is missing, a regime that is not there, words without a place for what is cited.
    pub fn from_toml(file: &str, toml: &str) -> Result<Self, DataFileError> {
        let file = DataFile { name: file, text: toml };
        Self::checked(file.parse()?).map_err(|problem| file.error_at(&(0..0), problem))
    }

    fn checked(raw: RawFile) -> Result<Self, String> {
        let languages = file_languages(&raw.languages, Languages::built_in())?;
        let words = |name: &str, raw: RawText, blank: &str| {
            if let Some(words) = raw.values().find(|words| !words.contains(blank)) {
                return Err(format!("{name}: {words:?} has no place for {blank}"));
            }
            Text::from_file(raw, &languages).map_err(|problem| format!("{name}: {problem}"))
        };
        let part = |name, raw| words(name, raw, PART);
        let parts = Parts {
            paragraph: part("parts.paragraph", raw.parts.paragraph)?,
            letter: part("parts.letter", raw.parts.letter)?,
            number: part("parts.number", raw.parts.number)?,
            sentence: part("parts.sentence", raw.parts.sentence)?,
        };
        let mut laws = BTreeMap::new();
        for (id, RawLaw { regimes, cited }) in raw.law {
            if let Some(stray) = regimes.iter().find(|regime| !raw.regimes.contains(regime)) {
                return Err(format!("law.{id}: there is no regime \"{stray}\""));
            }
            let cited = words(&format!("law.{id}"), cited, SECTION)?;
            laws.insert(id, Law { regimes, cited });
        }
        Ok(Self { regimes: raw.regimes, laws, parts })
    }

    /// Reads `dsgvo 30(1)(b)`; the error says what is not understood or not there.
    pub fn read(&self, citation: &str) -> Result<Citation, String> {
        let not_understood = || format!("\"{citation}\" is no place in a law, such as \"dsgvo 30(1)(b)\"");
        let (law, place) = citation.split_once(' ').ok_or_else(not_understood)?;
        if !self.laws.contains_key(law) {
            return Err(format!("there is no law \"{law}\""));
        }
        let end = place.find(['(', ' ']).unwrap_or(place.len());
        let (section, mut rest) = place.split_at(end);
        if !is_numbered(section) {
            return Err(not_understood());
        }
        let mut parts = Vec::new();
        while !rest.is_empty() {
            let (part, value, after) = next_part(rest).ok_or_else(not_understood)?;
            parts.push((part, value.to_owned()));
            rest = after;
        }
        Ok(Citation { law: law.to_owned(), section: section.to_owned(), parts })
    }

    /// Whether what is cited holds for an organisation under this regime.
    pub fn holds(&self, citation: &Citation, regime: &str) -> bool {
        let law = self.laws.get(&citation.law);
        law.is_some_and(|law| law.regimes.is_empty() || law.regimes.iter().any(|known| known == regime))
    }

    /// The words in which people cite it.
    pub fn cited(&self, citation: &Citation, language: Language) -> String {
        let Some(law) = self.laws.get(&citation.law) else { return String::new() };
        let mut place = citation.section.clone();
        for (part, value) in &citation.parts {
            let words = match part {
                Part::Paragraph => &self.parts.paragraph,
                Part::Letter => &self.parts.letter,
                Part::Number => &self.parts.number,
                Part::Sentence => &self.parts.sentence,
            };
            place.push_str(&words.get(language).replace(PART, value));
        }
        law.cited.get(language).replace(SECTION, &place)
    }
}

/// The first part, its value, and what follows: `(1)`, `(b)`, ` no. 4`, ` s. 2`.
fn next_part(rest: &str) -> Option<(Part, &str, &str)> {
    if let Some(inside) = rest.strip_prefix('(') {
        let (value, after) = inside.split_once(')')?;
        let is_letter = value.len() == 1 && value.bytes().all(|byte| byte.is_ascii_lowercase());
        let part = if is_letter { Part::Letter } else { Part::Paragraph };
        return (is_letter || is_numbered(value)).then_some((part, value, after));
    }
    let (part, inside) = match (rest.strip_prefix(" no. "), rest.strip_prefix(" s. ")) {
        (Some(inside), _) => (Part::Number, inside),
        (_, Some(inside)) => (Part::Sentence, inside),
        _ => return None,
    };
    let (value, after) = inside.split_at(inside.find(['(', ' ']).unwrap_or(inside.len()));
    is_numbered(value).then_some((part, value, after))
}

/// `30`, and `8a`, which was put in later.
fn is_numbered(value: &str) -> bool {
    let digits = value.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
    let number = !digits.is_empty() && digits.len() <= 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    number && value.len() <= digits.len() + 1
}
