//! What can be answered several times: each time is a row, and a field in it is called `ID.ROW`.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::{Answers, Condition, Form, Question};
use crate::language::Text;

/// A set of questions that is asked in rows, numbered from 1. A row keeps its number when another one goes, so that
/// something else can refer to it.
#[derive(Debug)]
pub struct Repeat {
    pub id: String,
    pub title: Text,
    /// What to say on the button that makes another row.
    pub add: Text,
    /// How many rows there may be; the highest number of one, too.
    pub max: u32,
}

/// The name of a question's field, in a row where it is asked in rows.
pub fn field_name(question: &str, row: Option<u32>) -> Cow<'_, str> {
    match row {
        None => question.into(),
        Some(row) => format!("{question}.{row}").into(),
    }
}

/// A question where it is asked: once, or once in a row.
#[derive(Clone, Copy)]
pub struct Asked<'f> {
    pub question: &'f Question,
    /// The row's number, counted from 1.
    pub row: Option<u32>,
}

impl<'f> Asked<'f> {
    /// The name of its field.
    pub fn name(&self) -> Cow<'f, str> {
        field_name(&self.question.id, self.row)
    }
}

impl Form {
    /// Every question where it is asked, given the names of the fields that are filled in: in the order of the file,
    /// and of the rows.
    pub(super) fn asked<'n>(&self, filled: impl Iterator<Item = &'n str>) -> Vec<Asked<'_>> {
        let rows: BTreeSet<(&str, u32)> = filled.filter_map(|name| self.row_of(name)).collect();
        let mut asked = Vec::new();
        for question in &self.questions {
            let Some(repeat) = question.repeat.as_deref() else {
                asked.push(Asked { question, row: None });
                continue;
            };
            let of_it = rows.iter().filter(|(of, _)| *of == repeat);
            asked.extend(of_it.map(|(_, row)| Asked { question, row: Some(*row) }));
        }
        asked
    }

    /// Every question that is asked, given what is filled in, in the order of the file and of the rows. What is in a row
    /// of which nothing is filled in is not among them.
    pub fn asked_with(&self, answers: &Answers) -> Vec<Asked<'_>> {
        let everywhere = self.asked(answers.iter().map(|(field, _)| field.as_str()));
        let hidden = self.hidden(&everywhere, answers);
        everywhere.into_iter().filter(|asked| !hidden.contains(&*asked.name())).collect()
    }

    /// Whether a condition holds for what is filled in; in a row, what is in rows is meant in the same one.
    pub fn holds_in(&self, condition: &Condition, answers: &Answers, row: Option<u32>) -> bool {
        let everywhere = self.asked(answers.iter().map(|(field, _)| field.as_str()));
        let hidden = self.hidden(&everywhere, answers);
        self.holds_there(condition, row, answers, &hidden)
    }

    /// The question that a field belongs to.
    pub fn question_of(&self, field: &str) -> Option<&Question> {
        self.question(field.split_once('.').map_or(field, |(id, _)| id))
    }

    /// The repeat and the row that a field belongs to; `None` for one that is asked once, or that there is not.
    fn row_of(&self, name: &str) -> Option<(&str, u32)> {
        let (id, digits) = name.split_once('.')?;
        let repeat = self.question(id)?.repeat.as_deref()?;
        let row = digits.parse().ok().filter(|row: &u32| row.to_string() == digits)?;
        let most = self.repeats.iter().find(|known| known.id == repeat)?.max;
        (1..=most).contains(&row).then_some((repeat, row))
    }
}
