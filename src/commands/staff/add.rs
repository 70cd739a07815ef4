//! `siegelpost staff add`

use super::invite::{Handing, terms};
use super::warn_of_conflicts;
use crate::access::{Role, Roles, UnknownRole};
use crate::casework::ChannelSlug;
use crate::clock::{Clock, SystemClock};
use crate::commands::{CliError, password};
use crate::config::Settings;
use crate::rng;
use crate::staff::{self, NewAccount};
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
    /// What they may do; may be given several times. `admin` stands for system_administrator and
    /// organisation_administrator.
    #[arg(long = "role", value_name = "WORD", value_parser = roles_meant, default_value = "handler")]
    roles: Vec<Roles>,
    /// Get the new reports of this channel; may be given several times. None: of every channel there is now.
    #[arg(long = "channel", value_name = "SLUG")]
    channels: Vec<ChannelSlug>,
    /// Read a first password from the first line of standard input instead of making a link: for set-ups by script. It has to
    /// be replaced at the first sign-in.
    #[arg(long, conflicts_with = "letter")]
    password_stdin: bool,
    #[command(flatten)]
    handing: Handing,
}

/// What a word of `--role` means.
fn roles_meant(word: &str) -> Result<Roles, UnknownRole> {
    match word {
        "admin" => Ok([Role::SystemAdministrator, Role::OrganisationAdministrator].into_iter().collect()),
        _ => Role::parse(word).map(Roles::from),
    }
}

pub(super) fn run(store: &Store, settings: &Settings, add: &Arguments) -> Result<(), CliError> {
    let roles: Roles = add.roles.iter().flat_map(|roles| roles.iter()).collect();
    let new =
        NewAccount { name: &add.name, function: &add.function, email: &add.email, roles, channels: &add.channels };
    let mut rng = rng::os();
    if add.password_stdin {
        staff::check_new(store, &new)?;
        let password = password::from_input()?;
        staff::add(store, &new, &password, SystemClock.today(), &mut rng)?;
        println!("{} can sign in now.", add.email.trim());
    } else {
        add.handing.language()?;
        let invited = staff::invite_now(store, &new, terms(settings), &mut rng)?;
        println!("{} has an account now.", add.email.trim());
        add.handing.print(store, settings, &invited)?;
    }
    warn_of_conflicts(roles);
    Ok(())
}
