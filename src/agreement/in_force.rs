//! What is in force of all that is agreed on.

use std::collections::BTreeMap;

use crate::access::{FactorDuty, Right, Role, Roles};
use crate::casework::agreed::{AgreedSetting, AgreedValue};
use crate::casework::notice::NoticeHours;
use crate::casework::retention::HOLD_FOR_AT_MOST_MONTHS;
use crate::casework::statistics::SMALLEST;
use crate::casework::{ACKNOWLEDGE_WITHIN_DAYS, Acknowledgement, FEEDBACK_WITHIN_MONTHS, KEEP_FOR_MONTHS};
use crate::config::{LogLevel, Settings};
use crate::journal::LOOKS_ARE_KEPT;
use crate::regime::Regime;

/// The value of every setting that is agreed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InForce {
    pub regime: Regime,
    values: BTreeMap<AgreedSetting, AgreedValue>,
}

impl InForce {
    /// What holds with these settings, in an organisation with channels of these names.
    pub fn of(settings: &Settings, channels: &[String]) -> Self {
        let value = |setting: &AgreedSetting| (*setting, value_of(*setting, settings, channels));
        Self { regime: settings.legal.regime, values: AgreedSetting::ALL.iter().map(value).collect() }
    }

    /// The value of a setting: each has one.
    pub fn value(&self, setting: AgreedSetting) -> Option<&AgreedValue> {
        self.values.get(&setting)
    }
}

fn value_of(setting: AgreedSetting, settings: &Settings, channels: &[String]) -> AgreedValue {
    let Settings { office, notices, .. } = settings;
    match setting {
        AgreedSetting::Regime => AgreedValue::word(settings.legal.regime.name()),
        AgreedSetting::Channels => AgreedValue::names(channels.iter().cloned()),
        AgreedSetting::Acknowledgement => AgreedValue::word(match office.acknowledgement {
            Acknowledgement::Automatic => "automatic",
            Acknowledgement::ByHand => "by-hand",
        }),
        AgreedSetting::MeetingDays => AgreedValue::number(office.meeting_days.get()),
        AgreedSetting::SessionHours => AgreedValue::number(office.session_hours.get()),
        AgreedSetting::IdleMinutes => AgreedValue::number(office.idle_minutes.get()),
        AgreedSetting::InvitationDays => AgreedValue::number(office.invitation_days.get()),
        AgreedSetting::SecondFactor => AgreedValue::word(match office.second_factor {
            FactorDuty::Off => "off",
            FactorDuty::Handlers => "handlers",
            FactorDuty::Everyone => "everyone",
        }),
        AgreedSetting::SecondFactorDays => AgreedValue::number(office.second_factor_days.get()),
        AgreedSetting::NoticesOn => AgreedValue::switch(notices.on),
        AgreedSetting::NoticesHour => AgreedValue::number(notices.hour.get()),
        AgreedSetting::NoticesAlways => AgreedValue::switch(notices.always),
        AgreedSetting::LogLevel => AgreedValue::word(match settings.log.level {
            LogLevel::Error => "error",
            LogLevel::Warn => "warn",
            LogLevel::Info => "info",
            LogLevel::Debug => "debug",
        }),
        AgreedSetting::NoticesADay => AgreedValue::number(NoticeHours::MOST),
        AgreedSetting::AcknowledgeDays => AgreedValue::number(ACKNOWLEDGE_WITHIN_DAYS),
        AgreedSetting::FeedbackMonths => AgreedValue::number(FEEDBACK_WITHIN_MONTHS),
        AgreedSetting::RetentionMonths => AgreedValue::number(KEEP_FOR_MONTHS),
        AgreedSetting::HoldMonths => AgreedValue::number(HOLD_FOR_AT_MOST_MONTHS),
        AgreedSetting::LooksDays => AgreedValue::number(LOOKS_ARE_KEPT.whole_days()),
        AgreedSetting::SmallestCount => AgreedValue::number(SMALLEST),
        AgreedSetting::OpeningRoles => roles_with(Right::ReadCase),
        AgreedSetting::JournalRoles => roles_with(Right::ReadJournal),
        AgreedSetting::VerifyingRoles => roles_with(Right::Verify),
    }
}

fn roles_with(right: Right) -> AgreedValue {
    let roles = Role::ALL.iter().filter(|role| Roles::from(**role).allow(right));
    AgreedValue::names(roles.map(|role| role.as_str().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_has_a_value_that_reads_back() {
        let channels = ["messenger".to_owned(), "am-see".to_owned()];
        for regime in Regime::choosable() {
            let mut settings = Settings::default();
            settings.legal.regime = regime;
            let in_force = InForce::of(&settings, &channels);
            for setting in AgreedSetting::ALL {
                let value = in_force.value(*setting).unwrap();
                assert_eq!(setting.parse(&value.to_string()).as_ref(), Some(value), "{}", setting.name());
            }
        }
    }

    // H-23, B.11
    #[test]
    fn a_setting_that_changes_has_another_value_and_nothing_else_has() {
        let before = InForce::of(&Settings::default(), &[]);
        let texts = [
            "[legal]\nregime = 'kdg'",
            "[office]\nacknowledgement = 'by-hand'",
            "[office]\nmeeting_days = 30",
            "[office]\nsession_hours = 24",
            "[office]\nidle_minutes = 480",
            "[office]\ninvitation_days = 90",
            "[office]\nsecond_factor = 'off'",
            "[office]\nsecond_factor_days = 90",
            "[notices]\non = true",
            "[notices]\nhour = 6",
            "[notices]\nalways = true",
            "[log]\nlevel = 'debug'",
        ];
        let mut changed: Vec<&AgreedSetting> = Vec::new();
        for text in texts {
            let after = InForce::of(&toml::from_str(text).unwrap(), &[]);
            let others = AgreedSetting::ALL.iter().filter(|setting| after.value(**setting) != before.value(**setting));
            let others: Vec<&AgreedSetting> = others.collect();
            assert_eq!(others.len(), 1, "{text}: {others:?}");
            changed.extend(others);
        }
        let in_the_file: Vec<_> = AgreedSetting::ALL.iter().filter(|setting| setting.is_in_the_file()).collect();
        assert_eq!(changed, in_the_file, "each that stands in the file");
    }
}
