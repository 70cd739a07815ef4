//! `siegelpost serve`

use std::io::Write;
use std::sync::Arc;

use super::{CliError, WithConfig, check, log, replay};
use crate::agreement;
use crate::app::{App, settings_in_force};
use crate::clock::{Clock, SystemClock};
use crate::config::content::Content;
use crate::memory::protect_process;
use crate::store::{Limits, Migrate, Store};
use crate::web::{self, AppState, Bound};

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    config: WithConfig,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    let mut configuration = arguments.config.configuration()?;
    let settings = &configuration.settings;
    protect_process(settings.process.locked)?;
    log::start(settings.log.level);
    let migrate = if settings.database.migrate { Migrate::Yes } else { Migrate::No };
    let limits = Limits { waiting_writes: settings.database.queue.get() as usize, ..Limits::default() };
    let store = Store::open_with(&settings.database.url, migrate, limits)?;
    replay::replay(settings, &store)?;
    let in_force = settings_in_force(&configuration, &store)?;
    agreement::note_settings(&store, &in_force.settings, SystemClock.today())?;
    let content = Content::load(settings)?;
    check::summarise(&configuration, &store, &content)?;
    let bound = Bound::to(settings)?;
    configuration.settings.public.answered_at(bound.addresses()?.public);
    let app = App::new(configuration, store, Arc::new(SystemClock), content)?;
    web::run(AppState::new(app)?, bound, |addresses| {
        let text = format!("Reporters: http://{}\nOffice:    http://{}\n", addresses.public, addresses.office);
        // Whoever started it may have stopped reading: no reason not to serve.
        let _ = std::io::stdout().write_all(text.as_bytes());
        Ok(())
    })
}
