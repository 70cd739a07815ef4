//! The opening of an office, and the reports that were sent to try it out before.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use siegelpost::casework::Acknowledgement::ByHand;
use siegelpost::casework::CaseState;
use siegelpost::clock::{Clock, StoppedClock};
use siegelpost::intake::{self, ReaderCache, Reception, SealedOutcome, SealedSubmission};
use siegelpost::readiness;
use siegelpost::rng;
use siegelpost::sealing::{CaseKey, Side};
use siegelpost::store::lease::Node;
use siegelpost::store::{
    CaseId, ReadDb, Store, StoreError, WriteDb, case, case_facts, compliance, erasure, notice_reasons, organisation,
    trial,
};
use siegelpost::upkeep::{self, DeletionList, Occasion, Outcome, Upkeep};
use tempfile::TempDir;
use time::macros::{date, time};
use time::{Date, PrimitiveDateTime};
use tokio_util::sync::CancellationToken;

use super::fixture::{self, DAY, Office, office, write};
use super::leaving::{again, deposit, enrolled, wait};
use super::site::Site;

on_both! {
    a_report_is_a_trial_if_its_form_said_so_and_the_office_is_not_open_when_it_is_stored,
    what_comes_again_when_the_office_is_open_is_a_report,
    opening_deletes_the_trials_and_nothing_else,
    of_other_organisations_nothing_opens_and_nothing_goes,
    a_trial_is_in_no_figure_and_no_reason_to_tell_anybody,
    who_sends_while_the_office_opens_loses_no_report,
}

const TOLD: Reception = Reception { acknowledgement: ByHand, is_told_trial: true };
const UNTOLD: Reception = Reception { acknowledgement: ByHand, is_told_trial: false };

fn put(store: &Store, office: Office, report: SealedSubmission, reception: Reception) -> SealedOutcome {
    let readers = ReaderCache::of(office.channel);
    wait(intake::submit_sealed(store, &readers, report, reception, DAY, &mut rng::os())).unwrap()
}

/// Whether the case of this key is a trial; `None` if there is none.
fn is_trial(store: &Store, key: &CaseKey) -> Option<bool> {
    let mailbox = key.token().id();
    let found = store.read_now("look", move |db| case::by_mailbox(db, mailbox)).unwrap();
    found.map(|(_, row)| row.trial)
}

fn key() -> CaseKey {
    CaseKey::random(&mut rng::os())
}

fn opens_in_the_table(store: &Store, office: Office) {
    let open = move |db: &mut WriteDb| organisation::open(db, office.organisation, DAY);
    assert!(store.write_now("open", open).unwrap());
}

/// What opening takes, and where the list of deletions is.
struct Room {
    _folder: TempDir,
    list: DeletionList,
    clock: Arc<dyn Clock>,
}

impl Room {
    fn on(day: Date) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let list = DeletionList::at(folder.path().join("list"), folder.path().join("key"));
        let clock = Arc::new(StoppedClock::at(PrimitiveDateTime::new(day, time!(10:00)).assume_utc()));
        Self { _folder: folder, list, clock }
    }

    fn open(&self, store: &Store, office: Office) -> bool {
        wait(readiness::open(store, &self.list, &self.clock, office.organisation, Some(office.anna))).unwrap()
    }

    /// How many trials the job finds that opening has left.
    fn upkeep(&self, store: &Store) -> Outcome {
        let mut jobs = upkeep::jobs(&self.list);
        jobs.retain(|job| job.name() == "trials");
        let upkeep =
            Upkeep { store: store.clone(), clock: Arc::clone(&self.clock), node: Node::random(&mut rng::os()), jobs };
        wait(upkeep.run(&upkeep.jobs[0], Occasion::Request, &CancellationToken::new())).unwrap()
    }

    fn listed(&self) -> usize {
        self.list.read().unwrap().map_or(0, |list| list.len())
    }
}

fn erased(store: &Store) -> u64 {
    store.read_now("erased", siegelpost::journal::count_erased).unwrap()
}

fn a_report_is_a_trial_if_its_form_said_so_and_the_office_is_not_open_when_it_is_stored(site: &Site) {
    let store = site.open();
    let (office, handlers) = enrolled(&store);
    let marked = |reception| {
        let key = key();
        assert_eq!(put(&store, office, deposit(&key, &handlers, &[]), reception), SealedOutcome::Received);
        is_trial(&store, &key).unwrap()
    };
    assert!(marked(TOLD));
    // Whoever has such a form in an office that is in preparation has it from before a backup was restored.
    assert!(!marked(UNTOLD), "nobody who was not told");
    opens_in_the_table(&store, office);
    assert!(!marked(TOLD), "the form was drawn before");
    assert!(!marked(UNTOLD));
}

fn what_comes_again_when_the_office_is_open_is_a_report(site: &Site) {
    let store = site.open();
    let (office, handlers) = enrolled(&store);
    let (first, second) = (key(), key());
    let report = deposit(&first, &handlers, &[]);
    assert_eq!(put(&store, office, again(&report), TOLD), SealedOutcome::Received);
    assert_eq!(put(&store, office, deposit(&second, &handlers, &[]), TOLD), SealedOutcome::Received);
    assert_eq!(put(&store, office, again(&report), TOLD), SealedOutcome::Again(DAY));
    assert_eq!(is_trial(&store, &first), Some(true), "sent twice while the office is in preparation");
    opens_in_the_table(&store, office);
    // Sent once more, when nobody is told any longer that it is deleted, and before it was.
    assert_eq!(put(&store, office, report, TOLD), SealedOutcome::Again(DAY));
    assert_eq!([&first, &second].map(|key| is_trial(&store, key)), [Some(false), Some(true)]);
    assert_eq!(Room::on(DAY).upkeep(&store), Outcome::Finished(1));
    assert_eq!([&first, &second].map(|key| is_trial(&store, key)), [Some(false), None]);
}

fn opening_deletes_the_trials_and_nothing_else(site: &Site) {
    let store = site.open();
    let (office, handlers) = enrolled(&store);
    let (trial, real) = (key(), key());
    put(&store, office, deposit(&trial, &handlers, &[]), TOLD);
    put(&store, office, deposit(&real, &handlers, &[]), UNTOLD);
    // More than one batch of them.
    let make = move |db: &mut WriteDb| {
        (1..=70).try_for_each(|n| {
            let case = fixture::case(db, office.channel, n, DAY, &[office.anna])?;
            trial::mark(db, case)
        })
    };
    store.write_now::<_, StoreError>("trials", make).unwrap();

    let room = Room::on(date!(2026 - 11 - 25));
    assert_eq!(room.upkeep(&store), Outcome::Finished(0), "as long as it is in preparation, they stay");
    assert!(room.open(&store, office));
    assert_eq!([&trial, &real].map(|key| is_trial(&store, key)), [None, Some(false)]);
    assert_eq!((erased(&store), room.listed()), (71, 71), "they stay deleted if a backup is restored");
    let since = store.read_now("since", move |db| organisation::open_since(db, office.organisation)).unwrap();
    assert_eq!(since, Some(date!(2026 - 11 - 25)));

    assert!(!Room::on(date!(2026 - 11 - 30)).open(&store, office), "once");
    let since = store.read_now("since", move |db| organisation::open_since(db, office.organisation)).unwrap();
    assert_eq!(since, Some(date!(2026 - 11 - 25)), "and the day stays");
    assert_eq!(room.upkeep(&store), Outcome::Finished(0));
}

fn of_other_organisations_nothing_opens_and_nothing_goes(site: &Site) {
    let store = site.open();
    let (office, handlers) = enrolled(&store);
    let kept = key();
    put(&store, office, deposit(&kept, &handlers, &[]), TOLD);
    let other = store.write_now("other", |db: &mut WriteDb| organisation::create(db, "Haus am See")).unwrap();
    let room = Room::on(DAY);
    assert!(wait(readiness::open(&store, &room.list, &room.clock, other, None)).unwrap());
    assert_eq!((is_trial(&store, &kept), room.upkeep(&store)), (Some(true), Outcome::Finished(0)));
    let own = store.read_now("own", move |db| organisation::open_since(db, office.organisation)).unwrap();
    assert_eq!(own, None);
}

fn a_trial_is_in_no_figure_and_no_reason_to_tell_anybody(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let closed = date!(2027 - 01 - 04);
    let make = move |db: &mut WriteDb| {
        for n in [1, 2] {
            let case = fixture::case(db, office.channel, n, DAY, &[office.anna, office.ben])?;
            write(db, case, Side::Reporter, 1)?;
        }
        let (case, _) = case::grant(db, &fixture::number(1), office.anna)?.unwrap();
        trial::mark(db, case)
    };
    store.write_now::<_, StoreError>("cases", make).unwrap();
    let look = move |db: &mut ReadDb| {
        let anna = office.anna;
        Ok::<_, StoreError>((
            notice_reasons::has_news(db, anna, None, closed)?,
            notice_reasons::open_cases(db, anna, None, None, 10)?.len(),
            case_facts::of_year(db, office.organisation, 2026)?.len(),
            case_facts::first_year(db, office.organisation)?,
            compliance::days_after(db, office.organisation, CaseId::from_number(i64::MIN), 10)?.len(),
        ))
    };
    assert_eq!(store.read_now("look", look).unwrap(), (true, 1, 1, Some(2026), 1), "the other one is");
    let close = move |db: &mut WriteDb| {
        let (trial, _) = case::grant(db, &fixture::number(1), office.anna)?.unwrap();
        let (real, _) = case::grant(db, &fixture::number(2), office.anna)?.unwrap();
        case::set_state(db, trial, CaseState::Closed, closed)?;
        case::set_state(db, real, CaseState::Closed, closed)?;
        let counted = [case_facts::counted_for(db, trial)?, case_facts::counted_for(db, real)?];
        let over = erasure::count_of(db, office.organisation, closed, closed)?.due;
        trial::mark(db, real)?;
        let none = erasure::count_of(db, office.organisation, closed, closed)?.due;
        Ok::<_, StoreError>((counted, over, none))
    };
    let (counted, over, none) = store.write_now("close", close).unwrap();
    assert_eq!((counted, over, none), ([None, Some(office.organisation)], 1, 0));
    let look = move |db: &mut ReadDb| {
        Ok::<_, StoreError>((
            notice_reasons::has_news(db, office.anna, None, closed)?,
            case_facts::first_year(db, office.organisation)?,
        ))
    };
    assert_eq!(store.read_now("look", look).unwrap(), (false, None), "where all are trials, there is nothing");
}

fn who_sends_while_the_office_opens_loses_no_report(site: &Site) {
    let store = site.open();
    let (office, handlers) = enrolled(&store);
    let (room, is_open) = (Room::on(DAY), AtomicBool::new(false));
    // Each with a store of its own, as on several nodes.
    let stores: Vec<Store> = (0..3).map(|_| site.open()).collect();
    let sent: Vec<(CaseKey, bool)> = thread::scope(|scope| {
        let senders: Vec<_> = stores
            .iter()
            .map(|store| {
                let (handlers, is_open) = (&handlers, &is_open);
                scope.spawn(move || {
                    let send = |_| {
                        let (key, after) = (key(), is_open.load(Ordering::SeqCst));
                        let report = deposit(&key, handlers, &[]);
                        assert_eq!(put(store, office, report, TOLD), SealedOutcome::Received);
                        (key, after)
                    };
                    let mut sent: Vec<_> = (0..6).map(send).collect();
                    while !is_open.load(Ordering::SeqCst) {
                        sent.push(send(0));
                    }
                    sent.extend((0..3).map(send));
                    sent
                })
            })
            .collect();
        thread::sleep(std::time::Duration::from_millis(60));
        assert!(room.open(&store, office));
        is_open.store(true, Ordering::SeqCst);
        senders.into_iter().flat_map(|sender| sender.join().unwrap()).collect()
    });
    room.upkeep(&store);
    let (mut kept, mut gone) = (0, 0);
    for (key, after) in &sent {
        match is_trial(&store, key) {
            None => {
                assert!(!after, "sent when it was open, and deleted");
                gone += 1;
            }
            Some(trial) => {
                assert!(!trial, "a trial is left");
                kept += 1;
            }
        }
    }
    assert!(kept >= 9, "{kept} kept, {gone} gone");
    assert_eq!(erased(&store), gone, "nothing went but the trials");
}
