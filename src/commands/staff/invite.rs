//! `siegelpost staff invite`, and how an invitation is handed over on a terminal.

use super::OfAccount;
use crate::clock::{Clock, SystemClock};
use crate::commands::CliError;
use crate::config::Settings;
use crate::language::{Argument, Arguments as Words, Language, Languages};
use crate::rng;
use crate::staff::{self, InvitationTerms, Invited};
use crate::store::{Store, StoreError, staff as accounts};

/// In which form an invitation is printed.
#[derive(clap::Args)]
pub(in crate::commands) struct Handing {
    /// Print a letter with the link's code and three steps, to be printed on paper, instead of the link alone.
    #[arg(long)]
    letter: bool,
    /// The letter's language; the first one there is, if none is named.
    #[arg(long, value_name = "TAG", requires = "letter")]
    language: Option<String>,
}

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    account: OfAccount,
    #[command(flatten)]
    handing: Handing,
}

/// As the settings say, by somebody with access to the machine.
pub(in crate::commands) fn terms(settings: &Settings) -> InvitationTerms {
    InvitationTerms { by: None, today: SystemClock.today(), days: settings.office.invitation_days.get() }
}

pub(super) fn run(store: &Store, settings: &Settings, arguments: &Arguments) -> Result<(), CliError> {
    let email = &arguments.account.email;
    arguments.handing.language()?;
    let invited = staff::invite_again_now(store, email, terms(settings), &mut rng::os())?;
    println!("The earlier password of {email} is over, and so are its sessions. Key and second factor stay.");
    arguments.handing.print(store, settings, &invited)
}

impl Handing {
    /// Looked at before anything is done.
    pub(super) fn language(&self) -> Result<Language, CliError> {
        let languages = Languages::built_in();
        let Some(tag) = &self.language else { return Ok(languages.default_language()) };
        let known = languages.of_office().find(|language| language.tag() == tag);
        known.ok_or_else(|| {
            let tags: Vec<_> = languages.of_office().map(Language::tag).collect();
            CliError::new(format!("there is no letter in {tag:?}; there is one in {}", tags.join(", ")))
        })
    }

    /// Shows the code, this once.
    pub(in crate::commands) fn print(
        &self,
        store: &Store,
        settings: &Settings,
        invited: &Invited,
    ) -> Result<(), CliError> {
        let url: &str = &settings.office.url;
        if self.letter {
            let account = store.read_now("staff.invited", |db| accounts::by_id(db, invited.staff))?;
            let name = account.ok_or(StoreError::Closed)?.name;
            return letter(self.language()?, &name, settings, invited);
        }
        println!("Invitation, shown this once: {}", *invited.code.link(url));
        println!(
            "It is good once, until {}. Whoever has it chooses the password: hand it over as one.",
            invited.last_day
        );
        Ok(())
    }
}

/// The letter as plain text, line by line.
fn letter(language: Language, name: &str, settings: &Settings, invited: &Invited) -> Result<(), CliError> {
    let organisation = settings.organisation.name.as_str();
    let day = language.description().days.long(invited.last_day);
    let address = format!("{}/invitation", settings.office.url.trim_end_matches('/'));
    let mut words = Words::new();
    for (key, value) in [("organisation", organisation), ("name", name), ("day", &*day), ("address", &*address)] {
        words.set(key, Argument::from(value));
    }
    let say = |key: &str| language.message(key, &words).map_err(|error| CliError::new(error.to_string()));
    println!("{organisation}\n\n{}\n\n{}\n", say("letter-heading")?, say("letter-greeting")?);
    println!("{}\n", say("letter-what")?);
    println!("1. {}\n\n   {}\n", say("letter-step-1")?, *invited.code.text());
    println!("2. {}\n\n3. {}\n\n{}", say("letter-step-2")?, say("letter-step-3")?, say("letter-secret")?);
    Ok(())
}
