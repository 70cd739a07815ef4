//! The report has arrived: the access code, how to come back, what happens next.

use super::sealing::SealingFrame;
use crate::casework::questionnaire::Questionnaire;
use crate::web::page::{Chrome, LanguageSwitch, Page, iso, samples};
use serde::Serialize;
use tera::{Context, TeraResult};
use time::Date;
use time::macros::date;

/// What became of the form that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Receipt {
    /// A new case.
    New,
    /// The same words had arrived before; nothing was stored again.
    Again,
    /// Other words under the same access code: kept as an addition to the first report.
    Addition,
}

impl Receipt {
    /// The receipt that an address names; a new case's for any other name.
    pub fn named(name: &str) -> Self {
        match name {
            "again" => Self::Again,
            "addition" => Self::Addition,
            _ => Self::New,
        }
    }
}

/// Where to get help at once.
#[derive(Clone, Copy, Serialize)]
pub struct Notice<'a> {
    /// The question whose condition decides, if that is left to the script.
    pub id: Option<&'a str>,
    pub words: &'a str,
}

pub struct ReceiptPage<'a> {
    pub receipt: Receipt,
    /// The case key in groups of four; empty where the script fills it in.
    pub case_key: &'a str,
    /// The day the first report arrived.
    pub received: Date,
    pub acknowledge_by: Date,
    pub feedback_by: Date,
    /// Whose text `after` is shown.
    pub questionnaire: &'a Questionnaire,
    /// Those that hold for the answers; all of them where the script decides.
    pub notices: Vec<Notice<'a>>,
    /// For a reporter whose own browser seals: what it needs for that.
    pub frame: Option<SealingFrame>,
}

#[derive(Serialize)]
struct View<'a> {
    receipt: Receipt,
    case_key: &'a str,
    #[serde(serialize_with = "iso::serialize")]
    received: Date,
    #[serde(serialize_with = "iso::serialize")]
    acknowledge_by: Date,
    #[serde(serialize_with = "iso::serialize")]
    feedback_by: Date,
    /// The text `after`, from behind the access code on.
    after: Option<&'a str>,
    notices: &'a [Notice<'a>],
    /// JSON for the script.
    sealing: Option<String>,
}

impl Page for ReceiptPage<'_> {
    const TEMPLATE: &'static str = "reporter/receipt.html";
    const SCRIPT: bool = true;

    fn language_switch(&self) -> LanguageSwitch {
        LanguageSwitch::None
    }

    fn fill(&self, context: &mut Context, chrome: &Chrome<'_>) -> TeraResult<()> {
        let language = chrome.shown_language();
        let after = self.questionnaire.text("after", language);
        let view = View {
            receipt: self.receipt,
            case_key: self.case_key,
            received: self.received,
            acknowledge_by: self.acknowledge_by,
            feedback_by: self.feedback_by,
            after: after.map(behind_code),
            notices: &self.notices,
            sealing: self.frame.as_ref().map(|frame| frame.to_json(self.questionnaire, language)).transpose()?,
        };
        context.insert("page", &view);
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |receipt, notices| Self {
            receipt,
            case_key: samples::CASE_KEY,
            received: date!(2026 - 11 - 23),
            acknowledge_by: date!(2026 - 11 - 30),
            feedback_by: date!(2027 - 02 - 23),
            questionnaire: samples::questionnaire(),
            notices,
            frame: None,
        };
        let danger = |id| vec![Notice { id, words: samples::NOTICE }];
        vec![
            ("new", sample(Receipt::New, Vec::new())),
            ("new-danger", sample(Receipt::New, danger(None))),
            ("again", sample(Receipt::Again, Vec::new())),
            ("addition", sample(Receipt::Addition, Vec::new())),
            (
                "frame",
                Self {
                    case_key: "",
                    frame: Some(SealingFrame::sample()),
                    ..sample(Receipt::New, danger(Some("F10b")))
                },
            ),
        ]
    }
}

/// What stands behind `{code}.`: the page itself says what stands before it, with the code set apart.
fn behind_code(after: &str) -> &str {
    after.split_once("{code}").map_or(after, |(_, rest)| rest.trim_start_matches(['.', ' ']))
}
