//! The kinds there are. Another one is a file in `config/register/kinds` and a line here.

#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use super::Kind;
use crate::data_file::{DataFile, DataFileError};
use crate::form::QuestionKind;
use crate::language::Languages;

/// Every kind, in the order in which pages list them.
#[derive(Debug)]
pub struct Kinds(Vec<Kind>);

/// A kind's file and its text.
macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$((
            concat!("config/register/kinds/", $name, ".toml"),
            include_str!(concat!("../../config/register/kinds/", $name, ".toml")),
        )),+]
    };
}

/// The files that are compiled in.
const BUILT_IN: &[(&str, &str)] = files![
    "processing-activity",
    "messenger-service",
    "assessment",
    "contract",
    "safeguard",
    "risk",
    "measure",
    "breach",
    "incident",
    "policy",
    "training",
    "deletion-class",
    "unit",
];

impl Kinds {
    /// Those that are compiled in.
    pub fn built_in() -> &'static Self {
        static KINDS: LazyLock<Kinds> =
            LazyLock::new(|| Kinds::read(BUILT_IN).expect("the files are compiled in, and a test reads them"));
        &KINDS
    }

    /// Reads files, each with its name in error messages.
    ///
    /// # Errors
    /// What is wrong with one, or that two do not go together: the same id, the same numbers, a reference to a kind that
    /// is not there.
    pub fn read(files: &[(&str, &str)]) -> Result<Self, DataFileError> {
        let read = |(file, text): &(&str, &str)| Kind::from_toml(file, text, Languages::built_in());
        let kinds = Self(files.iter().map(read).collect::<Result<_, _>>()?);
        for (place, kind) in kinds.0.iter().enumerate() {
            let problem = kinds.0[..place].iter().find_map(|earlier| clash(earlier, kind)).or_else(|| kinds.lost(kind));
            if let Some(problem) = problem {
                let (name, text) = files[place];
                return Err(DataFile { name, text }.error_at(&(0..0), problem));
            }
        }
        Ok(kinds)
    }

    pub fn by_id(&self, id: &str) -> Option<&Kind> {
        self.iter().find(|kind| kind.id() == id)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Kind> {
        self.0.iter()
    }

    /// A reference to something that is neither a row of the form nor a kind.
    fn lost(&self, kind: &Kind) -> Option<String> {
        let lists = kind.form.questions.iter().filter_map(|question| match &question.kind {
            QuestionKind::Reference { list } => Some((&question.id, list)),
            _ => None,
        });
        let mut lost = lists.filter(|(_, list)| {
            self.by_id(list).is_none() && kind.form.repeats.iter().all(|repeat| repeat.id != **list)
        });
        lost.next().map(|(id, list)| format!("question {id}: there is no kind \"{list}\""))
    }
}

fn clash(earlier: &Kind, kind: &Kind) -> Option<String> {
    if earlier.id() == kind.id() {
        return Some(format!("the kind \"{}\" is there twice", kind.id()));
    }
    (earlier.prefix == kind.prefix).then(|| format!("\"{}\" has the same prefix", earlier.id()))
}
