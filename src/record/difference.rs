//! What differs between two versions of a record, field by field, in the order of the form.

use std::collections::BTreeSet;

use super::Kind;
use crate::form::{Answers, Question};

/// A field that has another answer than before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The name of the field: a question's id, with a row where it is asked in rows.
    pub field: String,
    pub kind: ChangeKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    Added,
    Removed,
    Changed,
}

impl Change {
    /// The row of a field that is asked in rows, counted from 1.
    pub fn row(&self) -> Option<u32> {
        self.field.split_once('.').and_then(|(_, row)| row.parse().ok())
    }
}

/// The fields in which the two differ. What the form does not know any more comes last.
pub fn changes(kind: &Kind, before: &Answers, after: &Answers) -> Vec<Change> {
    let names: BTreeSet<&String> = before.iter().chain(after.iter()).map(|(field, _)| field).collect();
    let mut changes: Vec<Change> = names
        .into_iter()
        .filter_map(|field| {
            let kind = match (before.get(field), after.get(field)) {
                (None, Some(_)) => ChangeKind::Added,
                (Some(_), None) => ChangeKind::Removed,
                (Some(one), Some(other)) if !one.values().eq(other.values()) => ChangeKind::Changed,
                _ => return None,
            };
            Some(Change { field: field.clone(), kind })
        })
        .collect();
    changes.sort_by_key(|change| place(kind, change));
    changes
}

/// By section of the form, then by row where questions are asked in rows, then by question.
fn place(kind: &Kind, change: &Change) -> (usize, Option<u32>, usize) {
    let questions = &kind.form.questions;
    let Some(at) = kind
        .form
        .question_of(&change.field)
        .and_then(|question| questions.iter().position(|other: &Question| other.id == question.id))
    else {
        return (usize::MAX, None, 0);
    };
    let repeat = questions[at].repeat.as_ref();
    let first = repeat.and_then(|_| questions.iter().position(|other| other.repeat.as_ref() == repeat)).unwrap_or(at);
    (first, change.row(), at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Kinds;

    fn told(before: &[(&str, &str)], after: &[(&str, &str)]) -> Vec<String> {
        let kind = Kinds::built_in().by_id("processing-activity").unwrap();
        let [before, after] = [before, after].map(|fields| kind.form.typed(fields.iter().copied()));
        changes(kind, &before, &after).into_iter().map(|change| format!("{} {:?}", change.field, change.kind)).collect()
    }

    #[test]
    fn fields_are_told_in_the_order_of_the_form_and_rows_together() {
        let before = [("tom", "A"), ("purpose.1", "P"), ("basis.1", "contract"), ("name", "N")];
        let after = [
            ("tom", "B"),
            ("purpose.1", "P"),
            ("basis.2", "consent"),
            ("purpose.2", "Q"),
            ("basis.1", "consent"),
            ("name", "N"),
        ];
        assert_eq!(told(&before, &after), ["basis.1 Changed", "purpose.2 Added", "basis.2 Added", "tom Changed"]);
        assert_eq!(told(&after, &after), [""; 0]);
        assert_eq!(told(&before, &[("name", "N")]), ["purpose.1 Removed", "basis.1 Removed", "tom Removed"]);
    }

    #[test]
    fn the_same_choices_in_another_order_of_sending_differ_in_nothing_else() {
        let one = [("basis.1", "consent"), ("basis.1", "contract")];
        assert_eq!(told(&one, &[("basis.1", "consent")]), ["basis.1 Changed"]);
    }
}
