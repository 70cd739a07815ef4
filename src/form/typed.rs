//! What stands in the fields of a form, as it is.

use zeroize::Zeroizing;

use super::rows::Asked;
use super::{Answer, Answers, Form, Question, QuestionKind};

impl Form {
    /// What stands in the fields, as it is: for showing the form again. Unknown fields and options are left out.
    pub fn typed<'p>(&self, pairs: impl Iterator<Item = (&'p str, &'p str)> + Clone) -> Answers {
        typed_in(&self.asked(filled(pairs.clone())), pairs)
    }
}

/// The names of the fields in which anything stands.
pub(super) fn filled<'p>(pairs: impl Iterator<Item = (&'p str, &'p str)>) -> impl Iterator<Item = &'p str> {
    pairs.filter(|(_, value)| tidied(value).is_some()).map(|(name, _)| name)
}

pub(super) fn typed_in<'p>(asked: &[Asked<'_>], pairs: impl Iterator<Item = (&'p str, &'p str)> + Clone) -> Answers {
    let answer = |asked: &Asked<'_>| {
        let name = asked.name();
        let values = pairs.clone().filter(|(field, _)| *field == name).map(|(_, value)| value);
        let answer = typed_answer(asked.question, values)?;
        Some((name.into_owned(), answer))
    };
    asked.iter().filter_map(answer).collect()
}

fn typed_answer<'p>(question: &Question, mut values: impl Iterator<Item = &'p str>) -> Option<Answer> {
    let known = |value: &&str| question.choices().iter().any(|choice| choice.id == *value);
    match &question.kind {
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
        QuestionKind::Upload { .. } | QuestionKind::Info => None,
        QuestionKind::Text { .. }
        | QuestionKind::Date { .. }
        | QuestionKind::Month
        | QuestionKind::Moment
        | QuestionKind::Number { .. }
        | QuestionKind::Reference { .. } => values.next().and_then(tidied).map(Answer::Text),
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
