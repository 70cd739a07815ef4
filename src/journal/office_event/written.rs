//! How entries about the office are written: a name for each event, and what it says.

use super::{ERASED, OfficeEvent, OfficeSubject};
use crate::access::Roles;
use crate::journal::{Book, Event};

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
            Self::ProfileChanged { .. } => "profile_changed",
            Self::TextChanged { .. } => "text_changed",
            Self::OfficesChanged { .. } => "offices_changed",
            Self::SettingChanged { .. } => "setting_changed",
            Self::AgreementRecorded { .. } => "agreement_recorded",
            Self::ExpertiseAdded => "expertise_added",
            Self::ExpertiseRemoved => "expertise_removed",
            Self::ChannelAdded => "channel_added",
            Self::ChannelRenamed => "channel_renamed",
            Self::ChannelClosed => "channel_closed",
            Self::ChannelReopened => "channel_reopened",
            Self::ChannelQuestionnaireSet => "channel_questionnaire_set",
            Self::QuestionnaireStored { .. } => "questionnaire_stored",
            Self::QuestionnaireUsed { .. } => "questionnaire_used",
            Self::QuestionnaireEnded { .. } => "questionnaire_ended",
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
            Self::TrialKept => "trial_kept",
            Self::OfficeOpened => "office_opened",
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
            Self::ProfileChanged { key } => key.name().to_owned(),
            Self::TextChanged { text, language } => format!("{} {}", text.key(), language.tag()),
            Self::OfficesChanged { office } => office.to_string(),
            Self::SettingChanged { setting, from, to } => format!("{} {from}>{to}", setting.name()),
            Self::AgreementRecorded { fingerprint, signed_on } => format!("{fingerprint} {signed_on}"),
            Self::QuestionnaireStored { version, digest }
            | Self::QuestionnaireUsed { version, digest }
            | Self::QuestionnaireEnded { version, digest } => format!("version {version} digest {digest:016x}"),
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
