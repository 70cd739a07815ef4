//! One case with very many entries: its page, the facts beside it, and a stretch of what the page leaves out.

use sha2::{Digest as _, Sha256};
use siegelpost::sealing::Side;
use siegelpost::store::parcel::{self, NewParcel};
use siegelpost::store::{Migrate, Store, StoreError, WriteDb, case};

use super::client::get;
use super::instance::Instance;
use super::lists::signed_in;
use super::many_cases::{at, pages};
use super::table::{Row, Table};
use super::visits::Visited;
use super::{Outcome, milliseconds};
use std::time::Duration;

/// Entries that are added to the case.
const ENTRIES: u64 = 2000;
const ASKED: usize = 50;
/// 50 ms, and 10 ms for every ten entries that the page carries.
const PAGE_TARGET: Duration = Duration::from_millis(100);

/// Fills the case, measures, and adds the rows.
pub fn figures(table: &mut Table, instance: &Instance, visited: &Visited) -> Outcome<()> {
    let store = Store::open(&instance.database(), Migrate::No)?;
    let mailbox = visited.mailbox();
    let found = store.read_now::<_, StoreError>("bench.case", |db| case::by_mailbox(db, mailbox))?;
    let (granted, row) = found.ok_or("the case to fill is gone")?;
    let day = row.received_on;
    let fill = move |db: &mut WriteDb| {
        let newest = parcel::of_case(db, granted)?.pop();
        let template = newest.map(|parcel| parcel.sealed).unwrap_or_default();
        for at in 0..ENTRIES {
            let side = if at % 2 == 0 { Side::Office } else { Side::Reporter };
            let mut sealed = template.clone();
            // No two parcels are alike, and what they say is nothing to the server.
            sealed.iter_mut().rev().zip(at.to_be_bytes()).for_each(|(byte, other)| *byte ^= other);
            let digest = Sha256::digest(&sealed).into();
            let seq = parcel::next_seq(db, granted, side)?;
            parcel::append(db, &NewParcel { case: granted, side, seq, day, sealed: &sealed, digest })?;
        }
        Ok::<_, StoreError>(())
    };
    store.write_now("bench.fill", fill)?;
    drop(store);
    let serving = instance.serve()?;
    let cookie = signed_in(&serving, 1)?;
    for (figure, path) in [
        ("page", String::new()),
        ("facts beside it", "/facts".to_owned()),
        ("fifty entries of its middle", "/entries?before=1000".to_owned()),
    ] {
        let waits = pages(&serving, &get(&format!("/cases/{}{path}", row.number), &cookie), ASKED)?;
        table.row(Row {
            figure: format!("A case with {ENTRIES} messages: {figure}"),
            measured: format!("p50 {}, p95 {}", milliseconds(at(&waits, 50)), milliseconds(at(&waits, 95))),
            bare: String::new(),
            target: format!("p95 at most {}", milliseconds(PAGE_TARGET)),
            met: Some(at(&waits, 95) <= PAGE_TARGET),
        });
    }
    serving.stop()
}
