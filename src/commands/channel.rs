//! `siegelpost channel`

use clap::Subcommand;

use super::{CliError, WithConfig, table};
use crate::access::Right;
use crate::casework::ChannelSlug;
use crate::clock::{Clock, SystemClock};
use crate::config::Settings;
use crate::config::content::Content;
use crate::memory::protect_process;
use crate::staff::{self, NewChannel};
use crate::store::channel::{self, ChannelRow};
use crate::store::staff::Staff;
use crate::store::{Migrate, ReadDb, StaffId, Store, StoreError};

const HEADER: [&str; 4] = ["SLUG", "NAME", "QUESTIONNAIRE", "HANDLERS"];

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    config: WithConfig,
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Add a channel: an address of its own, with a questionnaire and handlers of its own.
    Add(Add),
    /// List the channels, what they ask, and who gets their new reports.
    List,
    /// Let a handler get the new reports of a channel.
    AddHandler(OfHandler),
    /// Take a handler off a channel. Cases they can read already stay readable.
    RemoveHandler(OfHandler),
}

#[derive(clap::Args)]
struct Add {
    /// As people read it.
    #[arg(long)]
    name: String,
    /// Its name in addresses: lower-case letters, digits and hyphens.
    #[arg(long)]
    slug: ChannelSlug,
    /// The id of the questionnaire it asks.
    #[arg(long, value_name = "ID")]
    questionnaire: String,
    /// The address of somebody who gets its new reports; may be given several times. None: every handler there is.
    #[arg(long = "handler", value_name = "EMAIL")]
    handlers: Vec<String>,
}

#[derive(clap::Args)]
struct OfHandler {
    /// The channel.
    #[arg(long, value_name = "SLUG")]
    channel: ChannelSlug,
    /// The handler's e-mail address.
    #[arg(long)]
    email: String,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    let settings = arguments.config.load()?;
    protect_process(settings.process.locked)?;
    let store = Store::open(&settings.database.url, Migrate::No)?;
    let today = SystemClock.today();
    match &arguments.action {
        Action::Add(new) => add(&settings, &store, new),
        Action::List => list(&store),
        Action::AddHandler(OfHandler { channel, email }) => {
            staff::add_handler(&store, channel, email, today)?;
            println!("New reports of {channel} are sealed to {email}, as soon as this account has a key.");
            Ok(())
        }
        Action::RemoveHandler(OfHandler { channel, email }) => {
            let left = staff::remove_handler(&store, channel, email, today)?;
            println!("New reports of {channel} are no longer sealed to {email}. With a key are left: {left}.");
            Ok(())
        }
    }
}

fn add(settings: &Settings, store: &Store, new: &Add) -> Result<(), CliError> {
    let Add { name, slug, questionnaire, handlers } = new;
    let content = Content::load(settings)?;
    let mut known = content.questionnaire_ids();
    known.extend(staff::stored_in_use(store)?);
    if !known.contains(questionnaire) {
        let known = known.join(", ");
        return Err(CliError::new(format!("there is no questionnaire {questionnaire}; there are: {known}")));
    }
    staff::add_channel(store, &NewChannel { name, slug, questionnaire, handlers }, SystemClock.today())?;
    println!("The channel {slug} is there; a service that is running has it within a minute.");
    Ok(())
}

fn list(store: &Store) -> Result<(), CliError> {
    let look = |db: &mut ReadDb| {
        let channels = channel::list(db)?.into_iter();
        let members: Vec<_> = channels
            .map(|channel| Ok((channel::member_ids(db, channel.id)?, channel)))
            .collect::<Result<_, StoreError>>()?;
        Ok::<_, StoreError>((members, crate::store::staff::list(db)?))
    };
    let (channels, accounts) = store.read_now("channel.list", look)?;
    let rows: Vec<_> = channels.into_iter().map(|(members, channel)| row(channel, &members, &accounts)).collect();
    for line in table::lines(HEADER, &rows) {
        println!("{line}");
    }
    Ok(())
}

fn row(channel: ChannelRow, members: &[StaffId], accounts: &[Staff]) -> [String; 4] {
    let handlers: Vec<_> = accounts.iter().filter(|account| members.contains(&account.id)).map(handler).collect();
    let handlers = if handlers.is_empty() { "-".to_owned() } else { handlers.join(", ") };
    [channel.slug, channel.name, channel.questionnaire, handlers]
}

/// A handler's address, and why nothing is sealed to them if that is so.
fn handler(account: &Staff) -> String {
    match account {
        Staff { disabled: true, .. } => format!("{} (barred)", account.email),
        Staff { recipient: None, .. } => format!("{} (no key yet)", account.email),
        Staff { roles, .. } if !roles.allow(Right::ReceiveReports) => format!("{} (no role that reads)", account.email),
        _ => account.email.clone(),
    }
}
