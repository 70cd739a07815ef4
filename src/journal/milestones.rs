//! What has happened in a case besides writing, each with its day: what its page shows between the entries.

use strum::IntoStaticStr;
use time::Date;

use super::{Event, OfficeEvent};
use crate::casework::CaseState;
use crate::store::journal_entry::{self, Happened};
use crate::store::{CaseId, ReadDb, StaffId, StoreError};

/// Something that happened in a case, by a name that words can be found by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Milestone {
    /// Receipt was acknowledged.
    Acknowledged,
    ReviewBegun,
    WorkBegun,
    FeedbackGiven,
    FeedbackWithheld,
    Closed,
    MessagesFiled,
    ClocksRenewed,
    HoldSet,
    HoldEnded,
    RetaliationOpened,
    RetaliationEnded,
    ReporterLeft,
    Taken,
    HandedOver,
    HandedBack,
    Recused,
}

/// Of a state, the name of its change; the first one has no other.
const CHANGED: OfficeEvent = OfficeEvent::StateChanged { from: CaseState::New, to: CaseState::InReview };

/// What the journal has of this case, oldest first. Looks and writing are no milestones.
///
/// # Errors
/// The store's.
pub fn milestones_of(db: &mut ReadDb, case: CaseId) -> Result<Vec<(Date, Milestone)>, StoreError> {
    let day = Date::MIN;
    let plain = [
        (OfficeEvent::FeedbackGiven, Milestone::FeedbackGiven),
        (OfficeEvent::FeedbackWithheld, Milestone::FeedbackWithheld),
        (OfficeEvent::MessagesFiled, Milestone::MessagesFiled),
        (OfficeEvent::ClocksRenewed { from: day }, Milestone::ClocksRenewed),
        (OfficeEvent::HoldSet { until: day }, Milestone::HoldSet),
        (OfficeEvent::HoldEnded, Milestone::HoldEnded),
        (OfficeEvent::RetaliationOpened, Milestone::RetaliationOpened),
        (OfficeEvent::RetaliationEnded, Milestone::RetaliationEnded),
        (OfficeEvent::ReporterLeft, Milestone::ReporterLeft),
        (OfficeEvent::CaseTaken, Milestone::Taken),
        (OfficeEvent::CaseHandedOver { to: StaffId::from_number(0) }, Milestone::HandedOver),
        (OfficeEvent::CaseHandedBack, Milestone::HandedBack),
        (OfficeEvent::Recused, Milestone::Recused),
    ];
    let names: Vec<&str> = plain.iter().map(|(event, _)| event.name()).chain([CHANGED.name()]).collect();
    let found = journal_entry::happened_in(db, case, &names)?;
    let milestone = |(day, event, detail): Happened| {
        let event = event?;
        let changed = (event == CHANGED.name()).then(|| state_reached(detail.as_deref().unwrap_or_default()));
        let plain = || plain.iter().find(|(known, _)| known.name() == event).map(|(_, milestone)| *milestone);
        Some((day, changed.unwrap_or_else(plain)?))
    };
    Ok(found.into_iter().filter_map(milestone).collect())
}

/// What `from>to` is called.
fn state_reached(detail: &str) -> Option<Milestone> {
    match detail.split_once('>')?.1.parse().ok()? {
        CaseState::New => None,
        CaseState::InReview => Some(Milestone::ReviewBegun),
        CaseState::InWork => Some(Milestone::WorkBegun),
        CaseState::Closed => Some(Milestone::Closed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_of_state_is_called_by_where_it_leads() {
        assert_eq!(state_reached("new>in_review"), Some(Milestone::ReviewBegun));
        assert_eq!(state_reached("closed>in_work"), Some(Milestone::WorkBegun));
        assert_eq!(state_reached("in_work>closed"), Some(Milestone::Closed));
        for nothing in ["", "closed", "closed>", "closed>new", "closed>nowhere"] {
            assert_eq!(state_reached(nothing), None, "{nothing}");
        }
    }
}
