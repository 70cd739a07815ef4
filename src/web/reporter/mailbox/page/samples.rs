//! Open mailboxes that tests look at. Everything in them is invented.

use std::sync::LazyLock;

use time::macros::date;
use time::{Date, Duration};

use super::super::super::appointment::Appointment;
use super::super::super::can_read::CanRead;
use super::super::declaring::Declaring;
use super::super::entry::{ShownBody, ShownEntry};
use super::super::problem::MessageProblem;
use super::MailboxPage;
use crate::casework::{
    Acknowledgement, Asks, CaseState, Declaration, Declares, Milestones, Progress, Removal, RemovalCategory,
    RemovedSide, Request,
};
use crate::language::{Language, Languages};
use crate::sealing::chain::{Fault, Verdict};
use crate::store::INVALID_DATE;
use crate::web::page::invented;

/// Every state.
pub(super) fn all(language: Language) -> Vec<(&'static str, MailboxPage<'static>)> {
    let fresh = || sample(language, CaseState::New, vec![(0, ShownBody::Report(invented::report()))]);
    let just_sent = || {
        let day = date!(2026 - 11 - 23);
        let progress = Acknowledgement::Automatic.of_new(day);
        let acknowledged_automatically = progress.acknowledged_automatically();
        MailboxPage { acknowledged_automatically, appointments: Appointment::all(&progress, day), ..fresh() }
    };
    let talk = || {
        let entries = vec![
            (0, ShownBody::Report(invented::report())),
            (0, ShownBody::Reply(invented::ACKNOWLEDGEMENT)),
            (1, ShownBody::Addition(invented::report())),
            (1, ShownBody::Message(invented::MESSAGE)),
            (2, ShownBody::Unreadable { office: true }),
            (2, ShownBody::Reply(invented::QUESTION)),
        ];
        MailboxPage { question_waits: true, ..sample(language, CaseState::InReview, entries) }
    };
    let asked = || asked_for(language);
    let answered = || MailboxPage { withdrawn: Some(date!(2026 - 12 - 02)), ..answered_to(language) };
    let refused = || {
        let mut page = asked();
        for (declares, to, problem) in [
            (Declares::Corrected, Some(1), MessageProblem::NeedsWords),
            (Declares::Accepted, Some(3), MessageProblem::NoChoice),
            (Declares::Retaliation, None, MessageProblem::NeedsWords),
            (Declares::Withdrawn, None, MessageProblem::NotStored),
            (Declares::Confirmed, Some(9), MessageProblem::Answered),
        ] {
            page.put_back(invented::MESSAGE, Some(problem), Some(Declaring { declares, to, choice: None }));
        }
        page
    };
    let closed = vec![(0, ShownBody::Report(invented::report())), (9, ShownBody::Reply(invented::QUESTION))];
    let too_long = MessageProblem::TooLong { found: 20_412, allowed: 20_000 };
    vec![
        ("just-sent", just_sent()),
        ("question", talk()),
        ("message-sent", MailboxPage { sent: true, ..fresh() }),
        ("empty-message", MailboxPage { problem: Some(MessageProblem::Empty), ..talk() }),
        ("too-long", MailboxPage { problem: Some(too_long), typed: invented::MESSAGE, ..talk() }),
        ("not-stored", MailboxPage { problem: Some(MessageProblem::NotStored), typed: invented::MESSAGE, ..talk() }),
        ("full", MailboxPage { problem: Some(MessageProblem::Full), typed: invented::MESSAGE, ..talk() }),
        ("torn", MailboxPage { problem: Some(MessageProblem::Torn), typed: invented::MESSAGE, ..talk() }),
        ("not-sure", MailboxPage { problem: Some(MessageProblem::NotSure), ..talk() }),
        ("late", MailboxPage { appointments: appointments(None, date!(2027 - 04 - 01)), ..fresh() }),
        (
            "closed",
            MailboxPage { question_waits: true, appointments: vec![], ..sample(language, CaseState::Closed, closed) },
        ),
        ("asked", asked()),
        ("asked-and-refused", refused()),
        ("answered", answered()),
        ("removed", removed(language)),
        ("tampered", tampered(language)),
    ]
}

fn sample(language: Language, state: CaseState, bodies: Vec<(i64, ShownBody<'static>)>) -> MailboxPage<'static> {
    with_entries(language, state, entries(bodies))
}

fn with_entries(language: Language, state: CaseState, entries: Vec<ShownEntry<'static>>) -> MailboxPage<'static> {
    MailboxPage {
        appointments: appointments(Some(date!(2026 - 11 - 25)), date!(2026 - 12 - 01)),
        can_read: CanRead { names: invented::named_handlers(), taken_out: Vec::new() },
        address: invented::MAILBOX_ADDRESS.to_owned(),
        next_seq: 2,
        ..MailboxPage::new(invented::questionnaires(), language, state, entries)
    }
}

fn appointments(acknowledged: Option<Date>, today: Date) -> Vec<Appointment> {
    let milestones = Milestones { acknowledged, ..Milestones::received_on(date!(2026 - 11 - 23)) };
    Appointment::all(&Progress::of(milestones), today)
}

fn entries(bodies: Vec<(i64, ShownBody<'static>)>) -> Vec<ShownEntry<'static>> {
    let last = bodies.len() - 1;
    let entry = |(index, (days, body))| ShownEntry {
        day: date!(2026 - 11 - 23) + Duration::days(days),
        body,
        fresh: index == last && index > 0,
        verdict: Verdict::default(),
        stored_on: None,
        check: [0x3d, 0xa0, u8::try_from(index).unwrap_or(0)],
    };
    bodies.into_iter().enumerate().map(entry).collect()
}

static REQUESTS: LazyLock<[Request; 3]> = LazyLock::new(|| {
    let request = |asks, text: &str, proposals: &[&str]| Request {
        lang: Languages::built_in().default_language().tag().to_owned(),
        day: date!(2026 - 11 - 25),
        asks,
        text: text.to_owned().into(),
        proposals: proposals.iter().map(|proposal| (*proposal).to_owned().into()).collect(),
        author: "A. Berger".to_owned(),
    };
    [
        request(
            Asks::Protocol,
            "Sie haben uns am Telefon gesagt:\nDie Gruppe <besteht> seit Mai & alle lesen mit.",
            &[],
        ),
        request(Asks::Consent, "Wir möchten Ihre Meldung an die Innenrevision weitergeben, ohne Ihren Namen.", &[]),
        request(
            Asks::Meeting,
            "Wann können wir sprechen?",
            &["Di. 1.12., 14 Uhr, Telefon", "Mi. 2.12., 9 Uhr, Raum 3"],
        ),
    ]
});

static ANSWERS: LazyLock<[Declaration; 4]> = LazyLock::new(|| {
    let declaration = |declares, to, choice, text: Option<&str>| Declaration {
        lang: Languages::built_in().default_language().tag().to_owned(),
        day: date!(2026 - 11 - 26),
        declares,
        to,
        choice,
        text: text.map(|text| text.to_owned().into()),
    };
    [
        declaration(Declares::Corrected, Some(1), None, Some("Es war im April.")),
        declaration(Declares::Consented, Some(2), None, None),
        declaration(Declares::Accepted, Some(3), Some(2), None),
        declaration(Declares::Refused, Some(4), None, None),
    ]
});

fn asked_for(language: Language) -> MailboxPage<'static> {
    let report = [(0, ShownBody::Report(invented::report()))];
    let asked = REQUESTS.iter().zip(1..).map(|(request, to)| (2, ShownBody::Request { request, to, answer: None }));
    let page = sample(language, CaseState::InWork, report.into_iter().chain(asked).collect());
    MailboxPage { question_waits: true, ..page }
}

fn answered_to(language: Language) -> MailboxPage<'static> {
    let [protocol, consent, meeting] = &*REQUESTS;
    let asked = [protocol, consent, meeting, consent].into_iter().zip(&*ANSWERS).zip(1..);
    let entries = asked.flat_map(|((request, answer), to)| {
        let declared = ShownBody::Declaration { declaration: answer, about: Some(request) };
        [(2, ShownBody::Request { request, to, answer: Some(answer) }), (3, declared)]
    });
    let report = [(0, ShownBody::Report(invented::report()))];
    sample(language, CaseState::InWork, report.into_iter().chain(entries).collect())
}

/// Everything that can be wrong with an entry.
fn tampered(language: Language) -> MailboxPage<'static> {
    let unreadable = |office| (1, ShownBody::Unreadable { office });
    let mut entries = entries(vec![
        (0, ShownBody::Report(invented::report())),
        unreadable(true),
        unreadable(false),
        unreadable(true),
        unreadable(false),
        (3, ShownBody::Message(invented::MESSAGE)),
        (3, ShownBody::Reply(invented::QUESTION)),
    ]);
    let faults = [Fault::Altered, Fault::Foreign, Fault::NotGenuine, Fault::Repeated];
    for (entry, fault) in entries[1..].iter_mut().zip(faults) {
        entry.verdict.fault = Some(fault);
    }
    entries[2].day = INVALID_DATE;
    entries[5].verdict.gap = true;
    entries[5].stored_on = Some(date!(2026 - 12 - 24));
    entries[6].stored_on = Some(INVALID_DATE);
    with_entries(language, CaseState::InWork, entries)
}

/// An entry of each side was removed, as two people say; the first says so of one more.
fn removed(language: Language) -> MailboxPage<'static> {
    let entries = vec![
        (0, ShownBody::Report(invented::report())),
        (1, ShownBody::Removed { office: false, removal: &REMOVALS[0] }),
        (1, ShownBody::Removed { office: true, removal: &REMOVALS[1] }),
        (2, ShownBody::Removal(&REMOVALS[0])),
        (2, ShownBody::Removal(&REMOVALS[1])),
    ];
    sample(language, CaseState::InWork, entries)
}

static REMOVALS: LazyLock<[Removal; 2]> = LazyLock::new(|| {
    [(RemovedSide::Reporter, RemovalCategory::Clients), (RemovedSide::Office, RemovalCategory::ThirdPersons)].map(
        |(side, category)| Removal {
            lang: String::new(),
            day: date!(2026 - 11 - 25),
            side,
            seq: 2,
            digest: [0; 32],
            category,
            author: "A. Berger".to_owned(),
        },
    )
});
