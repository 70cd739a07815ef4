//! The one table of problems: what can go wrong at the edge, with which status, and where its words are. A route that
//! speaks to people shows a problem as a page, one that speaks to our scripts as JSON.

mod failure;
mod from_rooms;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use serde_json::{Value, json};
use time::Date;

use super::guard::headers::Listener;
pub(super) use failure::Failure;
pub(super) use from_rooms::CROWDED;

/// Why a request is not answered as it was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// There is no such page, or none for this visitor.
    #[error("not found")]
    NotFound,
    /// The page exists, but not for this method.
    #[error("method not allowed")]
    MethodNotAllowed,
    /// The browser calls this server by a name that is not its own.
    #[error("called by another name")]
    OtherHost,
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
    #[error("rate limit: asked to come again in {seconds} s")]
    RateLimited {
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
    SignedOut {
        /// The browser sent a session that has ended.
        expired: bool,
    },
    /// The account's password is the first one, which others know.
    #[error("first password")]
    FirstPassword,
    /// A second factor is asked of the account, and its days are over.
    #[error("second factor overdue")]
    FactorOverdue,
    /// What a sign-in asks for was not typed within minutes.
    #[error("not confirmed")]
    NotConfirmed,
    /// The password was not typed within minutes.
    #[error("password not proved")]
    NotProved,
    /// What was typed as the password is another one.
    #[error("wrong password")]
    WrongPassword,
    /// The account has no key yet.
    #[error("not enrolled")]
    NotEnrolled,
    /// The account's roles do not give this right.
    #[error("no right")]
    NoRight,
    /// Nobody is away whose cases they would work on.
    #[error("not needed as a substitute")]
    NotNeeded,
    /// There is no such case for this handler.
    #[error("no such case")]
    NoSuchCase,
    /// No state of a case is called that.
    #[error("no such state")]
    NoSuchState,
    /// The life cycle has no such step from where the case stands.
    #[error("no such transition")]
    NoSuchTransition,
    /// Nobody has said that the case concerns neither them nor people close to them.
    #[error("conflict of interest not ruled out")]
    BiasUnanswered,
    /// A colleague is responsible for the case, and there.
    #[error("somebody else is responsible")]
    AssignedOtherwise,
    /// Whom the case was meant for cannot work on it.
    #[error("not for them")]
    NotForThem,
    /// Something came that whoever wrote has not seen.
    #[error("something newer is there")]
    Newer,
    /// A case is closed with a record of its own.
    #[error("closing needs a record")]
    ClosingNeedsRecord,
    /// A case is closed after feedback, or with a reason why there is none.
    #[error("feedback is missing")]
    FeedbackMissing {
        /// When it is due.
        due: Date,
    },
    /// Somebody else has closed the case before.
    #[error("closed already")]
    AlreadyClosed {
        /// Their name; empty if it is not known.
        by: String,
        /// The day on which they did.
        on: Option<Date>,
    },
    /// There is no such entry of this case, or another one than was seen.
    #[error("no such entry")]
    NoSuchEntry,
    /// The entry was removed before.
    #[error("removed already")]
    Removed,
    /// The same handler has asked for it before: a second person has to.
    #[error("removal asked already")]
    RemovalAsked,
    /// What says that an entry was removed is not removed itself.
    #[error("an announcement stays")]
    AnnouncementStays,
    /// There is no mailbox under this access code.
    #[error("no such mailbox")]
    NoSuchMailbox,
    /// The mailbox holds as much as it may.
    #[error("mailbox full")]
    MailboxFull,
    /// Space is scarce: only what is short is taken.
    #[error("only short reports")]
    OnlyShort {
        /// Bytes of text that are taken at most.
        limit: usize,
    },
    /// There is no space left.
    #[error("no space left")]
    StoreFull,
    /// What was sent is not what our script seals.
    #[error("not sealed properly")]
    NotSealed,
    /// Somebody was faster: to be sealed again, for this place.
    #[error("another place")]
    OtherPlace {
        /// The next free sequence number.
        seq: u64,
        /// The digest of the newest entry, base64; empty if there is none.
        previous: String,
    },
    /// Another report has this access code.
    #[error("known already")]
    KnownReport,
    /// Others can read now than those the form has shown.
    #[error("the readers have changed")]
    ReadersChanged,
    /// Every reader was excluded.
    #[error("no reader is left")]
    NobodyLeft,
    /// An earlier try has arrived, and somebody who is excluded now can read it.
    #[error("excluded too late")]
    TooLate,
    /// The key that a handler brought is not one.
    #[error("no usable key")]
    KeyRefused,
    /// The account has a key already.
    #[error("a key is there already")]
    KeyTaken,
    /// Something failed that the visitor can do nothing about.
    #[error("internal error")]
    Internal(Failure),
}

/// One row of the table.
pub struct ProblemRow {
    pub status: StatusCode,
    /// Names the words on the page (`problem-…`, `happened-…`, `now-…`) and the problem in the log.
    pub word: &'static str,
    /// The message that a reporter's script shows.
    reporter: &'static str,
    /// The message that the office's script shows.
    office: &'static str,
}

const fn row(status: StatusCode, word: &'static str, reporter: &'static str, office: &'static str) -> ProblemRow {
    ProblemRow { status, word, reporter, office }
}

impl Problem {
    /// The table.
    #[rustfmt::skip]
    pub fn row(&self) -> ProblemRow {
        use StatusCode as S;
        match self {
            Self::NotFound => row(S::NOT_FOUND, "not-found", "happened-not-found", "happened-not-found"),
            Self::MethodNotAllowed =>
                row(S::METHOD_NOT_ALLOWED, "method-not-allowed", "happened-method-not-allowed", "happened-method-not-allowed"),
            Self::OtherHost => row(S::MISDIRECTED_REQUEST, "other-host", "happened-other-host", "happened-other-host"),
            Self::CrossOrigin => row(S::FORBIDDEN, "cross-site", "happened-cross-site", "happened-cross-site"),
            Self::Malformed => row(S::BAD_REQUEST, "garbled", "refused-shape", "happened-garbled"),
            Self::TooLarge { .. } => row(S::PAYLOAD_TOO_LARGE, "too-large", "refused-shape", "parcel-refused"),
            Self::Interrupted => row(S::REQUEST_TIMEOUT, "garbled", "refused-busy", "parcel-not-stored"),
            Self::RateLimited { .. } => row(S::TOO_MANY_REQUESTS, "too-fast", "refused-slow", "parcel-not-stored"),
            Self::Busy => row(S::SERVICE_UNAVAILABLE, "busy", "refused-busy", "parcel-not-stored"),
            Self::NobodyReads => row(S::SERVICE_UNAVAILABLE, "nobody-reads", "nobody-reads", "nobody-reads"),
            Self::Altered => row(S::CONFLICT, "altered", "happened-altered", "happened-altered"),
            Self::SignedOut { .. } => row(S::UNAUTHORIZED, "internal", "signed-out", "signed-out"),
            Self::FirstPassword =>
                row(S::FORBIDDEN, "no-right", "happened-first-password", "happened-first-password"),
            Self::FactorOverdue => row(S::FORBIDDEN, "no-right", "happened-factor-overdue", "happened-factor-overdue"),
            Self::NotConfirmed => row(S::FORBIDDEN, "no-right", "happened-not-confirmed", "happened-not-confirmed"),
            Self::NotProved => row(S::FORBIDDEN, "no-right", "prove-password-why", "prove-password-why"),
            Self::WrongPassword => row(S::UNPROCESSABLE_ENTITY, "no-right", "password-wrong", "password-wrong"),
            Self::NotEnrolled => row(S::FORBIDDEN, "no-right", "happened-no-right", "happened-no-right"),
            Self::NoRight => row(S::FORBIDDEN, "no-right", "happened-no-right", "happened-no-right"),
            Self::NotNeeded => row(S::FORBIDDEN, "not-needed", "happened-not-found", "happened-not-needed"),
            Self::NoSuchCase => row(S::NOT_FOUND, "not-found", "happened-not-found", "parcel-no-case"),
            Self::NoSuchState | Self::NoSuchTransition =>
                row(S::UNPROCESSABLE_ENTITY, "no-such-step", "happened-garbled", "happened-no-such-step"),
            Self::BiasUnanswered => row(S::UNPROCESSABLE_ENTITY, "bias", "happened-garbled", "happened-bias"),
            Self::AssignedOtherwise =>
                row(S::CONFLICT, "assigned-otherwise", "happened-garbled", "happened-assigned-otherwise"),
            Self::NotForThem => row(S::UNPROCESSABLE_ENTITY, "no-such-step", "happened-garbled", "assign-not-for-them"),
            Self::Newer => row(S::CONFLICT, "no-such-step", "happened-garbled", "parcel-newer"),
            Self::ClosingNeedsRecord =>
                row(S::UNPROCESSABLE_ENTITY, "needs-record", "happened-garbled", "happened-needs-record"),
            Self::FeedbackMissing { .. } =>
                row(S::UNPROCESSABLE_ENTITY, "needs-record", "happened-garbled", "closing-feedback-missing"),
            Self::AlreadyClosed { .. } => row(S::CONFLICT, "no-such-step", "happened-garbled", "closing-already"),
            Self::NoSuchEntry => row(S::CONFLICT, "no-such-step", "happened-garbled", "removal-no-entry"),
            Self::Removed => row(S::CONFLICT, "no-such-step", "happened-garbled", "removal-done"),
            Self::RemovalAsked => row(S::CONFLICT, "no-such-step", "happened-garbled", "removal-asked"),
            Self::AnnouncementStays => row(S::CONFLICT, "no-such-step", "happened-garbled", "removal-announcement"),
            Self::NoSuchMailbox => row(S::NOT_FOUND, "not-found", "key-unknown", "happened-not-found"),
            Self::MailboxFull => row(S::CONFLICT, "mailbox-full", "mailbox-full", "mailbox-full"),
            Self::OnlyShort { .. } => row(S::INSUFFICIENT_STORAGE, "only-short", "only-short", "only-short"),
            Self::StoreFull => row(S::INSUFFICIENT_STORAGE, "store-full", "store-full", "store-full"),
            Self::NotSealed => row(S::UNPROCESSABLE_ENTITY, "garbled", "refused-shape", "parcel-refused"),
            Self::OtherPlace { .. } => row(S::CONFLICT, "garbled", "refused-elsewhere", "parcel-elsewhere"),
            Self::KnownReport => row(S::CONFLICT, "garbled", "refused-known", "refused-known"),
            Self::ReadersChanged => row(S::CONFLICT, "garbled", "trouble-readers-changed", "trouble-readers-changed"),
            Self::NobodyLeft => row(S::UNPROCESSABLE_ENTITY, "garbled", "trouble-nobody-left", "trouble-nobody-left"),
            Self::TooLate => row(S::CONFLICT, "garbled", "trouble-too-late", "trouble-too-late"),
            Self::KeyRefused => row(S::UNPROCESSABLE_ENTITY, "garbled", "enrol-refused", "enrol-refused"),
            Self::KeyTaken => row(S::UNPROCESSABLE_ENTITY, "garbled", "enrol-already", "enrol-already"),
            Self::Internal(_) => row(S::INTERNAL_SERVER_ERROR, "internal", "refused-failed", "parcel-not-stored"),
        }
    }

    /// The message that the script of a listener shows.
    pub fn message(&self, listener: Listener) -> &'static str {
        match listener {
            Listener::Public => self.row().reporter,
            Listener::Office => self.row().office,
        }
    }

    /// What a script is told beside the words.
    pub fn details(&self) -> Value {
        match self {
            Self::RateLimited { seconds } => json!({ "seconds": seconds }),
            Self::OtherPlace { seq, previous } => json!({ "seq": seq, "previous": previous }),
            Self::FeedbackMissing { due } => json!({ "feedback_due": due.to_string() }),
            Self::AlreadyClosed { by, on } => json!({ "closed_by": by, "closed_on": on.map(|day| day.to_string()) }),
            Self::KnownReport => json!({ "known": true }),
            Self::ReadersChanged => json!({ "readers": true }),
            Self::TooLate => json!({ "late": true }),
            Self::NotProved => json!({ "prove": true }),
            Self::NotConfirmed => json!({ "confirm": true }),
            _ => json!({}),
        }
    }
}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        self.row().status
    }

    /// A bare answer that carries the problem along; `middleware` tells it as the route speaks.
    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::new(self.status_code());
        response.extensions_mut().insert(self.clone());
        response
    }
}
