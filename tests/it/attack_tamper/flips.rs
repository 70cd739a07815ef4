//! Bits turned over at random places, two hundred of them, the same in every run.

use std::collections::BTreeMap;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::on_both;
use super::stage::Stage;

on_both!(two_hundred_bits);

const FLIPS: usize = 200;
/// Where: most of them in what is sealed.
const PLACES: [&str; 10] = ["bytes", "bytes", "bytes", "slot", "slot", "digest", "day", "seq", "position", "side"];

fn two_hundred_bits(stage: &mut Stage) {
    let mut rng = StdRng::seed_from_u64(0x7461_6d70_6572);
    let mut told: BTreeMap<String, usize> = BTreeMap::new();
    if let crate::harness::Tables::Sqlite(_) = stage.tables {
        stage.tables.execute("PRAGMA ignore_check_constraints = ON");
    }
    let ours = stage.sql("case_id = {A}");
    let sealed = stage.tables.bytes("sealed", &format!("parcel WHERE {ours} ORDER BY position"));
    let digests = stage.tables.bytes("digest", &format!("parcel WHERE {ours} ORDER BY position"));
    let slots = stage.tables.bytes("sealed", &format!("slot WHERE {ours} ORDER BY holder"));
    let holders =
        stage.tables.column(&format!("SELECT CAST(holder AS TEXT) AS cell FROM slot WHERE {ours} ORDER BY holder"));
    for round in 0..FLIPS {
        let place = PLACES[rng.random_range(0..PLACES.len())];
        let row = rng.random_range(0..sealed.len());
        let parcel = |set: String| format!("UPDATE parcel SET {set} WHERE {ours} AND position = {}", row + 1);
        let mut flipped = |bytes: &[u8]| {
            let mut bytes = bytes.to_vec();
            let at = rng.random_range(0..bytes.len() * 8);
            bytes[at / 8] ^= 1 << (at % 8);
            stage.tables.literal(&bytes)
        };
        let sql = match place {
            "bytes" => parcel(format!("sealed = {}", flipped(&sealed[row]))),
            "digest" => parcel(format!("digest = {}", flipped(&digests[row]))),
            "slot" => {
                let at = row % slots.len();
                format!("UPDATE slot SET sealed = {} WHERE {ours} AND holder = {}", flipped(&slots[at]), holders[at])
            }
            "seq" => parcel(format!("seq = {}", (row / 3 + 1) ^ (1_usize << rng.random_range(0..63)))),
            "position" => parcel(format!("position = {}", (row + 1) ^ (1 << rng.random_range(0..31)))),
            column => text_flip(stage, column, row, &mut rng),
        };
        let what = format!("round {round}, {place} of row {row}");
        // What the database refuses, nobody could write there either.
        if stage.tables.try_to(&sql).is_err() {
            *told.entry(format!("{place}: refused by the database")).or_default() += 1;
            continue;
        }
        let (reporter, handler) = stage.both_look(&what);
        *told.entry(format!("{place}: reporter {reporter:?}, handler {handler:?}")).or_default() += 1;
        if place == "bytes" {
            assert!(handler.is_some(), "{what}");
        }
        stage.put_back("kept");
    }
    println!("{told:#?}");
    assert_eq!(told.values().sum::<usize>(), FLIPS);
}

/// A bit of a column that holds a word or a day. PostgreSQL keeps days as numbers: there, another day.
fn text_flip(stage: &mut Stage, column: &str, row: usize, rng: &mut StdRng) -> String {
    let rows = stage.sql(&format!("parcel WHERE case_id = {{A}} AND position = {}", row + 1));
    let text = stage.tables.column(&format!("SELECT CAST({column} AS TEXT) AS cell FROM {rows}")).remove(0);
    let at = rng.random_range(0..text.len() * 8);
    let set = match (&stage.tables, column) {
        (crate::harness::Tables::Postgres(_), "day") => format!("day = day + {}", 1 << (at % 16)),
        (crate::harness::Tables::Postgres(_), _) => {
            let others = ["reporter", "office", "file"];
            format!("{column} = '{}'", others[at % 3])
        }
        _ => {
            let mut bytes = text.into_bytes();
            bytes[at / 8] ^= 1 << (at % 8);
            format!("{column} = CAST({} AS TEXT)", stage.tables.literal(&bytes))
        }
    };
    format!("UPDATE {}", rows.replacen(" WHERE", &format!(" SET {set} WHERE"), 1))
}
