//! All services beside each other: one verdict for each class of data, by the facts of today.

use actix_web::HttpResponse;
use serde::Serialize;
use time::Date;
use time::macros::date;

use crate::access::right::ReadRegister;
use crate::assessment::ageing::{Age, Aged, ageing};
use crate::assessment::catalogue::Catalogue;
use crate::assessment::class::DataClass;
use crate::assessment::criterion::CriterionId;
use crate::assessment::default_verdict::default_verdict;
use crate::assessment::encryption_rule::EncryptionRule;
use crate::assessment::service::Service;
use crate::assessment::services::Services;
use crate::assessment::verdict::{Judgement, Verdict};
use crate::language::Language;
use crate::web::office::register::menu::Menu;
use crate::web::page::{Page, iso};
use crate::web::problem::Problem;
use crate::web::visitor::Office;

/// For how many days ahead it is told that facts expire.
const SOON_DAYS: u16 = 90;

#[derive(Serialize)]
pub(in crate::web::office::register) struct MatrixPage {
    menu: Menu<'static>,
    rows: Vec<Row>,
    /// Words beside verdicts, in the order of the rows.
    notes: Vec<Note>,
    ageing: Vec<AgedWords>,
    /// The class from which on end-to-end encryption is asked for.
    encryption_from: DataClass,
    encryption_reason: Option<String>,
    soon_days: u16,
    #[serde(serialize_with = "iso::serialize")]
    today: Date,
}

#[derive(Serialize)]
struct Row {
    id: &'static str,
    name: &'static str,
    cells: Vec<Cell>,
    #[serde(serialize_with = "iso::option::serialize")]
    facts_of: Option<Date>,
    /// Whether there is a note on it.
    is_noted: bool,
}

#[derive(Serialize)]
struct Cell {
    class: DataClass,
    verdict: Verdict,
    /// What makes it no better.
    decisive: Vec<CriterionId>,
    is_capped: bool,
}

#[derive(Serialize)]
struct Note {
    id: &'static str,
    name: &'static str,
    words: Vec<&'static str>,
}

#[derive(Serialize)]
struct AgedWords {
    id: &'static str,
    name: &'static str,
    age: Age,
    #[serde(serialize_with = "iso::serialize")]
    valid_until: Date,
    #[serde(serialize_with = "iso::serialize")]
    last_day: Date,
    count: usize,
    /// Where they are not all of the service's.
    criteria: Vec<CriterionId>,
}

pub(in crate::web::office::register) async fn get(user: Office<ReadRegister>) -> Result<HttpResponse, Problem> {
    let settings = user.app().settings();
    let page = MatrixPage::of(&settings.register.encryption_from_m3_because, user.app().clock.today(), user.language);
    user.page(&page)
}

impl MatrixPage {
    fn of(rule: &EncryptionRule, today: Date, language: Language) -> Self {
        let services = Services::built_in().all();
        let row = |service: &'static Service| Row::of(service, rule, today, language);
        Self {
            menu: Menu::at_messengers(language),
            rows: services.iter().map(row).collect(),
            notes: services.iter().filter_map(|service| Note::of(service, language)).collect(),
            ageing: services.iter().flat_map(|service| aged(service, today)).collect(),
            encryption_from: rule.from(),
            encryption_reason: rule.reason().map(str::to_owned),
            soon_days: SOON_DAYS,
            today,
        }
    }
}

impl Row {
    fn of(service: &'static Service, rule: &EncryptionRule, today: Date, language: Language) -> Self {
        let judge = |class| default_verdict(Catalogue::built_in(), service, class, rule, today);
        Self {
            id: &service.id,
            name: &service.name,
            cells: DataClass::JUDGED.map(|class| Cell::of(&judge(class))).into(),
            facts_of: service.facts_of(),
            is_noted: Note::of(service, language).is_some(),
        }
    }
}

impl Cell {
    fn of(judgement: &Judgement) -> Self {
        Self {
            class: judgement.class,
            verdict: judgement.verdict,
            decisive: judgement.decisive(),
            is_capped: judgement.capped_by.is_some(),
        }
    }
}

impl Note {
    /// What stands beside a service's verdicts; `None` where nothing does.
    fn of(service: &'static Service, language: Language) -> Option<Self> {
        let remark = service.remark(language);
        let words: Vec<_> = remark.into_iter().chain(service.caps.iter().map(|cap| cap.reason(language))).collect();
        (!words.is_empty()).then(|| Self { id: &service.id, name: &service.name, words })
    }
}

fn aged(service: &'static Service, today: Date) -> impl Iterator<Item = AgedWords> {
    let all = service.facts().count();
    ageing(service, today, SOON_DAYS).into_iter().map(move |group: Aged| AgedWords {
        id: &service.id,
        name: &service.name,
        age: group.age,
        valid_until: group.valid_until,
        last_day: group.last_day,
        count: group.criteria.len(),
        criteria: if group.criteria.len() == all { Vec::new() } else { group.criteria },
    })
}

impl Page for MatrixPage {
    const TEMPLATE: &'static str = "office/register/messengers.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let page = |rule: &EncryptionRule, today| Self::of(rule, today, language);
        let moved = EncryptionRule::from_m3("M2 enthält bei uns keine Klientendaten.").unwrap_or_default();
        vec![
            ("today", page(&EncryptionRule::default(), date!(2026 - 11 - 30))),
            ("moved", page(&moved, date!(2026 - 11 - 30))),
            ("soon", page(&EncryptionRule::default(), date!(2027 - 10 - 01))),
            ("grace", page(&EncryptionRule::default(), date!(2027 - 12 - 01))),
            ("expired", page(&EncryptionRule::default(), date!(2028 - 02 - 01))),
        ]
    }
}
