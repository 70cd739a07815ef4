//! `siegelpost staff`

use clap::Subcommand;
use secrecy::SecretString;

use super::{CliError, WithConfig, password};
use crate::access::{Conflict, Role, Roles, UnknownRole, conflicts};
use crate::clock::{Clock, SystemClock};
use crate::memory::protect_process;
use crate::rng;
use crate::staff::{self, NewAccount};
use crate::store::{Migrate, ReadDb, Store, StoreError, staff_role};

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
    /// What they may do; may be given several times. `admin` stands for system_administrator and
    /// organisation_administrator.
    #[arg(long = "role", value_name = "WORD", value_parser = roles_meant, default_value = "handler")]
    roles: Vec<Roles>,
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

/// What a word of `--role` means.
fn roles_meant(word: &str) -> Result<Roles, UnknownRole> {
    match word {
        "admin" => Ok([Role::SystemAdministrator, Role::OrganisationAdministrator].into_iter().collect()),
        _ => Role::parse(word).map(Roles::from),
    }
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
    let roles: Roles = add.roles.iter().flat_map(|roles| roles.iter()).collect();
    let new = NewAccount { name: &add.name, email: &add.email, roles, password: &password };
    staff::add(store, &new, SystemClock.today(), &mut rng::os())?;
    println!("{} can sign in now.", add.email.trim());
    say(shown);
    warn_of_conflicts(roles);
    Ok(())
}

/// Says which of these roles one person should not have together.
pub fn warn_of_conflicts(roles: Roles) {
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
    let look = |db: &mut ReadDb| Ok::<_, StoreError>((crate::store::staff::list(db)?, staff_role::unknown(db)?));
    let (accounts, unknown) = store.read_now("staff.list", look)?;
    for account in accounts {
        let state = match (account.disabled, account.enrolled_on) {
            (true, _) => "barred".to_owned(),
            (false, Some(day)) => format!("key since {day}"),
            (false, None) => "no key yet".to_owned(),
        };
        let known = account.roles.iter().map(|role| role.as_str().to_owned());
        let unknown = unknown.iter().filter(|(id, _)| *id == account.id).map(|(_, word)| format!("{word:?} (unknown)"));
        let roles = known.chain(unknown).collect::<Vec<_>>().join(",");
        println!("{:<32} {:<24} {state:<22} {roles}", account.email, account.name);
    }
    Ok(())
}
