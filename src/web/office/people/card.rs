//! Somebody in short, as they stand in the list and on top of their own page.

use serde::Serialize;
use time::Date;

use crate::access::Right;
use crate::sealing::HandlerRecipient;
use crate::staff::{Gap, Person, Team, gaps};

#[derive(Serialize)]
pub(in crate::web::office) struct PersonCard<'a> {
    pub id: i32,
    pub name: &'a str,
    pub function: &'a str,
    pub email: &'a str,
    /// The stable words of the roles.
    pub roles: Vec<&'static str>,
    /// The fingerprint of their key; `None`: they have none that can be used.
    pub key: Option<[&'static str; 8]>,
    /// Whether their roles call for a key.
    pub may_hold_key: bool,
    pub is_barred: bool,
    /// The channels whose new reports they get, or would get with a key.
    pub channels: Vec<&'a str>,
    pub gaps: Vec<ShownGap>,
}

/// What is missing on paper, or a key.
#[derive(Serialize)]
pub(in crate::web::office) struct ShownGap {
    pub word: &'static str,
    /// The role with the duty that a rule is missing about; empty elsewhere.
    pub duty: &'static str,
}

impl From<Gap> for ShownGap {
    fn from(gap: Gap) -> Self {
        let duty = if let Gap::Rule(conflict) = gap { conflict.as_str() } else { "" };
        Self { word: gap.as_str(), duty }
    }
}

impl<'a> PersonCard<'a> {
    pub(in crate::web::office) fn of(person: &'a Person, team: &'a Team, today: Date) -> Self {
        let account = &person.account;
        let recipient = account.recipient.as_deref().and_then(|text| HandlerRecipient::parse(text).ok());
        let gets = |id| person.may_read() && person.channels.contains(&id);
        Self {
            id: account.id.number(),
            name: &account.name,
            function: &account.function,
            email: &account.email,
            roles: account.roles.iter().map(|role| role.as_str()).collect(),
            key: recipient.map(|recipient| recipient.fingerprint().words()),
            may_hold_key: account.roles.allow(Right::HoldKey),
            is_barred: account.disabled,
            channels: team.channels.iter().filter(|it| gets(it.id)).map(|it| it.name.as_str()).collect(),
            gaps: gaps(person, today).into_iter().map(ShownGap::from).collect(),
        }
    }
}
