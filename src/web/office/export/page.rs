//! The page on which a handler's tab makes files of a case.

use serde::Serialize;
use serde_json::json;
use time::Date;
use time::macros::date;

use crate::casework::calendar::Calendar;
use crate::casework::{CaseForms, CaseState, Deadlines, Milestones};
use crate::journal::MonthHead;
use crate::language::{Arguments, Language, Languages, MissingMessage};
use crate::web::office::case::deadline::{CaseDeadline, shown_duties};
use crate::web::office::case::entries::ShownParcel;
use crate::web::page::{Page, SealedFormView, invented, iso, labels_json};

/// Everything named "base64" is in the standard alphabet with padding (RFC 4648, section 4).
#[derive(Serialize)]
pub(super) struct ExportPage<'a> {
    pub number: &'a str,
    #[serde(serialize_with = "iso::serialize")]
    pub received: Date,
    pub state: CaseState,
    pub duties: Vec<CaseDeadline>,
    /// Days and state once more, as JSON for a file that programs read.
    pub server: String,
    /// Up to where the office's journal is held by a digest.
    pub journal: Option<JournalHead>,
    /// Whether there is anything for a calendar.
    pub has_open_duties: bool,
    #[serde(serialize_with = "iso::serialize")]
    pub today: Date,
    /// The day on which the reporter destroyed their access.
    #[serde(serialize_with = "iso::option::serialize")]
    pub reporter_left: Option<Date>,
    /// The names of those who can read the case.
    pub readers: Vec<&'a str>,
    /// The handler's own slot as stored, base64; `None` if the case is not sealed to this handler.
    pub slot: Option<String>,
    /// Whether the password was typed within minutes, so that the wrapped identity can be fetched.
    pub is_proved: bool,
    pub case_recipient: &'a str,
    pub file_recipient: &'a str,
    /// The next free sequence number of the office's side.
    pub next_office: u64,
    /// The next free sequence number of the file's side.
    pub next_file: u64,
    /// The digest of the newest parcel of the conversation, base64; empty if there is none.
    pub previous_case: String,
    /// The digest of the newest note, base64; empty if there is none.
    pub previous_file: String,
    /// The highest position this handler has opened.
    pub seen: u64,
    /// Conversation and notes in the order of their positions.
    pub parcels: Vec<ShownParcel>,
    /// The words of the questions, JSON.
    pub questionnaires: String,
    /// What the tab looks for in what an accused person is told.
    pub access_words: AccessWords,
    /// What was filled in about the case is shown in the words of these.
    pub forms: Vec<SealedFormView<'a>>,
}

/// What `siegelpost verify --noted` looks for.
#[derive(Serialize)]
pub(super) struct JournalHead {
    /// The month that it ends: `2026-10`.
    month: String,
    /// In hexadecimal digits.
    digest: String,
}

impl From<MonthHead> for JournalHead {
    fn from(head: MonthHead) -> Self {
        Self { month: head.month.to_string(), digest: head.to_string() }
    }
}

/// Lists of words of every language of the office's, `|` between them: people write in another language than the page's.
#[derive(Serialize)]
pub(super) struct AccessWords {
    /// What people are called when they are counted.
    people: String,
    /// Numbers in words, from two to nineteen.
    few: String,
    /// Roles that few people have.
    roles: String,
}

impl AccessWords {
    /// # Errors
    /// A language that lacks one of the lists.
    pub(super) fn of(languages: Languages) -> Result<Self, MissingMessage> {
        let list = |key: &str| {
            let of_office = languages.all().iter().filter(|language| language.description().office);
            let lists = of_office.map(|language| language.message(key, &Arguments::new()));
            Ok(lists.collect::<Result<Vec<_>, _>>()?.join("|"))
        };
        Ok(Self { people: list("access-people")?, few: list("access-few")?, roles: list("access-roles")? })
    }
}

impl Page for ExportPage<'_> {
    const TEMPLATE: &'static str = "office/export.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let whole = || sample(language);
        let left = Self { reporter_left: Some(date!(2026 - 11 - 24)), has_open_duties: false, ..whole() };
        vec![("open", whole()), ("left", left), ("no-slot", Self { slot: None, ..whole() })]
    }
}

/// All forms, empty: what was answered is sealed.
pub(super) fn forms(forms: &CaseForms, language: Language) -> Result<Vec<SealedFormView<'_>>, MissingMessage> {
    forms.iter().map(|form| SealedFormView::new(form, invented::no_answers(), language)).collect()
}

/// What the server says of the case, as it stands in a file for programs: docs/export.md.
pub(super) fn server_json(
    received: Date,
    state: CaseState,
    left: Option<Date>,
    duties: &[CaseDeadline],
    journal: Option<&JournalHead>,
) -> String {
    let duty = |duty: &CaseDeadline| {
        let done = duty.done_on.filter(|_| !duty.is_waived).map(|day| day.to_string());
        json!({ "kind": duty.due.kind, "by": duty.due.day.to_string(), "done": done, "waived": duty.is_waived })
    };
    let left = left.map(|day| day.to_string());
    let duties = duties.iter().map(duty).collect::<Vec<_>>();
    let received = received.to_string();
    json!({ "received": received, "state": state, "reporter_left": left, "duties": duties, "journal": journal })
        .to_string()
}

fn sample(language: Language) -> ExportPage<'static> {
    let today = date!(2026 - 11 - 25);
    let milestones = Milestones::received_on(date!(2026 - 11 - 22));
    let duties = shown_duties(&Deadlines::of(&milestones), today, &Calendar::nationwide());
    ExportPage {
        number: "2026-48193",
        received: milestones.received,
        state: CaseState::InWork,
        server: server_json(milestones.received, CaseState::InWork, None, &duties, None),
        duties,
        journal: Some(JournalHead { month: "2026-10".to_owned(), digest: "8f0c21d7".repeat(8) }),
        has_open_duties: true,
        today,
        reporter_left: None,
        readers: invented::handlers(),
        slot: Some("c2xvdA==".to_owned()),
        is_proved: true,
        case_recipient: "age1pq1sample",
        file_recipient: "age1pq1other",
        next_office: 2,
        next_file: 2,
        previous_case: "ZGlnZXN0".to_owned(),
        previous_file: String::new(),
        seen: 0,
        parcels: ShownParcel::samples(&["reporter", "office", "file"]),
        questionnaires: labels_json(invented::questionnaires(), language),
        access_words: invented::made(AccessWords::of(Languages::built_in())),
        forms: invented::made(forms(invented::case_forms(), language)),
    }
}
