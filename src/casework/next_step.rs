//! What a handler does next in a case, as far as the server can tell: by its state, its events, and whose turn it is. What
//! was found and decided is sealed, so the browser adds to it what only it can read.

use time::Date;

use super::{CaseState, Deadlines, Progress};

/// The next thing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextStep {
    /// Messages came when the case was closed: to the file, or on with it.
    Decide { since: Date },
    /// Confirm receipt: § 17(1) no. 1 HinSchG.
    Acknowledge { by: Date },
    /// Look at it for the first time: whether one is biased (§ 15(1) HinSchG), and what it is about.
    Review,
    /// Read what the reporter has written, and answer: § 17(1) nos. 3 and 5 HinSchG.
    Answer,
    /// Assess scope and plausibility (§ 17(1) nos. 2 and 4 HinSchG), and begin to work on it.
    Assess,
    /// Tell what was done and why: § 17(2) HinSchG.
    GiveFeedback { by: Date },
    /// Close the case.
    Close,
    /// Nothing but to delete it: § 11(5) HinSchG.
    Keep,
}

/// Who has written last to the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastWord {
    /// There is nothing but the report.
    Report,
    /// The reporter has written, and nobody has answered.
    Reporter,
    /// The office.
    Office,
}

/// What is to be done next in a case.
pub fn next_step(
    state: CaseState,
    progress: &Progress,
    undecided_since: Option<Date>,
    last: LastWord,
    reporter_left: bool,
) -> NextStep {
    let (milestones, deadlines) = (&progress.milestones, Deadlines::of(&progress.milestones));
    match (state, undecided_since) {
        (CaseState::Closed, Some(since)) => return NextStep::Decide { since },
        (CaseState::Closed, None) => return NextStep::Keep,
        _ => {}
    }
    if milestones.acknowledged.is_none() && !reporter_left {
        return NextStep::Acknowledge { by: deadlines.acknowledge_by };
    }
    if state == CaseState::New {
        return NextStep::Review;
    }
    if last == LastWord::Reporter && !reporter_left {
        return NextStep::Answer;
    }
    if state == CaseState::InReview {
        return NextStep::Assess;
    }
    if milestones.feedback.is_none() && !reporter_left {
        return NextStep::GiveFeedback { by: deadlines.feedback_by };
    }
    NextStep::Close
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::{Acknowledgement, Milestones};
    use time::macros::date;

    const RECEIVED: Date = date!(2026 - 11 - 23);

    fn next(state: CaseState, progress: &Progress, last: LastWord) -> NextStep {
        next_step(state, progress, None, last, false)
    }

    #[test]
    fn a_case_is_led_from_its_first_day_to_its_last() {
        use CaseState::{Closed, InReview, InWork, New};
        let by_hand = Acknowledgement::ByHand.of_new(RECEIVED);
        let acknowledged = Acknowledgement::Automatic.of_new(RECEIVED);
        assert_eq!(next(New, &by_hand, LastWord::Report), NextStep::Acknowledge { by: date!(2026 - 11 - 30) });
        assert_eq!(next(New, &acknowledged, LastWord::Report), NextStep::Review);
        assert_eq!(next(InReview, &acknowledged, LastWord::Report), NextStep::Assess);
        assert_eq!(next(InReview, &acknowledged, LastWord::Reporter), NextStep::Answer);
        let by = date!(2027 - 02 - 23);
        assert_eq!(next(InWork, &acknowledged, LastWord::Office), NextStep::GiveFeedback { by });
        let milestones = Milestones { feedback: Some(date!(2027 - 01 - 10)), ..acknowledged.milestones };
        let told = Progress { milestones, ..acknowledged };
        assert_eq!(next(InWork, &told, LastWord::Office), NextStep::Close);
        assert_eq!(next(Closed, &told, LastWord::Reporter), NextStep::Keep);
        let since = date!(2027 - 03 - 01);
        let asked = next_step(Closed, &told, Some(since), LastWord::Reporter, false);
        assert_eq!(asked, NextStep::Decide { since });
    }

    // V-36
    #[test]
    fn nobody_is_written_to_who_has_left() {
        let by_hand = Acknowledgement::ByHand.of_new(RECEIVED);
        let step = |state| next_step(state, &by_hand, None, LastWord::Reporter, true);
        assert_eq!(step(CaseState::New), NextStep::Review);
        assert_eq!(step(CaseState::InReview), NextStep::Assess);
        assert_eq!(step(CaseState::InWork), NextStep::Close);
    }
}
