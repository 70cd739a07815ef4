//! The page "My account".

use serde::{Deserialize, Serialize};
use time::Date;
use time::macros::date;

use super::language::{self, OfferedLanguage};
use super::own_profile::{OwnProfile, ProfileProblem};
use crate::language::Language;
use crate::staff::{FactorStanding, OwnFactor, OwnSession};
use crate::web::page::{Page, iso};

/// What has just been done, and is said on top of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum AccountNotice {
    /// The password was changed.
    Password,
    /// The passphrase was changed.
    Passphrase,
    /// All other sessions were ended.
    Sessions,
    /// The second factor was taken away.
    FactorRemoved,
    /// Name or function were changed.
    Profile,
    /// The office speaks another language to its owner.
    Language,
}

#[derive(Serialize)]
pub(super) struct AccountPage<'a> {
    pub notice: Option<AccountNotice>,
    pub profile: OwnProfile<'a>,
    pub email: &'a str,
    /// The stable words of the roles: the messages that name them are made of these.
    pub roles: Vec<&'static str>,
    pub key: Option<OwnKey<'a>>,
    /// Whether the roles call for a key.
    pub may_hold_key: bool,
    pub factor: OwnFactorView,
    pub languages: Vec<OfferedLanguage>,
    pub sessions: Vec<ShownSession<'a>>,
    /// After how many hours a session ends whatever happens.
    pub hours: u32,
    /// After how many minutes without a request a session ends.
    pub idle_minutes: u32,
    #[serde(serialize_with = "iso::serialize")]
    pub today: Date,
}

/// The second factor, or that it is missing.
#[derive(Serialize)]
pub(super) struct OwnFactorView {
    #[serde(serialize_with = "iso::option::serialize")]
    pub since: Option<Date>,
    /// Recovery codes that are left.
    pub codes_left: usize,
    /// Until when it may be missing, if it is asked for.
    #[serde(serialize_with = "iso::option::serialize")]
    pub due: Option<Date>,
    /// It is asked for, so it cannot be taken away.
    pub is_asked: bool,
}

impl OwnFactorView {
    pub(super) fn of(own: Option<OwnFactor>, standing: FactorStanding, is_asked: bool) -> Self {
        Self {
            since: own.map(|own| own.since),
            codes_left: own.map_or(0, |own| own.codes_left),
            due: if let FactorStanding::Due(until) = standing { Some(until) } else { None },
            is_asked,
        }
    }
}

/// The key that the account has.
#[derive(Serialize)]
pub(super) struct OwnKey<'a> {
    #[serde(serialize_with = "iso::serialize")]
    pub since: Date,
    /// Its public half: a tab whose key is open compares it.
    pub recipient: &'a str,
    /// Its fingerprint.
    pub words: [&'a str; 8],
}

/// An open session.
#[derive(Serialize)]
pub(super) struct ShownSession<'a> {
    pub is_this: bool,
    #[serde(serialize_with = "iso::serialize")]
    pub opened: Date,
    /// Empty if it is not known.
    pub browser: &'a str,
}

impl<'a> From<&'a OwnSession> for ShownSession<'a> {
    fn from(session: &'a OwnSession) -> Self {
        Self { is_this: session.is_this, opened: session.opened_on, browser: &session.browser }
    }
}

impl Page for AccountPage<'_> {
    const TEMPLATE: &'static str = "office/account.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let session = |is_this, opened, browser| ShownSession { is_this, opened, browser };
        let sample = |notice| Self {
            notice,
            profile: OwnProfile::of("A. Berger", "Meldestelle, Verwaltung Lindenau"),
            email: "a.berger@lindenau.example",
            roles: crate::access::Role::ALL.iter().map(|role| role.as_str()).collect(),
            key: Some(OwnKey {
                since: date!(2026 - 10 - 05),
                recipient: "age1pq1sample",
                words: ["Birne", "Regal", "Wolke", "Tasse", "Nebel", "Esel", "Laterne", "Fenster"],
            }),
            may_hold_key: true,
            factor: OwnFactorView { since: Some(date!(2026 - 10 - 05)), codes_left: 10, due: None, is_asked: true },
            languages: language::samples(),
            sessions: vec![
                session(true, date!(2026 - 11 - 23), "Firefox, Linux"),
                session(false, date!(2026 - 11 - 23), "Safari, iPhone"),
                session(false, date!(2026 - 11 - 22), ""),
            ],
            hours: 10,
            idle_minutes: 60,
            today: date!(2026 - 11 - 23),
        };
        let missing = |due: Option<Date>| OwnFactorView { since: None, codes_left: 0, is_asked: due.is_some(), due };
        let few = || OwnFactorView { since: Some(date!(2026 - 10 - 05)), codes_left: 1, due: None, is_asked: false };
        let typed = |problem| {
            let stored = OwnProfile::of("A. Berger", "Meldestelle, Verwaltung Lindenau");
            let profile = OwnProfile { name: "", function: "Meldestelle", problem: Some(problem), ..stored };
            Self { profile, ..sample(None) }
        };
        let alone = || vec![session(true, date!(2026 - 11 - 23), "Firefox, Linux")];
        vec![
            ("account", sample(None)),
            ("sessions-ended", Self { sessions: alone(), ..sample(Some(AccountNotice::Sessions)) }),
            ("password-changed", Self { sessions: alone(), ..sample(Some(AccountNotice::Password)) }),
            ("passphrase-changed", sample(Some(AccountNotice::Passphrase))),
            ("factor-removed", Self { factor: missing(None), ..sample(Some(AccountNotice::FactorRemoved)) }),
            ("profile-changed", sample(Some(AccountNotice::Profile))),
            ("profile-no-name", typed(ProfileProblem::NoName)),
            ("profile-no-line", typed(ProfileProblem::NoLine)),
            ("profile-name-taken", typed(ProfileProblem::NameTaken)),
            ("factor-due", Self { factor: missing(Some(date!(2026 - 11 - 30))), ..sample(None) }),
            ("few-codes", Self { factor: few(), ..sample(Some(AccountNotice::Language)) }),
            ("no-key-yet", Self { key: None, profile: OwnProfile::of("A. Berger", ""), ..sample(None) }),
            ("no-key", Self { key: None, may_hold_key: false, roles: vec![], ..sample(None) }),
        ]
    }
}
