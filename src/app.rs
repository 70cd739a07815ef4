//! The application below the web: all that commands, upkeep and web need of it, in one value.
//!
//! What a report becomes is decided here ([`App::report`]): a new case, the same report once more, or an addition.

mod channels;
mod error;
mod opening;
mod report;
mod storage;

use std::sync::Arc;

use rand::CryptoRng;

use crate::casework::calendar::Calendar;
use crate::casework::self_betrayal::LazyRules;
use crate::casework::{CaseForms, Replies};
use crate::clock::Clock;
use crate::config::content::{Content, ContentSummary};
use crate::config::external_offices::ExternalOffices;
use crate::config::{COOKIE_KEY, Settings, read_key_file};
use crate::language::Languages;
use crate::mail::Mailer;
use crate::staff::{Authenticator, FactorKey, FactorRule};
use crate::store::{Store, StoreError, channel};

pub use channels::{Channel, Channels};
pub use error::AppError;
pub use opening::Opening;
pub use report::{FilledIn, Receipt, ReceiptKind, ReportError};
pub use storage::{Alarm, FreeSpace, NoRoom, SHORT_TEXT, Share, Space, Storage, bytes_free_beside, bytes_sealed};

/// The application: store, clock, settings, and what does not change while it runs.
pub struct App {
    pub settings: Settings,
    pub store: Store,
    /// The same database for the office's requests, with readers of its own: however long those take, they do not take
    /// a reader from a reporter.
    pub office_store: Store,
    pub clock: Arc<dyn Clock>,
    pub languages: Languages,
    /// What the content files hold, in short.
    pub content: ContentSummary,
    pub channels: Channels,
    pub external_offices: ExternalOffices,
    /// What handlers fill in about a case.
    pub case_forms: Arc<CaseForms>,
    /// What handlers are offered as they write to a reporter, and asked about.
    pub replies: Arc<Replies>,
    /// What may give a reporter away, with the names of the organisation's own units.
    pub self_betrayal: Arc<LazyRules>,
    pub authenticator: Authenticator,
    pub storage: Storage,
    /// What sends notices; `None` if none are sent.
    pub mailer: Option<Mailer>,
}

impl App {
    /// Reads everything that does not change while the service runs. Blocks.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn new(settings: Settings, store: Store, clock: Arc<dyn Clock>, content: Content) -> Result<Self, AppError> {
        let channels = Channels::load(&store, &content)?;
        let floor = u64::from(settings.storage.free_mebibytes.get()) << 20;
        let space = FreeSpace::beside(settings.database.url.sqlite_file(), floor, Arc::clone(&clock));
        Ok(Self {
            storage: Storage::new(&settings.storage, channels.iter().map(|channel| channel.id), space),
            channels,
            content: content.summary(),
            languages: content.languages,
            external_offices: content.external_offices,
            case_forms: content.case_forms,
            replies: content.replies,
            self_betrayal: Arc::new(LazyRules::new(&content.units)?),
            authenticator: authenticator(&settings)?,
            mailer: settings.notices.on.then(|| Mailer::new(&settings.notices)).transpose()?,
            settings,
            office_store: store.with_own_readers(),
            store,
            clock,
        })
    }

    /// Of whom a second factor is asked, and until when it may be missing.
    pub fn factor_rule(&self) -> FactorRule {
        let office = &self.settings.office;
        FactorRule { duty: office.second_factor, days: office.second_factor_days.get() }
    }

    /// The working days of the office.
    pub fn calendar(&self) -> Calendar {
        Calendar::of(self.settings.organisation.land)
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// The store's.
    pub async fn is_healthy(&self) -> Result<(), StoreError> {
        self.store.read("app.is_healthy", |db| channel::list(db).map(|_| ())).await
    }

    /// The operating system's random generator.
    pub fn rng(&self) -> impl CryptoRng + use<> {
        crate::rng::os()
    }
}

/// Whose sessions end as the settings say. With a cookie key of its own, the server seals second factors, too.
fn authenticator(settings: &Settings) -> Result<Authenticator, AppError> {
    let file = settings.secrets.cookie_key_file.as_deref();
    let secret = file.map(|file| read_key_file(file, COOKIE_KEY)).transpose()?;
    let idle = time::Duration::minutes(settings.office.idle_minutes.get().into());
    Ok(Authenticator::new(idle, secret.map(|secret| FactorKey::of(&secret))))
}
