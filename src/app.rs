//! The application below the web: all that commands, upkeep and web need of it, in one value.
//!
//! What a report becomes is decided here ([`App::report`]): a new case, the same report once more, or an addition.

mod channels;
mod error;
mod live;
mod opening;
mod own;
mod report;
mod storage;
mod versions;

use std::sync::Arc;

use rand::CryptoRng;

use crate::casework::calendar::Calendar;
use crate::casework::self_betrayal::LazyRules;
use crate::casework::{CaseForms, Replies};
use crate::clock::Clock;
use crate::config::content::{BaseContent, Content, ContentError, ContentSummary, Questionnaires};
use crate::config::external_offices::ExternalOffices;
use crate::config::{COOKIE_KEY, Configuration, InForce, Live, LiveSettings, Settings, read_key_file};
use crate::language::Languages;
use crate::mail::Mailer;
use crate::staff::{Authenticator, FactorKey, FactorRule};
use crate::store::{Store, StoreError, channel};

pub use channels::{Channel, Channels};
pub use error::AppError;
use live::LiveChannels;
pub use opening::Opening;
pub use own::{Change, Replaced, Saved, settings_in_force, stored as stored_settings};
pub use report::{FilledIn, Receipt, ReceiptKind, ReportError};
pub use storage::{Alarm, FreeSpace, NoRoom, SHORT_TEXT, Share, Space, Storage, bytes_free_beside, bytes_sealed};

/// The application: store, clock, the settings in force, and what does not change while it runs.
pub struct App {
    /// What file and environment say.
    configuration: Configuration,
    live: LiveSettings,
    pub store: Store,
    /// The same database for the office's requests, with readers of its own: however long those take, they do not take
    /// a reader from a reporter.
    pub office_store: Store,
    pub clock: Arc<dyn Clock>,
    pub languages: Languages,
    /// What there is of content, in short.
    content: Live<ContentSummary>,
    /// What of it administrators can change, as the files have it.
    base: BaseContent,
    live_channels: LiveChannels,
    offices: Live<ExternalOffices>,
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
    pub fn new(
        configuration: impl Into<Configuration>,
        store: Store,
        clock: Arc<dyn Clock>,
        content: Content,
    ) -> Result<Self, AppError> {
        let configuration = configuration.into();
        let stored = store.read_now("app.stored", own::stored)?;
        let live = LiveSettings::new(configuration.with_stored(&stored));
        let base = content.base();
        let summary = base.summary_with(&content.summary(), &stored);
        // Of this program alone: what is laid over is in its database.
        let languages = content.languages.apart();
        base.lay_words_over(languages, &stored).map_err(ContentError::from)?;
        let settings = &configuration.settings;
        let questionnaires = content.questionnaires.clone();
        let live_channels = LiveChannels::start(&store, questionnaires, languages, clock.today())?;
        let floor = u64::from(settings.storage.free_mebibytes.get()) << 20;
        let space = FreeSpace::beside(settings.database.url.sqlite_file(), floor, Arc::clone(&clock));
        Ok(Self {
            storage: Storage::new(&settings.storage, space),
            live_channels,
            content: Live::new(summary),
            languages,
            offices: Live::new(base.offices_with(&stored)),
            base,
            case_forms: content.case_forms,
            replies: content.replies,
            self_betrayal: Arc::new(LazyRules::new(&content.units)?),
            authenticator: authenticator(settings)?,
            mailer: settings.notices.on.then(|| Mailer::new(&settings.notices)).transpose()?,
            configuration,
            live,
            office_store: store.with_own_readers(),
            store,
            clock,
        })
    }

    /// The settings in force at this moment. They stay as they are for whoever holds them.
    pub fn settings(&self) -> Arc<Settings> {
        Arc::clone(&self.live.now().settings)
    }

    /// The same, with where each of the organisation's comes from.
    pub fn in_force(&self) -> Arc<InForce> {
        self.live.now()
    }

    /// The offices outside the organisation, as they are listed at this moment.
    pub fn external_offices(&self) -> Arc<ExternalOffices> {
        self.offices.now()
    }

    /// What there is of content at this moment, in short.
    pub fn content(&self) -> Arc<ContentSummary> {
        self.content.now()
    }

    /// A handle to them, for what runs beside the requests.
    pub fn live_settings(&self) -> LiveSettings {
        self.live.clone()
    }

    /// The channels as they are now. Whoever answers a request asks once, and keeps what they were given.
    pub fn channels(&self) -> Arc<Channels> {
        self.live_channels.current()
    }

    /// The questionnaires that are there without a database.
    pub fn questionnaires(&self) -> &Questionnaires {
        &self.live_channels.questionnaires
    }

    /// Looks whether channels or what they ask have changed in the database, and lets that count from the next request on. Where
    /// they do not fit together, all stays as it was.
    ///
    /// # Errors
    /// [`AppError`]
    pub async fn refresh_channels(&self) -> Result<(), AppError> {
        self.live_channels.refresh(&self.office_store).await
    }

    /// Of whom a second factor is asked, and until when it may be missing.
    pub fn factor_rule(&self) -> FactorRule {
        let settings = self.settings();
        let office = &settings.office;
        FactorRule { duty: office.second_factor, days: office.second_factor_days.get() }
    }

    /// The working days of the office.
    pub fn calendar(&self) -> Calendar {
        Calendar::of(self.settings().organisation.land)
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
