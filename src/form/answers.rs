//! What somebody has answered. A reporter's are in the open only while one request lasts.

use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::{BTreeMap, btree_map};
use zeroize::Zeroizing;

/// Answers by the names of their fields: the ids of questions, with a row where they are asked in rows. Deliberately without `Debug` and `Clone`.
#[derive(Default)]
pub struct Answers(BTreeMap<String, Answer>);

/// The answer to one question; choices are option ids.
pub enum Answer {
    One(String),
    Many(Vec<String>),
    Text(Zeroizing<String>),
}

impl Answers {
    pub fn get(&self, question: &str) -> Option<&Answer> {
        self.0.get(question)
    }

    /// Whether the option was chosen in a single or multi question.
    pub fn chose(&self, question: &str, option: &str) -> bool {
        self.get(question).is_some_and(|answer| answer.values().any(|value| value == option))
    }

    /// The text of an answer that is one text.
    pub fn text(&self, question: &str) -> Option<&str> {
        match self.get(question)? {
            Answer::Text(text) => Some(text),
            Answer::One(_) | Answer::Many(_) => None,
        }
    }

    /// Whether every question has the same answer here and there.
    pub fn same_as(&self, other: &Self) -> bool {
        self.0.len() == other.0.len()
            && self.0.iter().zip(&other.0).all(|((question, answer), (same_question, same_answer))| {
                question == same_question && answer.values().eq(same_answer.values())
            })
    }

    /// The same answers once more, to be sealed.
    pub fn clone_secret(&self) -> Self {
        let copy = |answer: &Answer| match answer {
            Answer::One(id) => Answer::One(id.clone()),
            Answer::Many(ids) => Answer::Many(ids.clone()),
            Answer::Text(text) => Answer::Text(Zeroizing::new(String::clone(text))),
        };
        Self(self.0.iter().map(|(question, answer)| (question.clone(), copy(answer))).collect())
    }

    /// Bytes of all values together.
    pub fn octets(&self) -> usize {
        self.0.values().flat_map(Answer::values).map(str::len).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> btree_map::Iter<'_, String, Answer> {
        self.0.iter()
    }

    pub(crate) fn set(&mut self, question: &str, answer: Answer) {
        self.0.insert(question.to_owned(), answer);
    }

    pub(crate) fn remove(&mut self, question: &str) {
        self.0.remove(question);
    }

    /// The answers as they stand in a document that is about to be sealed:
    /// `{"F01":"selbst","F03":["whatsapp"],"F14":"text"}`.
    pub fn in_document(&self) -> InDocument<'_> {
        InDocument(self)
    }
}

impl Answer {
    /// The text, or the option ids.
    pub fn values(&self) -> impl Iterator<Item = &str> {
        let (one, many) = match self {
            Self::One(id) => (Some(id.as_str()), &[][..]),
            Self::Text(text) => (Some(text.as_str()), &[][..]),
            Self::Many(ids) => (None, ids.as_slice()),
        };
        one.into_iter().chain(many.iter().map(String::as_str))
    }
}

impl FromIterator<(String, Answer)> for Answers {
    fn from_iter<I: IntoIterator<Item = (String, Answer)>>(answers: I) -> Self {
        Self(answers.into_iter().collect())
    }
}

/// See [`Answers::in_document`].
pub struct InDocument<'a>(&'a Answers);

impl Serialize for InDocument<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.0.len()))?;
        for (question, answer) in &self.0.0 {
            match answer {
                Answer::One(id) => map.serialize_entry(question, id)?,
                Answer::Many(ids) => map.serialize_entry(question, ids)?,
                Answer::Text(text) => map.serialize_entry(question, text.as_str())?,
            }
        }
        map.end()
    }
}

/// Reads [`InDocument`] back. A choice of one comes back as a text with the option's id: the document does not tell
/// them apart, and neither [`Answers::chose`] nor [`Answer::values`] does.
impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Raw {
            Many(Vec<String>),
            Text(String),
        }
        let raw = BTreeMap::<String, Raw>::deserialize(deserializer)?;
        let answer = |raw| match raw {
            Raw::Many(ids) => Answer::Many(ids),
            Raw::Text(text) => Answer::Text(Zeroizing::new(text)),
        };
        Ok(raw.into_iter().map(|(question, raw)| (question, answer(raw))).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_read_back() {
        let json = r#"{"F01":"selbst","F03":["whatsapp","sms"],"F14":"Zwei\nZeilen"}"#;
        let answers: Answers = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&answers.in_document()).unwrap(), json);
        assert!(answers.chose("F01", "selbst") && answers.chose("F03", "sms"));
        assert_eq!(answers.text("F14"), Some("Zwei\nZeilen"));
    }
}
