//! Somebody has the queue, the mails and all rows, and wants to know when within a day a report came. What they have is the
//! same whenever that was.

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

use super::stage::{Stage, queue};
use crate::harness::Tables;
use crate::store::site::Site;

/// Midnight before a Monday in Germany.
const START: OffsetDateTime = datetime!(2026-11-22 23:00 UTC);
const DAYS: i64 = 9;
const REPORTS: usize = 200;
/// How often programs look, here.
const STEP: i64 = 60;

on_both! {
    neither_queue_nor_mail_nor_rows_tell_when_within_a_day_a_report_came,
}

/// What somebody sees who has everything: rows as they were at the end of each day, and mails.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    rows: Vec<Vec<String>>,
    mails: Vec<(String, String, String)>,
}

/// Nine days in which reports come, `minutes` saying when on their days; what was read is read at six in the evening of every
/// other working day, as long as it came on a day before.
fn lived(site: &Site, minutes: &[(i64, i64)]) -> Seen {
    let mut stage = Stage::new(site, START);
    stage.chooses(stage.office.anna, "7 11 15 19", "de");
    let mut program = stage.program(&[]);
    let mut order: Vec<(i64, i64)> = minutes.to_vec();
    order.sort_unstable();
    let (mut coming, mut unread, mut rows) = (order.into_iter().peekable(), Vec::new(), Vec::new());
    for step in (0..DAYS * 24 * 60).step_by(usize::try_from(STEP).unwrap()) {
        let (day, minute) = (step / (24 * 60), step % (24 * 60));
        while let Some((on, at)) = coming.next_if(|(on, at)| on * 24 * 60 + at <= step) {
            stage.sets(START + Duration::days(on) + Duration::minutes(at));
            unread.push((on, stage.report()));
        }
        stage.sets(START + Duration::minutes(step));
        if minute == 18 * 60 && day % 2 == 1 {
            for (_, case) in unread.extract_if(.., |(on, _)| *on < day) {
                stage.reads(case);
            }
        }
        program.looks();
        if minute == 24 * 60 - STEP {
            rows.push(everything(site));
        }
    }
    assert_eq!((coming.next(), rows.len()), (None, usize::try_from(DAYS).unwrap()));
    let mails = stage.server.mails();
    let mails = mails.iter().map(|mail| {
        let id = mail.header("Message-ID").to_owned();
        (mail.to.clone(), mail.header("Date").to_owned(), mail.raw.replace(&id, ""))
    });
    Seen { rows, mails: mails.collect() }
}

/// The rows that notices add to the database, and when upkeep's jobs were done.
fn everything(site: &Site) -> Vec<String> {
    let mut tables = Tables::at(&site.address);
    let mut rows = queue(site);
    for query in [
        "SELECT CAST(next_attempt AS TEXT) AS cell FROM notice ORDER BY staff_id, day, hour",
        "SELECT staff_id || ' ' || hours || ' ' || language AS cell FROM notice_choice",
        "SELECT name || ' ' || coalesce(CAST(finished_on AS TEXT), '') || ' ' || coalesce(CAST(lease_until AS TEXT), '') AS cell
            FROM job ORDER BY name",
    ] {
        rows.extend(tables.column(query));
    }
    rows
}

// H-23
fn neither_queue_nor_mail_nor_rows_tell_when_within_a_day_a_report_came(site: &Site) {
    let mut rng = StdRng::seed_from_u64(23);
    let days: Vec<i64> = (0..REPORTS).map(|_| rng.random_range(0..DAYS - 1)).collect();
    let at_random =
        |rng: &mut StdRng| -> Vec<(i64, i64)> { days.iter().map(|day| (*day, rng.random_range(0..24 * 60))).collect() };
    let one = lived(site, &at_random(&mut rng));
    let other = lived(&Site::like(site), &at_random(&mut rng));
    assert_eq!(one, other, "the same days, other minutes");
    // In the first minute of each day, and in the last.
    let first: Vec<_> = days.iter().map(|day| (*day, 0)).collect();
    assert_eq!(one, lived(&Site::like(site), &first));

    // The test can tell: a report less on one day is seen.
    let mails: Vec<&str> = one.mails.iter().map(|(_, date, _)| date.as_str()).collect();
    assert_eq!(mails.len() % 4, 0, "all hours of a day, or none");
    assert!(mails.len() >= 12, "{mails:?}");
    let none_on_first: Vec<_> = first.into_iter().filter(|(day, _)| *day != 0).collect();
    assert_ne!(one.mails, lived(&Site::like(site), &none_on_first).mails);
    for (_, date, _) in &one.mails {
        assert!(["06:00:00", "10:00:00", "14:00:00", "18:00:00"].iter().any(|hour| date.contains(hour)), "{date}");
    }
}
