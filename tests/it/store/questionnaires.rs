//! Versions of questionnaires.

use siegelpost::store::stored_questionnaire::{self as stored, NewVersion, StoredVersion};
use siegelpost::store::{OrganisationId, ReadDb, Store, StoreError, WriteDb, channel, organisation, staff};
use time::macros::date;

use super::fixture::{DAY, office};
use super::site::Site;

on_both! {
    a_version_is_there_once_and_a_draft_makes_room,
    one_version_is_in_use_at_a_time,
    an_organisation_knows_its_own_and_those_of_none,
    a_channel_says_since_when_it_asks,
}

fn organisation_in(store: &Store) -> OrganisationId {
    office(store);
    store.read_now("first", organisation::first).unwrap().unwrap().id
}

fn add(
    store: &Store,
    organisation: Option<OrganisationId>,
    version: u32,
    toml: &'static str,
) -> Result<i32, StoreError> {
    store.write_now("add", move |db: &mut WriteDb| {
        let (questionnaire, digest) = ("general", toml.as_bytes());
        let is_used = organisation.is_none();
        stored::add(db, &NewVersion { organisation, questionnaire, version, digest, toml, day: DAY, is_used })
    })
}

fn list(store: &Store) -> Vec<StoredVersion> {
    store.read_now("list", stored::list).unwrap()
}

fn a_version_is_there_once_and_a_draft_makes_room(site: &Site) {
    let store = site.open();
    let house = organisation_in(&store);
    let first = add(&store, Some(house), 2, "zwei").unwrap();
    assert_eq!(add(&store, Some(house), 2, "anders"), Err(StoreError::Taken));
    let text = |id| store.read_now("text", move |db: &mut ReadDb| stored::text(db, id)).unwrap();
    assert_eq!((text(first).as_deref(), text(first + 1)), (Some("zwei"), None));
    let row = list(&store).remove(0);
    assert_eq!((row.version, row.stored_on, row.used_from, row.is_in_use()), (2, DAY, None, false));
    let remove = |id| store.write_now("remove", move |db: &mut WriteDb| stored::remove_draft(db, id)).unwrap();
    assert!(remove(first) && !remove(first));
    let again = add(&store, Some(house), 2, "anders").unwrap();
    store.write_now("use", move |db: &mut WriteDb| stored::begin_use(db, again, DAY)).unwrap();
    assert!(!remove(again), "what was once in use stays");
    // The highest number that a file can say.
    add(&store, Some(house), u32::MAX, "viel").unwrap();
    assert_eq!(list(&store).last().unwrap().version, i64::from(u32::MAX));
}

fn one_version_is_in_use_at_a_time(site: &Site) {
    let store = site.open();
    let house = organisation_in(&store);
    let [two, three] =
        [(2, "zwei"), (3, "drei")].map(|(version, toml)| add(&store, Some(house), version, toml).unwrap());
    let begin = |id, day| store.write_now("begin", move |db: &mut WriteDb| stored::begin_use(db, id, day));
    begin(two, DAY).unwrap();
    assert_eq!(begin(three, DAY), Err(StoreError::Taken));
    let end = |id, day| store.write_now("end", move |db: &mut WriteDb| stored::end_use(db, id, day)).unwrap();
    let later = date!(2027 - 01 - 04);
    end(two, later);
    begin(three, later).unwrap();
    let used =
        |id| list(&store).into_iter().find(|row| row.id == id).map(|row| (row.used_from, row.used_until)).unwrap();
    assert_eq!((used(two), used(three)), ((Some(DAY), Some(later)), (Some(later), None)));
    end(three, later);
    begin(two, later).unwrap();
    assert_eq!(used(two), (Some(DAY), None), "its first day stays its first");
}

fn an_organisation_knows_its_own_and_those_of_none(site: &Site) {
    let store = site.open();
    let house = organisation_in(&store);
    let other = store.write_now("other", |db: &mut WriteDb| organisation::create(db, "Haus am See")).unwrap();
    let rows = [(None, "alle"), (None, "später"), (Some(house), "eins"), (Some(other), "fremd")];
    let ids = rows.map(|(owner, toml)| add(&store, owner, 1, toml).unwrap());
    let known = store.read_now("known", move |db: &mut ReadDb| stored::known_to(db, house)).unwrap();
    assert_eq!(known.iter().map(|row| row.id).collect::<Vec<_>>(), ids[..3]);
    assert!(known[0].is_in_use() && known[1].is_in_use(), "of none, several count");
}

fn a_channel_says_since_when_it_asks(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let found = || store.read_now("find", |db| channel::by_slug(db, "meldung")).unwrap().unwrap();
    assert_eq!(found().asked_since, None);
    let change = move |db: &mut WriteDb| {
        channel::set_questionnaire(db, office.channel, "general", DAY)?;
        channel::rename(db, office.channel, "Andere")
    };
    store.write_now("change", change).unwrap();
    let row = found();
    assert_eq!((&*row.questionnaire, row.asked_since, &*row.name), ("general", Some(DAY), "Andere"));
    // Closed, nobody gets what is new, and who handles it stays.
    let look = |db: &mut ReadDb| {
        Ok::<_, StoreError>((channel::handler_ids(db, office.channel)?, channel::receiver_ids(db, office.channel)?))
    };
    for (who, recipient) in [(office.anna, "age1pq1a"), (office.ben, "age1pq1b")] {
        let enrol = move |db: &mut WriteDb| staff::enrol(db, who, recipient, b"wrapped", DAY);
        store.write_now("enrol", enrol).unwrap();
    }
    let (handlers, receivers) = store.read_now("look", look).unwrap();
    assert_eq!((&handlers[..], &receivers[..]), (&[office.anna, office.ben][..], &handlers[..]));
    for (day, left) in [(Some(DAY), &[][..]), (None, &handlers[..])] {
        store.write_now("close", move |db| channel::set_closed(db, office.channel, day)).unwrap();
        assert_eq!(found().closed_on, day);
        assert_eq!(store.read_now("look", look).unwrap(), (handlers.clone(), left.to_vec()));
    }
}
