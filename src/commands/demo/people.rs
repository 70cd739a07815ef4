//! The invented handlers, with accounts and keys made as real ones are, only not in a browser.

use std::thread;

use secrecy::SecretString;
use time::{Date, Duration};

use super::record::Person;
use crate::access::{Role, Roles, conflicts};
use crate::clock::{Clock, SystemClock};
use crate::commands::{CliError, password};
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::rng;
use crate::sealing::{Handler, Identity, shape, wrap_identity};
use crate::staff::{self, NewAccount};
use crate::store::handler_record::{self, HandlerRecord};
use crate::store::{StaffId, Store, StoreError, WriteDb, conflict_rule, expertise};

/// Name, function, address, roles.
type DemoPerson = (&'static str, &'static str, &'static str, &'static [Role]);

const PEOPLE: [DemoPerson; 3] = [
    (
        "A. Berger",
        "Meldestelle, Verwaltung Lindenau",
        "a.berger@brueckenwerk.example",
        &[Role::Handler, Role::SystemAdministrator, Role::OrganisationAdministrator],
    ),
    ("RAin T. Okafor", "externe Ombudsperson, Rechtsanwältin", "t.okafor@brueckenwerk.example", &[Role::Handler]),
    ("J. Lindqvist", "Meldestelle, Haus am Fluss", "j.lindqvist@brueckenwerk.example", &[Role::Handler]),
];
/// Weaker than in a browser (17), so that the demo starts quickly: its passphrases are random anyway.
const SCRYPT_LOG_N: u8 = 15;

/// Adds and enrols all of them at once: each costs a slow hash and a slow wrapping.
///
/// # Errors
/// Whatever an account or a key can fail of.
pub(super) fn add(store: &Store) -> Result<Vec<Person>, CliError> {
    let today = SystemClock.today();
    thread::scope(|scope| {
        let added = PEOPLE.map(|person| scope.spawn(move || add_one(store, person, today)));
        let joined =
            added.map(|thread| thread.join().unwrap_or_else(|_| Err(CliError::new("adding a handler failed"))));
        joined.into_iter().collect()
    })
}

fn add_one(store: &Store, (name, function, email, roles): DemoPerson, today: Date) -> Result<Person, CliError> {
    let mut rng = rng::os();
    let (password, passphrase) = (password::generate(&mut rng), password::generate(&mut rng));
    let secret = |text: &str| SecretString::from(text.to_owned());
    let roles: Roles = roles.iter().copied().collect();
    let new = NewAccount { name, function, email, roles, channels: &[] };
    let id = staff::add(store, &new, &secret(&password), today, &mut rng)?;
    let identity = Identity::<Handler>::random(&mut rng);
    let wrapped = wrap_identity(&identity, &secret(&passphrase), SCRYPT_LOG_N)?;
    shape::check_wrapped_identity(&wrapped)?;
    let recipient = identity.recipient().to_string();
    let enrolled = recipient.clone();
    store.write_now("demo.enrol", move |db| {
        // Nobody is asked to replace a password that is on the screen.
        crate::store::staff::keep_password(db, id)?;
        crate::store::staff::enrol(db, id, &enrolled, &wrapped, today)?;
        put_on_paper(db, id, roles, today)?;
        journal::record(db, today, OfficeEvent::StaffEnrolled, OfficeSubject::Staff(id), None)
    })?;
    Ok(Person {
        name: name.to_owned(),
        email: email.to_owned(),
        roles: roles.iter().map(|role| role.as_str().to_owned()).collect(),
        password: password.to_string(),
        passphrase: passphrase.to_string(),
        recipient,
        identity: identity.encode().to_string(),
    })
}

/// What an office that was set up with care has written down about its handlers.
fn put_on_paper(db: &mut WriteDb, id: StaffId, roles: Roles, today: Date) -> Result<(), StoreError> {
    let since = Some(today.saturating_sub(Duration::days(300)));
    let record = HandlerRecord { appointed_on: since, declared_on: since, ..HandlerRecord::default() };
    handler_record::set(db, id, &record)?;
    expertise::add(
        db,
        id,
        "Fachkunde für interne Meldestellen, zwei Tage",
        today.saturating_sub(Duration::days(280)),
        None,
    )?;
    for conflict in conflicts(roles) {
        conflict_rule::set(db, id, conflict, "Meldungen zur eigenen Technik bearbeitet RAin T. Okafor allein.", today)?;
    }
    Ok(())
}
