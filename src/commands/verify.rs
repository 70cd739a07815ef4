//! `siegelpost verify`

mod statement;

use std::path::PathBuf;

use super::{CliError, WithConfig};
use crate::clock::{Clock, SystemClock};
use crate::journal::{self, Book, ChainCheck};
use crate::memory::protect_process;
use crate::store::{Migrate, Store, StoreError, parcel};
use crate::upkeep::{DeletionList, ListCheck};

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    config: WithConfig,
    /// A head as an earlier run has printed it: is that entry still there?
    #[arg(long, value_name = "DIGEST", value_parser = head)]
    noted: Option<[u8; 32]>,
    /// A statement that a reporter has taken from their mailbox, and nothing else: is it ours, and what of it is here?
    #[arg(long, value_name = "FILE", conflicts_with = "noted")]
    statement: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    let settings = arguments.config.load()?;
    protect_process(settings.process.locked)?;
    let store = Store::open(&settings.database.url, Migrate::No)?;
    let (noted, today) = (arguments.noted, SystemClock.today());
    if let Some(file) = &arguments.statement {
        return statement::check(&store, file, today);
    }
    let found = store.read_now::<_, StoreError>("verify", |db| {
        let noted_is_there = noted.map_or(Ok(true), |head| journal::has(db, &head))?;
        let books = [journal::verify(db, Book::Office, today)?, journal::verify(db, Book::Register, today)?];
        Ok((books, noted_is_there, parcel::find_altered(db)?, journal::count_erased(db)?))
    })?;
    let (books, noted_is_there, (parcels, altered), erased) = found;
    for (book, check) in Book::ALL.into_iter().zip(&books) {
        print(book, check);
    }
    if !noted_is_there {
        println!("Journal: the noted head is not in it. It was rewritten or set back.");
    }
    println!("Parcels: {parcels}, of which {} are not what was stored.", altered.len());
    for parcel::Altered { number, side, seq } in &altered {
        println!("Parcel: case {number}, {} {seq}: its bytes do not have the digest beside them.", side.as_str());
    }
    let deletions = ListCheck::of(&DeletionList::of(&settings), erased);
    println!("Deletions: {deletions}.");
    let whole = books.iter().all(|check| matches!(check, ChainCheck::Whole(_)));
    if !(whole && noted_is_there && altered.is_empty()) {
        return Err(CliError::new("the database was altered"));
    }
    if deletions.holds() { Ok(()) } else { Err(CliError::new("the list of deletions does not hold")) }
}

fn print(book: Book, check: &ChainCheck) {
    let book = book.name();
    match check {
        ChainCheck::Whole(chain) => {
            let (entries, dropped) = (chain.entries, chain.dropped);
            println!("Journal {book}: {entries} entries, each follows from the one before; {dropped} of them dropped.");
            for head in &chain.months {
                println!("{} {book} {head}", head.month);
            }
        }
        ChainCheck::Broken { entry, fault } => println!("Journal {book}: the entry in row {entry} {fault}."),
        ChainCheck::Unrecorded { case } => {
            println!("Journal {book}: the case {case} is there, but its arrival was not recorded.");
        }
    }
}

/// 64 hexadecimal digits.
fn head(text: &str) -> Result<[u8; 32], String> {
    let digits: Vec<u8> = text.chars().filter_map(|digit| digit.to_digit(16)?.try_into().ok()).collect();
    let bytes: Vec<u8> = digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect();
    let read = <[u8; 32]>::try_from(bytes).ok().filter(|_| text.chars().count() == 64);
    read.ok_or_else(|| "a head has 64 hexadecimal digits".to_owned())
}
