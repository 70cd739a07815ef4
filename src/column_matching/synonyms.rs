//! What people call fields in lists of their own. Data: `config/register/columns.toml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::data_file::{DataFile, DataFileError};

const FILE: DataFile<'_> =
    DataFile { name: "config/register/columns.toml", text: include_str!("../../config/register/columns.toml") };

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Synonyms {
    /// Headings of the column with the numbers of records.
    pub(super) number: Vec<String>,
    /// What stands in cells for an option of a question with yes and no, by its id.
    answer: BTreeMap<String, Vec<String>>,
    /// Headings by kind and field.
    field: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

impl Synonyms {
    /// Those that are compiled in.
    pub(super) fn built_in() -> &'static Self {
        static BUILT_IN: LazyLock<Synonyms> =
            LazyLock::new(|| Synonyms::read(FILE).expect("the file is compiled in, and a test reads it"));
        &BUILT_IN
    }

    fn read(file: DataFile<'_>) -> Result<Self, DataFileError> {
        file.parse()
    }

    pub(super) fn of_answer(&self, option: &str) -> Option<&[String]> {
        self.answer.get(option).map(Vec::as_slice)
    }

    pub(super) fn of_field(&self, kind: &str, field: &str) -> &[String] {
        self.field.get(kind).and_then(|fields| fields.get(field)).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::column_matching::folding::folded;
    use crate::record::Kinds;

    #[test]
    fn each_synonym_is_of_a_field_that_is_there_and_of_one_alone() {
        for (kind, fields) in &Synonyms::built_in().field {
            let kind = Kinds::built_in().by_id(kind).unwrap_or_else(|| panic!("there is no kind {kind}"));
            let mut seen = BTreeMap::new();
            for (field, names) in fields {
                let question = kind.form.question(field).unwrap_or_else(|| panic!("{}: no field {field}", kind.id()));
                for name in names {
                    assert!(!folded(name).is_empty());
                    assert_eq!(seen.insert(folded(name), &question.id), None, "{}: {name}", kind.id());
                }
            }
        }
    }
}
