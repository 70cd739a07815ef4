//! `siegelpost init`

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

use super::CliError;
use super::staff::{new_password, say};
use crate::clock::{Clock, SystemClock};
use crate::memory::protect_process;
use crate::rng;
use crate::staff::{self, NewAccount, Roles};
use crate::store::{Migrate, Store, StoreError, channel, organisation};

/// The file that every setting is explained in.
const STARTER: &str = include_str!("../../config/siegelpost.toml");
/// The one channel an instance begins with: as people read it, and in addresses.
pub const CHANNEL: (&str, &str) = ("Messenger-Nutzung", "messenger");
/// Its questionnaire.
pub const QUESTIONNAIRE: &str = "messenger-incident";

#[derive(clap::Args)]
pub struct Arguments {
    /// Where to write the configuration; the database is created beside it.
    #[arg(long, value_name = "FILE", default_value = "siegelpost.toml")]
    config: PathBuf,
    /// The organisation's name, as it stands on every page.
    #[arg(long)]
    organisation: String,
    /// The first handler's name, as colleagues and reporters will read it.
    #[arg(long)]
    name: String,
    /// The first handler's e-mail address, for signing in.
    #[arg(long)]
    email: String,
    /// Read the first password from standard input instead of making one.
    #[arg(long)]
    password_stdin: bool,
}

pub fn run(arguments: &Arguments) -> Result<(), CliError> {
    protect_process(true)?;
    write_configuration(arguments)?;
    let settings = crate::config::load(Some(&arguments.config), std::env::vars())?;
    let store = Store::open(&settings.database.url, Migrate::Yes)?;
    set_up(&store, &arguments.organisation)?;
    let (password, shown) = new_password(arguments.password_stdin)?;
    let roles = Roles { handler: true, admin: true };
    let new = NewAccount { name: &arguments.name, email: &arguments.email, roles, password: &password };
    staff::add(&store, &new, SystemClock.today(), &mut rng::os())?;
    println!("Written: {}", arguments.config.display());
    println!("{} can sign in at {} once `siegelpost serve` runs.", arguments.email, &*settings.office.url);
    say(shown);
    Ok(())
}

/// Puts the organisation and its first channel into an empty database.
///
/// # Errors
/// The store's, or that it is not empty.
pub fn set_up(store: &Store, name: &str) -> Result<(), CliError> {
    let name = name.to_owned();
    let new = store.write_now("init.set_up", move |db| {
        if organisation::first(db)?.is_some() {
            return Ok(false);
        }
        let organisation = organisation::create(db, &name)?;
        channel::create(db, organisation, CHANNEL, QUESTIONNAIRE)?;
        Ok::<_, StoreError>(true)
    })?;
    if new {
        Ok(())
    } else {
        Err(CliError::new("the database is set up already; add people with `siegelpost staff add`"))
    }
}

fn write_configuration(arguments: &Arguments) -> Result<(), CliError> {
    let quoted = toml::Value::String(arguments.organisation.clone()).to_string();
    let text = STARTER.replacen("name = \"Unsere Organisation\"", &format!("name = {quoted}"), 1);
    let opened = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&arguments.config);
    let mut file = opened.map_err(|error| {
        let file = arguments.config.display();
        CliError::new(match error.kind() {
            ErrorKind::AlreadyExists => format!("{file} is there already; nothing was changed"),
            other => format!("{file} cannot be written: {other}; nothing was changed"),
        })
    })?;
    file.write_all(text.as_bytes())?;
    Ok(file.sync_all()?)
}
