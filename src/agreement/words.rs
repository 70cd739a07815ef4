//! Settings and their values in words that people read.

use crate::casework::agreed::{AgreedSetting, AgreedValue, Single};
use crate::language::{Argument, Arguments, Language, MissingMessage};

/// What a setting is about.
///
/// # Errors
/// [`MissingMessage`], which a test excludes.
pub fn label(setting: AgreedSetting, language: Language) -> Result<String, MissingMessage> {
    said(&format!("agreed-about-{}", setting.key()), &Arguments::new(), language)
}

/// A value of a setting.
///
/// # Errors
/// [`MissingMessage`], which a test excludes.
pub fn in_words(setting: AgreedSetting, value: &AgreedValue, language: Language) -> Result<String, MissingMessage> {
    let mut arguments = Arguments::new();
    match value {
        AgreedValue::Single(Single::Number(number)) => arguments.set("value", Argument::from(*number)),
        AgreedValue::Single(Single::Word(word)) => arguments.set("value", Argument::from(*word)),
        AgreedValue::Names(names) => return named(setting, names, language),
    }
    said(&format!("agreed-{}", setting.key()), &arguments, language)
}

fn named(setting: AgreedSetting, names: &[String], language: Language) -> Result<String, MissingMessage> {
    let none = Arguments::new();
    if names.is_empty() {
        return said("agreed-none", &none, language);
    }
    // A channel has the name that it has in addresses; a role is called as on every page.
    let name = |name: &String| match setting {
        AgreedSetting::Channels => Ok(name.clone()),
        _ => said(&format!("role-{name}"), &none, language),
    };
    Ok(names.iter().map(name).collect::<Result<Vec<_>, _>>()?.join(", "))
}

fn said(key: &str, arguments: &Arguments<'_>, language: Language) -> Result<String, MissingMessage> {
    language.message(key, arguments).map(|said| said.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::InForce;
    use crate::config::Settings;
    use crate::language::Languages;

    #[test]
    fn every_setting_has_a_label_and_each_value_words_of_its_own() {
        for language in Languages::built_in().of_office() {
            let in_force = InForce::of(&Settings::default(), &["messenger".to_owned()]);
            for setting in AgreedSetting::ALL {
                assert!(!label(*setting, language).unwrap().is_empty());
                let now = in_words(*setting, in_force.value(*setting).unwrap(), language).unwrap();
                assert!(!now.is_empty() && !now.contains('{'), "{now}");
            }
            let words = |setting: AgreedSetting, all: &[&str]| {
                let said = all.iter().map(|text| in_words(setting, &setting.parse(text).unwrap(), language).unwrap());
                said.collect::<std::collections::BTreeSet<_>>().len()
            };
            assert_eq!(words(AgreedSetting::Regime, &["dsgvo", "kdg", "dsg-ekd"]), 3);
            assert_eq!(words(AgreedSetting::Acknowledgement, &["automatic", "by-hand"]), 2);
            assert_eq!(words(AgreedSetting::SecondFactor, &["off", "handlers", "everyone"]), 3);
            assert_eq!(words(AgreedSetting::LogLevel, &["error", "warn", "info", "debug"]), 4);
            assert_eq!(words(AgreedSetting::NoticesOn, &["on", "off"]), 2);
            assert_eq!(words(AgreedSetting::NoticesAlways, &["on", "off"]), 2);
            assert_eq!(words(AgreedSetting::IdleMinutes, &["1", "60", "480"]), 3);
            assert_eq!(words(AgreedSetting::OpeningRoles, &["-", "handler", "handler,substitute"]), 3);
        }
    }
}
