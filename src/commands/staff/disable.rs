//! `siegelpost staff disable`

use super::OfAccount;
use crate::clock::{Clock, SystemClock};
use crate::commands::{CliError, confirm};
use crate::staff;
use crate::store::Store;

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    account: OfAccount,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
}

pub(super) fn run(store: &Store, arguments: &Arguments) -> Result<(), CliError> {
    let email = &arguments.account.email;
    match staff::open_cases_of_only(store, email)? {
        0 => println!("Every open case can be read by somebody else, too."),
        1 => println!("One open case can be read by nobody else: only with this person's recovery file."),
        cases => println!("{cases} open cases can be read by nobody else: only with this person's recovery file."),
    }
    if !confirm::confirmed(&format!("Bar {email}?"), arguments.yes)? {
        println!("Nothing was changed.");
        return Ok(());
    }
    staff::disable(store, email, SystemClock.today())?;
    println!("{email} is barred. Cases sealed to this key stay readable with its recovery file.");
    println!("`siegelpost staff enable` takes it back.");
    Ok(())
}
