//! What the journal can say.

use crate::casework::CaseState;
use crate::store::ChannelId;

/// A step, or a look. Its name is stored and must not change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    CaseReceived,
    /// A reporter added to a case by asking the form again.
    AdditionReceived,
    /// A reporter wrote a message.
    MessageReceived,
    /// A reporter destroyed her own access to a case.
    ReporterLeft,
    /// A handler looked into a case.
    CaseOpened,
    StateChanged {
        from: CaseState,
        to: CaseState,
    },
    ReplySent,
    NoteAdded,
    StaffAdded,
    StaffEnrolled,
    StaffDisabled,
    StaffEnabled,
    /// What a member of staff is was said anew.
    FunctionSet,
    ChannelAdded,
    HandlerAdded {
        channel: ChannelId,
    },
    HandlerRemoved {
        channel: ChannelId,
    },
    PasswordSet,
}

impl Event {
    /// The stored name.
    pub fn name(self) -> &'static str {
        match self {
            Self::CaseReceived => "case_received",
            Self::AdditionReceived => "addition_received",
            Self::MessageReceived => "message_received",
            Self::ReporterLeft => "reporter_left",
            Self::CaseOpened => "case_opened_by_handler",
            Self::StateChanged { .. } => "state_changed",
            Self::ReplySent => "reply_sent",
            Self::NoteAdded => "note_added",
            Self::StaffAdded => "staff_added",
            Self::StaffEnrolled => "staff_enrolled",
            Self::StaffDisabled => "staff_disabled",
            Self::StaffEnabled => "staff_enabled",
            Self::FunctionSet => "function_set",
            Self::ChannelAdded => "channel_added",
            Self::HandlerAdded { .. } => "handler_added",
            Self::HandlerRemoved { .. } => "handler_removed",
            Self::PasswordSet => "password_set",
        }
    }

    /// What more there is to say. Made of stable names only: no caller can put words of a case here.
    pub(super) fn detail(self) -> String {
        match self {
            Self::StateChanged { from, to } => format!("{}>{}", from.as_str(), to.as_str()),
            Self::HandlerAdded { channel } | Self::HandlerRemoved { channel } => format!("channel {channel}"),
            _ => String::new(),
        }
    }

    /// Whether the author of sealed words would be told by naming who did this.
    pub(super) fn is_writing(self) -> bool {
        matches!(self, Self::ReplySent | Self::NoteAdded)
    }
}
