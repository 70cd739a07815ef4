//! `siegelpost upkeep`

use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use super::{CliError, WithConfig};
use crate::clock::SystemClock;
use crate::memory::protect_process;
use crate::rng;
use crate::store::{Migrate, Store};
use crate::upkeep::{self, DeletionList, Node, Occasion, Outcome, Upkeep};

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    config: WithConfig,
    /// Change nothing; say what would be done.
    #[arg(long)]
    dry_run: bool,
    /// Do this job alone, whether it is due or not.
    #[arg(long, value_name = "NAME")]
    job: Option<String>,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    let settings = arguments.config.load()?;
    let mut jobs = upkeep::jobs(&DeletionList::of(&settings));
    let mut occasion = Occasion::Schedule;
    if let Some(name) = &arguments.job {
        let names: Vec<_> = jobs.iter().map(|job| job.name()).collect();
        jobs.retain(|job| job.name() == name);
        if jobs.is_empty() {
            return Err(CliError::new(format!("no job is called {name:?}; there are {}", names.join(", "))));
        }
        occasion = Occasion::Request;
    }
    protect_process(settings.process.locked)?;
    let store = Store::open(&settings.database.url, Migrate::No)?;
    let upkeep = Upkeep { store, clock: Arc::new(SystemClock), node: Node::random(&mut rng::os()), jobs };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        if arguments.dry_run { tell(&upkeep, occasion).await } else { do_all(&upkeep, occasion).await }
    })
}

async fn tell(upkeep: &Upkeep, occasion: Occasion) -> Result<(), CliError> {
    for job in &upkeep.jobs {
        match upkeep.count(job, occasion).await? {
            Some(rows) => println!("{}: {rows} would be removed", job.name()),
            None => say_not_due(job.name()),
        }
    }
    Ok(())
}

async fn do_all(upkeep: &Upkeep, occasion: Occasion) -> Result<(), CliError> {
    let stop = CancellationToken::new();
    let told = stop.clone();
    tokio::spawn(async move {
        // Without a way to be told, it goes on to its end.
        if tokio::signal::ctrl_c().await.is_ok() {
            told.cancel();
        }
    });
    for job in &upkeep.jobs {
        match upkeep.run(job, occasion, &stop).await? {
            Outcome::Finished(rows) => println!("{}: {rows} removed", job.name()),
            Outcome::NotDue => say_not_due(job.name()),
            Outcome::HeldElsewhere => println!("{}: another program is at it", job.name()),
            Outcome::Stopped(rows) => {
                println!("{}: {rows} removed", job.name());
                return Err(CliError::new("stopped; the next run goes on from there"));
            }
        }
    }
    Ok(())
}

fn say_not_due(job: &str) {
    println!("{job}: not due; --job {job} does it all the same");
}
