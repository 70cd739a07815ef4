//! What handlers state of a case when they close it, for the figures of the year: coarse, and nothing that tells which case.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// What a card can say. Its words are stored and must not change.
///
/// There is none for a language, a team, a facility or a time within the year.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Question {
    /// The field of work.
    Field,
    /// HinSchG § 2.
    Scope,
    /// HinSchG § 18, coarser than the record of the closing.
    Reason,
    /// Whether nobody knows who reported.
    Anonymous,
    /// Whether it led to a notification of a breach (GDPR article 33).
    Breach,
    /// Whether it was handed over to an authority (HinSchG § 18 no. 4 b).
    HandedOver,
    /// Whether somebody complained of retaliation (HinSchG § 36).
    Retaliation,
    MeasureInquiry,
    MeasureTalk,
    MeasureImmediate,
    MeasureDataProtection,
    MeasureTraining,
    MeasureTechnology,
    MeasureEmployment,
    MeasureProtection,
}

/// One of the words that [`Question::answers`] has.
pub type Answer = &'static str;

const YES_OR_NO: &[Answer] = &["yes", "no"];

impl Question {
    /// Every question, in the order in which they are asked and printed.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The stable word.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// What can be answered, besides nothing.
    pub fn answers(self) -> &'static [Answer] {
        match self {
            Self::Field => &["jugendhilfe", "eingliederung", "pflege", "beratung", "kita", "verwaltung", "anderes"],
            Self::Scope => {
                &["data_protection", "communication", "crime", "fineable", "church", "internal", "unclear", "outside"]
            }
            Self::Reason => &[
                "confirmed",
                "unproven",
                "no_violation",
                "passed_on",
                "duplicate",
                "withdrawn",
                "out_of_scope",
                "no_report",
            ],
            _ => YES_OR_NO,
        }
    }

    /// Whether it is answered by yes or no.
    pub fn is_yes_or_no(self) -> bool {
        self.answers() == YES_OR_NO
    }

    /// Whether it is about a type of measure.
    pub fn is_measure(self) -> bool {
        self.as_str().starts_with("measure_")
    }
}

/// What somebody stated of one case. Nothing has to be stated.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Card(BTreeMap<Question, Answer>);

/// Something that no card of ours says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no card")]
pub struct NotACard;

impl Card {
    /// Reads what a browser sent, answer by question. Where anything is stated, a measure that is not was not taken.
    ///
    /// # Errors
    /// [`NotACard`] for a question or an answer that there is none of.
    pub fn parse<'a>(stated: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, NotACard> {
        let mut card = Self::default();
        for (question, answer) in stated {
            let question = Question::from_str(question).map_err(|_| NotACard)?;
            let answer = question.answers().iter().find(|known| **known == answer).ok_or(NotACard)?;
            if card.0.insert(question, answer).is_some() {
                return Err(NotACard);
            }
        }
        if !card.0.is_empty() {
            for measure in Question::ALL.iter().filter(|question| question.is_measure()) {
                card.0.entry(*measure).or_insert("no");
            }
        }
        Ok(card)
    }

    /// Its answers, in the order of the questions.
    pub fn stated(&self) -> impl Iterator<Item = (Question, Answer)> {
        self.0.iter().map(|(question, answer)| (*question, *answer))
    }
}

/// How often what was stated, of all the cases of a year.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// How many cases were closed, with and without a card; one that was closed twice counts once.
    pub closed: u32,
    pub stated: BTreeMap<(Question, Answer), u32>,
}

impl Tally {
    /// What was stated about one question, in the order of its answers, and last in how many cases nothing was.
    pub fn of(&self, question: Question) -> Vec<u32> {
        let count = |answer: &Answer| self.stated.get(&(question, *answer)).copied().unwrap_or(0);
        let mut counts: Vec<u32> = question.answers().iter().map(count).collect();
        let stated = counts.iter().fold(0, |sum: u32, count| sum.saturating_add(*count));
        counts.push(self.closed.saturating_sub(stated));
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_says_what_it_can_and_nothing_else() {
        let card = Card::parse([("reason", "confirmed"), ("field", "pflege"), ("measure_training", "yes")]).unwrap();
        let (measures, rest): (Vec<_>, Vec<_>) = card.stated().partition(|(question, _)| question.is_measure());
        assert_eq!(rest, [(Question::Field, "pflege"), (Question::Reason, "confirmed")]);
        let taken: Vec<_> = measures.iter().filter(|(_, answer)| *answer == "yes").collect();
        assert_eq!((measures.len(), taken), (8, vec![&(Question::MeasureTraining, "yes")]));
        assert_eq!(Card::parse([]), Ok(Card::default()));
        for forged in
            [("team", "nacht"), ("language", "en"), ("year", "2025"), ("field", "nachtwache"), ("breach", ""), ("", "")]
        {
            assert_eq!(Card::parse([forged]), Err(NotACard), "{forged:?}");
        }
        assert_eq!(Card::parse([("breach", "yes"), ("breach", "yes")]), Err(NotACard), "twice");
    }

    // V-88
    #[test]
    fn no_card_says_a_language_a_team_or_a_week() {
        for question in Question::ALL {
            for word in ["lang", "language", "team", "unit", "facility", "week", "month", "day", "channel"] {
                assert!(!question.as_str().contains(word), "{question:?}");
            }
        }
    }

    #[test]
    fn what_is_not_stated_is_counted_too() {
        let stated = [((Question::Breach, "yes"), 3), ((Question::Breach, "no"), 9)].into();
        let tally = Tally { closed: 22, stated };
        assert_eq!(tally.of(Question::Breach), [3, 9, 10]);
        assert_eq!(tally.of(Question::Anonymous), [0, 0, 22]);
    }
}
