//! Who is told on which day.

use siegelpost::access::Role;
use siegelpost::casework::Absence;
use siegelpost::store::{StoreError, WriteDb, absence, channel, slot, staff};
use time::macros::{datetime, time};
use time::{Duration, OffsetDateTime};

use super::stage::{Stage, queue, run};
use crate::store::absence::{add, enrol};
use crate::store::fixture::Office;
use crate::store::site::Site;

/// Monday, at noon in Germany.
const MONDAY: OffsetDateTime = datetime!(2026-11-23 11:00 UTC);

on_both! {
    what_comes_on_a_day_is_told_of_on_the_next_working_day,
    what_was_read_on_its_day_is_told_to_nobody,
    a_day_is_decided_once,
    at_each_hour_that_was_chosen,
    a_deadline_is_warned_of_in_the_same_words,
    the_setting_tells_every_working_day,
    who_is_barred_or_reads_no_cases_is_told_nothing,
    who_is_away_is_told_when_they_are_back,
    a_substitute_is_told_of_the_channels_that_need_them,
}

fn at(days: i64, hour: u8) -> OffsetDateTime {
    (MONDAY + Duration::days(days)).replace_time(time!(0:00)) + Duration::hours(i64::from(hour) - 1)
}

// H-23: a report is not announced on the day it comes, whenever that is.
fn what_comes_on_a_day_is_told_of_on_the_next_working_day(site: &Site) {
    let mut stage = Stage::new(site, at(4, 9));
    let mut program = stage.program(&[]);
    let anna = stage.office.anna;
    stage.report();
    for hour in 9..24 {
        stage.sets(at(4, hour));
        program.looks();
    }
    // Saturday and Sunday.
    for hour in (0..48).step_by(3) {
        stage.sets(at(5, 0) + Duration::hours(hour));
        program.looks();
    }
    assert_eq!((stage.told().len(), queue(site).len()), (0, 0));
    for hour in [0, 2, 3, 7] {
        stage.sets(at(7, hour));
        program.looks();
        assert_eq!(stage.told().len(), 0, "{hour}");
    }
    assert_eq!(queue(site), [format!("{anna} 2026-11-30 8 queued 0 -")]);
    stage.sets(at(7, 8));
    program.looks();
    assert_eq!(stage.told(), ["anna@example.org"], "who holds no slot is not told");
    assert_eq!(queue(site), [format!("{anna} 2026-11-30 8 sent 1 -")]);
    stage.sets(at(7, 20));
    program.looks();
    assert_eq!(stage.told().len(), 1);
    // As long as it is not read.
    stage.sets(at(8, 9));
    program.looks();
    assert_eq!(stage.told().len(), 2);
}

fn who_is_away_is_told_when_they_are_back(site: &Site) {
    let mut stage = Stage::new(site, MONDAY);
    let mut program = stage.program(&[]);
    let anna = stage.office.anna;
    stage.report();
    let (from, until) = (at(1, 0).date(), at(2, 12).date());
    let away = move |db: &mut WriteDb| absence::record(db, anna, Absence { from, until });
    stage.store.write_now::<_, StoreError>("away", away).unwrap();
    for day in [1, 2] {
        stage.sets(at(day, 9));
        program.looks();
        assert_eq!(stage.told().len(), 0, "day {day} of two");
    }
    stage.sets(at(3, 9));
    program.looks();
    assert_eq!(stage.told(), ["anna@example.org"]);
}

// H-20
fn a_substitute_is_told_of_the_channels_that_need_them(site: &Site) {
    let mut stage = Stage::new(site, MONDAY);
    let mut program = stage.program(&[]);
    let Office { organisation, channel, anna, ben, .. } = stage.office;
    let days = [at(1, 12).date(), at(2, 12).date()];
    let make = move |db: &mut WriteDb| {
        for handler in [anna, ben] {
            enrol(db, handler)?;
        }
        let cara = add(db, organisation, "cara@example.org", Role::Substitute.into())?;
        let new = channel::NewChannelRow { organisation, name: "Lieferkette", slug: "kette", questionnaire: "x" };
        let other = channel::create(db, &new)?;
        for (channel, member) in [(channel, cara), (other, cara), (other, ben)] {
            channel::add_handler(db, channel, member)?;
        }
        for (away, day) in [anna, ben].into_iter().zip(days) {
            absence::record(db, away, Absence { from: day, until: day })?;
        }
        Ok::<_, StoreError>((other, cara))
    };
    let (other, cara) = stage.store.write_now("a substitute in two channels", make).unwrap();
    stage.report_in(other, cara);
    // Somebody of the first channel is away: she is needed there, and not in the one with the report.
    stage.sets(at(1, 9));
    assert!(run(siegelpost::office::is_needed(&stage.store, cara, days[0])).unwrap());
    program.looks();
    assert_eq!((stage.told().len(), queue(site).len()), (0, 0));
    stage.sets(at(2, 9));
    program.looks();
    assert_eq!(stage.told(), ["cara@example.org"]);
}

fn what_was_read_on_its_day_is_told_to_nobody(site: &Site) {
    let mut stage = Stage::new(site, MONDAY);
    let mut program = stage.program(&[]);
    let case = stage.report();
    stage.reads(case);
    stage.sets(at(1, 9));
    program.looks();
    assert_eq!((stage.told().len(), queue(site).len()), (0, 0));
}

fn a_day_is_decided_once(site: &Site) {
    let mut stage = Stage::new(site, MONDAY);
    let mut program = stage.program(&[]);
    let case = stage.report();
    stage.chooses(stage.office.anna, "9 13", "de");
    stage.sets(at(1, 4));
    program.looks();
    // Neither what comes nor what is read changes the day: mail does not tell when somebody has read.
    stage.reads(case);
    stage.report();
    stage.chooses(stage.office.anna, "7", "de");
    for hour in [7, 9, 13, 20] {
        stage.sets(at(1, hour));
        stage.program(&[]).looks();
    }
    assert_eq!(stage.told().len(), 2);
}

fn at_each_hour_that_was_chosen(site: &Site) {
    let mut stage = Stage::new(site, MONDAY);
    let mut program = stage.program(&[]);
    stage.report();
    stage.chooses(stage.office.anna, "17 5 12 21", "en");
    let mut dates = Vec::new();
    for hour in 4..24 {
        stage.sets(at(1, hour) + Duration::minutes(i64::from(hour)));
        program.looks();
        dates.push(stage.told().len());
    }
    assert_eq!(dates, [0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4]);
    let mails = stage.server.mails();
    let hours: Vec<&str> = mails.iter().map(|mail| mail.header("Date")).collect();
    let hour = |hour: u8| format!("Tue, 24 Nov 2026 {hour:02}:00:00 +0000");
    assert_eq!(hours, [4, 11, 16, 20].map(hour), "the hour that was chosen, and not that of sending");
    assert!(mails.iter().all(|mail| mail.header("Subject") == "Please sign in"));
}

fn a_deadline_is_warned_of_in_the_same_words(site: &Site) {
    let mut stage = Stage::new(site, MONDAY);
    let mut program = stage.program(&[]);
    let case = stage.report();
    stage.reads(case);
    let mut told = Vec::new();
    for day in 1..=8 {
        stage.sets(at(day, 12));
        if program.looks().sent > 0 {
            told.push(day);
        }
    }
    // Day 5 is a Saturday, so the Friday; then the last day, Monday, and every working day after it.
    assert_eq!(told, [4, 7, 8]);
    let mails = stage.server.mails();
    assert!(
        mails.iter().all(|mail| mail.text == mails[0].text && mail.header("Subject") == mails[0].header("Subject"))
    );
}

fn the_setting_tells_every_working_day(site: &Site) {
    let stage = Stage::new(site, MONDAY);
    let mut program = stage.program(&[("always", "true"), ("hour", "6")]);
    for day in 0..14 {
        stage.sets(at(day, 12));
        program.looks();
    }
    assert_eq!(stage.told(), ["anna@example.org", "ben@example.org"].repeat(10));
}

fn who_is_barred_or_reads_no_cases_is_told_nothing(site: &Site) {
    let mut stage = Stage::new(site, MONDAY);
    let (anna, ben) = (stage.office.anna, stage.office.ben);
    let case = stage.report();
    stage.store.write_now("slot", move |db: &mut WriteDb| slot::insert_for_handler(db, case, ben, b"slot")).unwrap();
    let mut tables = crate::harness::Tables::at(&site.address);
    tables.execute(&format!("UPDATE staff_role SET role = 'auditor' WHERE staff_id = {ben}"));
    stage.sets(at(1, 4));
    stage.program(&[("always", "true")]).looks();
    assert_eq!(queue(site), [format!("{anna} 2026-11-24 8 queued 0 -")]);
    // Barred between planning and sending.
    stage.store.write_now::<_, StoreError>("bar", move |db: &mut WriteDb| staff::disable(db, anna)).unwrap();
    stage.sets(at(1, 9));
    stage.program(&[]).looks();
    assert_eq!((stage.told().len(), queue(site).len()), (0, 0));
}
