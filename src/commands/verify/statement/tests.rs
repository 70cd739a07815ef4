use super::*;
use crate::journal::WholeChain;
use crate::store::CaseId;
use time::macros::date;

const RECEIVED: Date = date!(2026 - 11 - 23);
const LATER: Date = date!(2026 - 11 - 25);

fn statement() -> Statement {
    Statement { report: [1; 32], received: RECEIVED, acknowledged: None, journal_entry: [2; 32], month_head: None }
}

fn whole() -> ChainCheck {
    ChainCheck::Whole(WholeChain { entries: 5, dropped: 0, head: [9; 32], months: Vec::new() })
}

fn there() -> Held {
    let case = HeldCase { is_as_stated: true, acknowledged: None, reporter_left: None };
    Held {
        case: Some(case),
        recorded: Some(Recorded::Arrival { case: CaseId::from_number(1), day: RECEIVED }),
        month_head: None,
    }
}

fn gone(recorded: Option<Recorded>) -> Held {
    Held { case: None, recorded, month_head: None }
}

fn told(held: &Held, chain: &ChainCheck) -> (String, bool) {
    let found = findings(&statement(), held, chain);
    (found.iter().map(|it| format!("{}\n", it.words)).collect(), found.iter().all(|it| it.holds))
}

#[test]
fn what_is_there_and_what_may_be_gone_holds() {
    let (said, holds) = told(&there(), &whole());
    assert!(holds && said.contains("received on 2026-11-23") && said.contains("Report: held."), "{said}");
    let case = HeldCase { is_as_stated: true, acknowledged: Some(LATER), reporter_left: Some(LATER) };
    let (said, holds) = told(&Held { case: Some(case), month_head: Some(true), ..there() }, &whole());
    assert!(holds && said.contains("acknowledged on 2026-11-25") && said.contains("Access: the reporter destroyed"));
    let (said, holds) = told(&gone(Some(Recorded::Forgotten { day: RECEIVED })), &whole());
    assert!(holds && said.contains("no longer held"), "{said}");
}

#[test]
fn what_the_database_contradicts_does_not_hold() {
    let other_days = HeldCase { is_as_stated: false, acknowledged: None, reporter_left: None };
    let arrival = there().recorded;
    for held in [
        Held { case: Some(other_days), ..there() },
        Held { month_head: Some(false), ..there() },
        gone(arrival),
        gone(None),
        gone(Some(Recorded::Otherwise)),
        gone(Some(Recorded::Forgotten { day: LATER })),
    ] {
        let (said, holds) = told(&held, &whole());
        assert!(!holds, "{said}");
    }
    let (said, holds) = told(&there(), &ChainCheck::Unrecorded { case: "2026-00001".to_owned() });
    assert!(!holds && !said.contains("2026-00001"), "{said}");
}
