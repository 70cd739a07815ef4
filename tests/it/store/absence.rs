//! Absence, and what substitutes work on by it: on its days, and on no other. H-20

use siegelpost::access::{Role, Roles};
use siegelpost::casework::calendar::Calendar;
use siegelpost::casework::desk::{Horizon, Sort, View};
use siegelpost::casework::{Absence, CaseState};
use siegelpost::office;
use siegelpost::rng;
use siegelpost::sealing::{Handler, Identity};
use siegelpost::staff::{RecordAbsenceError, absences, days_alone, record_absence, withdraw_absence};
use siegelpost::store::case_list::CaseList;
use siegelpost::store::listing::{Listing, Start, page};
use siegelpost::store::staff::NewStaff;
use siegelpost::store::{
    OrganisationId, ReadDb, StaffId, Store, StoreError, WriteDb, case as cases, channel, staff, substitution, undecided,
};
use time::macros::date;
use time::{Date, Duration};

use super::fixture::{DAY, Office, case, number, office};
use super::site::Site;

on_both! {
    a_substitute_works_on_cases_on_the_days_of_an_absence_and_on_no_other,
    a_substitute_sees_the_cases_of_the_channel_whose_handler_is_away,
    a_substitute_owes_what_is_due_in_the_channels_that_need_them,
    where_no_handler_is_left_the_substitute_works,
    somebody_with_another_role_is_no_mere_substitute,
    absences_are_recorded_for_people_of_the_organisation_who_work_on_cases,
    what_is_over_is_forgotten,
    a_channel_that_nobody_can_work_on_is_told_before,
}

pub fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// Two handlers, and a substitute who holds a slot of everything.
pub struct Team {
    pub store: Store,
    pub office: Office,
    pub cara: StaffId,
}

pub fn enrol(db: &mut WriteDb, staff: StaffId) -> Result<(), StoreError> {
    let recipient = Identity::<Handler>::random(&mut rng::os()).recipient().to_string();
    assert!(staff::enrol(db, staff, &recipient, b"wrapped", DAY)?);
    Ok(())
}

pub fn add(db: &mut WriteDb, organisation: OrganisationId, email: &str, roles: Roles) -> Result<StaffId, StoreError> {
    let hash = "$argon2id$stub".to_owned().into();
    let id = staff::create(db, &NewStaff { organisation, name: "C. Sommer", email, roles, password_hash: &hash })?;
    enrol(db, id)?;
    Ok(id)
}

impl Team {
    /// With one open case of all three.
    pub fn on(site: &Site) -> Self {
        let store = site.open();
        let office = office(&store);
        let make = move |db: &mut WriteDb| {
            let cara = add(db, office.organisation, "cara@example.org", Role::Substitute.into())?;
            channel::add_handler(db, office.channel, cara)?;
            for handler in [office.anna, office.ben] {
                enrol(db, handler)?;
            }
            case(db, office.channel, 1, DAY, &[office.anna, office.ben, cara])?;
            Ok::<_, StoreError>(cara)
        };
        let cara = store.write_now("make a team", make).unwrap();
        Self { store, office, cara }
    }

    pub fn is_away(&self, who: StaffId, from: Date, until: Date) {
        let key = (who, self.office.organisation);
        wait(record_absence(&self.store, key, Absence { from, until }, who, from)).unwrap();
    }

    /// Whether the case is there for somebody on this day.
    pub fn is_there(&self, who: StaffId, n: u32, day: Date) -> bool {
        wait(office::grant(&self.store, &number(n), who, day)).unwrap().is_some()
    }

    /// The numbers in somebody's list of a day, and how many it says that there are.
    fn list(&self, who: StaffId, day: Date) -> (Vec<String>, u64) {
        let look = move |db: &mut ReadDb| {
            let horizon = Horizon::of(day, &Calendar::nationwide());
            let bound = substitution::bound(db, who, day)?;
            let list = CaseList { staff: who, view: View::Open, sort: Sort::Arrival, horizon, bound };
            let rows = page(db, &list, &Start::First, 25)?.rows;
            Ok::<_, StoreError>((
                rows.into_iter().map(|row| row.cover.number).collect(),
                list.counts(db)?.of(View::Open),
            ))
        };
        self.store.read_now("list", look).unwrap()
    }

    fn is_needed(&self, day: Date) -> bool {
        wait(office::is_needed(&self.store, self.cara, day)).unwrap()
    }
}

fn a_substitute_works_on_cases_on_the_days_of_an_absence_and_on_no_other(site: &Site) {
    let team = Team::on(site);
    let (first, last) = (DAY + Duration::days(3), DAY + Duration::days(5));
    assert!(!team.is_needed(first) && !team.is_there(team.cara, 1, first));
    team.is_away(team.office.anna, first, last);
    for (day, there) in [(first - Duration::DAY, false), (first, true), (last, true), (last + Duration::DAY, false)] {
        assert_eq!(team.is_needed(day), there, "{day}");
        assert_eq!(team.is_there(team.cara, 1, day), there, "{day}");
        let listed = if there { (vec![number(1).to_string()], 1) } else { (vec![], 0) };
        assert_eq!(team.list(team.cara, day), listed, "{day}");
        let owed = office::owed_days(&team.store, team.cara, Calendar::nationwide(), day);
        assert_eq!(!wait(owed).unwrap().is_empty(), there, "their calendar says no more than their list: {day}");
        assert!(team.is_there(team.office.ben, 1, day), "handlers work on every day");
    }
    let key = (team.office.anna, team.office.organisation);
    wait(withdraw_absence(&team.store, key, first, team.office.anna, first)).unwrap();
    assert!(!team.is_needed(first) && !team.is_there(team.cara, 1, first), "it was taken back");
}

fn a_substitute_sees_the_cases_of_the_channel_whose_handler_is_away(site: &Site) {
    let team = Team::on(site);
    let Office { organisation, anna, ben, .. } = team.office;
    let cara = team.cara;
    let more = move |db: &mut WriteDb| {
        let new = channel::NewChannelRow { organisation, name: "Lieferkette", slug: "kette", questionnaire: "x" };
        let other = channel::create(db, &new)?;
        for who in [ben, cara] {
            channel::add_handler(db, other, who)?;
        }
        for n in 2..5 {
            let case = case(db, other, n, DAY, &[ben, cara])?;
            if n == 4 {
                cases::set_state(db, case, CaseState::Closed, DAY)?;
                siegelpost::store::case_event::ask_for_decision(db, case, DAY)?;
            }
        }
        Ok::<_, StoreError>(())
    };
    team.store.write_now("another channel", more).unwrap();
    team.is_away(anna, DAY, DAY);
    assert_eq!(team.list(cara, DAY), (vec![number(1).to_string()], 1));
    assert!(team.is_there(cara, 1, DAY) && !team.is_there(cara, 2, DAY));
    let decided = |day| {
        let look = move |db: &mut ReadDb| {
            let bound = substitution::bound(db, cara, day)?;
            Ok::<_, StoreError>(undecided::for_handler(db, cara, bound, 9)?.len())
        };
        team.store.read_now("undecided", look).unwrap()
    };
    assert_eq!(decided(DAY), 0);
    let next = DAY + Duration::DAY;
    team.is_away(ben, next, next);
    assert_eq!((team.list(cara, next).1, decided(next)), (3, 1), "Ben handles both channels");
}

// H-20
fn a_substitute_owes_what_is_due_in_the_channels_that_need_them(site: &Site) {
    let team = Team::on(site);
    let Office { organisation, anna, ben, .. } = team.office;
    let cara = team.cara;
    let more = move |db: &mut WriteDb| {
        let new = channel::NewChannelRow { organisation, name: "Lieferkette", slug: "kette", questionnaire: "x" };
        let other = channel::create(db, &new)?;
        for who in [ben, cara] {
            channel::add_handler(db, other, who)?;
        }
        case(db, other, 2, DAY - Duration::days(40), &[ben, cara])?;
        let biased = case(db, other, 3, DAY - Duration::days(20), &[ben, cara])?;
        Ok::<_, StoreError>(biased)
    };
    let biased = team.store.write_now("another channel", more).unwrap();
    let owed = |who| wait(office::owed_days(&team.store, who, Calendar::nationwide(), DAY)).unwrap();
    let everything = owed(ben);
    assert!(owed(cara).is_empty() && everything.len() > owed(anna).len());
    // Anna handles the first channel alone of the two.
    team.is_away(anna, DAY, DAY);
    assert_eq!(owed(cara), owed(anna));
    let recuse = move |db: &mut WriteDb| siegelpost::store::recusal::declare(db, biased, ben);
    team.store.write_now("biased", recuse).unwrap();
    assert!(
        owed(cara).len() > owed(anna).len() && owed(cara).len() < everything.len(),
        "the one in which Ben is biased, too"
    );
    team.is_away(ben, DAY, DAY);
    assert_eq!(owed(cara), everything);
}

fn where_no_handler_is_left_the_substitute_works(site: &Site) {
    let team = Team::on(site);
    for handler in [team.office.anna, team.office.ben] {
        assert!(!team.is_there(team.cara, 1, DAY));
        team.store.write_now("bar", move |db| staff::disable(db, handler)).unwrap();
    }
    assert!(team.is_there(team.cara, 1, DAY) && team.is_needed(DAY));
}

fn somebody_with_another_role_is_no_mere_substitute(site: &Site) {
    let team = Team::on(site);
    let Office { organisation, channel, .. } = team.office;
    let make = move |db: &mut WriteDb| {
        let both = [Role::Substitute, Role::Handler].into_iter().collect();
        let dora = add(db, organisation, "dora@example.org", both)?;
        case(db, channel, 2, DAY, &[dora])?;
        Ok::<_, StoreError>(dora)
    };
    let dora = team.store.write_now("another", make).unwrap();
    assert!(team.is_there(dora, 2, DAY));
    let bound = |who| team.store.read_now("bound", |db| substitution::bound(db, who, DAY)).unwrap();
    assert_eq!((bound(dora), bound(team.office.anna), bound(team.cara)), (None, None, Some(DAY)));
}

fn absences_are_recorded_for_people_of_the_organisation_who_work_on_cases(site: &Site) {
    let team = Team::on(site);
    let organisation = team.office.organisation;
    let make = move |db: &mut WriteDb| {
        let elsewhere = siegelpost::store::organisation::create(db, "Haus am See")?;
        let auditor = add(db, organisation, "auditor@example.org", Role::Auditor.into())?;
        Ok::<_, StoreError>((elsewhere, add(db, elsewhere, "fremd@example.org", Role::Handler.into())?, auditor))
    };
    let (elsewhere, stranger, auditor) = team.store.write_now("others", make).unwrap();
    let days = Absence { from: DAY, until: DAY };
    for (who, house) in [
        (stranger, organisation),
        (team.office.anna, elsewhere),
        (auditor, organisation),
        (StaffId::from_number(999), organisation),
    ] {
        let recorded = wait(record_absence(&team.store, (who, house), days, team.office.ben, DAY));
        assert!(matches!(recorded, Err(RecordAbsenceError::NoSuchAccount)), "{who}");
    }
    team.is_away(team.office.anna, DAY, DAY + Duration::days(2));
    let told: Vec<_> = wait(absences(&team.store, organisation, DAY)).unwrap();
    let told: Vec<_> = told.iter().map(|away| (away.staff, away.absences.len())).collect();
    assert_eq!(
        told,
        [(team.office.anna, 1), (team.cara, 0), (team.office.ben, 0)],
        "no auditor, and nobody of elsewhere"
    );
}

fn what_is_over_is_forgotten(site: &Site) {
    let team = Team::on(site);
    team.is_away(team.office.anna, DAY, DAY);
    team.is_away(team.office.ben, DAY + Duration::DAY, DAY + Duration::DAY);
    let kept = |db: &mut ReadDb| {
        use diesel::{QueryDsl, RunQueryDsl};
        Ok::<i64, StoreError>(siegelpost::store::schema::absence::table.count().get_result(db.connection()).unwrap())
    };
    assert_eq!(team.store.read_now("kept", kept), Ok(1), "Anna's was over when Ben's was recorded");
}

fn a_channel_that_nobody_can_work_on_is_told_before(site: &Site) {
    let team = Team::on(site);
    let Office { organisation, channel, anna, ben } = team.office;
    let alone = |day| wait(days_alone(&team.store, organisation, day)).unwrap();
    team.is_away(anna, DAY, date!(2026 - 12 - 20));
    team.is_away(ben, date!(2026 - 12 - 01), date!(2026 - 12 - 10));
    assert_eq!(alone(DAY), [], "the substitute is there");
    team.is_away(team.cara, date!(2026 - 12 - 05), date!(2026 - 12 - 06));
    assert_eq!(alone(date!(2026 - 12 - 01)), [(channel, date!(2026 - 12 - 05))]);
    assert_eq!(alone(date!(2026 - 12 - 06)), [(channel, date!(2026 - 12 - 06))]);
    assert_eq!(alone(date!(2026 - 12 - 07)), []);
}
