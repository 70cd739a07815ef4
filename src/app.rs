//! The application below the web: all that commands, upkeep and web need of it, in one value.
//!
//! What a report becomes is decided here ([`App::report`]): a new case, the same report once more, or an addition.

mod channels;
mod error;
mod report;
mod storage;

use std::sync::Arc;

use rand::CryptoRng;

use crate::casework::calendar::Calendar;
use crate::casework::self_betrayal::LazyRules;
use crate::casework::{CaseForms, Replies};
use crate::clock::Clock;
use crate::config::Settings;
use crate::config::content::{Content, ContentSummary};
use crate::config::external_offices::ExternalOffices;
use crate::language::Languages;
use crate::staff::Authenticator;
use crate::store::{Store, StoreError, channel};

pub use channels::{Channel, Channels};
pub use error::AppError;
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
            authenticator: Authenticator::new(time::Duration::minutes(settings.office.idle_minutes.get().into())),
            settings,
            office_store: store.with_own_readers(),
            store,
            clock,
        })
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
