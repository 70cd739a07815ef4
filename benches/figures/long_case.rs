//! A case with few messages and with many, as the server gives its page. What its browser does then is no part of this.

use std::time::Duration;

use siegelpost::store::{Migrate, Store, StoreError, case, parcel};

use super::client::get;
use super::filler::{self, Template};
use super::instance::{Instance, Serving};
use super::many_cases::{at, pages, waits};
use super::table::{Row, Table};
use super::{Outcome, lists, milliseconds};

const ASKED: usize = 200;
/// Entries that the case to look at has by itself, and those it is given.
const FEW: usize = 4;
const MANY: usize = 200;
/// Longest wait of 95 in 100 for a page, and for each ten entries on it.
const PAGE: Duration = Duration::from_millis(50);
const TEN: Duration = Duration::from_millis(10);

/// Measures and adds the rows.
pub fn figures(
    table: &mut Table,
    instance: &Instance,
    serving: &Serving,
    template: &Template,
    number: &str,
) -> Outcome<()> {
    let cookie = lists::signed_in(serving, 1)?;
    let store = Store::open(&instance.database(), Migrate::No)?;
    for entries in [FEW, MANY] {
        if entries > FEW {
            filler::lengthen(&instance.database(), template, entries)?;
        }
        let measured = pages(serving, &get(&format!("/cases/{number}"), &cookie), ASKED)?;
        let staff = template.handler;
        let bare = waits(ASKED, || {
            let read = |db: &mut _| {
                let number = number.parse().map_err(|_| StoreError::Closed)?;
                let (case, _) = case::grant(db, &number, staff)?.ok_or(StoreError::Closed)?;
                parcel::of_case(db, case).map(drop)
            };
            Ok(store.read_now("bench.case", read)?)
        })?;
        let target = PAGE + TEN * u32::try_from(entries / 10)?;
        table.row(Row {
            figure: format!("A case with {entries} entries"),
            measured: format!("p50 {}, p95 {}", milliseconds(at(&measured, 50)), milliseconds(at(&measured, 95))),
            bare: format!("p95 {}: read them", milliseconds(at(&bare, 95))),
            target: format!("p95 at most {}", milliseconds(target)),
            met: Some(at(&measured, 95) <= target),
        });
    }
    Ok(())
}
