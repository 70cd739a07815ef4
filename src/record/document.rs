//! What stands in one version of a record, as it is stored: the answers, and by which version of the kind's form.

use serde::{Deserialize, Serialize, Serializer};
use sha2::{Digest, Sha256};

use super::{Kind, RecordNumber};
use crate::form::Answers;

/// A version's content. No `Debug`: it may hold what people wrote about people.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// [`crate::form::Form::version`] of the form it was filled in with.
    pub form: u32,
    pub answers: Answers,
}

/// A stored text that is no document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("what is stored of a record cannot be read")]
pub struct NotADocument;

impl Document {
    /// The answers to the form as it is now.
    pub fn of(kind: &Kind, answers: Answers) -> Self {
        Self { form: kind.form.version, answers }
    }

    /// Reads [`Document::stored`].
    ///
    /// # Errors
    /// [`NotADocument`].
    pub fn read(stored: &str) -> Result<Self, NotADocument> {
        serde_json::from_str(stored).map_err(|_| NotADocument)
    }

    /// The text that is stored. The same answers are always the same text.
    pub fn stored(&self) -> String {
        serde_json::to_string(self).expect("numbers and texts under texts become JSON")
    }

    /// The record's title.
    pub fn title<'d>(&'d self, kind: &Kind) -> &'d str {
        self.answers.text(&kind.title).unwrap_or_default()
    }

    /// The numbers of the records it refers to, each with the field that does.
    pub fn references<'d>(&'d self, kind: &Kind) -> Vec<(&'d str, RecordNumber)> {
        let fields = self.answers.iter().filter(|(field, _)| kind.list_of(field).is_some());
        let numbers = fields.flat_map(|(field, answer)| answer.values().map(move |value| (field.as_str(), value)));
        numbers.filter_map(|(field, value)| Some((field, value.parse().ok()?))).collect()
    }
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut document = serializer.serialize_struct("Document", 2)?;
        document.serialize_field("form", &self.form)?;
        document.serialize_field("answers", &self.answers.in_document())?;
        document.end()
    }
}

/// What a released version is known by: SHA-256 over the label `siegelpost/v1/record`, kind, number, version and the stored
/// text, each after its length in bytes as eight bytes, big-endian.
pub fn digest(kind: &str, number: &str, version: i32, stored: &str) -> [u8; 32] {
    let mut hash = Sha256::new_with_prefix(b"siegelpost/v1/record");
    for field in [kind, number, &version.to_string(), stored] {
        hash.update((field.len() as u64).to_be_bytes());
        hash.update(field);
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Kinds;

    fn document(fields: &[(&str, &str)]) -> Document {
        let kind = Kinds::built_in().by_id("processing-activity").unwrap();
        Document::of(kind, kind.form.typed(fields.iter().copied()))
    }

    #[test]
    fn a_document_is_read_back_and_has_one_text() {
        let one = document(&[("name", "Messenger"), ("role", "controller"), ("basis.2", "contract")]);
        let other = document(&[("basis.2", "contract"), ("role", "controller"), ("name", "Messenger")]);
        assert_eq!(one.stored(), other.stored());
        let read = Document::read(&one.stored()).unwrap();
        assert!(read.form == one.form && read.answers.same_as(&one.answers));
        for torn in ["", "{}", "[]", r#"{"form":1}"#, r#"{"form":1,"answers":{},"more":1}"#] {
            assert!(Document::read(torn).is_err(), "{torn}");
        }
    }

    #[test]
    fn a_digest_is_of_one_version_of_one_record() {
        let digests = [
            digest("processing-activity", "VVT-2026-001", 1, "{}"),
            digest("processing-activity", "VVT-2026-001", 2, "{}"),
            digest("processing-activity", "VVT-2026-002", 1, "{}"),
            digest("processing-activity", "VVT-2026-001", 1, "{ }"),
            digest("processing-activityV", "VT-2026-001", 1, "{}"),
        ];
        for (at, one) in digests.iter().enumerate() {
            assert!(!digests[..at].contains(one));
        }
    }
}
