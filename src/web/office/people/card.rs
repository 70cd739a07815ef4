//! Somebody in short, as they stand in the list and on top of their own page.

use std::collections::HashMap;

use serde::Serialize;
use time::Date;

use crate::access::Right;
use crate::access::right::ManageOrganisation;
use crate::sealing::HandlerRecipient;
use crate::staff::{FactorRule, FactorStanding, Gap, Person, Presence, Team, gaps};
use crate::store::StaffId;
use crate::web::page::iso;
use crate::web::visitor::Office;

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
    pub presence: ShownPresence,
}

/// How far they have come in, and whether they are there.
#[derive(Serialize, Default)]
pub(in crate::web::office) struct ShownPresence {
    /// The last day of an invitation that was not used.
    #[serde(serialize_with = "iso::option::serialize")]
    pub invited_until: Option<Date>,
    pub is_expired: bool,
    /// `set-up`, `due`, `overdue`, `not-yet` before their first sign-in, or `not-asked`.
    pub factor: &'static str,
    /// Until when the second factor may be missing.
    #[serde(serialize_with = "iso::option::serialize")]
    pub factor_due: Option<Date>,
    #[serde(serialize_with = "iso::option::serialize")]
    pub away_until: Option<Date>,
}

/// Everybody, with what it takes to say how each of them stands today.
pub(in crate::web::office) struct Company<'a> {
    pub team: &'a Team,
    pub today: Date,
    presences: &'a HashMap<StaffId, Presence>,
    factor: FactorRule,
}

impl<'a> Company<'a> {
    pub(super) fn of(
        user: &Office<ManageOrganisation>,
        team: &'a Team,
        presences: &'a HashMap<StaffId, Presence>,
    ) -> Self {
        Self { team, today: user.app().clock.today(), presences, factor: user.app().factor_rule() }
    }
}

impl ShownPresence {
    fn of(person: &Person, company: &Company<'_>) -> Self {
        let (account, today) = (&person.account, company.today);
        let Presence { invited_until, has_factor, away_until } =
            company.presences.get(&account.id).copied().unwrap_or_default();
        let standing = company.factor.standing(has_factor, account.roles, account.factor_asked_on, today);
        let (factor, factor_due) = match standing {
            FactorStanding::SetUp => ("set-up", None),
            FactorStanding::NotAsked => ("not-asked", None),
            _ if account.factor_asked_on.is_none() => ("not-yet", None),
            FactorStanding::Due(day) => ("due", Some(day)),
            FactorStanding::Overdue => ("overdue", None),
        };
        let is_expired = invited_until.is_some_and(|last| last < today);
        Self { invited_until, is_expired, factor, factor_due, away_until }
    }
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
    pub(in crate::web::office) fn of(person: &'a Person, company: &Company<'a>) -> Self {
        let Company { team, today, .. } = *company;
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
            presence: ShownPresence::of(person, company),
        }
    }
}
