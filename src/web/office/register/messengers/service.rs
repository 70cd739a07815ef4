//! One service: the verdicts with their reasons, what authorities say, and what is known of it.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Serialize;
use time::Date;
use time::macros::date;

use super::authorities::Authorities;
use super::facts::{CriterionWords, Grades, criteria};
use super::judged::JudgementWords;
use super::service_in;
use crate::access::right::ReadRegister;
use crate::assessment::catalogue::Catalogue;
use crate::assessment::class::DataClass;
use crate::assessment::default_verdict::default_verdict;
use crate::assessment::encryption_rule::EncryptionRule;
use crate::assessment::score::score;
use crate::assessment::service::{ProviderRole, Service};
use crate::language::Language;
use crate::regime::Regime;
use crate::web::office::register::menu::Menu;
use crate::web::page::{Page, iso};
use crate::web::problem::Problem;
use crate::web::visitor::Office;

#[derive(Serialize)]
pub(in crate::web::office::register) struct ServicePage {
    menu: Menu<'static>,
    id: &'static str,
    name: &'static str,
    provider: &'static str,
    role: ProviderRole,
    remark: Option<&'static str>,
    judgements: Vec<JudgementWords>,
    /// For the order among services that pass.
    score: Option<u8>,
    authorities: Authorities,
    criteria: Vec<CriterionWords>,
    grades: Grades,
    #[serde(serialize_with = "iso::option::serialize")]
    facts_of: Option<Date>,
    signed_off_by: &'static str,
    #[serde(serialize_with = "iso::serialize")]
    signed_off_on: Date,
    encryption_from: DataClass,
    encryption_reason: Option<String>,
    /// The name of the organisation's law, as settings have it.
    regime: &'static str,
    #[serde(serialize_with = "iso::serialize")]
    today: Date,
}

pub(in crate::web::office::register) async fn get(
    user: Office<ReadRegister>,
    path: Path<String>,
) -> Result<HttpResponse, Problem> {
    let service = service_in(&path)?;
    let settings = user.app().settings();
    let today = user.app().clock.today();
    user.page(&ServicePage::of(
        service,
        (&settings.register.encryption_from_m3_because, settings.legal.regime),
        today,
        user.language,
    ))
}

impl ServicePage {
    fn of(
        service: &'static Service,
        (rule, regime): (&EncryptionRule, Regime),
        today: Date,
        language: Language,
    ) -> Self {
        let catalogue = Catalogue::built_in();
        let judgements = DataClass::JUDGED.map(|class| default_verdict(catalogue, service, class, rule, today));
        Self {
            menu: Menu::at_messengers(language),
            id: &service.id,
            name: &service.name,
            provider: &service.provider,
            role: service.role,
            remark: service.remark(language),
            score: score(catalogue, service, today),
            authorities: Authorities::of(service, &judgements, regime, language),
            judgements: judgements.iter().map(|it| JudgementWords::of(it, service, language)).collect(),
            criteria: criteria(service, regime.on(today), today, language),
            grades: Grades::of(service),
            facts_of: service.facts_of(),
            signed_off_by: &service.signed_off_by,
            signed_off_on: service.signed_off_on,
            encryption_from: rule.from(),
            encryption_reason: rule.reason().map(str::to_owned),
            regime: regime.name(),
            today,
        }
    }
}

impl Page for ServicePage {
    const TEMPLATE: &'static str = "office/register/messenger.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let moved = EncryptionRule::from_m3("M2 enthält bei uns keine Klientendaten.").unwrap_or_default();
        let strict = EncryptionRule::default();
        let samples = [
            ("signal", "signal-mdm", &strict, Regime::Kdg, date!(2026 - 11 - 30)),
            ("threema", "threema-work", &strict, Regime::Dsgvo, date!(2026 - 11 - 30)),
            ("telegram", "telegram", &strict, Regime::DsgEkd, date!(2026 - 11 - 30)),
            ("teams-moved", "microsoft-teams", &moved, Regime::Kdg, date!(2026 - 11 - 30)),
            ("grace", "teamwire", &strict, Regime::Dsgvo, date!(2027 - 12 - 01)),
            ("expired", "stashcat", &strict, Regime::KdrOg, date!(2028 - 02 - 01)),
        ];
        let page = |(name, id, rule, regime, today)| {
            let service = service_in(id).ok()?;
            Some((name, Self::of(service, (rule, regime), today, language)))
        };
        samples.into_iter().filter_map(page).collect()
    }
}
