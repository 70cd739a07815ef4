//! `siegelpost migrate`

use super::{CliError, WithConfig};
use crate::memory::protect_process;
use crate::store;

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    config: WithConfig,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    let settings = arguments.config.load()?;
    protect_process(settings.process.locked)?;
    let steps = store::migrate(&settings.database.url)?;
    if steps.is_empty() {
        println!("The schema is up to date.");
    }
    for step in steps {
        println!("Taken: {step}");
    }
    Ok(())
}
