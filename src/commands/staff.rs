//! `siegelpost staff`

mod add;
mod disable;
mod invite;
mod list;

use clap::Subcommand;

use super::{CliError, WithConfig, password};
use crate::access::{Conflict, Roles, conflicts};
use crate::app::settings_in_force;
use crate::clock::{Clock, SystemClock};
use crate::memory::protect_process;
use crate::rng;
use crate::staff;
use crate::store::{Migrate, Store};

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    config: WithConfig,
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Add an account, and show a link once by which its owner chooses their password.
    Add(add::Arguments),
    /// Invite somebody once more who has an account: their earlier link, password and sessions end.
    ///
    /// For whoever has lost the link or forgotten the password. Key and second factor stay.
    Invite(invite::Arguments),
    /// List the accounts, their keys, and whose new reports are sealed to them.
    List,
    /// Give an account a password from standard input, to be replaced at the next sign-in, and end its sessions.
    ///
    /// For set-ups by script: whoever gives it knows it. Invite people instead.
    Password(Password),
    /// Take away somebody's second factor, who has lost it and their recovery codes, and end their sessions.
    ///
    /// The journal records it. Make sure that it is them who ask.
    ResetSecondFactor(OfAccount),
    /// Say what somebody is, for reporters and colleagues.
    Function(Function),
    /// Bar an account and end its sessions. New reports are no longer sealed to it.
    ///
    /// On a terminal it says which cases nobody could read any more, and asks.
    Disable(disable::Arguments),
    /// Let a barred account in again, with the password and the key it had.
    Enable(OfAccount),
}

/// Whose account it is.
#[derive(clap::Args)]
struct OfAccount {
    /// The account's e-mail address.
    #[arg(long)]
    email: String,
}

#[derive(clap::Args)]
struct Password {
    #[command(flatten)]
    account: OfAccount,
    /// Read the password from the first line of standard input; there is no other way.
    #[arg(long, required = true)]
    password_stdin: bool,
}

#[derive(clap::Args)]
struct Function {
    #[command(flatten)]
    account: OfAccount,
    /// As it stands beside the name, for example "Ombudsperson, Rechtsanwältin"; empty: nothing.
    #[arg(long, value_name = "WORDS")]
    function: String,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    let configuration = arguments.config.configuration()?;
    protect_process(configuration.settings.process.locked)?;
    let store = Store::open(&configuration.settings.database.url, Migrate::No)?;
    let settings = &*settings_in_force(&configuration, &store)?.settings;
    let today = SystemClock.today();
    match &arguments.action {
        Action::Add(new) => add::run(&store, settings, new),
        Action::Invite(again) => invite::run(&store, settings, again),
        Action::List => list::run(&store),
        Action::Password(Password { account, .. }) => {
            staff::check_not_barred(&store, &account.email)?;
            let password = password::from_input()?;
            Ok(staff::set_password(&store, &account.email, &password, today, &mut rng::os())?)
        }
        Action::ResetSecondFactor(OfAccount { email }) => {
            staff::reset_second_factor(&store, email, today)?;
            println!("{email} signs in with the password alone now, until they set up another second factor.");
            Ok(())
        }
        Action::Function(Function { account, function }) => {
            Ok(staff::set_function(&store, &account.email, function, today)?)
        }
        Action::Disable(account) => disable::run(&store, account),
        Action::Enable(OfAccount { email }) => {
            staff::enable(&store, email, today)?;
            println!("{email} can sign in again. New reports are sealed to this key again.");
            Ok(())
        }
    }
}

pub(super) use invite::{Handing, terms};

/// Says which of these roles one person should not have together.
pub(super) fn warn_of_conflicts(roles: Roles) {
    for conflict in conflicts(roles) {
        let other = match conflict {
            Conflict::DataProtectionOfficer => "supervises how reports are processed (GDPR article 38(6))",
            Conflict::Management => "decides on the measures that reports lead to",
            Conflict::SystemAdministrator => "keeps the machines that reports may be about",
        };
        eprintln!(
            "warning: this account works on cases and {other}. Write down who steps in when a report concerns that \
             (HinSchG § 15(1)), or give one of the roles to somebody else."
        );
    }
}
