//! The last months of the invented office, day by day: reports arrive, and some of them go on. Everything happens in the
//! order of its days, as it would have, through the same code as what is real.

use time::{Date, Duration};
use zeroize::Zeroizing;

use super::cases::{self, Arrived, Invented};
use super::courses::{self, Act, Course, Step};
use super::desk::Desk;
use super::past_year;
use super::record::{DemoCase, Person};
use crate::app::App;
use crate::casework::{CaseNumber, Declaration, Declares, Document, Judged, TextMessage};
use crate::commands::CliError;
use crate::mailbox;

/// A report, when it arrives, and what follows.
struct Planned<'a> {
    report: &'a Invented,
    days_ago: i64,
    course: Option<&'a Course>,
}

/// What happens on one day.
enum Event<'a> {
    Arrives,
    GoesOn(&'a Step),
    /// The office reads what it has written itself: what comes after it is new to everybody.
    IsRead,
}

/// Lets all of it happen. If the cases are not to stay new, those that have a course go on with it.
///
/// # Errors
/// Whatever a report or a handler's step can fail of.
pub(super) fn pass(app: &App, staff: &[Person], stay_new: bool) -> Result<Vec<DemoCase>, CliError> {
    let reports = cases::read()?;
    let courses = if stay_new { Vec::new() } else { courses::read()? };
    let plan: Vec<_> = reports.iter().map(|(report, days)| planned(report, *days, &courses)).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    if !stay_new {
        runtime.block_on(past_year::pass(app, staff))?;
    }
    let arrived = runtime.block_on(day_by_day(app, staff, &plan))?;
    let shown = |(case, planned): (Arrived, &Planned<'_>)| DemoCase {
        number: case.number,
        case_key: case.case_key.display().to_string(),
        demo_report: planned.report.id.clone(),
    };
    Ok(arrived.into_iter().zip(&plan).map(shown).collect())
}

fn planned<'a>(report: &'a Invented, days_ago: i64, courses: &'a [Course]) -> Planned<'a> {
    let course = courses.iter().find(|course| course.report == report.id);
    Planned { report, days_ago: course.map_or(days_ago, |course| course.received), course }
}

/// Everything that happens, the oldest first; what happens on one day stays in its order.
fn events<'a>(plan: &[Planned<'a>]) -> Vec<(i64, usize, Event<'a>)> {
    let mut events: Vec<(i64, usize, Event<'_>)> = Vec::new();
    for (index, planned) in plan.iter().enumerate().rev() {
        events.push((planned.days_ago, index, Event::Arrives));
        let steps = planned.course.map_or(&[][..], |course| &course.steps);
        let last_of_office = steps.iter().rposition(|step| !step.act.is_reporters());
        for (position, step) in steps.iter().enumerate() {
            events.push((step.ago, index, Event::GoesOn(step)));
            if Some(position) == last_of_office {
                events.push((step.ago, index, Event::IsRead));
            }
        }
    }
    events.sort_by_key(|(days_ago, ..)| std::cmp::Reverse(*days_ago));
    events
}

/// The cases come back in the order of the plan.
async fn day_by_day(app: &App, staff: &[Person], plan: &[Planned<'_>]) -> Result<Vec<Arrived>, CliError> {
    let mut desks = Vec::new();
    for person in staff {
        desks.push(Desk::of(app, person).await?);
    }
    let mut cases: Vec<Option<Arrived>> = plan.iter().map(|_| None).collect();
    for (days_ago, index, event) in events(plan) {
        let day = app.clock.today() - Duration::days(days_ago);
        let report = plan[index].report;
        let arrived = || cases[index].as_ref().ok_or_else(|| CliError::new(format!("{} went on too early", report.id)));
        match event {
            Event::Arrives => cases[index] = Some(report.arrives(app, day).await?),
            Event::GoesOn(step) => goes_on(app, &desks, arrived()?, step, day).await?,
            Event::IsRead => {
                let number: CaseNumber = arrived()?.number.parse()?;
                for desk in &desks {
                    desk.reads(&number, day).await?;
                }
                if let Some(desk) = desks.first() {
                    desk.keeps_card(&number, &card(&plan[index], &arrived()?.lang), day).await?;
                }
            }
        }
    }
    Ok(cases.into_iter().flatten().collect())
}

async fn goes_on(app: &App, desks: &[Desk<'_>], case: &Arrived, step: &Step, day: Date) -> Result<(), CliError> {
    match &step.act {
        Act::Message { text } => return writes(app, case, text, day).await,
        Act::Declare { declares, to, text } => return presses(app, case, (*declares, *to), text.as_ref(), day).await,
        _ => {}
    }
    let desk = desks.get(step.by).ok_or_else(|| CliError::new("there are not as many handlers"))?;
    desk.does(&case.number.parse()?, &step.act, day).await
}

/// The reporter comes back and writes.
async fn writes(app: &App, case: &Arrived, text: &str, day: Date) -> Result<(), CliError> {
    let seq = next_seq(app, case).await?;
    let text = Zeroizing::new(text.to_owned());
    let message = Document::Message(TextMessage { lang: case.lang.clone(), day, text, author: None });
    mailbox::deliver(&app.store, &case.case_key, seq, &message, app.mailbox_quota()).await?;
    Ok(())
}

/// The reporter comes back and presses a button.
async fn presses(
    app: &App,
    case: &Arrived,
    (declares, to): (Declares, Option<u64>),
    text: Option<&String>,
    day: Date,
) -> Result<(), CliError> {
    let seq = next_seq(app, case).await?;
    let text = text.map(|text| Zeroizing::new(text.clone()));
    let declaration = Declaration { lang: case.lang.clone(), day, declares, to, choice: None, text };
    match mailbox::declare(&app.store, &case.case_key, seq, declaration, app.mailbox_quota()).await? {
        Judged::New => Ok(()),
        _ => Err(CliError::new("nobody asked for what a reporter of the demo declares")),
    }
}

async fn next_seq(app: &App, case: &Arrived) -> Result<u64, CliError> {
    let gone = || CliError::new("the demo's mailbox is gone");
    Ok(mailbox::open(&app.store, &case.case_key).await?.ok_or_else(gone)?.next_seq)
}

/// What the list shows of the case: the tab of whoever opens it makes the same of what stands in its file.
fn card(planned: &Planned<'_>, lang: &str) -> String {
    let last = |id: &str, field: &str| {
        let steps = planned.course.map_or(&[][..], |course| &course.steps).iter().rev();
        steps
            .filter_map(|step| match &step.act {
                Act::Form { form, answers } if form == id => answers.text(field),
                _ => None,
            })
            .next()
    };
    let mut card = serde_json::Map::new();
    for (name, value) in
        [("subject", last("subject", "called")), ("priority", last("triage", "priority")), ("lang", Some(lang))]
    {
        card.extend(value.map(|value| (name.to_owned(), value.into())));
    }
    if let Some(labels) = last("subject", "labels") {
        let labels = labels.split(',').map(|label| label.trim().into()).collect();
        card.insert("labels".to_owned(), serde_json::Value::Array(labels));
    }
    serde_json::Value::Object(card).to_string()
}
