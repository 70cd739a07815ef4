//! The page between a form and its receipt: what was found, the text to be mended, and everything else kept.

use serde::Serialize;

use super::confirmed::{self, Confirmed};
use super::look::LastLook;
use super::view::{Kind, by_kind};
use crate::casework::questionnaire::Questionnaire;
use crate::casework::self_betrayal::{Finding, WarnPattern};
use crate::language::Language;
use crate::web::guard::form::Protected;
use crate::web::page::{LanguageSwitch, Page, invented};

#[derive(Serialize)]
pub(in crate::web::reporter) struct BetrayalPage<'a> {
    /// The texts in which there is something.
    texts: Vec<FoundText<'a>>,
    /// What kind of text it is.
    action: Action,
    /// Where the form goes.
    path: String,
    /// Everything else that was typed.
    hidden: Vec<(&'a str, &'a str)>,
    case_key: String,
    ticket: String,
    /// What the button says that sends it all as it is.
    as_it_is: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Action {
    Report,
    Message,
}

/// A text to be mended, and what is in it.
#[derive(Serialize)]
struct FoundText<'a> {
    field: &'a str,
    label: &'a str,
    text: &'a str,
    kinds: Vec<Kind<'a>>,
}

impl<'a> BetrayalPage<'a> {
    /// Of everything found it shows what is not among what was `seen` already.
    pub(super) fn new(found: &[(LastLook<'a>, Vec<Finding<'a>>)], seen: &Confirmed<'_>) -> Self {
        let texts = found.iter().filter_map(|(look, finds)| {
            let news: Vec<_> = finds.iter().copied().filter(|find| !seen.contains(find)).collect();
            let kinds = by_kind(look.text, &news);
            let LastLook { field, label, text, .. } = *look;
            (!kinds.is_empty()).then_some(FoundText { field, label, text, kinds })
        });
        Self {
            texts: texts.collect(),
            action: Action::Message,
            path: "/mailbox/message".to_owned(),
            hidden: Vec::new(),
            case_key: String::new(),
            ticket: String::new(),
            as_it_is: confirmed::value(found.iter().flat_map(|(_, finds)| finds)),
        }
    }

    /// As the form of a report: with all of its other answers, and who may read it as the form said.
    pub(in crate::web::reporter) fn of_report(
        self,
        questionnaire: &Questionnaire,
        path: String,
        form: &'a Protected,
        case_key: String,
        ticket: String,
    ) -> Self {
        let shown = |name: &str| self.texts.iter().any(|text| text.field == name);
        let kept = |name: &str| {
            ["readers", "without", "nobody", "asked"].contains(&name) || questionnaire.form.question(name).is_some()
        };
        let hidden = form.fields().filter(|(name, _)| kept(name) && !shown(name)).collect();
        Self { action: Action::Report, path, hidden, case_key, ticket, ..self }
    }

    /// As the form of a message, with its number, and with the key if it was typed beside it: not every browser keeps cookies.
    pub(in crate::web::reporter) fn of_message(self, form: &'a Protected) -> Self {
        let hidden = form
            .fields()
            .filter(|(name, value)| ["seq", "case_key", "declares", "to", "choice"].contains(name) && !value.is_empty())
            .collect();
        Self { action: Action::Message, hidden, ..self }
    }
}

impl Page for BetrayalPage<'_> {
    const TEMPLATE: &'static str = "reporter/betrayal.html";

    fn language_switch(&self) -> LanguageSwitch {
        match self.action {
            Action::Report => LanguageSwitch::Buttons,
            Action::Message => LanguageSwitch::None,
        }
    }

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let rules = invented::rules_with_units();
        let page = |text: &'static str, label| {
            let patterns = &WarnPattern::ALL;
            let look = LastLook { field: "F14", label, text, patterns };
            Self::new(&[(look, rules.find(text, patterns))], &Confirmed::read(""))
        };
        let label = invented::questionnaire().form.question("F14").map_or("", |asked| asked.title.get(language));
        let as_report = |page: Self| Self {
            action: Action::Report,
            path: "/report".to_owned(),
            hidden: vec![("F03", "whatsapp"), ("readers", "")],
            case_key: invented::CASE_KEY.to_owned(),
            ticket: invented::TICKET.to_owned(),
            ..page
        };
        vec![
            ("everything", as_report(page(invented::GIVEAWAY, label))),
            ("unit", as_report(page(invented::OF_A_UNIT, label))),
            ("many", as_report(page(invented::GIVEAWAYS, label))),
            ("message", Self { hidden: vec![("seq", "2")], ..page(invented::GIVEAWAY, "") }),
        ]
    }
}
