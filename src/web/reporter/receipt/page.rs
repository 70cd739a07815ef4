//! The receipt's page: the access code, how to come back, what happens next.

use serde::{Serialize, Serializer};
use time::Date;
use time::macros::date;

use super::super::appointment::Appointment;
use super::super::can_read::CanRead;
use super::super::typed_key::KeyProblem;
use crate::app::ReceiptKind;
use crate::casework::questionnaire::Questionnaire;
use crate::casework::{Acknowledgement, Milestones, Progress};
use crate::language::Language;
use crate::web::page::{LanguageSwitch, Page, SealingFrame, invented, iso};

/// Where to get help at once.
#[derive(Clone, Copy, Serialize)]
pub(super) struct Notice<'a> {
    /// The question whose condition decides, if that is left to the script.
    pub id: Option<&'a str>,
    pub words: &'a str,
}

/// The code that was typed from paper, to see whether it is right.
#[derive(Clone, Copy, Default, Serialize)]
pub(super) struct Check<'a> {
    /// As it was typed, to be mended.
    pub typed: &'a str,
    pub problem: Option<KeyProblem>,
}

#[derive(Serialize)]
pub(super) struct ReceiptPage<'a> {
    #[serde(serialize_with = "name_of_kind")]
    receipt: ReceiptKind,
    /// The case key in groups of four; empty where the script fills it in.
    pub case_key: &'a str,
    /// The day the first report arrived.
    #[serde(serialize_with = "iso::serialize")]
    received: Date,
    /// When receipt was acknowledged by no person.
    #[serde(serialize_with = "iso::option::serialize")]
    pub acknowledged_automatically: Option<Date>,
    /// When it is worth coming back.
    appointments: Vec<Appointment>,
    /// Of the mailbox, for a note.
    pub address: String,
    /// Who can read it; nobody where the script says so.
    pub can_read: CanRead,
    pub check: Check<'a>,
    /// The text `after`, from behind the access code on.
    after: Option<&'a str>,
    /// Those that hold for the answers; all of them where the script decides.
    pub notices: Vec<Notice<'a>>,
    /// It can be asked for again, in another language.
    #[serde(skip)]
    pub can_be_asked_again: bool,
    /// JSON for a reporter whose own browser seals.
    pub sealing: Option<String>,
}

/// The receipt that an address names; a new case's for any other name.
pub(super) fn kind_named(name: &str) -> ReceiptKind {
    match name {
        "again" => ReceiptKind::Again,
        "addition" => ReceiptKind::Addition,
        _ => ReceiptKind::New,
    }
}

fn name_of_kind<S: Serializer>(kind: &ReceiptKind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(match kind {
        ReceiptKind::New => "new",
        ReceiptKind::Again => "again",
        ReceiptKind::Addition => "addition",
    })
}

impl<'a> ReceiptPage<'a> {
    /// Without a case key, notices, or anything for the script yet.
    pub(super) fn new(
        questionnaire: &'a Questionnaire,
        language: Language,
        receipt: ReceiptKind,
        progress: &Progress,
        today: Date,
    ) -> Self {
        Self {
            receipt,
            case_key: "",
            received: progress.milestones.received,
            acknowledged_automatically: progress.acknowledged_automatically(),
            appointments: Appointment::all(progress, today),
            address: String::new(),
            can_read: CanRead::default(),
            check: Check::default(),
            after: questionnaire.form.text("after", language).map(behind_code),
            notices: Vec::new(),
            can_be_asked_again: false,
            sealing: None,
        }
    }
}

/// What stands behind `{code}.`: the page itself says what stands before it, with the code set apart.
fn behind_code(after: &str) -> &str {
    after.split_once("{code}").map_or(after, |(_, rest)| rest.trim_start_matches(['.', ' ']))
}

impl Page for ReceiptPage<'_> {
    const TEMPLATE: &'static str = "reporter/receipt.html";
    const SCRIPT: bool = true;

    fn language_switch(&self) -> LanguageSwitch {
        if self.can_be_asked_again { LanguageSwitch::Links } else { LanguageSwitch::None }
    }

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let received = date!(2026 - 11 - 23);
        let fresh = Acknowledgement::Automatic.of_new(received);
        let by_hand = Acknowledgement::ByHand.of_new(received);
        let sample = |kind, progress, notices| Self {
            case_key: invented::CASE_KEY,
            address: invented::MAILBOX_ADDRESS.to_owned(),
            notices,
            can_read: CanRead {
                names: invented::named_handlers()[1..].to_vec(),
                taken_out: invented::named_handlers()[..1].to_vec(),
            },
            ..Self::new(invented::questionnaire(), language, kind, progress, received)
        };
        let checked = |problem| Self {
            check: Check { typed: "q7mz 4kxd 9whr v2ft gn8c 5jpl x3ae 6u7q", problem: Some(problem) },
            ..sample(ReceiptKind::New, &fresh, Vec::new())
        };
        let danger = |id| vec![Notice { id, words: invented::NOTICE }];
        let acknowledged = Progress::of(Milestones { acknowledged: Some(date!(2026 - 11 - 25)), ..by_hand.milestones });
        let sealing = Some(SealingFrame::sample().to_json(invented::questionnaire(), language));
        let frame = Self {
            case_key: "",
            can_read: CanRead::default(),
            sealing,
            ..sample(ReceiptKind::New, &fresh, danger(Some("F10b")))
        };
        vec![
            ("new", Self { can_be_asked_again: true, ..sample(ReceiptKind::New, &fresh, Vec::new()) }),
            ("new-by-hand", sample(ReceiptKind::New, &by_hand, Vec::new())),
            ("new-danger", sample(ReceiptKind::New, &fresh, danger(None))),
            ("again", sample(ReceiptKind::Again, &fresh, Vec::new())),
            ("addition", sample(ReceiptKind::Addition, &fresh, Vec::new())),
            (
                "addition-late",
                Self {
                    appointments: Appointment::all(&by_hand, date!(2027 - 04 - 01)),
                    ..sample(ReceiptKind::Addition, &fresh, Vec::new())
                },
            ),
            ("addition-acknowledged", sample(ReceiptKind::Addition, &acknowledged, Vec::new())),
            ("check-wrong", checked(KeyProblem::Group { group: 8 })),
            ("check-other", checked(KeyProblem::Other)),
            ("frame", frame),
        ]
    }
}
