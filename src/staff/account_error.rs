//! Why an account is not as it was asked for.

use super::password::WeakPassword;
use crate::casework::ChannelSlug;
use crate::store::StoreError;

/// Characters of a name or a function: both stand in lists and on a poster.
pub(super) const MAX_LINE: usize = 120;

/// Why an account was not added or changed.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    /// No name.
    #[error("a name is needed, as colleagues and reporters will read it")]
    NoName,
    /// A name or function that does not fit into a line.
    #[error("a name and a function are each one line of at most {MAX_LINE} characters")]
    NoLine,
    /// Nothing that could be an address.
    #[error("{0:?} is no e-mail address")]
    NoAddress(String),
    /// Somebody has this address already.
    #[error("there is an account with this e-mail address already")]
    Taken,
    /// Somebody has this address already, and cannot use it.
    #[error(
        "there is an account with this e-mail address already, and it is barred: `siegelpost staff enable` lets it in \
         again"
    )]
    TakenAndBarred,
    /// Reporters could not tell two accounts apart.
    #[error(
        "{0} has this name already, and reporters must be able to tell both apart: give this one a --function, or the \
         other one with `siegelpost staff function`"
    )]
    NameTaken(String),
    /// No account has this address.
    #[error("there is no account with this e-mail address")]
    Unknown,
    /// No channel has this slug.
    #[error("there is no channel {0}; `siegelpost channel list` names those there are")]
    UnknownChannel(ChannelSlug),
    /// What was asked for has no effect on a barred account.
    #[error("this account is barred, so nobody could sign in with it; `siegelpost staff enable` lets it in again")]
    Barred,
    /// The database holds no organisation yet.
    #[error("the database is empty; run `siegelpost init` first")]
    NotSetUp,
    /// The password will not do.
    #[error(transparent)]
    Password(#[from] WeakPassword),
    /// The store failed.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for AddError {
    fn from(error: StoreError) -> Self {
        if error == StoreError::Taken { Self::Taken } else { Self::Store(error) }
    }
}
