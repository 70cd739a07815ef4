//! From the fields of a sent form to answers that keep to the questions.

use std::collections::BTreeSet;

use super::condition::{Chosen, Condition};
use super::kind::{day, is_moment, is_month, is_reference, months_later, whole_number};
use super::rows::{Asked, field_name};
use super::typed::{filled, typed_in};
use super::{Answer, Answers, Form, QuestionKind};
use time::Date;

/// All texts of one form together, in bytes of UTF-8.
pub const MAX_TEXT_BYTES: usize = 200_000;

/// A form that cannot be taken as it is: everything that was typed, and what to mend.
pub struct Refused {
    pub typed: Answers,
    pub errors: Vec<FieldError>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The name of the field: the question's id, with a row where it is asked in rows.
    pub question: String,
    pub problem: FieldProblem,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldProblem {
    /// The question must be answered.
    Missing,
    /// A choice that the question does not offer, or something that is not in the list it is about.
    UnknownOption,
    /// Both in characters.
    TooLong { found: usize, allowed: usize },
    /// Meant as something sealed beforehand, but not whole.
    Torn,
    /// All texts together, both in bytes.
    TooMuch { found: usize, allowed: usize },
    /// No day as `2026-11-23`.
    NotADate,
    /// A day after the last that is possible.
    TooLate { latest: Date },
    /// No month as `2026-11`.
    NotAMonth,
    /// No day and time as `2026-11-23T15:10`.
    NotAMoment,
    /// No whole number, or one out of bounds; both are included.
    NotInBounds { min: i64, max: i64 },
}

/// What a text is, as far as that changes how long it may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// TextMessage: counted in characters.
    Plain,
    /// Sealed before it came here: only the limit for all texts together holds.
    Sealed,
    /// Meant as sealed, but nobody will be able to open it.
    Torn,
}

/// Which answers may be missing.
#[derive(Clone, Copy)]
enum Demand<'q> {
    /// None that the form requires.
    Whole,
    /// All but that to this question.
    Only(&'q str),
}

impl Demand<'_> {
    fn is_about(self, field: &str) -> bool {
        match self {
            Self::Whole => true,
            Self::Only(first) => first == field,
        }
    }
}

impl Form {
    /// Checks a sent form in which no text was sealed beforehand.
    ///
    /// # Errors
    /// As [`Form::read_with`].
    pub fn read<'p>(&self, pairs: impl Iterator<Item = (&'p str, &'p str)> + Clone) -> Result<Answers, Refused> {
        self.read_with(pairs, |_| TextKind::Plain)
    }

    /// The same for a form that is filled in on `today`, from which some days are counted.
    ///
    /// # Errors
    /// As [`Form::read_with`].
    pub fn read_on<'p>(
        &self,
        today: Date,
        pairs: impl Iterator<Item = (&'p str, &'p str)> + Clone,
    ) -> Result<Answers, Refused> {
        self.checked(pairs, |_| TextKind::Plain, (Some(today), Demand::Whole))
    }

    /// The same for a form that is filled in bit by bit: what is missing is no error, but in the question `first`.
    ///
    /// # Errors
    /// As [`Form::read_with`].
    pub fn read_draft<'p>(
        &self,
        today: Date,
        first: &str,
        pairs: impl Iterator<Item = (&'p str, &'p str)> + Clone,
    ) -> Result<Answers, Refused> {
        self.checked(pairs, |_| TextKind::Plain, (Some(today), Demand::Only(first)))
    }

    /// Checks a sent form. Answers to questions whose condition does not hold are dropped. `kind` tells what a text is.
    /// A field has one error at most. What a list of the page has in it, only the page knows: of a reference to such a
    /// list, the form is checked.
    ///
    /// # Errors
    /// [`Refused`], with everything that was typed.
    pub fn read_with<'p>(
        &self,
        pairs: impl Iterator<Item = (&'p str, &'p str)> + Clone,
        kind: impl Fn(&str) -> TextKind,
    ) -> Result<Answers, Refused> {
        self.checked(pairs, kind, (None, Demand::Whole))
    }

    fn checked<'p>(
        &self,
        pairs: impl Iterator<Item = (&'p str, &'p str)> + Clone,
        kind: impl Fn(&str) -> TextKind,
        (today, demand): (Option<Date>, Demand<'_>),
    ) -> Result<Answers, Refused> {
        let everywhere = self.asked(filled(pairs.clone()));
        let mut answers = typed_in(&everywhere, pairs.clone());
        let hidden = self.hidden(&everywhere, &answers);
        let asked: Vec<_> = everywhere.iter().filter(|asked| !hidden.contains(&*asked.name())).collect();
        let mut errors: Vec<FieldError> = Vec::new();
        for one in &asked {
            let (name, choices) = (one.name(), one.question.choices());
            let mut values = pairs.clone().filter(|(field, _)| *field == name).map(|(_, value)| value);
            let unknown = |value: &str| !value.is_empty() && !choices.iter().any(|known| known.id == value);
            let problem = match answers.get(&name) {
                _ if !choices.is_empty() && values.any(unknown) => Some(FieldProblem::UnknownOption),
                Some(Answer::Text(text)) => self.problem_of(one, text, &everywhere, (&kind, today)),
                None if !demand.is_about(&name) => None,
                None if one.question.required => Some(FieldProblem::Missing),
                None if self.required_there(one, &answers, &hidden) => Some(FieldProblem::Missing),
                _ => None,
            };
            errors.extend(problem.map(|problem| FieldError { question: name.into_owned(), problem }));
        }
        let too_much = too_much(&asked, &answers);
        errors.extend(too_much.filter(|one| errors.iter().all(|other| other.question != one.question)));
        if !errors.is_empty() {
            return Err(Refused { typed: answers, errors });
        }
        for field in &hidden {
            answers.remove(field);
        }
        Ok(answers)
    }

    /// Whether answers that come from elsewhere are what this form could have been filled in with on that day: nothing it
    /// does not ask, nothing missing, nothing left over from a question that is not asked.
    pub fn fits(&self, answers: &Answers, day: Date) -> bool {
        let values = answers.iter().flat_map(|(field, answer)| answer.values().map(|value| (field.as_str(), value)));
        let pairs: Vec<_> = values.collect();
        self.read_on(day, pairs.iter().copied()).is_ok_and(|read| read.same_as(answers))
    }

    /// The fields that are not asked, given the others' answers. A choice in a hidden one counts as not made.
    pub(super) fn hidden(&self, everywhere: &[Asked<'_>], typed: &Answers) -> BTreeSet<String> {
        let mut hidden = BTreeSet::new();
        for asked in everywhere {
            let Some(condition) = &asked.question.show_if else { continue };
            if !self.holds_there(condition, asked.row, typed, &hidden) {
                hidden.insert(asked.name().into_owned());
            }
        }
        hidden
    }

    fn required_there(&self, asked: &Asked<'_>, typed: &Answers, hidden: &BTreeSet<String>) -> bool {
        let condition = asked.question.required_if.as_ref();
        condition.is_some_and(|condition| self.holds_there(condition, asked.row, typed, hidden))
    }

    /// Whether a condition holds where a question is asked: in a row, what is in rows is meant in the same one.
    pub(super) fn holds_there(
        &self,
        condition: &Condition,
        row: Option<u32>,
        typed: &Answers,
        hidden: &BTreeSet<String>,
    ) -> bool {
        condition.holds_where(|Chosen { question, option }| {
            let in_rows = self.question(question).is_some_and(|other| other.repeat.is_some());
            let field = field_name(question, row.filter(|_| in_rows));
            !hidden.contains(&*field) && typed.chose(&field, option)
        })
    }

    fn problem_of(
        &self,
        asked: &Asked<'_>,
        text: &str,
        everywhere: &[Asked<'_>],
        (kind, today): (impl Fn(&str) -> TextKind, Option<Date>),
    ) -> Option<FieldProblem> {
        let wrong = |problem, fine: bool| if fine { None } else { Some(problem) };
        match &asked.question.kind {
            QuestionKind::Text { max_chars } => match kind(text) {
                TextKind::Plain => {
                    let found = text.chars().count();
                    wrong(FieldProblem::TooLong { found, allowed: *max_chars }, found <= *max_chars)
                }
                TextKind::Sealed => None,
                TextKind::Torn => Some(FieldProblem::Torn),
            },
            QuestionKind::Date { within_months } => {
                let Some(day) = day(text) else { return Some(FieldProblem::NotADate) };
                let latest = today.zip(*within_months).map(|(today, months)| months_later(today, months));
                latest.filter(|latest| day > *latest).map(|latest| FieldProblem::TooLate { latest })
            }
            QuestionKind::Month => wrong(FieldProblem::NotAMonth, is_month(text)),
            QuestionKind::Moment => wrong(FieldProblem::NotAMoment, is_moment(text)),
            QuestionKind::Number { min, max } => {
                let within = whole_number(text).is_some_and(|number| (*min..=*max).contains(&number));
                wrong(FieldProblem::NotInBounds { min: *min, max: *max }, within)
            }
            QuestionKind::Reference { list } => {
                let is_row = |other: &Asked<'_>| {
                    other.question.repeat.as_ref() == Some(list) && other.row.is_some_and(|row| row.to_string() == text)
                };
                let of_rows = self.repeats.iter().any(|repeat| repeat.id == *list);
                let known = if of_rows { everywhere.iter().any(is_row) } else { is_reference(text) };
                wrong(FieldProblem::UnknownOption, known)
            }
            QuestionKind::Single(_) | QuestionKind::Multi(_) | QuestionKind::Upload { .. } | QuestionKind::Info => None,
        }
    }
}

/// The error for all texts together, at the longest of them; of several, at the form's first.
fn too_much(asked: &[&Asked<'_>], answers: &Answers) -> Option<FieldError> {
    let texts = asked.iter().filter(|asked| matches!(asked.question.kind, QuestionKind::Text { .. }));
    // From behind, for of several maxima the last is taken.
    let sizes: Vec<_> =
        texts.rev().map(|asked| asked.name()).filter_map(|name| Some((answers.text(&name)?.len(), name))).collect();
    let (_, longest) = sizes.iter().max_by_key(|(bytes, _)| *bytes)?;
    let found = sizes.iter().map(|(bytes, _)| bytes).sum();
    let problem = FieldProblem::TooMuch { found, allowed: MAX_TEXT_BYTES };
    (found > MAX_TEXT_BYTES).then(|| FieldError { question: longest.clone().into_owned(), problem })
}
