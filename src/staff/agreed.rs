//! Settings that are subject to co-determination: how long somebody is signed in. The journal says when they changed.

use time::Date;

use crate::config::OfficeSettings;
use crate::journal::{self, Kind, OfficeEvent, OfficeSubject};
use crate::store::{Store, StoreError, WriteDb, organisation};

/// Notes in the journal that settings in force are others than before: than those of the newest entry that says so, or than
/// those that the program begins with. Blocks.
///
/// # Errors
/// The store's.
pub fn note_settings(store: &Store, office: &OfficeSettings, day: Date) -> Result<(), StoreError> {
    let event = |office: &OfficeSettings| OfficeEvent::SettingsChanged {
        session_hours: office.session_hours.get(),
        idle_minutes: office.idle_minutes.get(),
    };
    let (now, first) = (event(office), event(&OfficeSettings::default()));
    store.write_now("staff.note_settings", move |db: &mut WriteDb| {
        let Some(organisation) = organisation::first(db)? else { return Ok(()) };
        let before = journal::newest_detail(db, Kind::Settings)?;
        if before.unwrap_or_else(|| journal::Event::detail(first)) != journal::Event::detail(now) {
            journal::record(db, day, now, OfficeSubject::Organisation(organisation.id), None)?;
        }
        Ok(())
    })
}
