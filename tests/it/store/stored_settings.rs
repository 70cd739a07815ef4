//! What administrators say on pages: stored with what the journal says of it, and in force at once.

use std::future::Future;
use std::sync::Arc;

use siegelpost::app::{App, Change, Replaced, Saved};
use siegelpost::clock::StoppedClock;
use siegelpost::config::content::Content;
use siegelpost::config::external_offices::OfficeId;
use siegelpost::config::profile::ProfileKey;
use siegelpost::config::{Configuration, Settings};
use siegelpost::journal::OfficeEvent;
use siegelpost::staff::Acting;
use siegelpost::store::{Store, StoreError, organisation, stored_setting};

use super::fixture::{DAY, Office, office};
use super::site::Site;

on_both!(
    a_setting_is_stored_recorded_and_in_force_at_once_and_at_the_next_look_of_others,
    whoever_was_quicker_is_not_overwritten_unread,
    what_the_file_sets_no_page_changes,
    one_thing_is_put_in_the_place_of_another,
    a_stored_value_that_does_not_fit_does_not_keep_the_program_from_starting,
);

fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

fn program(site: &Site, configuration: impl Into<Configuration>) -> App {
    let clock = Arc::new(StoppedClock::at(DAY.midnight().assume_utc()));
    App::new(configuration, site.open(), clock, Content::built_in().unwrap()).unwrap()
}

fn set_up(site: &Site) -> (Store, Office, Acting) {
    let store = site.open();
    let office = office(&store);
    (store, office, Acting { staff: office.anna, organisation: office.organisation, day: DAY })
}

fn change(key: ProfileKey, was: &str, wanted: &str) -> Vec<Change> {
    vec![Change { key, was: was.to_owned(), wanted: wanted.to_owned() }]
}

fn recorded(store: &Store) -> Vec<(String, String)> {
    let sql = "SELECT event || '|' || detail AS line FROM office_journal WHERE event IN ('profile_changed', \
               'text_changed', 'offices_changed') ORDER BY id";
    let lines = store.read_now::<_, StoreError>("recorded", |db| Ok(super::migrations::in_order(db, sql))).unwrap();
    lines.iter().map(|line| line.split_once('|').unwrap()).map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
}

fn a_setting_is_stored_recorded_and_in_force_at_once_and_at_the_next_look_of_others(site: &Site) {
    let (store, office, acting) = set_up(site);
    let [one, other] = [program(site, Settings::default()), program(site, Settings::default())];
    let mut changes = change(ProfileKey::Name, "Unsere Organisation", "Haus am See");
    changes.extend(change(ProfileKey::Land, "", "SN"));
    changes.extend(change(ProfileKey::Phone, "", ""));
    assert_eq!(block_on(one.change_profile(acting, changes)).unwrap(), Saved::Done);
    assert_eq!(one.settings().organisation.name, "Haus am See");
    assert!(one.settings().organisation.land.is_some());
    let names = store.read_now("name", organisation::first).unwrap().unwrap().name;
    assert_eq!(names, "Haus am See", "as invitations say it");
    let said = |key: &str| ("profile_changed".to_owned(), key.to_owned());
    assert_eq!(recorded(&store), [said("organisation.name"), said("organisation.land")], "which, and not what");

    assert_eq!(other.settings().organisation.name, "Unsere Organisation");
    block_on(other.refresh()).unwrap();
    assert_eq!(other.settings().organisation.name, "Haus am See");
    assert_eq!(program(site, Settings::default()).settings().organisation.name, "Haus am See");

    // Taken back: nothing is stored, and the default is in force.
    assert_eq!(block_on(one.change_profile(acting, change(ProfileKey::Land, "SN", ""))).unwrap(), Saved::Done);
    let stored = store.read_now("stored", |db| stored_setting::of_organisation(db, office.organisation)).unwrap();
    assert_eq!(stored.keys().collect::<Vec<_>>(), ["organisation.name"]);
    assert_eq!(one.settings().organisation.land, None);
}

fn whoever_was_quicker_is_not_overwritten_unread(site: &Site) {
    let (store, _, acting) = set_up(site);
    let app = program(site, Settings::default());
    let mut both = change(ProfileKey::Phone, "", "1");
    both.extend(change(ProfileKey::Register, "", "HRB 1"));
    assert_eq!(block_on(app.change_profile(acting, both)).unwrap(), Saved::Done);
    let mut late = change(ProfileKey::Phone, "", "2");
    late.extend(change(ProfileKey::VatId, "", "DE1"));
    let told = Saved::Overtaken(vec![(ProfileKey::Phone, "1".to_owned())]);
    assert_eq!(block_on(app.change_profile(acting, late)).unwrap(), told);
    assert_eq!(app.settings().legal.vat_id, None, "all of it or nothing");
    assert_eq!(block_on(app.change_profile(acting, change(ProfileKey::Phone, "", "1"))).unwrap(), Saved::Done);
    assert_eq!(block_on(app.change_profile(acting, change(ProfileKey::Phone, "1", "2"))).unwrap(), Saved::Done);
    assert_eq!(app.settings().legal.phone.as_deref(), Some("2"));
    assert_eq!(recorded(&store).len(), 3, "what changes nothing is not recorded");
}

fn what_the_file_sets_no_page_changes(site: &Site) {
    let (store, _, acting) = set_up(site);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("siegelpost.toml");
    std::fs::write(&file, "[legal]\nphone = \"1\"\n").unwrap();
    let configuration = siegelpost::config::load_configuration(Some(&file), std::iter::empty()).unwrap();
    let app = program(site, configuration);
    assert_eq!(block_on(app.change_profile(acting, change(ProfileKey::Phone, "1", "2"))).unwrap(), Saved::Done);
    assert_eq!(app.settings().legal.phone.as_deref(), Some("1"));
    assert_eq!(recorded(&store), []);
}

fn one_thing_is_put_in_the_place_of_another(site: &Site) {
    let (store, _, acting) = set_up(site);
    let app = program(site, Settings::default());
    let office = OfficeId::parse("bafin").unwrap();
    let replace = |was: Option<&str>, wanted: Option<String>| {
        let change = (was.map(str::to_owned), wanted);
        block_on(app.replace_stored(acting, office.stored_name(), change, OfficeEvent::OfficesChanged { office }))
            .unwrap()
    };
    let is_listed = || app.external_offices().office.iter().any(|it| it.id == "bafin");
    assert!(is_listed());
    assert_eq!(replace(Some(""), Some(office.hidden())), Replaced::Done);
    assert!(!is_listed(), "in force at once");
    assert_eq!(replace(Some(""), None), Replaced::Overtaken(office.hidden()));
    assert_eq!(replace(None, None), Replaced::Done);
    assert!(is_listed());
    let event = ("offices_changed".to_owned(), "bafin".to_owned());
    assert_eq!(recorded(&store), [event.clone(), event]);
}

fn a_stored_value_that_does_not_fit_does_not_keep_the_program_from_starting(site: &Site) {
    let (store, office, _) = set_up(site);
    let rows = [
        ("organisation.land", "XX"),
        ("legal.regime", "gdpr"),
        ("office.own-1", "[[office"),
        ("text.en.office-name", "{ gone }"),
        ("text.xx.office-name", "x"),
        ("text.en.acknowledgement", "Thank you."),
        ("something.else", "x"),
    ];
    let write = move |db: &mut siegelpost::store::WriteDb| {
        rows.iter().try_for_each(|(name, value)| stored_setting::set(db, office.organisation, name, value))
    };
    store.write_now("spoil", write).unwrap();
    let app = program(site, Settings::default());
    assert_eq!(*app.settings(), Settings::default());
    assert_eq!(app.in_force().unusable, [ProfileKey::Land, ProfileKey::Regime]);
    assert_eq!(app.content().unusable, ["text.en.office-name", "text.xx.office-name", "office.own-1"]);
    let english = app.languages.from_tag("en").unwrap();
    let said = |key: &str| english.message(key, &siegelpost::language::Arguments::new()).unwrap().into_owned();
    assert_eq!(said("acknowledgement"), "Thank you.");
    assert_eq!(said("office-name"), english.ours("office-name").unwrap());
}
