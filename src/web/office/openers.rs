//! Who can open the new reports of each channel, with which key and since when.

use serde::Serialize;
use time::Date;
use time::macros::date;

use crate::sealing::HandlerRecipient;
use crate::staff::{Person, Team};
use crate::web::page::{invented, iso};

/// A channel, and to whom its new reports are sealed.
#[derive(Serialize)]
pub(super) struct ShownChannel<'a> {
    name: &'a str,
    readers: Vec<Opener<'a>>,
}

/// Somebody to whom new reports are sealed.
#[derive(Serialize)]
pub(super) struct Opener<'a> {
    name: &'a str,
    function: &'a str,
    /// Since when their key is in use.
    #[serde(serialize_with = "iso::option::serialize")]
    since: Option<Date>,
    /// The fingerprint of their key; none if it is damaged.
    key: Option<[&'static str; 8]>,
}

impl<'a> ShownChannel<'a> {
    pub(super) fn all_of(team: &'a Team) -> Vec<Self> {
        let readers = |id| team.readers(id).map(Opener::of).collect();
        team.channels.iter().map(|channel| Self { name: &channel.name, readers: readers(channel.id) }).collect()
    }

    /// As tests look at it.
    pub(super) fn sample(readers: Vec<Opener<'a>>) -> Self {
        Self { name: "Messenger-Vorfälle", readers }
    }
}

impl<'a> Opener<'a> {
    fn of(person: &'a Person) -> Self {
        let account = &person.account;
        let recipient = account.recipient.as_deref().and_then(|text| HandlerRecipient::parse(text).ok());
        Self {
            name: &account.name,
            function: &account.function,
            since: account.enrolled_on,
            key: recipient.map(|recipient| recipient.fingerprint().words()),
        }
    }

    /// As tests look at it.
    pub(super) fn sample(name: &'a str) -> Self {
        let [fingerprint, ..] = invented::fingerprints();
        let since = Some(date!(2026 - 10 - 05));
        Self { name, function: "Meldestelle", since, key: Some(fingerprint.words()) }
    }
}
