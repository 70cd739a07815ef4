//! Organisations, channels and staff.

use secrecy::ExposeSecret;
use siegelpost::access::Role;
use siegelpost::casework::CaseState;
use siegelpost::store::channel::NewChannelRow;
use siegelpost::store::staff::{NewStaff, PasswordOf};
use siegelpost::store::{ReadDb, StaffId, StoreError, WriteDb, case as cases, channel, organisation, slot, staff};

use super::fixture::{DAY, Office, case, office};
use super::site::Site;

on_both! {
    the_first_organisation_is_the_one,
    a_channel_is_found_by_its_slug,
    only_who_can_read_handles_reports,
    mail_addresses_differ_by_letters_not_by_case,
    an_enrolment_stays,
    a_password_can_change,
    a_generation_of_browsers_begins,
    a_function_can_change,
    cases_of_one_reader_only_are_counted,
    a_stranger_cannot_be_changed,
}

fn the_first_organisation_is_the_one(site: &Site) {
    let store = site.open();
    assert_eq!(store.read_now("first", organisation::first), Ok(None));
    let both =
        |db: &mut WriteDb| Ok::<_, StoreError>((organisation::create(db, "Öhm")?, organisation::create(db, "Zwei")?));
    let (id, _) = store.write_now("create", both).unwrap();
    let first = store.read_now("first", organisation::first).unwrap().unwrap();
    assert_eq!((first.id, &*first.name), (id, "Öhm"));
}

fn a_channel_is_found_by_its_slug(site: &Site) {
    let store = site.open();
    let id = office(&store).channel;
    let found = store.read_now("find", |db| channel::by_slug(db, "meldung")).unwrap().unwrap();
    assert_eq!((found.id, &*found.questionnaire), (id, "messenger-incident"));
    assert_eq!(store.read_now("find", |db| channel::by_slug(db, "other")), Ok(None));
    assert_eq!(store.read_now("list", channel::list), Ok(vec![found.clone()]));
    let again = store.write_now("again", move |db| {
        channel::create(
            db,
            &NewChannelRow { organisation: found.organisation_id, name: "Andere", slug: "meldung", questionnaire: "x" },
        )
    });
    assert_eq!(again, Err(StoreError::Taken));
}

fn only_who_can_read_handles_reports(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let handlers = || {
        let both = |db: &mut ReadDb| {
            Ok::<_, StoreError>((channel::handlers(db, office.channel)?, channel::handler_ids(db, office.channel)?))
        };
        let (handlers, ids) = store.read_now("handlers", both).unwrap();
        assert_eq!(handlers.iter().map(|it| it.id).collect::<Vec<_>>(), ids);
        handlers
    };
    assert_eq!(handlers(), []);
    for (id, recipient) in [(office.anna, "age1pq1anna"), (office.ben, "age1pq1ben")] {
        assert_eq!(store.write_now("enrol", move |db| staff::enrol(db, id, recipient, b"wrapped", DAY)), Ok(true));
    }
    let found = handlers();
    assert_eq!(found.iter().map(|it| &*it.recipient).collect::<Vec<_>>(), ["age1pq1anna", "age1pq1ben"]);
    assert_eq!(store.write_now("disable", move |db| staff::disable(db, office.anna)), Ok(true));
    assert_eq!(handlers(), found[1..]);
    assert_eq!(store.write_now("enable", move |db| staff::enable(db, office.anna)), Ok(true));
    assert_eq!(handlers(), found);
    let again = store.write_now("again", move |db| channel::add_handler(db, office.channel, office.ben));
    assert_eq!(again, Err(StoreError::Taken));
    for was_on_it in [true, false] {
        let remove = move |db: &mut WriteDb| channel::remove_handler(db, office.channel, office.anna);
        assert_eq!(store.write_now("remove", remove), Ok(was_on_it));
    }
    assert_eq!(handlers(), found[1..]);
    assert_eq!(store.read_now("members", |db| channel::member_ids(db, office.channel)), Ok(vec![office.ben]));
}

fn mail_addresses_differ_by_letters_not_by_case(site: &Site) {
    let store = site.open();
    let anna = office(&store).anna;
    let found = store.read_now("find", |db| staff::by_email(db, " Anna@Example.ORG ")).unwrap().unwrap();
    assert_eq!((found.id, &*found.email), (anna, "anna@example.org"));
    assert_eq!(store.read_now("find", |db| staff::by_email(db, "anna@example.com")), Ok(None));
    let again = store.write_now("again", move |db| {
        let hash = "x".to_owned().into();
        let organisation = found.organisation_id;
        let new = NewStaff {
            organisation,
            name: "x",
            email: "ANNA@example.org",
            roles: Role::Handler.into(),
            password_hash: &hash,
        };
        staff::create(db, &new)
    });
    assert_eq!(again, Err(StoreError::Taken));
}

fn an_enrolment_stays(site: &Site) {
    let store = site.open();
    let anna = office(&store).anna;
    let wrapped = || store.read_now("wrapped", |db| staff::wrapped_identity_of(db, anna)).unwrap();
    assert_eq!(wrapped(), None);
    let rewrap = move |db: &mut WriteDb| staff::rewrap(db, anna, b"\0two");
    assert_eq!(store.write_now("rewrap", rewrap), Ok(false), "there is nothing to wrap yet");
    assert_eq!(store.write_now("enrol", move |db| staff::enrol(db, anna, "age1pq1a", b"\0one", DAY)), Ok(true));
    assert_eq!(store.write_now("again", move |db| staff::enrol(db, anna, "age1pq1b", b"two", DAY)), Ok(false));
    assert_eq!(wrapped().as_deref(), Some(b"\0one".as_slice()));
    assert_eq!(store.write_now("rewrap", rewrap), Ok(true));
    assert_eq!(wrapped().as_deref(), Some(b"\0two".as_slice()));
    let account = store.read_now("find", |db| staff::by_email(db, "anna@example.org")).unwrap().unwrap();
    assert_eq!((account.recipient.as_deref(), account.enrolled_on), (Some("age1pq1a"), Some(DAY)));
}

fn a_password_can_change(site: &Site) {
    let store = site.open();
    let anna = office(&store).anna;
    let hash = || store.read_now("hash", |db| staff::password_hash_of(db, anna)).unwrap().unwrap();
    assert_eq!(hash().expose_secret(), "$argon2id$stub");
    let is_first = || store.read_now("find", |db| staff::by_id(db, anna)).unwrap().unwrap().password_is_first;
    assert!(is_first(), "whoever adds an account knows its password");
    for (known_to, expected) in [(PasswordOf::Owner, false), (PasswordOf::Operator, true)] {
        let new = format!("$argon2id${known_to:?}");
        let change = {
            let new = new.clone();
            move |db: &mut WriteDb| staff::set_password(db, anna, &new.clone().into(), known_to)
        };
        assert_eq!(store.write_now("change", change), Ok(true));
        assert_eq!((hash().expose_secret(), is_first()), (&*new, expected));
    }
    assert_eq!(store.write_now("keep", move |db| staff::keep_password(db, anna)), Ok(true));
    assert!(!is_first());
}

fn a_generation_of_browsers_begins(site: &Site) {
    let store = site.open();
    let anna = office(&store).anna;
    let generation = |email| store.read_now("find", move |db| staff::device_generation_of(db, email)).unwrap();
    assert_eq!(generation("Anna@example.org"), Some(0));
    for expected in 1..4 {
        assert_eq!(store.write_now("begin", move |db| staff::begin_device_generation(db, anna)), Ok(expected));
        assert_eq!((generation("anna@example.org"), generation("ben@example.org")), (Some(expected), Some(0)));
    }
    assert_eq!(generation("nobody@example.org"), None);
}

fn a_function_can_change(site: &Site) {
    let store = site.open();
    let anna = office(&store).anna;
    let function = || store.read_now("find", |db| staff::by_email(db, "anna@example.org")).unwrap().unwrap().function;
    assert_eq!(function(), "");
    assert_eq!(
        store.write_now("say", move |db| staff::set_function(db, anna, "Ombudsperson, Rechtsanwältin")),
        Ok(true)
    );
    assert_eq!(function(), "Ombudsperson, Rechtsanwältin");
}

fn cases_of_one_reader_only_are_counted(site: &Site) {
    let store = site.open();
    let Office { channel, anna, ben, .. } = office(&store);
    let make = move |db: &mut WriteDb| {
        case(db, channel, 1, DAY, &[anna, ben])?;
        case(db, channel, 2, DAY, &[anna])?;
        let closed = case(db, channel, 3, DAY, &[anna])?;
        cases::set_state(db, closed, CaseState::Closed, DAY)
    };
    store.write_now("make", make).unwrap();
    let alone = |who| store.read_now("count", move |db| slot::open_cases_of_only(db, who)).unwrap();
    assert_eq!((alone(anna), alone(ben)), (1, 0));
    store.write_now("disable", move |db| staff::disable(db, anna)).unwrap();
    assert_eq!((alone(anna), alone(ben)), (1, 1), "a barred account reads nothing");
}

fn a_stranger_cannot_be_changed(site: &Site) {
    let store = site.open();
    let nobody = StaffId::from_number(4711);
    assert!(store.read_now("hash", |db| staff::password_hash_of(db, nobody)).unwrap().is_none());
    let change = move |db: &mut WriteDb| {
        let enrolled = staff::enrol(db, nobody, "age1pq1a", b"x", DAY)?;
        let function = staff::set_function(db, nobody, "x")?;
        Ok::<_, StoreError>([enrolled, function, staff::disable(db, nobody)?, staff::enable(db, nobody)?])
    };
    assert_eq!(store.write_now("change", change), Ok([false; 4]));
}
