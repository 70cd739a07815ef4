//! `siegelpost staff add`

use clap::ValueEnum;

use crate::casework::ChannelSlug;
use crate::clock::{Clock, SystemClock};
use crate::commands::{CliError, password};
use crate::rng;
use crate::staff::{self, NewAccount, Roles};
use crate::store::Store;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// As colleagues and reporters will read it.
    #[arg(long)]
    name: String,
    /// What they are, for reporters and colleagues, for example "Ombudsperson, Rechtsanwältin".
    #[arg(long, value_name = "WORDS", default_value = "")]
    function: String,
    /// By which they sign in.
    #[arg(long)]
    email: String,
    /// What they may do; may be given twice.
    #[arg(long = "role", value_enum, default_value = "handler")]
    roles: Vec<Role>,
    /// Get the new reports of this channel; may be given several times. None: of every channel there is now.
    #[arg(long = "channel", value_name = "SLUG")]
    channels: Vec<ChannelSlug>,
    /// Read the password from the first line of standard input.
    #[arg(long)]
    password_stdin: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Role {
    /// Works on cases, with a key of their own.
    Handler,
    /// Keeps accounts and settings; reads nothing.
    Admin,
}

pub(super) fn run(store: &Store, add: &Arguments) -> Result<(), CliError> {
    let roles = Roles { handler: add.roles.contains(&Role::Handler), admin: add.roles.contains(&Role::Admin) };
    let new =
        NewAccount { name: &add.name, function: &add.function, email: &add.email, roles, channels: &add.channels };
    staff::check_new(store, &new)?;
    let password = password::first(add.password_stdin)?;
    staff::add(store, &new, &password.secret, SystemClock.today(), &mut rng::os())?;
    println!("{} can sign in now.", add.email.trim());
    password.print();
    Ok(())
}
