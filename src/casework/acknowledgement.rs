//! Who acknowledges a report: § 17(1) no. 1 HinSchG wants it done within seven days, and does not say by whom.

use serde::Deserialize;
use time::Date;

use super::{Milestones, Progress};

/// How the receipt of a report is acknowledged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Acknowledgement {
    /// In the same moment in which it is stored, by a message that the organisation has chosen. The three months of § 17(2)
    /// begin then.
    #[default]
    Automatic,
    /// By a handler.
    ByHand,
}

impl Acknowledgement {
    /// What has happened in a case of that day, right after it was stored.
    pub fn of_new(self, received: Date) -> Progress {
        let is_acknowledged_automatically = self.is_automatic();
        let acknowledged = is_acknowledged_automatically.then_some(received);
        let milestones = Milestones { acknowledged, ..Milestones::received_on(received) };
        Progress { is_acknowledged_automatically, ..Progress::of(milestones) }
    }

    /// Whether a report is acknowledged as it arrives.
    pub fn is_automatic(self) -> bool {
        self == Self::Automatic
    }
}
