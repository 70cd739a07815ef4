//! What waits is sent once, whatever happens to the program or the mail server.

use siegelpost::casework::notice::claimed_until;
use siegelpost::clock::Clock;
use siegelpost::mail::Step;
use siegelpost::store::notice::{self, NoticeKey};
use siegelpost::store::{OrganisationId, ReadDb, StoreError, WriteDb};
use siegelpost::upkeep::{self, DeletionList, Round};
use time::macros::{date, datetime};
use time::{Duration, OffsetDateTime};

use super::stage::{Stage, queue, run};
use crate::harness::Tables;
use crate::store::site::Site;

/// Tuesday at eight in Germany: somebody's notice is due.
const TUESDAY: OffsetDateTime = datetime!(2026-11-24 7:00 UTC);

on_both! {
    of_two_programs_each_notice_is_sent_by_one,
    a_day_of_outage_loses_nothing_and_sends_nothing_twice,
    what_a_program_had_claimed_that_died_is_sent_after_an_hour,
    an_address_that_is_gone_is_a_dead_letter,
    a_mailbox_that_is_busy_is_tried_again,
    a_server_that_does_not_let_us_in_kills_no_notice_for_a_day,
    whoever_is_told_to_stop_gives_back_what_was_not_tried,
    what_is_over_is_forgotten_after_a_week,
    a_notice_of_a_newer_day_takes_the_place_of_an_older_one,
    long_ten_thousand_notices_are_sent_once_each_in_bounded_memory,
}

/// Anna has something to read since Monday, and her notices of Tuesday are planned.
fn planned(site: &Site) -> Stage {
    let mut stage = Stage::new(site, TUESDAY - Duration::days(1));
    stage.report();
    stage.sets(TUESDAY - Duration::hours(4));
    stage.program(&[]).plans();
    stage.sets(TUESDAY);
    stage
}

/// Many people who work on cases, beside Anna and Ben.
fn crowd(site: &Site, stage: &Stage, people: usize) {
    let mut tables = Tables::at(&site.address);
    let organisation = stage.office.organisation;
    tables.execute(&format!(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {people})
            INSERT INTO staff (organisation_id, name, email, password_hash)
            SELECT {organisation}, 'P', 'p' || i || '@example.org', 'x' FROM n"
    ));
    tables.execute(
        "INSERT INTO staff_role (staff_id, organisation_id, role)
            SELECT id, organisation_id, 'handler' FROM staff WHERE name = 'P'",
    );
}

/// The most memory this process has needed, in KiB.
fn most() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

fn long_ten_thousand_notices_are_sent_once_each_in_bounded_memory(site: &Site) {
    let stage = Stage::new(site, TUESDAY);
    crowd(site, &stage, 9_998);
    let mut program = stage.program(&[("always", "true")]);
    std::fs::write("/proc/self/clear_refs", "5").unwrap();
    let before = most();
    let start = std::time::Instant::now();
    program.plans();
    let planned = start.elapsed();
    assert_eq!(program.sends().sent, 10_000);
    let grown = most() - before;
    println!("10,000 notices: planned in {planned:?}, sent in {:?}, {grown} KiB more", start.elapsed() - planned);
    assert!(grown < 16 * 1024, "{grown} KiB");
    let mut told = stage.told();
    told.sort();
    told.dedup();
    assert_eq!((told.len(), stage.told().len()), (10_000, 10_000));
}

fn of_two_programs_each_notice_is_sent_by_one(site: &Site) {
    let stage = Stage::new(site, TUESDAY);
    crowd(site, &stage, 150);
    let rounds: Vec<Round> = std::thread::scope(|scope| {
        let programs = [0, 1, 2].map(|_| {
            let mut program = stage.program(&[("always", "true")]);
            scope.spawn(move || {
                let mut all = Round::default();
                for _ in 0..40 {
                    let round = program.looks();
                    all.sent += round.sent;
                    all.failed += round.failed;
                }
                all
            })
        });
        programs.map(|program| program.join().unwrap()).into()
    });
    let mut told = stage.told();
    assert_eq!(
        rounds.iter().map(|round| (round.sent, round.failed)).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1)),
        (152, 0)
    );
    told.sort();
    told.dedup();
    assert_eq!((told.len(), stage.told().len()), (152, 152));
    assert!(queue(site).iter().all(|row| row.ends_with(" sent 1 -")));
}

fn a_day_of_outage_loses_nothing_and_sends_nothing_twice(site: &Site) {
    let mut stage = planned(site);
    let anna = stage.office.anna;
    stage.server.stop();
    let mut program = stage.program(&[]);
    let mut tries = 0;
    // Until the next day's notice is due, and its own attempts have begun.
    for minutes in (0..24 * 60 + 30).step_by(10) {
        stage.sets(TUESDAY + Duration::minutes(minutes));
        let round = program.looks();
        assert_eq!(round.sent, 0);
        tries += round.failed;
    }
    assert!((4..=8).contains(&tries), "{tries} attempts in a day");
    stage.server.start_again();
    for minutes in (24 * 60 + 30..28 * 60).step_by(10) {
        stage.sets(TUESDAY + Duration::minutes(minutes));
        program.looks();
    }
    assert_eq!(stage.told(), ["anna@example.org"], "one notice for both days");
    assert_eq!(queue(site), [format!("{anna} 2026-11-25 8 sent 2 -")]);
}

fn what_a_program_had_claimed_that_died_is_sent_after_an_hour(site: &Site) {
    let stage = planned(site);
    // A program claims, and is killed before it sends, or before it has noted that it did.
    let claim = |db: &mut WriteDb| notice::claim(db, TUESDAY, claimed_until(TUESDAY), 10);
    assert_eq!(stage.store.write_now("claim", claim).unwrap().len(), 1);
    let mut next = stage.program(&[]);
    assert_eq!(next.looks(), Round::default(), "it may be on its way");
    stage.sets(TUESDAY + Duration::minutes(59));
    assert_eq!(next.looks().sent, 0);
    stage.sets(TUESDAY + Duration::minutes(60));
    assert_eq!(next.looks().sent, 1);
    assert_eq!(stage.told(), ["anna@example.org"]);
}

fn dead(stage: &Stage, of: OrganisationId) -> Vec<notice::DeadNotice> {
    stage.store.read_now("dead", move |db: &mut ReadDb| notice::dead(db, of, 10)).unwrap()
}

fn an_address_that_is_gone_is_a_dead_letter(site: &Site) {
    let stage = planned(site);
    let (anna, organisation) = (stage.office.anna, stage.office.organisation);
    stage.readdresses(site, anna, "gone@example.org");
    let mut program = stage.program(&[]);
    assert_eq!(program.looks(), Round { sent: 0, failed: 1, fault: Some(Step::Address) });
    stage.sets(TUESDAY + Duration::hours(5));
    assert_eq!(program.looks(), Round::default(), "it is not tried again by itself");
    let letters = dead(&stage, organisation);
    assert_eq!(letters.len(), 1);
    let key = NoticeKey { staff: anna, day: date!(2026 - 11 - 24), hour: 8 };
    assert_eq!((letters[0].key, letters[0].fault.as_deref()), (key, Some("address")));

    // Of another organisation there is none, whoever asks.
    let other = OrganisationId::from_number(organisation.number() + 1);
    assert_eq!(dead(&stage, other).len(), 0);
    let tries = |of: OrganisationId, key| {
        stage.store.write_now("again", move |db: &mut WriteDb| notice::try_again(db, of, key)).unwrap()
    };
    let drops = |of: OrganisationId, key| {
        stage.store.write_now("drop", move |db: &mut WriteDb| notice::drop_dead(db, of, key)).unwrap()
    };
    assert!(!tries(other, key) && !drops(other, key) && !tries(organisation, NoticeKey { hour: 9, ..key }));

    stage.readdresses(site, anna, "anna@example.org");
    assert!(tries(organisation, key) && !tries(organisation, key));
    assert_eq!(program.looks().sent, 1);
    assert_eq!(stage.told(), ["anna@example.org"]);
    assert!(!drops(organisation, key), "what was sent is no dead letter");

    // Another day's is dropped.
    stage.readdresses(site, anna, "gone@example.org");
    stage.sets(TUESDAY + Duration::DAY);
    assert_eq!(program.looks().failed, 1);
    let key = NoticeKey { day: date!(2026 - 11 - 25), ..key };
    assert!(drops(organisation, key) && !drops(organisation, key));
    assert_eq!(dead(&stage, organisation), []);
}

fn a_mailbox_that_is_busy_is_tried_again(site: &Site) {
    let stage = planned(site);
    let anna = stage.office.anna;
    stage.readdresses(site, anna, "busy@example.org");
    let mut program = stage.program(&[]);
    assert_eq!(program.looks(), Round { sent: 0, failed: 1, fault: Some(Step::Address) });
    assert_eq!(queue(site), [format!("{anna} 2026-11-24 8 queued 1 address")]);
    stage.readdresses(site, anna, "anna@example.org");
    assert_eq!(program.looks().sent, 0, "not within the hour");
    stage.sets(TUESDAY + Duration::HOUR);
    assert_eq!(program.looks().sent, 1);
    assert_eq!(queue(site), [format!("{anna} 2026-11-24 8 sent 2 -")]);
}

fn a_server_that_does_not_let_us_in_kills_no_notice_for_a_day(site: &Site) {
    let mut stage = planned(site);
    stage.server =
        crate::harness::MailServer::start_with(crate::harness::Way::Plain, &serde_json::json!({"refuse_sender": true}));
    let mut program = stage.program(&[]);
    assert_eq!(program.looks().fault, Some(Step::Sender));
    let anna = stage.office.anna;
    assert_eq!(queue(site), [format!("{anna} 2026-11-24 8 queued 1 sender")]);
    for hours in 1..24 {
        stage.sets(TUESDAY + Duration::hours(hours) - Duration::hours(i64::from(hours == 23) * 4));
        program.sends();
    }
    assert!(queue(site)[0].contains(" queued "), "{:?}", queue(site));
    stage.sets(TUESDAY + Duration::hours(25));
    program.sends();
    assert_eq!(queue(site), [format!("{anna} 2026-11-24 8 dead 7 sender")]);
}

fn whoever_is_told_to_stop_gives_back_what_was_not_tried(site: &Site) {
    let stage = planned(site);
    let mut program = stage.program(&[]);
    let stop = tokio_util::sync::CancellationToken::new();
    stop.cancel();
    assert_eq!(run(program.0.send_due(&stop)).unwrap(), Round::default());
    assert!(queue(site)[0].ends_with(" queued 0 -"));
    assert_eq!(stage.program(&[]).looks().sent, 1, "another goes on at once");
}

fn what_is_over_is_forgotten_after_a_week(site: &Site) {
    let stage = planned(site);
    stage.program(&[]).looks();
    let jobs = upkeep::jobs(&DeletionList::at("/nowhere/list", "/nowhere/key"));
    let job = jobs.iter().find(|job| job.name() == "expired-notices").unwrap();
    let removed = |days: i64| {
        stage.sets(TUESDAY + Duration::days(days));
        let (job, at) = (job.clone(), upkeep::Moment { now: stage.clock.now(), today: stage.clock.today() });
        stage.store.write_now::<_, StoreError>("expire", move |db: &mut WriteDb| job.remove(db, at, 100)).unwrap()
    };
    assert_eq!([7, 8, 8].map(removed), [0, 1, 0]);
    assert_eq!(queue(site).len(), 0);
}

fn a_notice_of_a_newer_day_takes_the_place_of_an_older_one(site: &Site) {
    let mut stage = planned(site);
    let anna = stage.office.anna;
    stage.chooses(anna, "9 10 11", "de");
    stage.server.stop();
    let mut program = stage.program(&[]);
    program.looks();
    stage.sets(TUESDAY + Duration::hours(20));
    program.plans();
    let next = [9, 10, 11].map(|hour| format!("{anna} 2026-11-25 {hour} queued 0 -"));
    assert_eq!(queue(site), next, "what was to be sent on Tuesday says the same");
    // At noon all three are due, and one is sent.
    stage.server.start_again();
    stage.sets(TUESDAY + Duration::hours(28));
    assert_eq!(program.looks().sent, 1);
    assert_eq!((stage.told().len(), queue(site)), (1, vec![format!("{anna} 2026-11-25 11 sent 1 -")]));
}
