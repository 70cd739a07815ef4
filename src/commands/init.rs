//! `siegelpost init`

mod files;

use std::path::PathBuf;

use time::Date;

use super::staff::{Handing, terms, warn_of_conflicts};
use super::{CliError, check, password};
use crate::access::{Role, Roles};
use crate::app::settings_in_force;
use crate::casework::questionnaire::Questionnaire;
use crate::clock::{Clock, SystemClock};
use crate::config::content::Content;
use crate::config::profile::ProfileKey;
use crate::memory::protect_process;
use crate::rng;
use crate::staff::{self, NewAccount};
use crate::store::channel::{self, NewChannelRow};
use crate::store::{Migrate, Store, StoreError, WriteDb, organisation, stored_setting};

/// The one channel an instance begins with: as people read it, and in addresses.
const CHANNEL_NAME: &str = "Messenger-Nutzung";
const CHANNEL_SLUG: &str = "messenger";

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Where to write the configuration; the database is created beside it.
    #[arg(long, value_name = "FILE", default_value = "siegelpost.toml")]
    config: PathBuf,
    /// The organisation's name, as it stands on every page.
    #[arg(long)]
    organisation: String,
    /// The first handler's name (who is administrator, too), as colleagues and reporters will read it.
    #[arg(long)]
    name: String,
    /// What the first handler is, for reporters and colleagues, for example "Ombudsperson, Rechtsanwältin".
    #[arg(long, value_name = "WORDS", default_value = "")]
    function: String,
    /// The first handler's e-mail address, for signing in.
    #[arg(long)]
    email: String,
    /// Read a first password from standard input instead of making a link: for set-ups by script. It has to be replaced at the
    /// first sign-in.
    #[arg(long, conflicts_with = "letter")]
    password_stdin: bool,
    #[command(flatten)]
    handing: Handing,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    protect_process(true)?;
    let name = ProfileKey::Name.read(&arguments.organisation).ok().filter(|name| !name.is_empty());
    let name = name.ok_or_else(|| CliError::new("the organisation's name is one line of text"))?;
    files::write_configuration(&arguments.config, &name)?;
    let content = files::write_content(&arguments.config)?;
    let configuration = crate::config::load_configuration(Some(&arguments.config), std::env::vars())?;
    let store = Store::open(&configuration.settings.database.url, Migrate::Yes)?;
    set_up(&store, &name)?;
    let settings = &*settings_in_force(&configuration, &store)?.settings;
    let mut rng = rng::os();
    let Arguments { name, function, email, .. } = arguments;
    let roles: Roles =
        [Role::Handler, Role::SystemAdministrator, Role::OrganisationAdministrator].into_iter().collect();
    let new = NewAccount { name, function, email, roles, channels: &[] };
    let invited = if arguments.password_stdin {
        staff::add(&store, &new, &password::from_input()?, SystemClock.today(), &mut rng)?;
        None
    } else {
        Some(staff::invite_now(&store, &new, terms(settings), &mut rng)?)
    };
    for file in [&arguments.config].into_iter().chain(&content) {
        println!("Written: {}", file.display());
    }
    println!("{email} is the first handler and also administrator.");
    println!("{email} can sign in at {} once `siegelpost serve` runs.", &*settings.office.url);
    if let Some(invited) = &invited {
        arguments.handing.print(&store, settings, invited)?;
    }
    warn_of_conflicts(roles);
    println!("Before going live, in the office and in {}:", arguments.config.display());
    for step in check::next_steps(&configuration, &store, &Content::load(settings)?)? {
        println!("- {step}");
    }
    println!("`siegelpost check` says this again, and what else would be good.");
    println!("Until you open the office, on its page Readiness or with `siegelpost go-live`, what is sent is a trial.");
    Ok(())
}

/// Puts the organisation and its first channel into an empty database.
///
/// # Errors
/// The store's, or that it is not empty.
pub(super) fn set_up(store: &Store, name: &str) -> Result<(), CliError> {
    let (name, today) = (name.to_owned(), SystemClock.today());
    let new = store.write_now("init.set_up", move |db| {
        if organisation::first(db)?.is_some() {
            return Ok(false);
        }
        let organisation = organisation::create(db, &name)?;
        stored_setting::set(db, organisation, ProfileKey::Name.name(), &name)?;
        let (name, slug, questionnaire) = (CHANNEL_NAME, CHANNEL_SLUG, Questionnaire::SHIPPED_ID);
        let channel = channel::create(db, &NewChannelRow { organisation, name, slug, questionnaire })?;
        channel::set_questionnaire(db, channel, questionnaire, today)?;
        Ok::<_, StoreError>(true)
    })?;
    if new {
        Ok(())
    } else {
        Err(CliError::new("the database is set up already; add people with `siegelpost staff add`"))
    }
}

/// Opens the office of the organisation that was set up, which nobody has tried out yet.
///
/// # Errors
/// The store's.
pub(super) fn open(store: &Store, today: Date) -> Result<(), CliError> {
    let open = move |db: &mut WriteDb| match organisation::first(db)? {
        Some(own) => organisation::open(db, own.id, today).map(|_| ()),
        None => Ok(()),
    };
    Ok(store.write_now::<_, StoreError>("init.open", open)?)
}
