//! `siegelpost verify`

use super::{CliError, WithConfig};
use crate::journal::{self, Chain};
use crate::memory::protect_process;
use crate::store::{Migrate, Store, StoreError, parcel};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    config: WithConfig,
    /// The journal's head as an earlier run has printed it: is that entry still there?
    #[arg(long, value_name = "DIGEST", value_parser = head)]
    noted: Option<[u8; 32]>,
}

pub fn run(arguments: &Arguments) -> Result<(), CliError> {
    let settings = arguments.config.load()?;
    protect_process(settings.process.locked)?;
    let store = Store::open(&settings.database.url, Migrate::No)?;
    let noted = arguments.noted;
    let found = store.read_now::<_, StoreError>("verify", |db| {
        let noted_is_there = noted.map_or(Ok(true), |head| journal::has(db, &head))?;
        Ok((journal::verify(db)?, noted_is_there, parcel::find_altered(db)?))
    })?;
    let (chain, noted_is_there, (parcels, altered)) = found;
    match chain {
        Chain::Whole { entries, head } => {
            println!("Journal: {entries} entries, each follows from the one before. Head: {}", hex(&head));
        }
        Chain::BrokenAt { entry } => {
            println!("Journal: the entry in row {entry} is not what was recorded, or not in its place.");
        }
    }
    if !noted_is_there {
        println!("Journal: the noted head is not in it. It was rewritten or set back.");
    }
    println!("Parcels: {parcels}, of which {} are not what was stored.", altered.len());
    for parcel::Altered { number, side, seq } in &altered {
        println!("Parcel: case {number}, {} {seq}: its bytes do not have the digest beside them.", side.as_str());
    }
    match chain {
        Chain::Whole { .. } if noted_is_there && altered.is_empty() => Ok(()),
        _ => Err(CliError::new("the database was altered")),
    }
}

/// 64 hexadecimal digits.
fn head(text: &str) -> Result<[u8; 32], String> {
    let digits: Vec<u8> = text.chars().filter_map(|digit| digit.to_digit(16)?.try_into().ok()).collect();
    let bytes: Vec<u8> = digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect();
    let read = <[u8; 32]>::try_from(bytes).ok().filter(|_| text.chars().count() == 64);
    read.ok_or_else(|| "a head has 64 hexadecimal digits".to_owned())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
