//! What the rooms below report, as problems.

use ::base64::Engine;
use ::base64::engine::general_purpose::STANDARD;

use super::{Failure, Problem};
use crate::app::{NoRoom, ReportError, SHORT_TEXT};
use crate::casework::ClosingRefused;
use crate::intake::{RecipientsError, SubmitSealedError};
use crate::language::MissingMessage;
use crate::mailbox::{AppendSealedError, DeliverError, MailboxError};
use crate::office::{AssignError, CardError, CloseError, PostError, RemovalError, TransitionError};
use crate::sealing::SealError;
use crate::staff::{EnrolError, ProofError, RewrapError};
use crate::store::StoreError;

/// Seconds after which a crowd of people who type passwords may have gone.
pub(crate) const CROWDED: u64 = 10;

impl Problem {
    /// Somebody was faster: what was sealed is to be sealed again for this place.
    pub fn other_place(next: u64, previous: Option<[u8; 32]>) -> Self {
        let previous = previous.map(|digest| STANDARD.encode(digest)).unwrap_or_default();
        Self::OtherPlace { seq: next, previous }
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy => Self::Busy,
            StoreError::Full => Self::StoreFull,
            other => Self::Internal(Failure::new("store", other)),
        }
    }
}

impl From<NoRoom> for Problem {
    fn from(error: NoRoom) -> Self {
        match error {
            NoRoom::Later(wait) => Self::RateLimited { seconds: wait.as_secs() + 1 },
            NoRoom::OnlyShort => Self::OnlyShort { limit: SHORT_TEXT },
            NoRoom::Full => Self::StoreFull,
        }
    }
}

impl From<MissingMessage> for Problem {
    fn from(error: MissingMessage) -> Self {
        Self::Internal(Failure::new("message", error))
    }
}

impl From<SealError> for Problem {
    fn from(error: SealError) -> Self {
        Self::Internal(Failure::new("sealing", error))
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
            DeliverError::Unknown => Self::NoSuchMailbox,
            DeliverError::Full => Self::MailboxFull,
            DeliverError::Mailbox(error) => error.into(),
            DeliverError::Store(error) => error.into(),
            DeliverError::Sealing(error) => error.into(),
        }
    }
}

impl From<RecipientsError> for Problem {
    fn from(error: RecipientsError) -> Self {
        match error {
            RecipientsError::OtherReaders => Self::ReadersChanged,
            RecipientsError::NobodyLeft => Self::NobodyLeft,
            RecipientsError::TooLate => Self::TooLate,
        }
    }
}

impl From<ReportError> for Problem {
    fn from(error: ReportError) -> Self {
        match error {
            ReportError::NobodyReads => Self::NobodyReads,
            ReportError::Recipients(error) => error.into(),
            ReportError::Sealing(error) => error.into(),
            ReportError::NoRoom(error) => error.into(),
            ReportError::MailboxFull => Self::MailboxFull,
            ReportError::Mailbox(error) => error.into(),
            ReportError::Store(error) => error.into(),
        }
    }
}

impl From<SubmitSealedError> for Problem {
    fn from(error: SubmitSealedError) -> Self {
        match error {
            SubmitSealedError::Implausible | SubmitSealedError::Replayed => Self::NotSealed,
            SubmitSealedError::NobodyReads => Self::NobodyReads,
            SubmitSealedError::Recipients(error) => error.into(),
            SubmitSealedError::Store(error) => error.into(),
        }
    }
}

impl From<AppendSealedError> for Problem {
    fn from(error: AppendSealedError) -> Self {
        match error {
            AppendSealedError::Implausible => Self::NotSealed,
            AppendSealedError::Unknown => Self::NoSuchMailbox,
            AppendSealedError::Full => Self::MailboxFull,
            AppendSealedError::Store(error) => error.into(),
        }
    }
}

impl From<PostError> for Problem {
    fn from(error: PostError) -> Self {
        match error {
            PostError::Implausible => Self::NotSealed,
            PostError::NoSuchCase => Self::NoSuchCase,
            PostError::Newer => Self::Newer,
            PostError::Store(error) => error.into(),
        }
    }
}

impl From<CardError> for Problem {
    fn from(error: CardError) -> Self {
        match error {
            CardError::Implausible => Self::NotSealed,
            CardError::NoSuchCase => Self::NoSuchCase,
            CardError::Store(error) => error.into(),
        }
    }
}

impl From<TransitionError> for Problem {
    fn from(error: TransitionError) -> Self {
        match error {
            TransitionError::NoSuchCase => Self::NoSuchCase,
            TransitionError::InvalidTransition(_) => Self::NoSuchTransition,
            TransitionError::NeedsRecord => Self::ClosingNeedsRecord,
            TransitionError::Store(error) => error.into(),
        }
    }
}

impl From<AssignError> for Problem {
    fn from(error: AssignError) -> Self {
        match error {
            AssignError::Implausible => Self::NotSealed,
            AssignError::NoSuchCase => Self::NoSuchCase,
            AssignError::Otherwise { .. } => Self::AssignedOtherwise,
            AssignError::NotForThem => Self::NotForThem,
            AssignError::Store(error) => error.into(),
        }
    }
}

impl From<CloseError> for Problem {
    fn from(error: CloseError) -> Self {
        match error {
            CloseError::Implausible => Self::NotSealed,
            CloseError::NoSuchCase => Self::NoSuchCase,
            CloseError::AlreadyClosed { by, on } => Self::AlreadyClosed { by: by.unwrap_or_default(), on },
            CloseError::Refused(ClosingRefused::InvalidTransition(_)) => Self::NoSuchTransition,
            CloseError::Refused(ClosingRefused::FeedbackMissing { due }) => Self::FeedbackMissing { due },
            CloseError::Store(error) => error.into(),
        }
    }
}

impl From<RemovalError> for Problem {
    fn from(error: RemovalError) -> Self {
        match error {
            RemovalError::Implausible => Self::NotSealed,
            RemovalError::NoSuchCase => Self::NoSuchCase,
            RemovalError::NoSuchEntry => Self::NoSuchEntry,
            RemovalError::Removed => Self::Removed,
            RemovalError::AskedAlready => Self::RemovalAsked,
            RemovalError::IsAnnouncement => Self::AnnouncementStays,
            RemovalError::Store(error) => error.into(),
        }
    }
}

impl From<EnrolError> for Problem {
    fn from(error: EnrolError) -> Self {
        match error {
            EnrolError::Recipient | EnrolError::Wrapped => Self::KeyRefused,
            EnrolError::Already => Self::KeyTaken,
            EnrolError::Store(error) => error.into(),
        }
    }
}

impl From<RewrapError> for Problem {
    fn from(error: RewrapError) -> Self {
        match error {
            RewrapError::Wrapped => Self::KeyRefused,
            RewrapError::NoKey => Self::NotEnrolled,
            RewrapError::Store(error) => error.into(),
        }
    }
}

impl From<ProofError> for Problem {
    fn from(error: ProofError) -> Self {
        match error {
            ProofError::Wrong => Self::WrongPassword,
            ProofError::Ended => Self::SignedOut { expired: true },
            ProofError::Crowded => Self::RateLimited { seconds: CROWDED },
            ProofError::Store(error) => error.into(),
        }
    }
}
