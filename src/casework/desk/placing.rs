//! Where lists place a case.

use time::Date;
use time::macros::date;

use super::Turn;
use crate::casework::calendar::Calendar;
use crate::casework::{CaseState, Deadlines, Milestones};

/// Stands for a day that never comes: of a case in which nothing is due, and of a hold without an end.
pub const NOTHING_DUE: Date = date!(9000 - 12 - 31);

/// What a placing follows from.
#[derive(Debug, Clone, Copy)]
pub struct PlacingFacts {
    pub milestones: Milestones,
    pub state: CaseState,
    /// The first message on a closed case about which nobody has decided.
    pub undecided_since: Option<Date>,
    /// The day on which the reporter destroyed their access.
    pub reporter_left: Option<Date>,
    /// Until when something keeps the case; [`NOTHING_DUE`] for what has no end.
    pub held_until: Option<Date>,
    /// Whether the newest word of the conversation is the reporter's, and its day; `None` before the report is stored.
    pub last_word: Option<(bool, Date)>,
}

/// The day by which a case is listed, and whose turn it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placing {
    /// When what is owed next is due, or [`NOTHING_DUE`]; of a closed case when it may be deleted.
    pub due: Date,
    /// Who writes next, since when; `None` in a closed case that waits for nothing.
    pub turn: Option<(Turn, Date)>,
    pub held_until: Option<Date>,
}

impl Placing {
    pub fn of(facts: &PlacingFacts) -> Self {
        let &PlacingFacts { milestones, state, held_until, .. } = facts;
        let deadlines = Deadlines::of(&milestones);
        let due = if state == CaseState::Closed {
            // § 11(5) HinSchG, and later if something keeps the case.
            let after_hold = held_until.map(|day| day.next_day().unwrap_or(day).min(NOTHING_DUE));
            deadlines.delete_from.max(after_hold).unwrap_or(NOTHING_DUE)
        } else {
            // Holidays move warnings and no deadline, so any calendar will do.
            deadlines.next_obligation(&Calendar::nationwide()).map_or(NOTHING_DUE, |duty| duty.due)
        };
        Self { due: due.min(NOTHING_DUE), turn: turn(facts), held_until }
    }
}

fn turn(facts: &PlacingFacts) -> Option<(Turn, Date)> {
    let received = facts.milestones.received;
    if facts.state == CaseState::Closed {
        return facts.undecided_since.map(|since| (Turn::Office, since));
    }
    let (by_reporter, since) = facts.last_word.unwrap_or((true, received));
    match (by_reporter, facts.reporter_left) {
        (true, _) => Some((Turn::Office, since)),
        // Nobody will answer who has left.
        (false, Some(left)) => Some((Turn::Office, left)),
        (false, None) => Some((Turn::Reporter, since)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECEIVED: Date = date!(2026 - 11 - 23);
    const WRITTEN: Date = date!(2026 - 12 - 01);

    fn facts(state: CaseState) -> PlacingFacts {
        let milestones = Milestones::received_on(RECEIVED);
        let closed = (state == CaseState::Closed).then_some(WRITTEN);
        PlacingFacts {
            milestones: Milestones { closed, ..milestones },
            state,
            undecided_since: None,
            reporter_left: None,
            held_until: None,
            last_word: Some((true, RECEIVED)),
        }
    }

    #[test]
    fn an_open_case_is_placed_by_what_it_owes_next() {
        let mut new = facts(CaseState::New);
        assert_eq!(Placing::of(&new).due, date!(2026 - 11 - 30));
        new.milestones.acknowledged = Some(date!(2026 - 11 - 24));
        assert_eq!(Placing::of(&new).due, date!(2027 - 02 - 24));
        new.milestones.feedback = Some(WRITTEN);
        assert_eq!(Placing::of(&new).due, NOTHING_DUE);
    }

    #[test]
    fn a_closed_case_is_placed_by_its_deletion_and_later_while_it_is_held() {
        let closed = facts(CaseState::Closed);
        assert_eq!(Placing::of(&closed).due, date!(2029 - 12 - 02));
        let held = |until| Placing::of(&PlacingFacts { held_until: Some(until), ..closed }).due;
        assert_eq!(held(date!(2027 - 05 - 01)), date!(2029 - 12 - 02));
        assert_eq!(held(date!(2030 - 01 - 31)), date!(2030 - 02 - 01));
        assert_eq!(held(NOTHING_DUE), NOTHING_DUE);
    }

    #[test]
    fn it_is_the_turn_of_whoever_did_not_write_last() {
        let turn = |facts| Placing::of(&facts).turn;
        let open = facts(CaseState::InWork);
        assert_eq!(turn(open), Some((Turn::Office, RECEIVED)));
        assert_eq!(turn(PlacingFacts { last_word: None, ..open }), Some((Turn::Office, RECEIVED)));
        let answered = PlacingFacts { last_word: Some((false, WRITTEN)), ..open };
        assert_eq!(turn(answered), Some((Turn::Reporter, WRITTEN)));
        let left = date!(2026 - 12 - 05);
        assert_eq!(turn(PlacingFacts { reporter_left: Some(left), ..answered }), Some((Turn::Office, left)));
        let closed = facts(CaseState::Closed);
        assert_eq!(turn(closed), None);
        assert_eq!(turn(PlacingFacts { undecided_since: Some(left), ..closed }), Some((Turn::Office, left)));
    }
}
