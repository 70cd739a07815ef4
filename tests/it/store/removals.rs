//! An entry is removed by two: Directive (EU) 2019/1937, Article 17; GDPR, Article 5(1)(c).

use siegelpost::office::{
    Posted, RemovalAsked, RemovalError, RemovalRequest, SealedParcel, ask_removal, withdraw_removal,
};
use siegelpost::rng;
use siegelpost::sealing::{Case, CaseFile, Identity, Place, Sealed, Side, seal_parcel};
use siegelpost::store::parcel::{Appended, NewParcel, StoredParcel};
use siegelpost::store::{
    CaseId, Granted, ReadDb, StaffId, Store, StoreError, WriteDb, erasure, journal_entry, parcel, removal, slot,
};

use super::fixture::{DAY, Office, case, digest, office, write};
use super::site::Site;

on_both! {
    an_entry_goes_when_two_have_asked_and_its_place_and_digest_stay,
    an_entry_of_the_file_is_announced_in_the_file,
    one_person_alone_removes_nothing_however_often_they_ask,
    what_was_withdrawn_counts_no_more,
    whoever_has_lost_their_slot_counts_no_more,
    two_of_one_name_count_as_one,
    what_is_asked_has_to_fit_what_is_there,
    what_announces_a_removal_stays,
    a_lost_answer_is_told_by_the_place,
    nobody_has_anything_removed_from_a_case_that_is_being_deleted,
    what_was_asked_goes_with_the_case,
    bytes_that_nobody_has_removed_are_missed,
}

const MESSAGE: (Side, u64) = (Side::Reporter, 2);
const NOTE: (Side, u64) = (Side::File, 1);

/// A case with a report, a message and a note.
struct Desk {
    store: Store,
    office: Office,
    case: Granted<CaseId>,
}

fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// Of the right shape, and for nobody.
fn sealed(side: Side, seq: u64) -> Vec<u8> {
    let place = Place { side, seq, previous: [0; 32] };
    if side == Side::File {
        return seal_parcel(&Identity::<CaseFile>::random(&mut rng::os()), &place, b"{}").unwrap().into_bytes();
    }
    seal_parcel(&Identity::<Case>::random(&mut rng::os()), &place, b"{}").unwrap().into_bytes()
}

impl Desk {
    fn of(site: &Site) -> Self {
        let store = site.open();
        let office = office(&store);
        let make = move |db: &mut WriteDb| {
            let case = case(db, office.channel, 1, DAY, &[office.anna, office.ben])?;
            for (side, seq) in [(Side::Reporter, 1), MESSAGE, NOTE] {
                write(db, case, side, seq)?;
            }
            Ok::<_, StoreError>(case)
        };
        let case = store.write_now("make a case", make).unwrap();
        Self { store, office, case }
    }

    fn request(&self, (side, seq): (Side, u64)) -> RemovalRequest {
        let line = removal::announcing_side(side);
        let next = self.store.read_now("next", |db| parcel::next_seq(db, self.case, line)).unwrap();
        let announcement =
            SealedParcel { side: line, seq: next, sealed: Sealed::from_stored(sealed(line, next)), is_feedback: false };
        RemovalRequest { side, seq, digest: digest(side, seq), announcement }
    }

    fn sends(&self, staff: StaffId, request: RemovalRequest) -> Result<RemovalAsked, RemovalError> {
        wait(ask_removal(&self.store, self.case, staff, request, DAY))
    }

    fn asks(&self, staff: StaffId, place: (Side, u64)) -> Result<bool, RemovalError> {
        let asked = self.sends(staff, self.request(place))?;
        assert!(matches!(asked.posted, Posted::At(_)), "{asked:?}");
        Ok(asked.is_removed)
    }

    fn withdraws(&self, staff: StaffId, place: (Side, u64)) -> Result<(), RemovalError> {
        wait(withdraw_removal(&self.store, self.case, staff, place, DAY))
    }

    fn parcels(&self) -> Vec<StoredParcel> {
        self.store.read_now("parcels", |db| parcel::of_case(db, self.case)).unwrap()
    }

    fn entry(&self, (side, seq): (Side, u64)) -> StoredParcel {
        self.parcels().into_iter().find(|entry| (entry.side, entry.seq) == (side, seq)).unwrap()
    }

    fn recorded(&self) -> Vec<(String, String, bool)> {
        let entries = self.store.read_now("journal", |db| journal_entry::of_case(db, self.case.id())).unwrap();
        let said =
            |entry: journal_entry::JournalEntry| (entry.event.unwrap(), entry.detail.unwrap(), entry.actor.is_some());
        entries.into_iter().map(said).collect()
    }
}

fn event(name: &str, place: &str) -> (String, String, bool) {
    (name.to_owned(), place.to_owned(), true)
}

fn an_entry_goes_when_two_have_asked_and_its_place_and_digest_stay(site: &Site) {
    let desk = Desk::of(site);
    let before = desk.entry(MESSAGE);
    assert!(!desk.asks(desk.office.anna, MESSAGE).unwrap());
    assert_eq!(desk.entry(MESSAGE), before, "nothing has happened to it yet");
    assert!(desk.asks(desk.office.ben, MESSAGE).unwrap());
    assert_eq!(desk.entry(MESSAGE), StoredParcel { sealed: Vec::new(), ..before }, "everything else stays");
    assert_eq!(desk.entry(MESSAGE).own_digest(), digest(Side::Reporter, 2), "by which others name it");
    assert_eq!(desk.parcels().len(), 5, "and two entries say so");
    assert_eq!(desk.recorded(), [event("removal_asked", "reporter 2"), event("entry_removed", "reporter 2")]);
    assert!(matches!(desk.asks(desk.office.ben, MESSAGE), Err(RemovalError::Removed)));
    assert!(matches!(desk.withdraws(desk.office.anna, MESSAGE), Err(RemovalError::Removed)));
    assert_eq!(desk.parcels().len(), 5, "nothing was stored");
    // The side counts on, and what comes next names the removed one as what it was.
    let next = desk.store.read_now("next", |db| {
        Ok::<_, StoreError>((
            parcel::next_seq(db, desk.case, Side::Reporter)?,
            parcel::newest_digest(db, desk.case, &[Side::Reporter])?,
        ))
    });
    assert_eq!(next, Ok((3, Some(digest(Side::Reporter, 2)))));
}

fn an_entry_of_the_file_is_announced_in_the_file(site: &Site) {
    let desk = Desk::of(site);
    for staff in [desk.office.ben, desk.office.anna] {
        desk.asks(staff, NOTE).unwrap();
    }
    assert!(desk.entry(NOTE).sealed.is_empty());
    let sides: Vec<_> = desk.parcels().iter().map(|entry| (entry.side, entry.seq)).collect();
    assert_eq!(sides[3..], [(Side::File, 2), (Side::File, 3)]);
    // In the other line its readers would not see it.
    for (place, line) in [(NOTE, Side::Office), (MESSAGE, Side::File), (MESSAGE, Side::Reporter)] {
        let mut request = desk.request(place);
        request.announcement.side = line;
        let refused = desk.sends(desk.office.anna, request);
        assert!(matches!(refused, Err(RemovalError::Implausible)), "{line:?}: {refused:?}");
    }
}

fn one_person_alone_removes_nothing_however_often_they_ask(site: &Site) {
    let desk = Desk::of(site);
    assert!(!desk.asks(desk.office.anna, MESSAGE).unwrap());
    for _ in 0..2 {
        assert!(matches!(desk.asks(desk.office.anna, MESSAGE), Err(RemovalError::AskedAlready)));
    }
    assert!(!desk.asks(desk.office.anna, NOTE).unwrap());
    assert!(desk.parcels().iter().all(|entry| !entry.sealed.is_empty()));
    assert_eq!(desk.parcels().len(), 5, "what was refused is not stored");
    assert_eq!(desk.recorded().len(), 2);
}

fn what_was_withdrawn_counts_no_more(site: &Site) {
    let desk = Desk::of(site);
    let (anna, ben) = (desk.office.anna, desk.office.ben);
    assert!(!desk.asks(anna, MESSAGE).unwrap());
    assert!(matches!(desk.withdraws(ben, MESSAGE), Err(RemovalError::NoSuchEntry)), "it is not his");
    desk.withdraws(anna, MESSAGE).unwrap();
    assert!(matches!(desk.withdraws(anna, MESSAGE), Err(RemovalError::NoSuchEntry)));
    assert!(!desk.asks(ben, MESSAGE).unwrap(), "he is the first now");
    assert!(desk.asks(anna, MESSAGE).unwrap());
    let places = desk.store.read_now("places", |db| removal::announcements(db, desk.case));
    let at_office = |seq| (Side::Office, seq);
    assert_eq!(places, Ok([1, 2, 3].map(at_office).to_vec()), "also the one that was withdrawn asks nothing");
    let events: Vec<_> = desk.recorded().into_iter().map(|(event, ..)| event).collect();
    assert_eq!(events, ["removal_asked", "removal_withdrawn", "removal_asked", "entry_removed"]);
}

fn whoever_has_lost_their_slot_counts_no_more(site: &Site) {
    let desk = Desk::of(site);
    assert!(!desk.asks(desk.office.anna, MESSAGE).unwrap());
    let (case, anna) = (desk.case, desk.office.anna);
    let take = move |db: &mut WriteDb| {
        let sql = format!("DELETE FROM slot WHERE staff_id = {anna}");
        diesel::connection::SimpleConnection::batch_execute(db.connection(), &sql)?;
        slot::holder_names(db, case)
    };
    assert_eq!(desk.store.write_now("take", take).unwrap(), ["T. Okafor"]);
    assert!(!desk.asks(desk.office.ben, MESSAGE).unwrap());
    assert!(!desk.entry(MESSAGE).sealed.is_empty());
}

/// Readers could not tell their words apart, and would take the removal for tampering.
fn two_of_one_name_count_as_one(site: &Site) {
    let desk = Desk::of(site);
    let name = |db: &mut WriteDb| {
        let sql = "UPDATE staff SET name = 'A. Berger'";
        Ok::<_, StoreError>(diesel::connection::SimpleConnection::batch_execute(db.connection(), sql)?)
    };
    desk.store.write_now("name", name).unwrap();
    for staff in [desk.office.anna, desk.office.ben] {
        assert!(!desk.asks(staff, MESSAGE).unwrap());
    }
    assert!(!desk.entry(MESSAGE).sealed.is_empty());
}

fn what_is_asked_has_to_fit_what_is_there(site: &Site) {
    let desk = Desk::of(site);
    let refused = |change: &dyn Fn(&mut RemovalRequest)| {
        let mut request = desk.request(MESSAGE);
        change(&mut request);
        desk.sends(desk.office.anna, request).unwrap_err()
    };
    assert!(matches!(refused(&|request| request.digest = digest(Side::Reporter, 1)), RemovalError::NoSuchEntry));
    assert!(matches!(refused(&|request| request.seq = 3), RemovalError::NoSuchEntry));
    assert!(matches!(refused(&|request| request.seq = u64::MAX), RemovalError::NoSuchEntry));
    let itself = |request: &mut RemovalRequest| (request.side, request.seq) = (Side::Office, 1);
    assert!(matches!(refused(&itself), RemovalError::Implausible));
    assert!(matches!(refused(&|request| request.announcement.is_feedback = true), RemovalError::Implausible));
    for shape in [Vec::new(), vec![0; 3600], vec![0x80; 2704]] {
        let with = |request: &mut RemovalRequest| request.announcement.sealed = Sealed::from_stored(shape.clone());
        assert!(matches!(refused(&with), RemovalError::Implausible), "{} bytes", shape.len());
    }
    assert_eq!((desk.parcels().len(), desk.recorded().len()), (3, 0), "nothing was stored");
}

fn what_announces_a_removal_stays(site: &Site) {
    let desk = Desk::of(site);
    let (anna, ben) = (desk.office.anna, desk.office.ben);
    desk.asks(anna, MESSAGE).unwrap();
    let said = desk.entry((Side::Office, 1)).own_digest();
    let of_announcement = || {
        let mut request = desk.request((Side::Office, 1));
        request.digest = said;
        desk.sends(ben, request)
    };
    assert!(matches!(of_announcement(), Err(RemovalError::IsAnnouncement)));
    desk.asks(ben, MESSAGE).unwrap();
    assert!(matches!(of_announcement(), Err(RemovalError::IsAnnouncement)), "for ever");
    let places = desk.store.read_now("places", |db: &mut ReadDb| removal::announcements(db, desk.case));
    assert_eq!(places, Ok(vec![(Side::Office, 1), (Side::Office, 2)]));
}

fn a_lost_answer_is_told_by_the_place(site: &Site) {
    let desk = Desk::of(site);
    for (staff, seq) in [(desk.office.anna, 1), (desk.office.ben, 2)] {
        let (first, mut again) = (desk.request(MESSAGE), desk.request(MESSAGE));
        again.announcement.sealed = first.announcement.sealed.clone();
        let previous = Some(again.announcement.sealed.digest());
        desk.sends(staff, first).unwrap();
        let told = desk.sends(staff, again).unwrap();
        assert_eq!(told, RemovalAsked { posted: Posted::Elsewhere { next: seq + 1, previous }, is_removed: false });
    }
    assert_eq!(desk.parcels().len(), 5);
}

fn nobody_has_anything_removed_from_a_case_that_is_being_deleted(site: &Site) {
    let desk = Desk::of(site);
    let case = desk.case.id().number();
    let condemn = move |db: &mut WriteDb| {
        let sql = format!("INSERT INTO condemned_case (case_id) VALUES ({case})");
        Ok::<_, StoreError>(diesel::connection::SimpleConnection::batch_execute(db.connection(), &sql)?)
    };
    desk.store.write_now("condemn", condemn).unwrap();
    assert!(matches!(desk.asks(desk.office.anna, MESSAGE), Err(RemovalError::NoSuchCase)));
}

fn what_was_asked_goes_with_the_case(site: &Site) {
    let desk = Desk::of(site);
    desk.asks(desk.office.anna, MESSAGE).unwrap();
    desk.asks(desk.office.ben, NOTE).unwrap();
    let asked = |db: &mut ReadDb| Ok::<_, StoreError>(removal::of_case(db, desk.case)?.len());
    assert_eq!(desk.store.read_now("asked", asked), Ok(2));
    let case = desk.case.id();
    desk.store.write_now("erase", move |db| erasure::erase(db, &[case])).unwrap();
    assert_eq!(desk.store.read_now("asked", asked), Ok(0));
}

fn bytes_that_nobody_has_removed_are_missed(site: &Site) {
    let desk = Desk::of(site);
    let altered = || {
        let (_, altered) = desk.store.read_now("altered", parcel::find_altered).unwrap();
        altered.into_iter().map(|entry| (entry.side, entry.seq)).collect::<Vec<_>>()
    };
    for staff in [desk.office.anna, desk.office.ben] {
        desk.asks(staff, MESSAGE).unwrap();
    }
    assert_eq!(altered(), []);
    desk.asks(desk.office.anna, NOTE).unwrap();
    let case = desk.case;
    desk.store.write_now("empty", move |db| removal::remove(db, case, NOTE)).unwrap();
    assert_eq!(altered(), [NOTE]);
    let new = NewParcel { case, side: Side::Office, seq: 3, day: DAY, sealed: b"", digest: [7; 32] };
    assert!(matches!(desk.store.write_now("new", move |db| parcel::append(db, &new)), Ok(Appended::At(_))));
    assert_eq!(altered(), [NOTE, (Side::Office, 3)]);
}
