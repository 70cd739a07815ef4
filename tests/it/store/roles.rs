//! Which roles an account has, and where.

use diesel::connection::SimpleConnection;
use siegelpost::access::{Right, Role, Roles};
use siegelpost::store::staff::NewStaff;
use siegelpost::store::{
    OrganisationId, ReadDb, StaffId, Store, StoreError, WriteDb, channel, organisation, session, staff, staff_role,
};
use time::macros::datetime;

use super::fixture::{DAY, Office, office, open_session};
use super::site::Site;

on_both! {
    every_role_survives,
    a_role_counts_in_its_own_organisation,
    a_word_that_nobody_knows_grants_nothing,
    whoever_may_not_receive_reports_reads_none,
    a_role_is_given_once,
}

fn add(db: &mut WriteDb, organisation: OrganisationId, n: usize, roles: Roles) -> Result<StaffId, StoreError> {
    let hash = "x".to_owned().into();
    let (name, email) = (format!("{n:02}"), format!("{n}@example.org"));
    staff::create(db, &NewStaff { organisation, name: &name, email: &email, roles, password_hash: &hash })
}

fn every_role_survives(site: &Site) {
    let store = site.open();
    let mut all: Vec<Roles> = Role::ALL.iter().map(|role| Roles::from(*role)).collect();
    all.extend([
        Roles::EMPTY,
        Role::ALL.iter().copied().collect(),
        [Role::Handler, Role::Auditor].into_iter().collect(),
    ]);
    let expected = all.clone();
    let make = move |db: &mut WriteDb| {
        let organisation = organisation::create(db, "Haus")?;
        all.iter().enumerate().try_for_each(|(n, roles)| add(db, organisation, n, *roles).map(|_| ()))
    };
    store.write_now("make", make).unwrap();
    let list = store.read_now("list", staff::list).unwrap();
    assert_eq!(list.iter().map(|it| it.roles).collect::<Vec<_>>(), expected);
    for account in list {
        let found = store.read_now("find", |db| staff::by_id(db, account.id)).unwrap();
        assert_eq!(found.as_ref(), Some(&account));
        assert_eq!(store.read_now("find", |db| staff::by_email(db, &account.email)).unwrap(), found);
    }
}

fn signed_in(store: &Store, id: StaffId) -> Roles {
    let now = datetime!(2026-11-23 09:00 UTC);
    let token = [7; 32];
    store.write_now("in", move |db| open_session(db, &token, id, now + time::Duration::HOUR)).unwrap();
    let found = store.read_now("find", |db| session::find(db, &token, now)).unwrap().unwrap();
    store.write_now("out", move |db| session::revoke(db, &token)).unwrap();
    assert_eq!(found.id, id);
    found.roles
}

fn a_role_counts_in_its_own_organisation(site: &Site) {
    let store = site.open();
    let Office { anna, .. } = office(&store);
    let elsewhere = move |db: &mut WriteDb| {
        let other = organisation::create(db, "Anderes Haus")?;
        staff_role::grant(db, anna, other, Role::Auditor.into())
    };
    store.write_now("elsewhere", elsewhere).unwrap();
    assert_eq!(signed_in(&store, anna), Role::Handler.into());
    assert_eq!(store.read_now("list", staff::list).unwrap().len(), 2, "nobody twice");
}

fn set_role(store: &Store, id: StaffId, word: &'static str) {
    let set = move |db: &mut WriteDb| {
        Ok::<_, StoreError>(
            db.connection().batch_execute(&format!("UPDATE staff_role SET role = '{word}' WHERE staff_id = {id}"))?,
        )
    };
    store.write_now("set", set).unwrap();
}

fn a_word_that_nobody_knows_grants_nothing(site: &Site) {
    let store = site.open();
    let Office { anna, ben, organisation, .. } = office(&store);
    for word in ["", "overlord", "Handler", "handler,auditor", "admin"] {
        set_role(&store, anna, word);
        assert_eq!(signed_in(&store, anna), Roles::EMPTY, "{word:?}");
        assert_eq!(store.read_now("unknown", staff_role::unknown), Ok(vec![(anna, word.to_owned())]));
        assert_eq!(store.read_now("list", staff::list).unwrap().len(), 2);
    }
    assert_eq!(signed_in(&store, ben), Role::Handler.into(), "others' roles are as they were");
    store.write_now("grant", move |db| staff_role::grant(db, anna, organisation, Role::Auditor.into())).unwrap();
    assert_eq!(signed_in(&store, anna), Role::Auditor.into(), "known roles count beside an unknown word");
}

fn whoever_may_not_receive_reports_reads_none(site: &Site) {
    let store = site.open();
    let Office { anna, ben, channel, organisation } = office(&store);
    for (id, recipient) in [(anna, "age1pq1anna"), (ben, "age1pq1ben")] {
        assert_eq!(store.write_now("enrol", move |db| staff::enrol(db, id, recipient, b"wrapped", DAY)), Ok(true));
    }
    let handlers = || {
        let both = |db: &mut ReadDb| {
            Ok::<_, StoreError>((channel::handlers(db, channel)?, channel::handler_ids(db, channel)?))
        };
        let (handlers, ids) = store.read_now("handlers", both).unwrap();
        assert_eq!(handlers.iter().map(|it| it.id).collect::<Vec<_>>(), ids);
        ids
    };
    store.write_now("grant", move |db| staff_role::grant(db, anna, organisation, Role::Auditor.into())).unwrap();
    assert_eq!(handlers(), [anna, ben], "nobody twice");
    for role in Role::ALL {
        set_role(&store, ben, role.as_str());
        let receives = Roles::from(*role).allow(Right::ReceiveReports);
        assert_eq!(handlers().contains(&ben), receives, "{role:?}");
        assert!(handlers().contains(&anna));
    }
    set_role(&store, ben, "overlord");
    assert_eq!(handlers(), [anna]);
    let elsewhere = move |db: &mut WriteDb| {
        let other = organisation::create(db, "Anderes Haus")?;
        staff_role::grant(db, ben, other, Role::Handler.into())
    };
    store.write_now("elsewhere", elsewhere).unwrap();
    assert_eq!(handlers(), [anna], "a handler of another organisation");
}

fn a_role_is_given_once(site: &Site) {
    let store = site.open();
    let Office { anna, organisation, .. } = office(&store);
    let again = move |db: &mut WriteDb| staff_role::grant(db, anna, organisation, Role::Handler.into());
    assert_eq!(store.write_now("again", again), Err(StoreError::Taken));
}
