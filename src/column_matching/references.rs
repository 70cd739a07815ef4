//! What a cell can refer to: records of other kinds, by their numbers or their titles.

use std::collections::HashMap;

use super::folding::folded;
use super::problem::Wrong;

/// Something that can be referred to.
#[derive(Debug, Clone)]
pub struct Referred {
    /// What the field holds in the end.
    pub id: String,
    pub number: String,
    pub title: String,
}

/// Everything that can be referred to, by the name of its list.
#[derive(Debug, Default)]
pub struct References(HashMap<String, List>);

#[derive(Debug, Default)]
struct List {
    numbers: HashMap<String, String>,
    titles: HashMap<String, Vec<String>>,
}

impl References {
    /// What is in a list: the id of a kind.
    pub fn add(&mut self, list: &str, referred: &Referred) {
        let list = self.0.entry(list.to_owned()).or_default();
        list.numbers.insert(folded(&referred.number), referred.id.clone());
        list.titles.entry(folded(&referred.title)).or_default().push(referred.id.clone());
    }

    /// What a text means: a number, a title, or a number with the title behind it.
    pub(super) fn find(&self, list: &str, text: &str) -> Result<String, Wrong> {
        let nothing = || Wrong::NoRecord { text: text.to_owned() };
        let list = self.0.get(list).ok_or_else(nothing)?;
        let first = text.split_whitespace().next().unwrap_or_default();
        let number = [text, first].into_iter().find_map(|number| list.numbers.get(&folded(number)));
        match (number, list.titles.get(&folded(text)).map(Vec::as_slice)) {
            (Some(id), _) => Ok(id.clone()),
            (None, Some([id])) => Ok(id.clone()),
            (None, Some(_)) => Err(Wrong::SeveralRecords { text: text.to_owned() }),
            (None, None) => Err(nothing()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_found_by_its_number_or_by_a_title_that_is_its_own() {
        let mut references = References::default();
        for (id, number, title) in
            [("a", "E-2026-001", "Wohnen Süd"), ("b", "E-2026-002", "Kita"), ("c", "E-2026-003", "Kita")]
        {
            let [id, number, title] = [id, number, title].map(str::to_owned);
            references.add("unit", &Referred { id, number, title });
        }
        for text in ["E-2026-001", "e-2026-001 Wohnen Süd", "WOHNEN SUED"] {
            assert_eq!(references.find("unit", text), Ok("a".to_owned()), "{text}");
        }
        assert_eq!(references.find("unit", "Kita"), Err(Wrong::SeveralRecords { text: "Kita".to_owned() }));
        assert_eq!(references.find("unit", "Hort"), Err(Wrong::NoRecord { text: "Hort".to_owned() }));
        assert_eq!(references.find("risk", "Kita"), Err(Wrong::NoRecord { text: "Kita".to_owned() }));
    }
}
