//! `siegelpost staff`

use clap::{Subcommand, ValueEnum};
use secrecy::SecretString;

use super::{CliError, WithConfig, password};
use crate::clock::{Clock, SystemClock};
use crate::memory::protect_process;
use crate::rng;
use crate::staff::{self, NewAccount, Roles};
use crate::store::{Migrate, Store, StoreError};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    config: WithConfig,
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Add an account; the first password is made and shown once, unless it comes on standard input.
    Add(Add),
    /// List the accounts.
    List,
    /// Give an account a new password and end its sessions.
    Password(OfAccount),
    /// Bar an account and end its sessions. New reports are no longer sealed to it.
    Disable(OfAccount),
}

#[derive(clap::Args)]
struct Add {
    /// As colleagues and reporters will read it.
    #[arg(long)]
    name: String,
    /// By which they sign in.
    #[arg(long)]
    email: String,
    /// What they may do; may be given twice.
    #[arg(long = "role", value_enum, default_value = "handler")]
    roles: Vec<Role>,
    /// Read the password from the first line of standard input.
    #[arg(long)]
    password_stdin: bool,
}

#[derive(clap::Args)]
struct OfAccount {
    /// The account's e-mail address.
    #[arg(long)]
    email: String,
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

pub fn run(arguments: &Arguments) -> Result<(), CliError> {
    let settings = arguments.config.load()?;
    protect_process(settings.process.locked)?;
    let store = Store::open(&settings.database.url, Migrate::No)?;
    match &arguments.action {
        Action::Add(add) => add_account(&store, add),
        Action::List => list(&store),
        Action::Password(account) => {
            let (password, shown) = new_password(account.password_stdin)?;
            staff::set_password(&store, &account.email, &password, SystemClock.today(), &mut rng::os())?;
            say(shown);
            Ok(())
        }
        Action::Disable(account) => {
            staff::disable(&store, &account.email, SystemClock.today())?;
            println!("{} is barred. Cases sealed to this key stay readable with its recovery file.", account.email);
            Ok(())
        }
    }
}

fn add_account(store: &Store, add: &Add) -> Result<(), CliError> {
    let (password, shown) = new_password(add.password_stdin)?;
    let roles = Roles { handler: add.roles.contains(&Role::Handler), admin: add.roles.contains(&Role::Admin) };
    let new = NewAccount { name: &add.name, email: &add.email, roles, password: &password };
    staff::add(store, &new, SystemClock.today(), &mut rng::os())?;
    println!("{} can sign in now.", add.email.trim());
    say(shown);
    Ok(())
}

/// The password, and the same in the open if it has to be shown because nobody chose it.
pub fn new_password(from_input: bool) -> Result<(SecretString, Option<String>), CliError> {
    if from_input {
        return Ok((password::from_input()?, None));
    }
    let made = password::generate(&mut rng::os());
    Ok((SecretString::from(made.to_string()), Some(made.to_string())))
}

pub fn say(password: Option<String>) {
    if let Some(password) = password {
        println!("Password, shown this once: {password}");
    }
}

fn list(store: &Store) -> Result<(), CliError> {
    for account in store.read_now::<_, StoreError>("staff.list", crate::store::staff::list)? {
        let state = match (account.disabled, account.enrolled_on) {
            (true, _) => "barred".to_owned(),
            (false, Some(day)) => format!("key since {day}"),
            (false, None) => "no key yet".to_owned(),
        };
        let roles = [(account.roles.handler, "handler"), (account.roles.admin, "admin")];
        let roles: Vec<_> = roles.iter().filter(|(has, _)| *has).map(|(_, name)| *name).collect();
        println!("{:<32} {:<24} {:<14} {state}", account.email, account.name, roles.join(","));
    }
    Ok(())
}
