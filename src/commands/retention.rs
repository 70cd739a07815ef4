//! `siegelpost retention`

use std::sync::Arc;

use time::Date;
use tokio_util::sync::CancellationToken;

use super::{CliError, WithConfig};
use crate::casework::retention::last_closing_due;
use crate::clock::{Clock, SystemClock};
use crate::journal;
use crate::memory::protect_process;
use crate::rng;
use crate::store::erasure::{self, Counts};
use crate::store::{Migrate, Store, StoreError};
use crate::upkeep::{self, DeletionList, EXPIRED_CASES, Node, Occasion, Outcome, Upkeep};

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    config: WithConfig,
    /// Change nothing; say how many cases would be deleted, and how many are kept all the same.
    #[arg(long)]
    dry_run: bool,
    /// Change nothing; print how many cases were deleted on which day, and why then.
    #[arg(long, conflicts_with = "dry_run")]
    report: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    let settings = arguments.config.load()?;
    protect_process(settings.process.locked)?;
    let store = Store::open(&settings.database.url, Migrate::No)?;
    if arguments.report {
        return report(&store);
    }
    let counts = counts(&store, SystemClock.today())?;
    if arguments.dry_run {
        println!("due: {}", counts.due);
    } else {
        println!("deleted: {}", delete(store, &DeletionList::of(&settings))?);
    }
    println!("held: {}\nin retaliation: {}", counts.held, counts.in_retaliation);
    Ok(())
}

fn counts(store: &Store, today: Date) -> Result<Counts, StoreError> {
    store.read_now("retention.count", |db| erasure::count(db, last_closing_due(today), today))
}

fn delete(store: Store, list: &DeletionList) -> Result<usize, CliError> {
    let mut jobs = upkeep::jobs(list);
    jobs.retain(|job| job.name() == EXPIRED_CASES);
    let upkeep = Upkeep { store, clock: Arc::new(SystemClock), node: Node::random(&mut rng::os()), jobs };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut deleted = 0;
    for job in &upkeep.jobs {
        match runtime.block_on(upkeep.run(job, Occasion::Request, &CancellationToken::new()))? {
            Outcome::Finished(cases) | Outcome::Stopped(cases) => deleted += cases,
            Outcome::NotDue => {}
            Outcome::HeldElsewhere => return Err(CliError::new("another program is at it")),
        }
    }
    Ok(deleted)
}

fn report(store: &Store) -> Result<(), CliError> {
    for line in store.read_now("retention.report", journal::erasures)? {
        println!("{} {} {}", line.day, line.cases, line.reason);
    }
    Ok(())
}
