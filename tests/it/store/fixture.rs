//! A small office and its cases.

use sha2::{Digest, Sha256};
use siegelpost::access::Role;
use siegelpost::casework::{Acknowledgement, CaseNumber};
use siegelpost::rng;
use siegelpost::sealing::MailboxId;
use siegelpost::sealing::Side;
use siegelpost::store::case::{CaseRow, NewCaseRow};
use siegelpost::store::channel::NewChannelRow;
use siegelpost::store::parcel::{Appended, NewParcel};
use siegelpost::store::staff::NewStaff;
use siegelpost::store::{
    CaseId, ChannelId, Granted, OrganisationId, ReadDb, StaffId, Store, StoreError, WriteDb, case, channel,
    organisation, parcel, session, slot, staff,
};
use time::macros::date;
use time::{Date, OffsetDateTime};

pub const DAY: Date = date!(2026 - 11 - 23);

#[derive(Clone, Copy)]
pub struct Office {
    pub organisation: OrganisationId,
    pub channel: ChannelId,
    pub anna: StaffId,
    pub ben: StaffId,
}

/// An organisation with one channel and two handlers, of whom neither is enrolled.
pub fn office(store: &Store) -> Office {
    let make = |db: &mut WriteDb| {
        let organisation = organisation::create(db, "Haus am Fluss")?;
        let channel = channel::create(db, &messenger(organisation))?;
        let mut handler = |name, email| {
            let hash = "$argon2id$stub".to_owned().into();
            let new = NewStaff { organisation, name, email, roles: Role::Handler.into(), password_hash: &hash };
            let id = staff::create(db, &new)?;
            channel::add_handler(db, channel, id)?;
            Ok::<_, StoreError>(id)
        };
        let anna = handler("A. Berger", "anna@example.org")?;
        let ben = handler("T. Okafor", "ben@example.org")?;
        Ok::<_, StoreError>(Office { organisation, channel, anna, ben })
    };
    store.write_now("make an office", make).unwrap()
}

/// Signs somebody in.
pub fn open_session(
    db: &mut WriteDb,
    token: &[u8; 32],
    staff: StaffId,
    until: OffsetDateTime,
) -> Result<(), StoreError> {
    let new = session::NewSession { token_hash: token, staff, expires_at: until, opened_on: DAY, browser: "Firefox" };
    session::create(db, &new)
}

fn messenger(organisation: OrganisationId) -> NewChannelRow<'static> {
    NewChannelRow { organisation, name: "Meldungen", slug: "meldung", questionnaire: "messenger-incident" }
}

/// The number of the case that [`case`] makes of `n`.
pub fn number(n: u32) -> CaseNumber {
    format!("2026-{n:05}").parse().unwrap()
}

/// The id of the case of this number, if it is there for `staff`; in a transaction.
pub fn granted_in(db: &mut ReadDb, n: u32, staff: StaffId) -> Result<Option<CaseId>, StoreError> {
    Ok(case::grant(db, &number(n), staff)?.map(|(case, _)| case.id()))
}

/// The case of this number, if it is there for `staff`.
pub fn granted(store: &Store, n: u32, staff: StaffId) -> Option<(Granted<CaseId>, CaseRow)> {
    store.read_now("find", |db| case::grant(db, &number(n), staff)).unwrap()
}

pub fn mailbox(n: u32) -> MailboxId {
    let mut bytes = [0x6d; 32];
    bytes[..4].copy_from_slice(&n.to_be_bytes());
    MailboxId::from_bytes(bytes)
}

/// A case with a slot for its reporter and for each of `holders`.
pub fn case(
    db: &mut WriteDb,
    channel: ChannelId,
    n: u32,
    day: Date,
    holders: &[StaffId],
) -> Result<Granted<CaseId>, StoreError> {
    case_of(db, CaseId::random(day, &mut rng::os()), channel, n, day, holders)
}

/// The same, with this id.
pub fn case_of(
    db: &mut WriteDb,
    id: CaseId,
    channel: ChannelId,
    n: u32,
    day: Date,
    holders: &[StaffId],
) -> Result<Granted<CaseId>, StoreError> {
    let new = NewCaseRow {
        id,
        channel,
        number: &number(n),
        mailbox: mailbox(n),
        received_on: day,
        acknowledgement: Acknowledgement::ByHand,
        case_recipient: "age1pq1case",
        file_recipient: "age1pq1file",
        reporter_recipient: "age1pq1reporter",
    };
    let case = case::insert(db, &new)?;
    slot::insert_for_reporter(db, case, b"reporter's slot")?;
    for holder in holders {
        slot::insert_for_handler(db, case, *holder, format!("slot of {holder}").as_bytes())?;
    }
    Ok(case)
}

pub fn write(db: &mut WriteDb, case: Granted<CaseId>, side: Side, seq: u64) -> Result<Appended, StoreError> {
    let sealed = format!("{} {seq}", side.as_str());
    parcel::append(db, &NewParcel { case, side, seq, day: DAY, sealed: sealed.as_bytes(), digest: digest(side, seq) })
}

/// Of what [`write`] stores.
pub fn digest(side: Side, seq: u64) -> [u8; 32] {
    Sha256::digest(format!("{} {seq}", side.as_str())).into()
}
