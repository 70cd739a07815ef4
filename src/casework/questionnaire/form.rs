//! From the fields of a sent form to answers that keep to the questions.

use super::condition::Chosen;
use super::{Question, QuestionKind, Questionnaire};
use crate::casework::answers::{Answer, Answers};
use zeroize::Zeroizing;

/// All texts of one form together, in bytes of UTF-8.
pub const MAX_TEXT_BYTES: usize = 200_000;

/// A form that cannot be taken as it is: everything that was typed, and what to mend.
pub struct Refused {
    pub typed: Answers,
    pub errors: Vec<FieldError>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The question's id.
    pub question: String,
    pub problem: FieldProblem,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldProblem {
    /// The question must be answered.
    Missing,
    /// A choice that the question does not offer.
    UnknownOption,
    /// Both in characters.
    TooLong { found: usize, allowed: usize },
    /// Meant as something sealed beforehand, but not whole.
    Torn,
    /// All texts together, both in bytes.
    TooMuch { found: usize, allowed: usize },
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

impl Questionnaire {
    /// What stands in the fields, as it is: for showing the form again. Unknown fields and options are left out.
    pub fn typed<'p>(&self, pairs: impl Iterator<Item = (&'p str, &'p str)> + Clone) -> Answers {
        let answer = |question: &Question| {
            let values = pairs.clone().filter(|(name, _)| *name == question.id).map(|(_, value)| value);
            Some((question.id.clone(), typed_answer(question, values)?))
        };
        self.questions.iter().filter_map(answer).collect()
    }

    /// Checks a sent form in which no text was sealed beforehand.
    ///
    /// # Errors
    /// As [`Questionnaire::read_with`].
    pub fn read<'p>(&self, pairs: impl Iterator<Item = (&'p str, &'p str)> + Clone) -> Result<Answers, Refused> {
        self.read_with(pairs, |_| TextKind::Plain)
    }

    /// Checks a sent form. Answers to questions whose condition does not hold are dropped. `kind` tells what a text is.
    /// A question has one error at most.
    ///
    /// # Errors
    /// [`Refused`], with everything that was typed.
    pub fn read_with<'p>(
        &self,
        pairs: impl Iterator<Item = (&'p str, &'p str)> + Clone,
        kind: impl Fn(&str) -> TextKind,
    ) -> Result<Answers, Refused> {
        let mut answers = self.typed(pairs.clone());
        let hidden = self.hidden(&answers);
        let asked = || self.questions.iter().filter(|question| !hidden.contains(&question.id));
        let mut errors: Vec<FieldError> = Vec::new();
        for question in asked() {
            let mut values = pairs.clone().filter(|(name, _)| *name == question.id).map(|(_, value)| value);
            let unknown = |value: &str| !value.is_empty() && !question.choices().iter().any(|known| known.id == value);
            let problem = match answers.get(&question.id) {
                _ if !question.choices().is_empty() && values.any(unknown) => Some(FieldProblem::UnknownOption),
                Some(Answer::Text(text)) => match kind(text) {
                    TextKind::Plain => too_long(question, text),
                    TextKind::Sealed => None,
                    TextKind::Torn => Some(FieldProblem::Torn),
                },
                None if question.required => Some(FieldProblem::Missing),
                _ => None,
            };
            errors.extend(problem.map(|problem| FieldError { question: question.id.clone(), problem }));
        }
        let too_much = too_much(asked(), &answers);
        errors.extend(too_much.filter(|one| errors.iter().all(|other| other.question != one.question)));
        if !errors.is_empty() {
            return Err(Refused { typed: answers, errors });
        }
        for question in &hidden {
            answers.remove(question);
        }
        Ok(answers)
    }

    /// The ids of the questions that are not asked, given the others' answers. A choice in a hidden question counts
    /// as not made.
    fn hidden(&self, typed: &Answers) -> Vec<String> {
        let mut hidden: Vec<String> = Vec::new();
        for question in &self.questions {
            let Some(condition) = &question.show_if else { continue };
            let made =
                |chosen: &Chosen| !hidden.contains(&chosen.question) && typed.chose(&chosen.question, &chosen.option);
            if !condition.holds_where(made) {
                hidden.push(question.id.clone());
            }
        }
        hidden
    }
}

fn typed_answer<'p>(question: &Question, mut values: impl Iterator<Item = &'p str>) -> Option<Answer> {
    let known = |value: &&str| question.choices().iter().any(|choice| choice.id == *value);
    match question.kind {
        QuestionKind::Single(_) => values.find(known).map(|id| Answer::One(id.to_owned())),
        QuestionKind::Multi(_) => {
            let mut chosen: Vec<String> = Vec::new();
            for id in values.filter(known) {
                if !chosen.iter().any(|other| other == id) {
                    chosen.push(id.to_owned());
                }
            }
            (!chosen.is_empty()).then_some(Answer::Many(chosen))
        }
        QuestionKind::Text { .. } => values.next().and_then(tidied).map(Answer::Text),
        QuestionKind::Upload { .. } | QuestionKind::Info => None,
    }
}

/// The text with plain line ends, without the control characters that no keyboard types and without white space at its
/// end; `None` if it is blank.
fn tidied(text: &str) -> Option<Zeroizing<String>> {
    let mut tidy = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '\r' if rest.peek() == Some(&'\n') => {}
            '\r' => tidy.push('\n'),
            '\n' | '\t' => tidy.push(character),
            other if other.is_control() => {}
            other => tidy.push(other),
        }
    }
    let end = tidy.trim_end().len();
    tidy.truncate(end);
    (!tidy.is_empty()).then_some(tidy)
}

fn too_long(question: &Question, text: &str) -> Option<FieldProblem> {
    let QuestionKind::Text { max_chars: allowed } = question.kind else { return None };
    let found = text.chars().count();
    (found > allowed).then_some(FieldProblem::TooLong { found, allowed })
}

/// The error for all texts together, at the longest of them; of several, at the form's first.
fn too_much<'q>(asked: impl DoubleEndedIterator<Item = &'q Question>, answers: &Answers) -> Option<FieldError> {
    // From behind, for of several maxima the last is taken.
    let sizes: Vec<_> =
        asked.rev().filter_map(|question| Some((question, answers.text(&question.id)?.len()))).collect();
    let (longest, _) = sizes.iter().max_by_key(|(_, bytes)| *bytes)?;
    let found = sizes.iter().map(|(_, bytes)| bytes).sum();
    let problem = FieldProblem::TooMuch { found, allowed: MAX_TEXT_BYTES };
    (found > MAX_TEXT_BYTES).then(|| FieldError { question: longest.id.clone(), problem })
}
