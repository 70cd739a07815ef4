//! The page "My account".

use serde::{Deserialize, Serialize};
use time::Date;
use time::macros::date;

use crate::language::Language;
use crate::staff::OwnSession;
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
}

#[derive(Serialize)]
pub(super) struct AccountPage<'a> {
    pub notice: Option<AccountNotice>,
    pub name: &'a str,
    pub function: &'a str,
    pub email: &'a str,
    /// The stable words of the roles: the messages that name them are made of these.
    pub roles: Vec<&'static str>,
    pub key: Option<OwnKey<'a>>,
    /// Whether the roles call for a key.
    pub may_hold_key: bool,
    pub sessions: Vec<ShownSession<'a>>,
    /// After how many hours a session ends whatever happens.
    pub hours: u32,
    /// After how many minutes without a request a session ends.
    pub idle_minutes: u32,
    #[serde(serialize_with = "iso::serialize")]
    pub today: Date,
}

/// The key that the account has.
#[derive(Serialize)]
pub(super) struct OwnKey<'a> {
    #[serde(serialize_with = "iso::serialize")]
    pub since: Date,
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
            name: "A. Berger",
            function: "Meldestelle, Verwaltung Lindenau",
            email: "a.berger@lindenau.example",
            roles: crate::access::Role::ALL.iter().map(|role| role.as_str()).collect(),
            key: Some(OwnKey {
                since: date!(2026 - 10 - 05),
                words: ["Birne", "Regal", "Wolke", "Tasse", "Nebel", "Esel", "Laterne", "Fenster"],
            }),
            may_hold_key: true,
            sessions: vec![
                session(true, date!(2026 - 11 - 23), "Firefox, Linux"),
                session(false, date!(2026 - 11 - 23), "Safari, iPhone"),
                session(false, date!(2026 - 11 - 22), ""),
            ],
            hours: 10,
            idle_minutes: 60,
            today: date!(2026 - 11 - 23),
        };
        let alone = || vec![session(true, date!(2026 - 11 - 23), "Firefox, Linux")];
        vec![
            ("account", sample(None)),
            ("sessions-ended", Self { sessions: alone(), ..sample(Some(AccountNotice::Sessions)) }),
            ("password-changed", Self { sessions: alone(), ..sample(Some(AccountNotice::Password)) }),
            ("passphrase-changed", sample(Some(AccountNotice::Passphrase))),
            ("no-key-yet", Self { key: None, function: "", ..sample(None) }),
            ("no-key", Self { key: None, may_hold_key: false, roles: vec![], ..sample(None) }),
        ]
    }
}
