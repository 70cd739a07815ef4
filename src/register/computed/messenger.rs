//! The verdict on a use of a messenger, by what the organisation answers itself and by what is known of the service.

use std::collections::BTreeMap;

use time::Date;

use super::answers::{class, day, in_row, own_answers, role, rows, value, verdict};
use super::looking::Looking;
use crate::assessment::catalogue::Catalogue;
use crate::assessment::class::DataClass;
use crate::assessment::concrete::{MessengerUse, concrete_verdict};
use crate::assessment::criterion::CriterionId;
use crate::assessment::fact::Answer;
use crate::assessment::lamps::{Lamp, lamps};
use crate::assessment::living::{Stirred, stirred};
use crate::assessment::own_answer::{Answers as Answered, OwnAnswer};
use crate::assessment::service::Service;
use crate::assessment::services::Services;
use crate::assessment::verdict::{Judgement, Verdict};
use crate::assessment::waiver::{Waiver, WaiverRequest};
use crate::form::Answers;
use crate::register::around::ServiceAround;

/// A use of a messenger that a record is about.
pub struct JudgedUse {
    /// The number and the title of the service's record; `None` where the record names none.
    pub record: Option<(String, String)>,
    pub judged: Result<Judged, NotJudged>,
}

/// A use that was judged.
pub struct Judged {
    pub service: &'static Service,
    pub judgement: Judgement,
    pub lamps: Vec<Lamp>,
    /// The number of the assessment whose answers were looked at; `None`: what is known of the service is all there is.
    pub by: Option<String>,
    pub decision: Option<Decision>,
    /// How the decision stands against the verdict, where it does.
    pub opposed: Option<Opposed>,
    /// Facts that have moved since the version was released.
    pub stirred: Stirred,
}

/// What people have decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    Verdict(Verdict),
    InReview,
    /// Up to a class, and until a day.
    Allowed(Option<DataClass>, Option<Date>),
    Restricted(Option<DataClass>, Option<Date>),
    Blocked,
}

/// How a decision stands against the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Opposed {
    /// It is milder than what the facts say.
    Milder,
    /// It is stricter, which is for people to say.
    Stricter,
    /// It allows less than what really stands in messages.
    ClassTooHigh,
    /// Its day has passed.
    Over,
}

/// Why there is no verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum NotJudged {
    /// The record names no service of the register.
    NoService,
    /// The service's record does not say which product it is.
    NoProduct,
    /// Of the product nothing is known here.
    UnknownProduct,
    /// The highest class of data is not said.
    NoClass,
}

/// The one use that an assessment is about, by its own answers.
pub(super) fn of_assessment(looking: &Looking<'_>) -> Vec<JudgedUse> {
    let Some(around) = looking.around.first() else { return vec![nothing(NotJudged::NoService)] };
    let answers = looking.answers;
    let decision = verdict(answers).map(Decision::Verdict);
    let by = Source { answers: Some((answers, looking.written_on)), number: None };
    vec![judged(looking, around, class(answers, "data_class"), &by, decision)]
}

/// The use of a service, by the assessment that is in force for the class that really occurs, or a higher one.
pub(super) fn of_service(looking: &Looking<'_>) -> Vec<JudgedUse> {
    let Some(around) = looking.around.first() else { return vec![nothing(NotJudged::NoService)] };
    let answers = looking.answers;
    let highest = class(answers, "data_class");
    let until = value(answers, "allowed_until").and_then(day);
    let decision = value(answers, "state").and_then(|state| match state {
        "in_review" => Some(Decision::InReview),
        "allowed" => Some(Decision::Allowed(class(answers, "allowed_class"), until)),
        "restricted" => Some(Decision::Restricted(class(answers, "allowed_class"), until)),
        "blocked" => Some(Decision::Blocked),
        _ => None,
    });
    vec![judged(looking, around, highest, &Source::of(around, highest), decision)]
}

/// Each use that an activity makes of a service; none if it uses no messenger.
pub(super) fn of_activity(looking: &Looking<'_>) -> Vec<JudgedUse> {
    if !looking.answers.chose("messenger", "yes") {
        return Vec::new();
    }
    let highest = class(looking.answers, "data_class");
    let uses = looking.around.iter().map(|around| judged(looking, around, highest, &Source::of(around, highest), None));
    let uses: Vec<JudgedUse> = uses.collect();
    if uses.is_empty() { vec![nothing(NotJudged::NoService)] } else { uses }
}

/// Whose answers are looked at, and how old they are.
struct Source<'a> {
    answers: Option<(&'a Answers, Date)>,
    number: Option<String>,
}

impl<'a> Source<'a> {
    /// The assessment in force for this class, or for a higher one.
    fn of(around: &'a ServiceAround, highest: Option<DataClass>) -> Self {
        let covers = |answers: &Answers| class(answers, "data_class").is_some_and(|class| highest <= Some(class));
        let found = around.assessments.iter().find(|one| covers(&one.version.document.answers));
        let number = found.map(|one| one.cover.number.clone());
        let head = found.map(|one| (&one.version.document.answers, &one.version.head));
        Self { answers: head.map(|(answers, head)| (answers, head.released_on.unwrap_or(head.saved_on))), number }
    }
}

fn nothing(why: NotJudged) -> JudgedUse {
    JudgedUse { record: None, judged: Err(why) }
}

fn judged(
    looking: &Looking<'_>,
    around: &ServiceAround,
    class: Option<DataClass>,
    by: &Source<'_>,
    decision: Option<Decision>,
) -> JudgedUse {
    let cover = &around.service.cover;
    let of_service = &around.service.version.document.answers;
    let found = product(of_service).and_then(|service| Ok((service, class.ok_or(NotJudged::NoClass)?)));
    let judged = found.map(|(service, class)| {
        let own = by.answers.map(|(answers, written)| own_answers(answers, written)).unwrap_or_default();
        let judgement = judgement(looking, (service, class), of_service, by, &own);
        Judged {
            lamps: lamps(Catalogue::built_in(), &judgement),
            opposed: decision.and_then(|decision| opposed(decision, &judgement, looking.today)),
            stirred: moved(looking, service, &own),
            by: by.number.clone(),
            service,
            judgement,
            decision,
        }
    });
    JudgedUse { record: Some((cover.number.clone(), cover.title.clone())), judged }
}

fn judgement(
    looking: &Looking<'_>,
    (service, class): (&'static Service, DataClass),
    of_service: &Answers,
    by: &Source<'_>,
    own: &BTreeMap<CriterionId, OwnAnswer>,
) -> Judgement {
    let writes_to = |who: &[&str]| who.iter().any(|who| of_service.chose("users", who));
    let of = MessengerUse {
        class,
        client_contact: writes_to(&["clients", "minors", "relatives"]),
        under_age_limit: writes_to(&["minors"]),
    };
    let role = role(of_service).unwrap_or(service.role);
    let waivers = by.answers.map(|(answers, written)| waivers(answers, class, written)).unwrap_or_default();
    let answered = Answered { service, role, own };
    concrete_verdict(Catalogue::built_in(), of, &answered, &waivers, looking.rule, looking.today)
}

/// The product that the record of a service names.
fn product(answers: &Answers) -> Result<&'static Service, NotJudged> {
    let sheet = value(answers, "fact_sheet").ok_or(NotJudged::NoProduct)?;
    // The form's ids have no hyphens.
    Services::built_in().get(&sheet.replace('_', "-")).ok_or(NotJudged::UnknownProduct)
}

/// The waivers of an assessment that can be granted at all, approved on the day of its version.
fn waivers(answers: &Answers, class: DataClass, written_on: Date) -> Vec<Waiver> {
    let waiver = |row: u32| {
        let place = in_row(answers, "waived", row)?.parse().ok()?;
        let criterion = in_row(answers, "criterion", place)?.parse().ok()?;
        let approved_by = |who| answers.chose(&format!("waived_by.{row}"), who);
        let request = WaiverRequest {
            criterion,
            class,
            reason: in_row(answers, "waiver_reason", row).unwrap_or_default().to_owned(),
            approved_on: written_on,
            until: in_row(answers, "waived_until", row).and_then(day)?,
            by_officer: approved_by("officer"),
            by_management: approved_by("management"),
        };
        Waiver::grant(&request, Catalogue::built_in().get(criterion)?).ok()
    };
    rows(answers, "waived").into_iter().filter_map(waiver).collect()
}

/// Facts of the service that nobody's own answer stands before, and that have moved since the release.
fn moved(looking: &Looking<'_>, service: &Service, own: &BTreeMap<CriterionId, OwnAnswer>) -> Stirred {
    if !looking.is_released {
        return Stirred::default();
    }
    let mut found = stirred(service, looking.written_on, looking.today);
    found.checked.retain(|id| !own.contains_key(id));
    found.expired.retain(|id| !own.contains_key(id));
    // An own answer grows too old as a fact does.
    let is_old = |own: &OwnAnswer| crate::assessment::fact::last_day(own.valid_until) < looking.today;
    found.expired.extend(own.iter().filter(|(_, own)| own.answer != Answer::Unknown && is_old(own)).map(|(id, _)| *id));
    found.expired.sort();
    found
}

fn opposed(decision: Decision, judgement: &Judgement, today: Date) -> Option<Opposed> {
    match decision {
        Decision::Verdict(decided) => match decided.cmp(&judgement.verdict) {
            std::cmp::Ordering::Less => Some(Opposed::Milder),
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Greater => Some(Opposed::Stricter),
        },
        Decision::Allowed(class, until) | Decision::Restricted(class, until) => match () {
            () if until.is_some_and(|until| until < today) => Some(Opposed::Over),
            () if class.is_some_and(|class| class < judgement.class) => Some(Opposed::ClassTooHigh),
            () if !judgement.verdict.can_be_released() => Some(Opposed::Milder),
            () => None,
        },
        Decision::InReview | Decision::Blocked => None,
    }
}
