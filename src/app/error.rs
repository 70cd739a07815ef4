//! Why the application cannot start.

use crate::casework::self_betrayal::NotRules;
use crate::config::ConfigError;
use crate::config::content::ContentError;
use crate::mail::MailerError;
use crate::store::StoreError;

/// Why the application cannot start.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// A channel asks a questionnaire that is not there.
    #[error("the channel \"{channel}\" asks the questionnaire \"{questionnaire}\", which is not there")]
    NoQuestionnaire {
        /// The channel's slug.
        channel: String,
        /// The questionnaire's id.
        questionnaire: String,
    },
    /// What may give a reporter away cannot be looked for.
    #[error(transparent)]
    Rules(#[from] NotRules),
    /// Notices are to be sent, and cannot be.
    #[error(transparent)]
    Mail(#[from] MailerError),
    /// The file with the cookie key cannot be used.
    #[error(transparent)]
    Key(#[from] ConfigError),
    /// Own words cannot be laid over ours.
    #[error(transparent)]
    Content(#[from] ContentError),
    /// The database cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The database holds no channel yet.
    #[error("the database is empty; run `siegelpost init` first")]
    NotSetUp,
}
