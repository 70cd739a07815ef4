//! Which settings are subject to co-determination.

use strum::{EnumString, IntoStaticStr, VariantArray};

use super::value::{AgreedValue, ValueKind};

/// A setting that is not changed without the consent of the staff's representatives. Its name is stored with what was signed, and
/// never changes. What begins with `program.` stands in no file: it is the same for everybody who runs this version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray)]
pub enum AgreedSetting {
    /// Which data-protection law applies, and with it which law of co-determination.
    #[strum(serialize = "legal.regime")]
    Regime,
    /// The ways in that there are, by their names in addresses.
    #[strum(serialize = "channels")]
    Channels,
    /// Who acknowledges a report.
    #[strum(serialize = "office.acknowledgement")]
    Acknowledgement,
    /// Days within which a meeting is made possible.
    #[strum(serialize = "office.meeting_days")]
    MeetingDays,
    /// Hours after which somebody has to sign in again.
    #[strum(serialize = "office.session_hours")]
    SessionHours,
    /// Minutes without a request after which a session ends.
    #[strum(serialize = "office.idle_minutes")]
    IdleMinutes,
    /// Days for which an invitation is good.
    #[strum(serialize = "office.invitation_days")]
    InvitationDays,
    /// Of whom a second factor is asked.
    #[strum(serialize = "office.second_factor")]
    SecondFactor,
    /// Days that somebody has to set it up.
    #[strum(serialize = "office.second_factor_days")]
    SecondFactorDays,
    /// Whether notices are sent.
    #[strum(serialize = "notices.on")]
    NoticesOn,
    /// The hour for whoever has chosen none.
    #[strum(serialize = "notices.hour")]
    NoticesHour,
    /// Whether they are sent whether or not there is something.
    #[strum(serialize = "notices.always")]
    NoticesAlways,
    /// How much is written into the log.
    #[strum(serialize = "log.level")]
    LogLevel,
    /// The most notices that one person gets on a day.
    #[strum(serialize = "program.notices_a_day")]
    NoticesADay,
    /// Days within which receipt is acknowledged.
    #[strum(serialize = "program.acknowledge_days")]
    AcknowledgeDays,
    /// Months within which feedback is given.
    #[strum(serialize = "program.feedback_months")]
    FeedbackMonths,
    /// Months for which a closed case is kept.
    #[strum(serialize = "program.retention_months")]
    RetentionMonths,
    /// Months that a hold may last before somebody looks at it again.
    #[strum(serialize = "program.hold_months")]
    HoldMonths,
    /// Days for which it is known who looked into a case.
    #[strum(serialize = "program.looks_days")]
    LooksDays,
    /// The smallest count, other than none, that statistics show.
    #[strum(serialize = "program.smallest_count")]
    SmallestCount,
    /// The roles that are let near a case.
    #[strum(serialize = "program.opening_roles")]
    OpeningRoles,
    /// The roles that read the journal.
    #[strum(serialize = "program.journal_roles")]
    JournalRoles,
    /// The roles that verify who can open what.
    #[strum(serialize = "program.verifying_roles")]
    VerifyingRoles,
}

const SWITCH: ValueKind = ValueKind::Word(&["on", "off"]);

impl AgreedSetting {
    /// Every setting.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Its name: of a setting in the file as `section.key`.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The setting of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        name.parse().ok()
    }

    /// Its name as messages are made of it.
    pub fn key(self) -> String {
        self.name().replace('.', "-")
    }

    /// Reads a value as it was signed; `None`: this program does not know such a value.
    pub fn parse(self, text: &str) -> Option<AgreedValue> {
        self.kind().parse(text)
    }

    /// Whether it is set in the configuration, so that it can be another one at the next start.
    pub fn is_in_the_file(self) -> bool {
        self != Self::Channels && !self.name().starts_with("program.")
    }

    fn kind(self) -> ValueKind {
        match self {
            Self::Regime => ValueKind::Word(&["dsgvo", "kdg", "dsg-ekd"]),
            Self::Acknowledgement => ValueKind::Word(&["automatic", "by-hand"]),
            Self::SecondFactor => ValueKind::Word(&["off", "handlers", "everyone"]),
            Self::LogLevel => ValueKind::Word(&["error", "warn", "info", "debug"]),
            Self::NoticesOn | Self::NoticesAlways => SWITCH,
            Self::Channels | Self::OpeningRoles | Self::JournalRoles | Self::VerifyingRoles => ValueKind::Names,
            _ => ValueKind::Number,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_back_and_never_change() {
        for setting in AgreedSetting::ALL {
            assert_eq!(AgreedSetting::from_name(setting.name()), Some(*setting));
        }
        let names: Vec<&str> = AgreedSetting::ALL.iter().map(|setting| setting.name()).collect();
        assert!(names.contains(&"office.idle_minutes") && names.contains(&"program.looks_days"), "{names:?}");
        assert_eq!(AgreedSetting::from_name("office.session_days"), None);
        assert_eq!(AgreedSetting::SecondFactor.key(), "office-second_factor");
        assert!(AgreedSetting::NoticesOn.is_in_the_file() && !AgreedSetting::LooksDays.is_in_the_file());
    }
}
