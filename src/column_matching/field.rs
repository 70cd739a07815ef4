//! What a column can be matched to: a field of a kind, as far as reading cells is concerned.

use std::collections::BTreeSet;

use super::folding::folded;
use super::synonyms::Synonyms;
use crate::form::{Choice, Question, QuestionKind};
use crate::record::Kind;

/// A field of a kind of record.
#[derive(Debug)]
pub struct Field {
    /// The question's id.
    pub id: String,
    pub kind: FieldKind,
    /// How many rows it is asked in, where it is asked in rows.
    pub rows: Option<u32>,
    /// What headings can call it, folded: its id, its titles in every language, and what else it is called.
    pub(super) names: BTreeSet<String>,
}

/// What its cells hold.
#[derive(Debug)]
pub enum FieldKind {
    Text,
    Day,
    Month,
    Moment,
    Number,
    /// One of several options, or any number of them.
    Choice {
        many: bool,
        options: Vec<FieldOption>,
    },
    /// Another record by its number or title, or a row of this one by its number.
    Reference {
        list: String,
        is_row: bool,
    },
}

/// One of the options of a choice.
#[derive(Debug)]
pub struct FieldOption {
    pub id: String,
    /// What cells can call it, folded.
    pub(super) names: BTreeSet<String>,
}

/// The fields of a kind, in the order of its form.
pub fn fields(kind: &Kind) -> Vec<Field> {
    kind.form.questions.iter().filter_map(|question| field(kind, question)).collect()
}

fn field(kind: &Kind, question: &Question) -> Option<Field> {
    let of_kind = match &question.kind {
        QuestionKind::Single(choices) => FieldKind::Choice { many: false, options: options(choices) },
        QuestionKind::Multi(choices) => FieldKind::Choice { many: true, options: options(choices) },
        QuestionKind::Text { .. } => FieldKind::Text,
        QuestionKind::Date { .. } => FieldKind::Day,
        QuestionKind::Month => FieldKind::Month,
        QuestionKind::Moment => FieldKind::Moment,
        QuestionKind::Number { .. } => FieldKind::Number,
        QuestionKind::Reference { list } => {
            let is_row = kind.form.repeats.iter().any(|repeat| repeat.id == *list);
            FieldKind::Reference { list: list.clone(), is_row }
        }
        QuestionKind::Upload { .. } | QuestionKind::Info => return None,
    };
    let repeat = question.repeat.as_ref().and_then(|id| kind.form.repeats.iter().find(|repeat| repeat.id == *id));
    let synonyms = Synonyms::built_in().of_field(kind.id(), &question.id);
    let names = question.title.every().chain([question.id.as_str(), question.key.as_str()]);
    Some(Field {
        id: question.id.clone(),
        kind: of_kind,
        rows: repeat.map(|repeat| repeat.max),
        names: names.chain(synonyms.iter().map(String::as_str)).map(folded).filter(|name| !name.is_empty()).collect(),
    })
}

fn options(choices: &[Choice]) -> Vec<FieldOption> {
    let words = Synonyms::built_in();
    let is_yes_or_no = choices.len() == 2 && choices.iter().all(|choice| words.of_answer(&choice.id).is_some());
    let option = |choice: &Choice| {
        let more = words.of_answer(&choice.id).filter(|_| is_yes_or_no).unwrap_or_default();
        let labels = choice.label.every().chain([choice.id.as_str()]);
        let names = labels.chain(more.iter().map(String::as_str)).map(folded);
        FieldOption { id: choice.id.clone(), names: names.filter(|name| !name.is_empty()).collect() }
    };
    choices.iter().map(option).collect()
}
