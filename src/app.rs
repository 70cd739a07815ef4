//! The application below the web: all that commands, upkeep and web need of it, in one value.
//!
//! What a report becomes is decided here ([`App::report`]): a new case, the same report once more, or an addition.

mod channels;
mod report;

use std::sync::Arc;

use rand::CryptoRng;

use crate::clock::Clock;
use crate::config::Settings;
use crate::config::external_offices::{ExternalOffices, ExternalOfficesError};
use crate::language::Languages;
use crate::staff::Authenticator;
use crate::store::{Store, StoreError, channel};

pub use channels::{Channel, Channels};
pub use report::{Receipt, ReceiptKind, ReportError};

/// The application: store, clock, settings, and what does not change while it runs.
pub struct App {
    pub settings: Settings,
    pub store: Store,
    pub clock: Arc<dyn Clock>,
    pub languages: Languages,
    pub channels: Channels,
    pub external_offices: ExternalOffices,
    pub authenticator: Authenticator,
}

/// Why the application cannot start.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// A questionnaire is wrong.
    #[error(transparent)]
    Questionnaire(#[from] crate::casework::questionnaire::QuestionnaireError),
    /// A channel asks a questionnaire that is not there.
    #[error("the channel \"{channel}\" asks the questionnaire \"{questionnaire}\", which is not there")]
    NoQuestionnaire {
        /// The channel's slug.
        channel: String,
        /// The questionnaire's id.
        questionnaire: String,
    },
    /// The list of external offices is wrong.
    #[error(transparent)]
    Offices(#[from] ExternalOfficesError),
    /// The database cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The database holds no channel yet.
    #[error("the database is empty; run `siegelpost init` first")]
    NotSetUp,
}

impl App {
    /// Reads everything that does not change while the service runs. Blocks.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn new(settings: Settings, store: Store, clock: Arc<dyn Clock>) -> Result<Self, AppError> {
        Ok(Self {
            languages: Languages::built_in(),
            channels: Channels::load(&store)?,
            external_offices: ExternalOffices::built_in()?,
            authenticator: Authenticator::default(),
            settings,
            store,
            clock,
        })
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
