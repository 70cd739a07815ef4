//! Who is responsible for a case: somebody who holds a slot of it, and it stands in one place only.

use siegelpost::casework::CaseState;
use siegelpost::store::assignment::{Assigned, assign, id_of, of_case};
use siegelpost::store::schema::slot;
use siegelpost::store::{CaseId, Granted, ReadDb, StaffId, Store, StoreError, WriteDb, case as cases};

use super::fixture::{DAY, Office, case, office};
use super::site::Site;

on_both! {
    a_case_is_nobodys_until_somebody_is_responsible,
    only_whoever_holds_a_slot_can_be_responsible,
    whoever_expected_somebody_else_changes_nothing,
    a_closed_case_stays_whose_it_is,
}

struct Desk {
    store: Store,
    office: Office,
    case: Granted<CaseId>,
}

impl Desk {
    /// A case that these can open.
    fn of(site: &Site, holders: fn(&Office) -> Vec<StaffId>) -> Self {
        let store = site.open();
        let office = office(&store);
        let make = move |db: &mut WriteDb| case(db, office.channel, 1, DAY, &holders(&office));
        let case = store.write_now("make a case", make).unwrap();
        Self { store, office, case }
    }

    fn assign(&self, expected: Option<StaffId>, to: Option<StaffId>, note: Option<u64>) -> Assigned {
        let case = self.case;
        let assign = move |db: &mut WriteDb| assign(db, case, (expected, to), note);
        self.store.write_now("assign", assign).unwrap()
    }

    /// Whose it is by its row, and in whose slots.
    fn whose(&self) -> (Option<StaffId>, Vec<i32>) {
        let case = self.case;
        let look = move |db: &mut ReadDb| Ok::<_, StoreError>((id_of(db, case)?, marked(db)?));
        self.store.read_now("whose", look).unwrap()
    }
}

/// Whose slots say that the case is theirs.
fn marked(db: &mut ReadDb) -> Result<Vec<i32>, StoreError> {
    use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
    let marked = slot::table.filter(slot::mine.is_not_null()).select(slot::holder).order(slot::holder);
    Ok(marked.load(db.connection()).unwrap())
}

fn both(office: &Office) -> Vec<StaffId> {
    vec![office.anna, office.ben]
}

fn a_case_is_nobodys_until_somebody_is_responsible(site: &Site) {
    let desk = Desk::of(site, both);
    let Office { anna, ben, .. } = desk.office;
    assert_eq!(desk.whose(), (None, vec![]));
    assert_eq!(desk.assign(None, Some(anna), None), Assigned::Done);
    assert_eq!(desk.whose(), (Some(anna), vec![anna.number()]));
    assert_eq!(desk.assign(Some(anna), Some(ben), Some(7)), Assigned::Done);
    assert_eq!(desk.whose(), (Some(ben), vec![ben.number()]));
    let told = desk.store.read_now("of case", |db| of_case(db, desk.case)).unwrap().unwrap();
    assert_eq!((told.staff, &*told.name, told.note), (ben, "T. Okafor", Some(7)));
    assert_eq!(desk.assign(Some(ben), None, None), Assigned::Done);
    assert_eq!(desk.whose(), (None, vec![]));
}

fn only_whoever_holds_a_slot_can_be_responsible(site: &Site) {
    let desk = Desk::of(site, |office| vec![office.anna]);
    assert_eq!(desk.assign(None, Some(desk.office.ben), None), Assigned::NoSlot);
    assert_eq!(desk.whose(), (None, vec![]));
}

fn whoever_expected_somebody_else_changes_nothing(site: &Site) {
    let desk = Desk::of(site, both);
    let Office { anna, ben, .. } = desk.office;
    desk.assign(None, Some(anna), None);
    for expected in [None, Some(ben)] {
        assert_eq!(desk.assign(expected, Some(ben), None), Assigned::Otherwise, "{expected:?}");
        assert_eq!(desk.assign(expected, None, None), Assigned::Otherwise, "{expected:?}");
    }
    assert_eq!(desk.whose(), (Some(anna), vec![anna.number()]));
}

fn a_closed_case_stays_whose_it_is(site: &Site) {
    let desk = Desk::of(site, both);
    let Office { anna, .. } = desk.office;
    desk.assign(None, Some(anna), None);
    let case = desk.case;
    let close = move |db: &mut WriteDb| cases::set_state(db, case, CaseState::Closed, DAY);
    desk.store.write_now("close", close).unwrap();
    assert_eq!(desk.whose(), (Some(anna), vec![anna.number()]));
}
