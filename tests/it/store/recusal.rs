//! Whoever is biased in a case loses it: H-20, HinSchG § 15(1).

use siegelpost::casework::CaseState;
use siegelpost::casework::calendar::Calendar;
use siegelpost::casework::desk::Horizon;
use siegelpost::office::{self, RecusalError, recuse, who_takes_over};
use siegelpost::store::case_list::counts_for;
use siegelpost::store::{
    CaseId, Granted, ReadDb, StaffId, StoreError, WriteDb, assignment, case as cases, slot, staff,
};

use super::absence::{Team, wait};
use super::fixture::{DAY, Office, case, granted, write};
use super::site::Site;

on_both! {
    whoever_is_biased_loses_slot_list_entry_and_responsibility,
    a_recusal_brings_the_substitute_in_for_that_case_alone,
    nobody_is_recused_from_a_case_that_nobody_else_can_open,
    a_closed_case_is_counted_no_longer,
}

fn the_case(team: &Team, who: StaffId) -> Granted<CaseId> {
    granted(&team.store, 1, who).unwrap().0
}

fn whoever_is_biased_loses_slot_list_entry_and_responsibility(site: &Site) {
    let team = Team::on(site);
    let Office { anna, ben, .. } = team.office;
    let case = the_case(&team, anna);
    wait(office::take(&team.store, case, anna, DAY)).unwrap();
    assert_eq!(wait(who_takes_over(&team.store, case, anna)).unwrap(), ["C. Sommer", "T. Okafor"]);
    wait(recuse(&team.store, case, anna, DAY)).unwrap();
    assert!(granted(&team.store, 1, anna).is_none() && team.is_there(ben, 1, DAY));
    let look = move |db: &mut ReadDb| {
        let (slot, readers) = (slot::for_handler(db, case, anna)?, slot::holder_names(db, case)?);
        Ok::<_, StoreError>((
            slot,
            readers,
            counts_for(db, anna, &Horizon::of(DAY, &Calendar::nationwide()))?.new,
            assignment::of_case(db, case)?,
        ))
    };
    let (slot, readers, listed, responsible) = team.store.read_now("look", look).unwrap();
    assert_eq!((slot, listed, responsible), (None, 0, None));
    assert_eq!(readers, ["C. Sommer", "T. Okafor"]);
    // What a colleague is told: whom not to talk to, and that it was declared.
    let facts = wait(office::facts(&team.store, case, ben, DAY)).unwrap().unwrap();
    assert_eq!((facts.recused, facts.without_slot), (vec!["A. Berger".to_owned()], vec![]));
    assert!(facts.milestones.iter().any(|(_, what)| <&str>::from(*what) == "recused"));
    assert!(facts.colleagues.iter().all(|colleague| colleague.id != anna), "nobody hands it to them");
}

fn a_recusal_brings_the_substitute_in_for_that_case_alone(site: &Site) {
    let team = Team::on(site);
    let Office { anna, ben, channel, .. } = team.office;
    let cara = team.cara;
    team.store.write_now("another", move |db| case(db, channel, 2, DAY, &[anna, ben, cara])).unwrap();
    wait(recuse(&team.store, the_case(&team, ben), ben, DAY)).unwrap();
    assert!(team.is_there(cara, 1, DAY) && !team.is_there(cara, 2, DAY));
    assert!(wait(office::is_needed(&team.store, cara, DAY)).unwrap());
}

fn nobody_is_recused_from_a_case_that_nobody_else_can_open(site: &Site) {
    let team = Team::on(site);
    let Office { anna, ben, .. } = team.office;
    let case = the_case(&team, anna);
    for other in [ben, team.cara] {
        team.store.write_now("bar", move |db: &mut WriteDb| staff::disable(db, other)).unwrap();
    }
    assert!(matches!(wait(recuse(&team.store, case, anna, DAY)), Err(RecusalError::NobodyElse)));
    assert!(granted(&team.store, 1, anna).is_some(), "nothing has changed");
    team.store.write_now("let in", move |db: &mut WriteDb| staff::enable(db, ben)).unwrap();
    wait(recuse(&team.store, case, anna, DAY)).unwrap();
    assert!(matches!(wait(recuse(&team.store, case, ben, DAY)), Err(RecusalError::NobodyElse)), "the last one stays");
}

fn a_closed_case_is_counted_no_longer(site: &Site) {
    let team = Team::on(site);
    let anna = team.office.anna;
    let case = the_case(&team, anna);
    let close = move |db: &mut WriteDb| {
        write(db, case, siegelpost::sealing::Side::Reporter, 1)?;
        siegelpost::store::read_marker::advance(db, case, anna, std::num::NonZeroU32::MIN)?;
        cases::set_state(db, case, CaseState::Closed, DAY)
    };
    team.store.write_now("close", close).unwrap();
    let closed = || {
        team.store
            .read_now("count", |db| counts_for(db, anna, &Horizon::of(DAY, &Calendar::nationwide())))
            .unwrap()
            .closed
    };
    assert_eq!(closed(), 1);
    wait(recuse(&team.store, case, anna, DAY)).unwrap();
    assert_eq!(closed(), 0);
    let seen = team.store.read_now("seen", move |db| siegelpost::store::read_marker::position_of(db, case, anna));
    assert_eq!(seen, Ok(None), "how far they had read is nobody's business any more");
}
