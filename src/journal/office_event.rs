//! What the book of the office can say.

mod written;

use strum::{EnumString, IntoStaticStr};
use time::Date;

use super::Subject;
use crate::access::{Conflict, Roles};
use crate::casework::CaseState;
use crate::casework::agreed::{AgreedSetting, AgreementFingerprint, Single};
use crate::config::external_offices::OfficeId;
use crate::config::own_texts::OwnText;
use crate::config::profile::ProfileKey;
use crate::language::Language;
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
    /// An administrator has changed something that the organisation says about itself.
    ProfileChanged {
        key: ProfileKey,
    },
    /// An administrator has put words of their own in the place of a message, or taken them back.
    TextChanged {
        text: OwnText,
        language: Language,
    },
    /// An administrator has changed the list of external offices: added one, changed one, hidden or shown one.
    OfficesChanged {
        office: OfficeId,
    },
    /// The same of one setting.
    SettingChanged {
        setting: AgreedSetting,
        from: Single,
        to: Single,
    },
    /// An agreement with the staff's representatives was signed on that day, and an administrator has recorded it.
    AgreementRecorded {
        fingerprint: AgreementFingerprint,
        signed_on: Date,
    },
    ExpertiseAdded,
    ExpertiseRemoved,
    ChannelAdded,
    /// People read another name of a channel.
    ChannelRenamed,
    /// A channel takes no new reports from now on.
    ChannelClosed,
    /// It takes them again.
    ChannelReopened,
    /// A channel asks another questionnaire.
    ChannelQuestionnaireSet,
    /// A version of a questionnaire was imported. The digest is the first eight bytes of its text's SHA-256.
    QuestionnaireStored {
        version: u32,
        digest: u64,
    },
    /// Reporters are asked by it from now on.
    QuestionnaireUsed {
        version: u32,
        digest: u64,
    },
    /// They are not any longer, but by what the program came with.
    QuestionnaireEnded {
        version: u32,
        digest: u64,
    },
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
    /// A handler has said that a report was meant in earnest that came before the office was open.
    TrialKept,
    /// The office of an organisation was opened, for good.
    OfficeOpened,
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
    /// They had been sent to try the office out.
    Trial,
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
