//! Settings that are agreed on and have changed: the journal says which, from what to what, and on which day they came into force.

use time::Date;

use super::InForce;
use crate::casework::agreed::{AgreedSetting, AgreedValue, Single};
use crate::config::Settings;
use crate::journal::{self, Event, OfficeEvent, OfficeSubject};
use crate::store::{ReadDb, Store, StoreError, WriteDb, organisation};

/// The stored name of [`OfficeEvent::SettingChanged`].
const SETTING_CHANGED: &str = "setting_changed";

/// How long somebody is signed in has an event of its own, which is older.
const NOTED_TOGETHER: [AgreedSetting; 2] = [AgreedSetting::SessionHours, AgreedSetting::IdleMinutes];

/// Notes in the journal that settings in force are others than before: than the newest entry says, or than those that the program
/// begins with. Blocks.
///
/// # Errors
/// The store's.
pub fn note_settings(store: &Store, settings: &Settings, day: Date) -> Result<(), StoreError> {
    let settings = settings.clone();
    store.write_now("agreement.note_settings", move |db: &mut WriteDb| {
        let Some(organisation) = organisation::first(db)? else { return Ok(()) };
        let subject = OfficeSubject::Organisation(organisation.id);
        for event in changes(db, &settings)? {
            journal::record(db, day, event, subject, None)?;
        }
        Ok(())
    })
}

fn changes(db: &mut ReadDb, settings: &Settings) -> Result<Vec<OfficeEvent>, StoreError> {
    let signed_in = |settings: &Settings| OfficeEvent::SettingsChanged {
        session_hours: settings.office.session_hours.get(),
        idle_minutes: settings.office.idle_minutes.get(),
    };
    let first = Settings::default();
    let mut changes = Vec::new();
    let before = journal::details_of(db, signed_in(settings).name())?.pop();
    if before.unwrap_or_else(|| signed_in(&first).detail()) != signed_in(settings).detail() {
        changes.push(signed_in(settings));
    }
    let noted = journal::details_of(db, SETTING_CHANGED)?;
    let (first, now) = (InForce::of(&first, &[]), InForce::of(settings, &[]));
    let own = AgreedSetting::ALL.iter().filter(|it| it.is_in_the_file() && !NOTED_TOGETHER.contains(it));
    for setting in own {
        let noted = noted.iter().rev().find_map(|detail| {
            let (_, to) = detail.strip_prefix(setting.name())?.strip_prefix(' ')?.split_once('>')?;
            single(&setting.parse(to)?)
        });
        let before = noted.or_else(|| single(first.value(*setting)?));
        let after = now.value(*setting).and_then(single);
        if let (Some(from), Some(to)) = (before, after)
            && from != to
        {
            changes.push(OfficeEvent::SettingChanged { setting: *setting, from, to });
        }
    }
    Ok(changes)
}

fn single(value: &AgreedValue) -> Option<Single> {
    match value {
        AgreedValue::Single(single) => Some(*single),
        AgreedValue::Names(_) => None,
    }
}
