//! The agreement as it is read and signed: every clause with its settings filled in.

use serde::Serialize;
use time::Date;

use super::clauses::{Clause, ListOf};
use super::piece::{RawPiece, raw_pieces};
use super::{ChannelReaders, Clauses, InForce, Piece, Terms, in_words, label};
use crate::casework::agreed::AgreedSetting;
use crate::language::{Arguments, Language, MissingMessage};

/// An agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Agreement {
    /// The language in which it is written, which is not always that of whoever reads it.
    pub language: Language,
    /// What it is called in the law that applies.
    pub title: String,
    /// On which day it was made, in words.
    pub made: String,
    pub clauses: Vec<AgreedClause>,
    /// What its fingerprint is called.
    pub fingerprint_label: String,
    /// The fingerprint of its terms, as it is printed.
    pub fingerprint: String,
}

/// What an agreement is made of beside the clauses.
#[derive(Debug, Clone, Copy)]
pub struct Parties<'a> {
    /// The employer's name.
    pub organisation: &'a str,
    pub channels: &'a [ChannelReaders],
    /// The day on which the text is made.
    pub today: Date,
}

/// A clause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgreedClause {
    pub id: String,
    /// Its number, from 1.
    pub number: usize,
    pub title: String,
    pub paragraphs: Vec<Vec<Piece>>,
    /// What it lists.
    pub items: Vec<Vec<Piece>>,
    /// Whether what it lists is signed.
    pub is_signed: bool,
    pub settings: Vec<ClauseSetting>,
    /// What it names and there is not.
    pub unknown: Vec<String>,
}

/// A setting that a clause is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClauseSetting {
    pub name: String,
    pub words: String,
}

/// What a clause is filled with.
struct Filling<'a> {
    clauses: &'a Clauses,
    in_force: &'a InForce,
    parties: Parties<'a>,
    language: Language,
}

impl Agreement {
    /// The agreement of an organisation as things stand, in `language` if the clauses are written in it, or else in the one that
    /// binds.
    ///
    /// # Errors
    /// [`MissingMessage`], which a test excludes.
    pub fn of(
        clauses: &Clauses,
        in_force: &InForce,
        parties: Parties<'_>,
        language: Language,
    ) -> Result<Self, MissingMessage> {
        let language = clauses.language_for(language);
        let filling = Filling { clauses, in_force, parties, language };
        let numbered = clauses.clauses.iter().zip(1..);
        Ok(Self {
            language,
            title: filling.word("agreement"),
            made: format!("{} {}", filling.word("made"), language.description().days.long(parties.today)),
            fingerprint_label: filling.word("fingerprint"),
            clauses: numbered.map(|(clause, number)| filling.clause(clause, number)).collect::<Result<_, _>>()?,
            fingerprint: Terms::of(clauses, in_force).fingerprint().to_string(),
        })
    }
}

impl Filling<'_> {
    fn clause(&self, clause: &Clause, number: usize) -> Result<AgreedClause, MissingMessage> {
        let known = clause.settings.iter().filter_map(|setting| setting.as_ref().ok().copied());
        let flaws = self.clauses.flaws().into_iter().filter(|flaw| flaw.clause == clause.id);
        let paragraphs = clause.paragraphs.iter().map(|text| self.pieces(text.get(self.language)));
        Ok(AgreedClause {
            id: clause.id.clone(),
            number,
            title: clause.title.get(self.language).to_owned(),
            paragraphs: paragraphs.collect::<Result<_, _>>()?,
            items: clause.list.map_or(Ok(Vec::new()), |list| self.items(list))?,
            is_signed: clause.list == Some(ListOf::Signatures),
            settings: known.map(|setting| self.setting(setting)).collect::<Result<_, _>>()?,
            unknown: flaws.map(|flaw| flaw.name).collect(),
        })
    }

    fn items(&self, list: ListOf) -> Result<Vec<Vec<Piece>>, MissingMessage> {
        let words = |text: String| vec![Piece::Words(text)];
        match list {
            ListOf::Readers => {
                let nobody = self.language.message("agreed-none", &Arguments::new())?;
                Ok(self.parties.channels.iter().map(|channel| words(channel.line(&nobody))).collect())
            }
            ListOf::Settings => {
                let said = |setting: &AgreedSetting| {
                    Ok(words(format!("{} ({})", label(*setting, self.language)?, setting.name())))
                };
                AgreedSetting::ALL.iter().map(said).collect()
            }
            ListOf::Signatures => {
                let signs = ["employer", "council_name"].map(|who| self.word(who));
                Ok(signs.map(|who| vec![Piece::Blank, Piece::Words(who)]).into())
            }
        }
    }

    fn setting(&self, setting: AgreedSetting) -> Result<ClauseSetting, MissingMessage> {
        Ok(ClauseSetting { name: setting.name().to_owned(), words: self.value(setting)? })
    }

    fn value(&self, setting: AgreedSetting) -> Result<String, MissingMessage> {
        self.in_force.value(setting).map_or(Ok(String::new()), |value| in_words(setting, value, self.language))
    }

    fn word(&self, name: &str) -> String {
        let words = self.clauses.words.get(&self.in_force.regime);
        words.and_then(|words| words.get(name)).map_or("", |text| text.get(self.language)).to_owned()
    }

    fn pieces(&self, text: &str) -> Result<Vec<Piece>, MissingMessage> {
        let piece = |raw: RawPiece<'_>| match raw {
            RawPiece::Words(words) => Ok(Piece::Words(words.to_owned())),
            RawPiece::Placeholder("blank") => Ok(Piece::Blank),
            RawPiece::Placeholder("organisation") => Ok(Piece::Words(self.parties.organisation.to_owned())),
            RawPiece::Placeholder(name) => match (name.strip_prefix("word."), AgreedSetting::from_name(name)) {
                (Some(word), _) => Ok(Piece::Words(self.word(word))),
                (None, Some(setting)) => self.value(setting).map(Piece::Value),
                // It is told of beside the clause; here whoever reads sees where it was to stand.
                (None, None) => Ok(Piece::Words(format!("{{{name}}}"))),
            },
        };
        raw_pieces(text).into_iter().map(piece).collect()
    }
}
