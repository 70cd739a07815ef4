//! What the book of the office can say.

use strum::{EnumString, IntoStaticStr};
use time::Date;

use super::{Book, Event, Subject};
use crate::access::{Conflict, Roles};
use crate::casework::CaseState;
use crate::sealing::Side;
use crate::store::{CaseId, ChannelId, OrganisationId, StaffId};

/// The stored name of [`OfficeEvent::CasesErased`].
pub(super) const ERASED: &str = "cases_erased";

/// A step of a reporter, a handler or an administrator, or a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfficeEvent {
    CaseReceived,
    /// A reporter added to a case by asking the form again.
    AdditionReceived,
    /// A reporter wrote a message.
    MessageReceived,
    /// A reporter destroyed their own access to a case.
    ReporterLeft,
    /// A case was given to a handler's browser.
    CaseOpened,
    StateChanged {
        from: CaseState,
        to: CaseState,
    },
    ReplySent,
    /// A reply that says what was done and why: § 17(2) HinSchG.
    FeedbackGiven,
    /// A case was closed without feedback, for a reason that is sealed.
    FeedbackWithheld,
    /// Messages that came when a case was closed go to its file; it stays closed.
    MessagesFiled,
    /// A message on a closed case reports something new: the clocks begin anew with its day.
    ClocksRenewed {
        from: Date,
    },
    NoteAdded,
    StaffAdded,
    StaffEnrolled,
    StaffDisabled,
    StaffEnabled,
    /// What a member of staff is was said anew.
    FunctionSet,
    /// A member of staff has said anew how they are called.
    NameSet,
    /// An administrator has given roles and taken others away.
    RolesChanged {
        added: Roles,
        removed: Roles,
    },
    /// Who steps in when a report concerns another duty was written down.
    ConflictRuleSet {
        conflict: Conflict,
    },
    /// Days of appointment, declaration or contract were written down.
    RecordKept,
    /// Settings are in force that are subject to co-determination, and others than before.
    SettingsChanged {
        session_hours: u32,
        idle_minutes: u32,
    },
    ExpertiseAdded,
    ExpertiseRemoved,
    ChannelAdded,
    HandlerAdded {
        channel: ChannelId,
    },
    HandlerRemoved {
        channel: ChannelId,
    },
    /// Somebody was sent a link by which they choose their password, the first or another one.
    StaffInvited,
    /// They have chosen it.
    InvitationUsed,
    /// Somebody gave an account its first password, or another first one.
    PasswordSet,
    /// Somebody has chosen a password of their own.
    PasswordChanged,
    /// Somebody has set up a second factor, the first or another one.
    SecondFactorSet,
    /// It was taken away, by its owner or by an operator.
    SecondFactorRemoved,
    /// Somebody has made new recovery codes.
    RecoveryCodesRenewed,
    /// A handler has wrapped their key under another passphrase.
    PassphraseChanged,
    /// The deletion of a closed case was set aside until a day, that one included.
    HoldSet {
        until: Date,
    },
    /// That was ended.
    HoldEnded,
    /// Retaliation for the report of a case is being looked into (HinSchG § 36).
    RetaliationOpened,
    /// That has ended.
    RetaliationEnded,
    /// A handler asks that this entry of a case is removed.
    RemovalAsked {
        side: Side,
        seq: u64,
    },
    /// They ask no longer.
    RemovalWithdrawn {
        side: Side,
        seq: u64,
    },
    /// A second handler asks for it, and the entry is removed: Directive (EU) 2019/1937, Article 17.
    EntryRemoved {
        side: Side,
        seq: u64,
    },
    /// A handler has taken a case: they are responsible for it.
    CaseTaken,
    /// A case was handed to a colleague, with a note.
    CaseHandedOver {
        to: StaffId,
    },
    /// Whoever was responsible for a case is so no longer, and nobody is.
    CaseHandedBack,
    /// A handler has said that they are biased in a case (HinSchG § 15(1)), and lost their slot of it.
    Recused,
    /// Somebody is away for some days. Which, is not recorded here: it is forgotten when they are over.
    AbsenceRecorded,
    /// That was taken back.
    AbsenceWithdrawn,
    /// Cases were deleted: how many, and why then.
    CasesErased {
        cases: u32,
        reason: ErasureReason,
    },
    /// A handler has asked for many cases that do not exist for them.
    CasesGuessed,
}

/// Why cases were deleted. Its words are covered by digests and must not change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ErasureReason {
    /// Three years after they were closed, and no hold (HinSchG § 11(5)).
    TimeIsOver,
    /// They had been deleted before, and a restored backup had brought them back.
    Restored,
}

/// What it can be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfficeSubject {
    Case(CaseId),
    Staff(StaffId),
    Channel(ChannelId),
    Organisation(OrganisationId),
}

impl Subject for OfficeSubject {
    fn kind(self) -> &'static str {
        match self {
            Self::Case(_) => "case",
            Self::Staff(_) => "staff",
            Self::Channel(_) => "channel",
            Self::Organisation(_) => "organisation",
        }
    }

    fn id(self) -> Option<i64> {
        Some(match self {
            Self::Case(id) => id.number(),
            Self::Staff(id) => id.number().into(),
            Self::Channel(id) => id.number().into(),
            Self::Organisation(id) => id.number().into(),
        })
    }
}

impl Event for OfficeEvent {
    const BOOK: Book = Book::Office;
    type Subject = OfficeSubject;

    fn name(self) -> &'static str {
        match self {
            Self::CaseReceived => "case_received",
            Self::AdditionReceived => "addition_received",
            Self::MessageReceived => "message_received",
            Self::ReporterLeft => "reporter_left",
            Self::CaseOpened => "case_opened_by_handler",
            Self::StateChanged { .. } => "state_changed",
            Self::ReplySent => "reply_sent",
            Self::FeedbackGiven => "feedback_given",
            Self::FeedbackWithheld => "feedback_withheld",
            Self::MessagesFiled => "messages_filed",
            Self::ClocksRenewed { .. } => "clocks_renewed",
            Self::NoteAdded => "note_added",
            Self::StaffAdded => "staff_added",
            Self::StaffEnrolled => "staff_enrolled",
            Self::StaffDisabled => "staff_disabled",
            Self::StaffEnabled => "staff_enabled",
            Self::FunctionSet => "function_set",
            Self::NameSet => "name_set",
            Self::RolesChanged { .. } => "roles_changed",
            Self::ConflictRuleSet { .. } => "conflict_rule_set",
            Self::RecordKept => "record_kept",
            Self::SettingsChanged { .. } => "settings_changed",
            Self::ExpertiseAdded => "expertise_added",
            Self::ExpertiseRemoved => "expertise_removed",
            Self::ChannelAdded => "channel_added",
            Self::HandlerAdded { .. } => "handler_added",
            Self::HandlerRemoved { .. } => "handler_removed",
            Self::StaffInvited => "staff_invited",
            Self::InvitationUsed => "invitation_used",
            Self::PasswordSet => "password_set",
            Self::PasswordChanged => "password_changed",
            Self::SecondFactorSet => "second_factor_set",
            Self::SecondFactorRemoved => "second_factor_removed",
            Self::RecoveryCodesRenewed => "recovery_codes_renewed",
            Self::PassphraseChanged => "passphrase_changed",
            Self::HoldSet { .. } => "hold_set",
            Self::HoldEnded => "hold_ended",
            Self::RetaliationOpened => "retaliation_opened",
            Self::RetaliationEnded => "retaliation_ended",
            Self::RemovalAsked { .. } => "removal_asked",
            Self::RemovalWithdrawn { .. } => "removal_withdrawn",
            Self::EntryRemoved { .. } => "entry_removed",
            Self::CaseTaken => "case_taken",
            Self::CaseHandedOver { .. } => "case_handed_over",
            Self::CaseHandedBack => "case_handed_back",
            Self::Recused => "recused",
            Self::AbsenceRecorded => "absence_recorded",
            Self::AbsenceWithdrawn => "absence_withdrawn",
            Self::CasesErased { .. } => ERASED,
            Self::CasesGuessed => "cases_guessed",
        }
    }

    fn detail(self) -> String {
        match self {
            Self::StateChanged { from, to } => format!("{}>{}", from.as_str(), to.as_str()),
            Self::ClocksRenewed { from } => from.to_string(),
            Self::HoldSet { until } => until.to_string(),
            Self::RemovalAsked { side, seq }
            | Self::RemovalWithdrawn { side, seq }
            | Self::EntryRemoved { side, seq } => format!("{} {seq}", side.as_str()),
            Self::CaseHandedOver { to } => format!("staff {to}"),
            Self::CasesErased { cases, reason } => format!("{cases} {}", <&str>::from(reason)),
            Self::RolesChanged { added, removed } => {
                let words = |sign: char, roles: Roles| roles.iter().map(move |role| format!("{sign}{}", role.as_str()));
                words('+', added).chain(words('-', removed)).collect::<Vec<_>>().join(" ")
            }
            Self::SettingsChanged { session_hours, idle_minutes } => {
                format!("session_hours {session_hours} idle_minutes {idle_minutes}")
            }
            Self::ConflictRuleSet { conflict } => conflict.as_str().to_owned(),
            Self::HandlerAdded { channel } | Self::HandlerRemoved { channel } => format!("channel {channel}"),
            _ => String::new(),
        }
    }

    fn is_look(self) -> bool {
        matches!(self, Self::CaseOpened)
    }

    fn is_writing(self) -> bool {
        matches!(self, Self::ReplySent | Self::FeedbackGiven | Self::NoteAdded)
    }
}
