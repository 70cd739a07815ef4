//! What can go wrong at the edge, and the status each gets. The words for people are on the problem page.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

use super::page;
use crate::mailbox::{DeliverError, MailboxError};
use crate::store::StoreError;

/// Why a request is not answered with the page that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// There is no such page, or none for this visitor.
    #[error("not found")]
    NotFound,
    /// The page exists, but not for this method.
    #[error("method not allowed")]
    MethodNotAllowed,
    /// Another site made the browser send this.
    #[error("sent by another site")]
    CrossOrigin,
    /// The form or document cannot be understood.
    #[error("malformed request")]
    Malformed,
    /// More than can be taken.
    #[error("body of more than {limit} bytes")]
    TooLarge {
        /// Bytes that are taken at most.
        limit: usize,
    },
    /// The body did not arrive whole.
    #[error("interrupted request")]
    Interrupted,
    /// Too many at once: come again.
    #[error("asked to come again in {seconds} s")]
    Slow {
        /// When it is worth trying again.
        seconds: u64,
    },
    /// The store has no room to take it right now.
    #[error("busy")]
    Busy,
    /// No handler has a key yet, so nothing could be sealed.
    #[error("nobody could read it")]
    NobodyReads,
    /// What is stored does not fit together any more: somebody altered it, or the disk did.
    #[error("altered")]
    Altered,
    /// Nobody is signed in.
    #[error("signed out")]
    SignedOut,
    /// The account has no key yet.
    #[error("not enrolled")]
    NotEnrolled,
    /// Something failed that the visitor can do nothing about; the cause is in the log.
    #[error("internal error")]
    Internal,
}

impl Problem {
    /// As it is told on a page.
    pub fn on_page(&self) -> page::Problem {
        match *self {
            Self::NotFound => page::Problem::NotFound,
            Self::MethodNotAllowed => page::Problem::MethodNotAllowed,
            Self::CrossOrigin => page::Problem::CrossSite,
            Self::Malformed | Self::Interrupted => page::Problem::Garbled,
            Self::TooLarge { limit } => page::Problem::TooLarge { limit_kb: limit as u64 / 1000 },
            Self::Slow { seconds } => page::Problem::TooFast { wait_seconds: seconds },
            Self::Busy => page::Problem::Busy,
            Self::NobodyReads => page::Problem::NobodyReads,
            Self::Altered => page::Problem::Altered,
            Self::SignedOut | Self::NotEnrolled | Self::Internal => page::Problem::Internal,
        }
    }

    /// The stable word by which page and log name it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::MethodNotAllowed => "method",
            Self::CrossOrigin => "cross-origin",
            Self::Malformed => "malformed",
            Self::TooLarge { .. } => "too-large",
            Self::Interrupted => "interrupted",
            Self::Slow { .. } => "slow",
            Self::Busy => "busy",
            Self::NobodyReads => "nobody-reads",
            Self::Altered => "altered",
            Self::SignedOut => "signed-out",
            Self::NotEnrolled => "not-enrolled",
            Self::Internal => "internal",
        }
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        if error == StoreError::Busy {
            return Self::Busy;
        }
        tracing::error!(%error, "the store failed");
        Self::Internal
    }
}

impl From<MailboxError> for Problem {
    fn from(error: MailboxError) -> Self {
        match error {
            MailboxError::Store(error) => error.into(),
            // Not logged: whoever owns the database could alter a slot to learn when its reporter comes.
            MailboxError::Slot(_) => Self::Altered,
        }
    }
}

impl From<DeliverError> for Problem {
    fn from(error: DeliverError) -> Self {
        match error {
            DeliverError::Unknown => Self::NotFound,
            DeliverError::Mailbox(error) => error.into(),
            DeliverError::Store(error) => error.into(),
            DeliverError::Sealing(error) => {
                tracing::error!(%error, "a message could not be sealed");
                Self::Internal
            }
        }
    }
}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::CrossOrigin => StatusCode::FORBIDDEN,
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Interrupted => StatusCode::REQUEST_TIMEOUT,
            Self::Slow { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy | Self::NobodyReads => StatusCode::SERVICE_UNAVAILABLE,
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::NotEnrolled => StatusCode::FORBIDDEN,
            Self::Altered => StatusCode::CONFLICT,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// A bare answer that carries the problem along; the outermost layer turns it into a page.
    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::new(self.status_code());
        response.extensions_mut().insert(self.clone());
        response
    }
}
