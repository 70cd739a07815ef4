//! What those who verify read of the journal, and the totals of deadlines: on both databases.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use siegelpost::access::{Conflict, Role, Roles};
use siegelpost::journal::{
    self, Book, KeptFilter, KeptPage, Kind, Month, OfficeEvent, OfficeSubject, changes_since, kept, kept_heads,
};
use siegelpost::staff::{self, Acting, PersonError, RoleChange};
use siegelpost::store::listing::Start;
use siegelpost::store::{
    ReadDb, Store, StoreError, WriteDb, case as cases, channel, conflict_rule, erasure, expertise, organisation,
    staff as accounts,
};
use time::macros::date;
use time::{Date, Duration};

use super::fixture::{DAY, Office, case, office};
use super::site::Site;

on_both! {
    the_list_goes_page_by_page_and_back_and_has_no_case_in_it,
    a_month_and_a_kind_filter_and_another_organisation_is_not_there,
    heads_are_those_that_the_chain_yields,
    roles_change_together_with_what_follows_from_them,
    closed_cases_beyond_their_time_are_counted_for_each_organisation,
}

fn all(office: Office) -> impl Fn(&Store, KeptFilter, Start<siegelpost::store::journal_entry::kept::Key>) -> KeptPage {
    move |store, filter, start| store.read_now("kept", |db| kept(db, office.organisation, filter, &start, 7)).unwrap()
}

const OFFICE: KeptFilter = KeptFilter { book: Book::Office, month: None, kind: None };

/// Twenty entries about Ben on four days, with as many about a case between them.
fn with_entries(site: &Site) -> (Store, Office) {
    let store = site.open();
    let office = office(&store);
    let make = move |db: &mut WriteDb| {
        let case = case(db, office.channel, 1, DAY, &[office.anna])?.id();
        for n in 0..20_i64 {
            let day = DAY + Duration::days(n / 5);
            journal::record(db, day, OfficeEvent::FunctionSet, OfficeSubject::Staff(office.ben), Some(office.anna))?;
            journal::record(db, day, OfficeEvent::MessageReceived, OfficeSubject::Case(case), None)?;
        }
        Ok::<_, StoreError>(())
    };
    store.write_now("make", make).unwrap();
    (store, office)
}

fn the_list_goes_page_by_page_and_back_and_has_no_case_in_it(site: &Site) {
    let (store, office) = with_entries(site);
    let look = all(office);
    let (mut seen, mut start, mut pages) = (Vec::new(), Start::First, Vec::new());
    loop {
        let page = look(&store, OFFICE, start);
        assert_eq!(page.counts, 20);
        seen.extend(page.rows.clone());
        pages.push(page.rows);
        match page.next {
            // As a browser goes on: by the text of the cursor.
            Some(next) => start = Start::read(Some(&next.to_string()), None),
            None => break,
        }
        assert!(pages.len() < 5);
    }
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [7, 7, 6]);
    assert!(seen.iter().all(|entry| entry.event == "function_set" && entry.about == Some(office.ben)));
    // Newest day first; within a day in the order of digests, which is none.
    let places: Vec<_> = seen.iter().map(|entry| (std::cmp::Reverse(entry.day), entry.digest)).collect();
    assert!(places.is_sorted() && places.iter().all(|place| places.iter().filter(|it| *it == place).count() == 1));
    let second = look(
        &store,
        OFFICE,
        Start::read(look(&store, OFFICE, Start::First).next.map(|it| it.to_string()).as_deref(), None),
    );
    assert_eq!(second.rows, pages[1]);
    let third = look(&store, OFFICE, Start::read(second.next.map(|it| it.to_string()).as_deref(), None));
    let back = look(&store, OFFICE, Start::read(None, third.previous.map(|it| it.to_string()).as_deref()));
    assert_eq!(back.rows, pages[1]);
    // Whoever makes a cursor up gets a page of the same list.
    for day in [i32::MIN, -5_000_000, 0, 1, 2_460_000, 9_000_000, i32::MAX] {
        let text = URL_SAFE_NO_PAD.encode(format!("{{\"day\":{day},\"digest\":{:?}}}", [7; 32]));
        for start in [Start::read(Some(&text), None), Start::read(None, Some(&text))] {
            assert_ne!(start, Start::First);
            assert_eq!(look(&store, OFFICE, start).rows.len(), 7, "{day}");
        }
    }
}

fn a_month_and_a_kind_filter_and_another_organisation_is_not_there(site: &Site) {
    let (store, office) = with_entries(site);
    let later = DAY + Duration::days(40);
    let others = move |db: &mut WriteDb| {
        let other = organisation::create(db, "Haus am See")?;
        let hash = "x".to_owned().into();
        let new = accounts::NewStaff {
            organisation: other,
            name: "F",
            email: "f@x",
            roles: Roles::EMPTY,
            password_hash: &hash,
        };
        let stranger = accounts::create(db, &new)?;
        let row = channel::NewChannelRow { organisation: other, name: "See", slug: "see", questionnaire: "x" };
        let channel = channel::create(db, &row)?;
        journal::record(db, later, OfficeEvent::StaffAdded, OfficeSubject::Staff(stranger), None)?;
        journal::record(db, later, OfficeEvent::ChannelAdded, OfficeSubject::Channel(channel), None)?;
        journal::record(db, later, OfficeEvent::StaffDisabled, OfficeSubject::Staff(office.ben), Some(office.anna))?;
        let erased = OfficeEvent::CasesErased { cases: 3, reason: journal::ErasureReason::TimeIsOver };
        journal::record(db, later, erased, OfficeSubject::Organisation(other), None)?;
        Ok::<_, StoreError>(other)
    };
    let other = store.write_now("others", others).unwrap();
    let look = all(office);
    let of = |kind| look(&store, KeptFilter { kind: Some(kind), ..OFFICE }, Start::First);
    assert_eq!(of(Kind::Accounts).counts, 21);
    for kind in [Kind::Channels, Kind::Deletions, Kind::Roles, Kind::Keys, Kind::Records, Kind::Noticed] {
        assert_eq!(of(kind).counts, 0, "{kind:?}");
    }
    let of = |month| look(&store, KeptFilter { month: Month::parse(month), ..OFFICE }, Start::First).counts;
    assert_eq!((of("2026-11"), of("2026-12"), of("2027-01"), of("2026-10")), (20, 0, 1, 0));
    assert_eq!(look(&store, KeptFilter { book: Book::Register, ..OFFICE }, Start::First).counts, 0);
    let theirs = store.read_now("theirs", |db| kept(db, other, OFFICE, &Start::First, 7)).unwrap();
    assert_eq!(theirs.counts, 3, "their account, channel and deletion");
    let since = |day| {
        let changes = store.read_now("changes", |db: &mut ReadDb| changes_since(db, office.organisation, day, 50));
        changes.unwrap().len()
    };
    assert_eq!((since(DAY), since(later), since(later + Duration::DAY)), (21, 1, 0));
}

fn heads_are_those_that_the_chain_yields(site: &Site) {
    let (store, office) = with_entries(site);
    let later = date!(2027 - 02 - 01);
    store
        .write_now("later", move |db| {
            journal::record(db, later, OfficeEvent::FunctionSet, OfficeSubject::Staff(office.ben), None)
        })
        .unwrap();
    let heads = store.read_now("heads", |db| kept_heads(db, later + Duration::DAY)).unwrap();
    let checked = store.read_now("verify", |db| journal::verify(db, Book::Office, later)).unwrap();
    let journal::ChainCheck::Unrecorded { .. } = checked else {
        panic!("the case of this test has no arrival: {checked:?}")
    };
    assert_eq!(
        heads.iter().map(|head| (head.book, head.month.as_str())).collect::<Vec<_>>(),
        [(Book::Office, "2026-11")]
    );
    assert!(store.read_now("has", |db| journal::has(db, &heads[0].digest)).unwrap());
    let on_that_day = store.read_now("heads", |db| kept_heads(db, later)).unwrap();
    assert_eq!(on_that_day, [], "a head that was just made would say that there has just been an entry");
}

fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

fn roles_change_together_with_what_follows_from_them(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let organisation = office.organisation;
    let acting = Acting { staff: office.anna, organisation, day: DAY };
    let change = |roles: &[Role], rules: &[(Conflict, &str)]| {
        let rules = rules.iter().map(|(conflict, rule)| (*conflict, (*rule).to_owned())).collect();
        let change = RoleChange { person: office.ben, roles: roles.iter().copied().collect(), rules };
        block_on(staff::change_roles(&store, acting, change))
    };
    let ben = || store.read_now("ben", |db| accounts::by_id(db, office.ben)).unwrap().unwrap().roles;
    let works = || store.read_now("works", |db| channel::member_ids(db, office.channel)).unwrap().contains(&office.ben);

    let both = [Role::Handler, Role::Management];
    assert_eq!(change(&both, &[]), Err(PersonError::RuleMissing(Conflict::Management)));
    assert_eq!(change(&both, &[(Conflict::Management, " ")]), Err(PersonError::RuleMissing(Conflict::Management)));
    assert_eq!(ben(), Role::Handler.into());
    assert_eq!(change(&both, &[(Conflict::Management, " Anna übernimmt. ")]), Ok(()));
    let rules = store.read_now("rules", |db| conflict_rule::of_organisation(db, organisation)).unwrap();
    assert_eq!((rules.len(), rules[0].rule.as_str(), rules[0].set_on), (1, "Anna übernimmt.", DAY));
    assert!(ben() == both.into_iter().collect() && works());
    assert_eq!(change(&[Role::Management], &[]), Ok(()));
    assert!(!works(), "whoever gets no reports is on no channel");
    let stranger = Acting { organisation: siegelpost::store::OrganisationId::from_number(99), ..acting };
    let none = RoleChange { person: office.ben, roles: Roles::EMPTY, rules: vec![] };
    assert_eq!(block_on(staff::change_roles(&store, stranger, none)), Err(PersonError::Unknown));
    let course = |acting| {
        let new = staff::Course { course: "Grundkurs".to_owned(), day: DAY, valid_until: None };
        block_on(staff::add_course(&store, acting, office.ben, new))
    };
    assert_eq!((course(stranger), course(acting)), (Err(PersonError::Unknown), Ok(())));
    assert_eq!(store.read_now("courses", |db| expertise::of_organisation(db, organisation)).unwrap().len(), 1);
    let team = block_on(staff::team(&store, organisation)).unwrap();
    let ben = team.person(office.ben).unwrap();
    assert_eq!((ben.courses.len(), ben.rules.len(), ben.channels.len(), team.people.len()), (1, 1, 0, 2));
}

fn closed_cases_beyond_their_time_are_counted_for_each_organisation(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let closed: Date = DAY;
    let other = store
        .write_now("make", move |db| {
            let other = organisation::create(db, "Haus am See")?;
            for n in 0..3 {
                let case = case(db, office.channel, n, DAY, &[office.anna])?;
                if n > 0 {
                    cases::set_state(db, case, siegelpost::casework::CaseState::Closed, closed)?;
                }
            }
            Ok::<_, StoreError>(other)
        })
        .unwrap();
    let due = |organisation, last| {
        store.read_now("due", |db| erasure::count_of(db, organisation, last, date!(2030 - 01 - 01))).unwrap().due
    };
    assert_eq!(
        (due(office.organisation, DAY), due(office.organisation, DAY - Duration::DAY), due(other, DAY)),
        (2, 0, 0)
    );
    let calendar = siegelpost::casework::calendar::Calendar::nationwide();
    let seen = |organisation| {
        block_on(siegelpost::office::compliance(&store, organisation, date!(2027 - 03 - 15), calendar))
            .unwrap()
            .deadlines
    };
    assert_eq!(seen(office.organisation).so_far(2026), [Some(false), None], "nothing was acknowledged");
    assert_eq!((seen(office.organisation).ended_before(2027).count(), seen(other).ended_before(2027).count()), (1, 0));
}
