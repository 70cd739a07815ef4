//! What was agreed on with the staff's representatives: recorded with its values, per organisation, and told apart from what runs.

use siegelpost::agreement::{
    Clauses, InForce, Mismatch, RecordError, Signed, Signing, Standing, Terms, note_settings, sign, standing,
};
use siegelpost::casework::agreed::NotAnAgreement;
use siegelpost::config::Settings;
use siegelpost::staff::Acting;
use siegelpost::store::signed_agreement::{self, SignedAgreement};
use siegelpost::store::{OrganisationId, Store, WriteDb, channel, organisation};
use time::Date;
use time::macros::date;

use super::fixture::office;
use super::gate::run;
use super::site::Site;

on_both! {
    what_is_signed_is_held_against_what_runs,
    what_does_not_fit_the_paper_is_not_recorded,
    a_record_that_was_changed_is_not_believed,
    each_organisation_has_its_own,
    every_change_of_an_agreed_setting_is_noted_once,
}

const SIGNED: Date = date!(2026 - 11 - 30);
const RECORDED: Date = date!(2026 - 12 - 01);

fn settings(text: &str) -> Settings {
    toml::from_str(text).unwrap()
}

/// An administrator of the office that every test has.
fn acting(store: &Store) -> Acting {
    let office = office(store);
    Acting { staff: office.anna, organisation: office.organisation, day: RECORDED }
}

fn slugs(store: &Store, organisation: OrganisationId) -> Vec<String> {
    let find = move |db: &mut WriteDb| channel::of_organisation(db, organisation);
    store.write_now("find", find).unwrap().into_iter().map(|channel| channel.slug).collect()
}

/// The fingerprint that is printed under the text with these settings.
fn printed(store: &Store, organisation: OrganisationId, settings: &Settings) -> String {
    let in_force = InForce::of(settings, &slugs(store, organisation));
    Terms::of(Clauses::built_in(), &in_force).fingerprint().to_string()
}

fn signs(store: &Store, acting: Acting, settings: &Settings, fingerprint: &str) -> Result<(), RecordError> {
    run(sign(store, acting, settings, Signing { fingerprint: fingerprint.to_owned(), on: SIGNED }))
}

fn recorded(store: &Store, organisation: OrganisationId, settings: &Settings) -> Signed {
    match run(standing(store, organisation, settings)).unwrap() {
        Standing::Recorded(signed) => signed,
        Standing::NoneRecorded => panic!("it was recorded"),
    }
}

fn names(signed: &Signed) -> Vec<&str> {
    signed.differences.iter().map(|difference| difference.setting.as_str()).collect()
}

fn what_is_signed_is_held_against_what_runs(site: &Site) {
    let store = site.open();
    let acting = acting(&store);
    let organisation = acting.organisation;
    let first = settings("");
    assert_eq!(run(standing(&store, organisation, &first)).unwrap(), Standing::NoneRecorded);
    signs(&store, acting, &first, &printed(&store, organisation, &first)).unwrap();
    let signed = recorded(&store, organisation, &first);
    assert_eq!((signed.on, signed.recorded_on, signed.mismatch), (SIGNED, RECORDED, None));
    assert_eq!(names(&signed), Vec::<&str>::new());

    let other = settings("[office]\nidle_minutes = 480\n[notices]\non = true");
    assert_eq!(names(&recorded(&store, organisation, &other)), ["office.idle_minutes", "notices.on"]);
    // The church's law has other words for everything, so it is not what was signed.
    let church = settings("[legal]\nregime = 'kdg'");
    assert_eq!(names(&recorded(&store, organisation, &church)), ["legal.regime"]);
    // Signed anew, the newest holds.
    signs(&store, acting, &other, &printed(&store, organisation, &other).to_uppercase().replace('-', " ")).unwrap();
    assert_eq!(names(&recorded(&store, organisation, &other)), Vec::<&str>::new());
    assert_eq!(names(&recorded(&store, organisation, &first)), ["office.idle_minutes", "notices.on"]);
}

fn what_does_not_fit_the_paper_is_not_recorded(site: &Site) {
    let store = site.open();
    let acting = acting(&store);
    let first = settings("");
    let print = printed(&store, acting.organisation, &first);
    let changed = settings("[office]\nsession_hours = 24");
    let refused = [
        (&changed, print.clone(), RecordError::NotInForce),
        (&first, print.replacen('1', "2", 1), RecordError::NoFingerprint(NotAnAgreement::OtherVersion)),
        (&first, print[..20].to_owned(), RecordError::NoFingerprint(NotAnAgreement::Malformed)),
        (&first, String::new(), RecordError::NoFingerprint(NotAnAgreement::Malformed)),
    ];
    for (settings, typed, error) in refused {
        assert_eq!(signs(&store, acting, settings, &typed), Err(error), "{typed}");
    }
    let early = Acting { day: SIGNED.previous_day().unwrap(), ..acting };
    assert_eq!(signs(&store, early, &first, &print), Err(RecordError::ToCome));
    assert_eq!(run(standing(&store, acting.organisation, &first)).unwrap(), Standing::NoneRecorded);
}

fn a_record_that_was_changed_is_not_believed(site: &Site) {
    let store = site.open();
    let acting = acting(&store);
    let organisation = acting.organisation;
    let first = settings("");
    let own = Terms::of(Clauses::built_in(), &InForce::of(&first, &slugs(&store, organisation)));
    let add = |fingerprint: String, terms: String| {
        let record = SignedAgreement { signed_on: SIGNED, recorded_on: RECORDED, fingerprint, terms };
        store.write_now("add", move |db: &mut WriteDb| signed_agreement::add(db, organisation, &record)).unwrap();
        recorded(&store, organisation, &first)
    };
    let (print, text) = (own.fingerprint().to_string(), own.to_text());
    assert_eq!(add(print.clone(), text.clone()).mismatch, None);
    // Whoever owns the database hides a change by changing what was signed.
    let forged = add(print.clone(), text.replace("idle_minutes 60", "idle_minutes 480"));
    assert_eq!((forged.mismatch, names(&forged)), (Some(Mismatch::Altered), vec!["office.idle_minutes"]));
    // A value that no longer parses is told of as it stands.
    let spoilt = add(print.clone(), text.replace("idle_minutes 60", "idle_minutes sechzig"));
    assert_eq!((spoilt.mismatch, names(&spoilt)), (Some(Mismatch::Altered), vec!["office.idle_minutes"]));
    let later = add(print.replacen('1', "2", 1), text.replace("agreement 1", "agreement 2"));
    assert_eq!(later.mismatch, Some(Mismatch::OtherVersion));
    for (fingerprint, terms) in [("", ""), ("x", "\n\n"), (&*print, "clause")] {
        assert_eq!(add(fingerprint.to_owned(), terms.to_owned()).mismatch, Some(Mismatch::Altered));
    }
}

fn each_organisation_has_its_own(site: &Site) {
    let store = site.open();
    let acting = acting(&store);
    let first = settings("");
    let add = |db: &mut WriteDb| organisation::create(db, "Haus am See");
    let other = store.write_now("add", add).unwrap();
    let print = printed(&store, acting.organisation, &first);
    // The other one has no channel: its paper is another, and ours is none of theirs.
    let stranger = Acting { organisation: other, ..acting };
    assert_ne!(printed(&store, other, &first), print);
    assert_eq!(signs(&store, stranger, &first, &print), Err(RecordError::NotInForce));
    signs(&store, stranger, &first, &printed(&store, other, &first)).unwrap();
    assert_eq!(run(standing(&store, acting.organisation, &first)).unwrap(), Standing::NoneRecorded);
    assert_eq!(recorded(&store, other, &first).differences, []);
}

fn every_change_of_an_agreed_setting_is_noted_once(site: &Site) {
    let store = site.open();
    acting(&store);
    let noted = || {
        let read = |db: &mut WriteDb| siegelpost::journal::details_of(db, "setting_changed");
        store.write_now("read", read).unwrap()
    };
    let starts = |text: &str| note_settings(&store, &settings(text), SIGNED).unwrap();
    starts("");
    assert_eq!(noted(), Vec::<String>::new(), "they are what the program begins with");
    starts("[notices]\non = true\n[legal]\nregime = 'kdg'");
    starts("[notices]\non = true\n[legal]\nregime = 'kdg'");
    starts("[office]\nmeeting_days = 30\n[legal]\nregime = 'kdg'");
    let expected = ["legal.regime dsgvo>kdg", "notices.on off>on", "office.meeting_days 14>30", "notices.on on>off"];
    assert_eq!(noted(), expected);
}
