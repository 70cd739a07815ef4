//! `siegelpost go-live`

use std::sync::Arc;

use super::confirm::confirmed;
use super::{CliError, WithConfig, check};
use crate::clock::{Clock, SystemClock};
use crate::config::content::Content;
use crate::memory::protect_process;
use crate::readiness;
use crate::store::{Migrate, ReadDb, Store, StoreError, organisation, trial};
use crate::upkeep::DeletionList;

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    config: WithConfig,
    /// Open although `siegelpost check` finds something missing.
    #[arg(long)]
    anyway: bool,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    let configuration = arguments.config.configuration()?;
    let settings = &configuration.settings;
    protect_process(settings.process.locked)?;
    let store = Store::open(&settings.database.url, Migrate::No)?;
    let look = |db: &mut ReadDb| {
        let Some(own) = organisation::first(db)? else { return Ok(None) };
        let trials = trial::progress(db, own.id)?.reports;
        Ok::<_, StoreError>(Some((own, trials)))
    };
    let found = store.read_now("go_live.look", look)?;
    let Some((own, trials)) = found else {
        return Err(CliError::new("the database is empty; run `siegelpost init` first"));
    };
    if let Some(day) = own.open_since {
        println!("The office is open since {day}.");
        return Ok(());
    }
    let missing = check::next_steps(&configuration, &store, &Content::load(settings)?)?;
    for step in &missing {
        println!("Missing: {step}");
    }
    if !missing.is_empty() && !arguments.anyway {
        return Err(CliError::new("nothing was changed; do what is missing first, or say --anyway"));
    }
    let question = format!("Open the office for good, and delete its trials ({trials})?");
    if !confirmed(&question, arguments.yes)? {
        return Err(CliError::new("nothing was changed"));
    }
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(readiness::open(&store, &DeletionList::of(settings), &clock, own.id, None))?;
    println!("The office is open. Trials that were deleted: {trials}.");
    Ok(())
}
