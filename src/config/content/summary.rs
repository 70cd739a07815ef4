//! What content there is, in short: for whoever looks whether an instance is ready.

use time::Date;

use super::Content;
use crate::config::external_offices::ExternalOffices;

/// What reporters are asked and told, counted.
#[derive(Debug, Clone)]
pub struct ContentSummary {
    /// The ids of all questionnaires.
    pub questionnaires: Vec<String>,
    pub offices: Vec<OfficeSummary>,
    /// How many files of the operator's own messages.
    pub texts: usize,
    /// What is stored and does not fit, by its name.
    pub unusable: Vec<String>,
    /// How many names of the organisation's own units are listed.
    pub units: usize,
}

/// One office outside the organisation.
#[derive(Debug, Clone)]
pub struct OfficeSummary {
    pub id: String,
    /// When somebody last looked whether it is where the list says.
    pub last_checked: Option<Date>,
}

impl OfficeSummary {
    pub fn of_all(offices: &ExternalOffices) -> Vec<Self> {
        let all = offices.office.iter();
        all.map(|it| Self { id: it.id.clone(), last_checked: it.last_checked }).collect()
    }
}

impl Content {
    /// The same in short.
    pub fn summary(&self) -> ContentSummary {
        ContentSummary {
            questionnaires: self.questionnaire_ids(),
            offices: OfficeSummary::of_all(&self.external_offices),
            texts: self.texts.len(),
            unusable: Vec::new(),
            units: self.units.count(),
        }
    }
}
