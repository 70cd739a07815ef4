//! Why the application cannot start.

use crate::config::external_offices::ExternalOfficesError;
use crate::store::StoreError;

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
