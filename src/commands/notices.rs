//! `siegelpost notices`

use clap::Subcommand;

use super::{CliError, WithConfig, table};
use crate::clock::{Clock, SystemClock};
use crate::config::EmailAddress;
use crate::config::content::Content;
use crate::mail::{Mailer, Notice};
use crate::memory::protect_process;
use crate::rng;
use crate::upkeep::notice_words;

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    config: WithConfig,
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Send a notice now, and say exactly what goes wrong: with what [notices] says, whether or not it is switched on.
    Test(Test),
}

#[derive(clap::Args)]
struct Test {
    /// The address to send it to.
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    to: EmailAddress,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    let settings = arguments.config.load()?;
    protect_process(settings.process.locked)?;
    let Action::Test(test) = &arguments.action;
    let mailer = Mailer::new(&settings.notices).map_err(|error| CliError::new(error.to_string()))?;
    let words = notice_words(Content::load(&settings)?.languages.default_language())
        .map_err(|error| CliError::new(error.to_string()))?;
    let notice = Notice { words: &words, to: &test.to, at: SystemClock.now() };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let sent = runtime.block_on(mailer.send(&notice, &mut rng::os()));
    sent.map_err(|fault| CliError::new(table::harmless(&fault.to_string())))?;
    println!("{} has taken a notice to {}.", mailer.server(), &*test.to);
    if !settings.notices.on {
        println!("Notices are off: set `on` in [notices].");
    }
    Ok(())
}

fn address(text: &str) -> Result<EmailAddress, String> {
    EmailAddress::try_from(text.to_owned()).map_err(|error| error.to_string())
}
