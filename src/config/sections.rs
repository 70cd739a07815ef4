//! The sections of the configuration file, with their defaults.

use std::fmt::Display;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Deserializer};

use crate::casework::calendar::Land;

use super::{Bounded, DatabaseUrl, HttpUrl, Line, OnionUrl};

/// How often something may happen in a while.
type Rate = Bounded<1, 1_000_000>;

/// Whose reporting office this is.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OrganisationSettings {
    /// The name on every page: one line.
    #[serde(deserialize_with = "one_line")]
    pub name: String,
    /// The Land whose holidays are no working days; `None` if it is empty: only those that all Länder have.
    #[serde(deserialize_with = "none_if_empty")]
    pub land: Option<Land>,
    /// How many people it employs, in general; 0 if that is not said.
    pub employed: u32,
    /// Address of an imprint elsewhere; `None` if it is empty: our own page.
    #[serde(deserialize_with = "none_if_empty")]
    pub imprint_url: Option<HttpUrl>,
    /// Address of a privacy notice elsewhere; `None` if it is empty: our own page.
    #[serde(deserialize_with = "none_if_empty")]
    pub privacy_url: Option<HttpUrl>,
    /// Address of an accessibility statement elsewhere; `None` if it is empty: our own page.
    #[serde(deserialize_with = "none_if_empty")]
    pub accessibility_url: Option<HttpUrl>,
}

impl Default for OrganisationSettings {
    fn default() -> Self {
        Self {
            name: "Unsere Organisation".to_owned(),
            land: None,
            employed: 0,
            imprint_url: None,
            privacy_url: None,
            accessibility_url: None,
        }
    }
}

/// The listener for reporters.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PublicSettings {
    /// Address and port to listen on; port 0 takes a free one.
    pub bind: SocketAddr,
    /// The address people type. `https://` or an onion address makes cookies `Secure` and `__Host-`.
    pub url: HttpUrl,
    /// The onion address shown in the footer; `None` if it is empty.
    #[serde(deserialize_with = "none_if_empty")]
    pub onion: Option<OnionUrl>,
    /// Where "leave quickly" leads.
    pub exit_url: HttpUrl,
    /// Connections that are open at once, at most, 16 to 65536; more wait to be accepted.
    pub connections: Bounded<16, 65_536>,
}

impl Default for PublicSettings {
    fn default() -> Self {
        Self {
            bind: SocketAddr::from(([127, 0, 0, 1], 8080)),
            url: literal("http://127.0.0.1:8080"),
            onion: None,
            exit_url: literal("https://www.wikipedia.org/"),
            connections: Bounded::of::<2000>(),
        }
    }
}

impl PublicSettings {
    /// Takes the address where the listener answers for the one that people type, where no setting could name it: the system
    /// has picked the port, and `url` leads to this very machine all the same.
    pub fn answered_at(&mut self, bound: SocketAddr) {
        if self.bind.port() == 0 && self.url.is_loopback() && !self.url.is_protected() {
            self.url = HttpUrl::of_listener(bound);
        }
    }
}

/// Where cases are stored.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Database {
    /// `sqlite:PATH`, or `postgres://...` for PostgreSQL on a Unix socket.
    pub url: DatabaseUrl,
    /// Bring the schema up to date at start.
    pub migrate: bool,
    /// Writes that may wait at once before people are asked to try again, 1 to 65536.
    pub queue: Bounded<1, 65_536>,
}

impl Default for Database {
    fn default() -> Self {
        Self { url: DatabaseUrl::sqlite(Path::new("siegelpost.db")), migrate: true, queue: Bounded::of::<1024>() }
    }
}

/// The reporter's visits.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MailboxSettings {
    /// Minutes a mailbox stays open without a click, 5 to 1440.
    pub session_minutes: Bounded<5, 1440>,
    /// Entries that one mailbox takes from its reporter, 20 to 5000.
    pub entries: Bounded<20, 5000>,
    /// Kibibytes that one mailbox takes from its reporter, sealed, 1024 to 65536.
    pub kibibytes: Bounded<1024, 65_536>,
}

impl Default for MailboxSettings {
    fn default() -> Self {
        Self { session_minutes: Bounded::of::<60>(), entries: Bounded::of::<300>(), kibibytes: Bounded::of::<2048>() }
    }
}

/// How much of the disk reporters may fill. Each channel has these quotas; messages into mailboxes have them together.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct StorageSettings {
    /// New cases per hour.
    pub cases_per_hour: Rate,
    /// New cases per day.
    pub cases_per_day: Rate,
    /// What comes in an hour, sealed; then only short reports are taken.
    pub mebibytes_per_hour: Rate,
    /// What comes in a day, sealed; then only short reports are taken.
    pub mebibytes_per_day: Rate,
    /// The floor of free space beside an SQLite file: below it only short reports are taken, below a quarter of it none.
    /// 0: no floor.
    pub free_mebibytes: Bounded<0, 1_000_000_000>,
}

impl Default for StorageSettings {
    fn default() -> Self {
        Self {
            cases_per_hour: Rate::of::<100_000>(),
            cases_per_day: Rate::of::<400_000>(),
            mebibytes_per_hour: Rate::of::<2048>(),
            mebibytes_per_day: Rate::of::<8192>(),
            free_mebibytes: Bounded::of::<1024>(),
        }
    }
}

/// How much may be asked at once. Whoever comes when it is too much waits; nobody is turned away for good.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LimitSettings {
    /// How much of the processors the public listener may use, in percent of all cores, 1 to 100.
    pub public_cpu_percent: Bounded<1, 100>,
    /// What each public request counts beside the CPU time that its own thread took, in microseconds: for the thread that
    /// writes, the kernel, the database. 0 to a minute.
    pub surcharge_microseconds: Bounded<0, 60_000_000>,
    /// What may be sent per minute from one address; Tor and local proxies are not counted.
    pub per_address_per_minute: Rate,
    /// Sign-ins per minute and account before answers slow down; the first twenty are free.
    pub sign_ins_per_minute: Rate,
    /// The longest a request is held back, in seconds; after that its sender is asked to send it again.
    pub longest_wait_seconds: Bounded<1, 60>,
}

impl Default for LimitSettings {
    fn default() -> Self {
        Self {
            public_cpu_percent: Bounded::of::<75>(),
            surcharge_microseconds: Bounded::of::<300>(),
            per_address_per_minute: Rate::of::<60>(),
            sign_ins_per_minute: Rate::of::<6>(),
            longest_wait_seconds: Bounded::of::<20>(),
        }
    }
}

/// What outlasts the database.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RetentionSettings {
    /// The list of deletions. `None` if it is empty: `Settings::deletion_list` says where.
    #[serde(deserialize_with = "none_if_empty")]
    pub deletions: Option<PathBuf>,
}

/// Files that hold secrets. A secret never stands in the configuration itself.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Secrets {
    /// A file with at least 64 random bytes: the key of the tickets in forms and of the cookies of known devices. Empty: a
    /// new key at every start; needed when several machines serve one address.
    #[serde(deserialize_with = "none_if_empty")]
    pub cookie_key_file: Option<PathBuf>,
    /// The file of the key of the list of deletions, which the program makes. `None` if it is empty: beside the list.
    #[serde(deserialize_with = "none_if_empty")]
    pub deletions_key_file: Option<PathBuf>,
}

/// Files with what reporters are asked and told, in the place of what is compiled in.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ContentFiles {
    /// Questionnaires: files, or `FOLDER/*.toml`. One takes the place of ours with the same id.
    pub questionnaires: Vec<PathBuf>,
    /// Offices outside the organisation, added to ours. `None` if it is empty.
    #[serde(deserialize_with = "none_if_empty")]
    pub external_offices: Option<PathBuf>,
    /// Messages that take the place of ours: files `LANGUAGE.ftl`, or `FOLDER/*.ftl`.
    pub texts: Vec<PathBuf>,
    /// Texts with which handlers begin a reply, and phrases they are asked about, added to ours. `None` if it is empty.
    #[serde(deserialize_with = "none_if_empty")]
    pub replies: Option<PathBuf>,
    /// The names of the organisation's own units, one a line, of which a text is asked before it is sent. `None` if it is empty.
    #[serde(deserialize_with = "none_if_empty")]
    pub units: Option<PathBuf>,
}

/// What is logged: never an address, a path, a name or a word of anybody's.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Log {
    /// `error`, `warn`, `info` or `debug`.
    pub level: LogLevel,
}

impl Default for Log {
    fn default() -> Self {
        Self { level: LogLevel::Info }
    }
}

/// How much is logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogLevel {
    /// Only what failed.
    Error,
    /// And what may fail soon.
    Warn,
    /// And one line per request, without who and what.
    Info,
    /// And what helps a developer.
    Debug,
}

/// What the process asks of the kernel.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Process {
    /// Close the process's memory to debuggers and other programs of the same user.
    pub locked: bool,
    /// Threads that answer requests, per listener, 1 to 64.
    pub workers: Bounded<1, 64>,
}

impl Default for Process {
    fn default() -> Self {
        Self { locked: true, workers: Bounded::of::<2>() }
    }
}

/// A default that is a web address.
pub(super) fn literal(text: &str) -> HttpUrl {
    HttpUrl::try_from(text.to_owned()).expect("a test reads every default")
}

/// Reads a text that is one line, with something on it.
fn one_line<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Line::deserialize(deserializer).map(|line| line.to_string())
}

/// Reads a setting that may be left empty.
pub(super) fn none_if_empty<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: TryFrom<String, Error: Display>,
{
    let text = String::deserialize(deserializer)?;
    if text.is_empty() {
        return Ok(None);
    }
    T::try_from(text).map(Some).map_err(serde::de::Error::custom)
}
