//! What content there is, in short: for whoever looks whether an instance is ready.

use time::Date;

use super::Content;

/// What reporters are asked and told, counted.
#[derive(Debug, Clone)]
pub struct ContentSummary {
    /// The ids of all questionnaires.
    pub questionnaires: Vec<String>,
    pub offices: Vec<OfficeSummary>,
    /// How many files of the operator's own messages.
    pub texts: usize,
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

impl Content {
    /// The same in short.
    pub fn summary(&self) -> ContentSummary {
        let offices = self.external_offices.office.iter();
        ContentSummary {
            questionnaires: self.questionnaire_ids(),
            offices: offices.map(|it| OfficeSummary { id: it.id.clone(), last_checked: it.last_checked }).collect(),
            texts: self.texts.len(),
            units: self.units.count(),
        }
    }
}
