//! `siegelpost demo`

mod cases;
mod courses;
mod desk;
mod folder;
mod past_year;
mod people;
mod record;
mod register;
mod timeline;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use super::{CliError, init, log};
use crate::access::FactorDuty;
use crate::app::App;
use crate::clock::{Clock, SystemClock};
use crate::config::content::Content;
use crate::config::{DatabaseUrl, HttpUrl, Settings};
use crate::memory::protect_process;
use crate::store::{Migrate, Store};
use crate::web::{self, AppState, Bound};
use folder::Folder;
use record::Record;

/// The invented organisation.
const ORGANISATION: &str = "Brückenwerk Lindenau gGmbH";

/// What it says of itself on its legal pages.
const LEGAL: &str = include_str!("demo/legal.toml");

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Keep everything in this folder instead of a temporary one.
    #[arg(long, value_name = "FOLDER")]
    dir: Option<PathBuf>,
    /// Where reporters are answered; port 0 takes a free one.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    public: SocketAddr,
    /// Where handlers are answered; port 0 takes a free one.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8081")]
    office: SocketAddr,
    /// Leave every sample report as it came, for programs that begin with new cases.
    #[arg(long, hide = true)]
    all_new: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    // Not locked: whoever tries the program out may look into its memory.
    protect_process(false)?;
    let folder = Folder::prepare(arguments.dir.as_deref())?;
    let mut settings = Settings::default();
    ORGANISATION.clone_into(&mut settings.organisation.name);
    settings.legal = toml::from_str(LEGAL).map_err(|error| CliError::new(error.to_string()))?;
    settings.public.bind = arguments.public;
    settings.office.bind = arguments.office;
    let bound = Bound::to(&settings)?;
    let addresses = bound.addresses()?;
    // What stands on the poster and on notes.
    settings.public.url = HttpUrl::of_listener(addresses.public);
    settings.office.url = HttpUrl::of_listener(addresses.office);
    settings.database.url = DatabaseUrl::sqlite(&folder.data().join("siegelpost.db"));
    settings.process.locked = false;
    // Nobody who tries the program out is asked for a telephone; whoever wants to, can set one up.
    settings.office.second_factor = FactorDuty::Off;
    settings.log.level = crate::config::LogLevel::Warn;
    log::start(settings.log.level);

    let store = Store::open(&settings.database.url, Migrate::Yes)?;
    let earlier = Record::read(&folder)?;
    let fresh = earlier.is_none();
    if fresh {
        init::set_up(&store, ORGANISATION)
            .map_err(|_| CliError::new("the folder holds a demo that was never finished; remove the folder"))?;
        init::open(&store, SystemClock.today())?;
    }
    let staff = match &earlier {
        Some(record) => record.staff.clone(),
        None => people::add(&store)?,
    };
    let app = App::new(settings, store, Arc::new(SystemClock), Content::built_in()?)?;
    let (cases, register) = match earlier {
        Some(record) => (record.cases, record.register),
        None if arguments.all_new => (timeline::pass(&app, &staff, true)?, Vec::new()),
        None => (timeline::pass(&app, &staff, false)?, register::fill(&app)?),
    };
    let (public_url, office_url) = (app.settings().public.url.to_string(), app.settings().office.url.to_string());
    let mut record = Record { public_url, office_url, pid: 0, data: folder.data(), staff, register, cases };
    web::run(AppState::new(app)?, bound, |_| {
        record.pid = std::process::id();
        record.write(&folder)?;
        record.show(&folder);
        Ok::<_, CliError>(())
    })
}
