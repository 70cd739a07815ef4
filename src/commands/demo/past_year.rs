//! The last year whose figures are told, as `config/demo_year.toml` has it: cases from receipt to closing, through the same code
//! as what is real. The figures themselves are upkeep's: it freezes the year as it does everywhere.

use std::collections::BTreeMap;

use serde::Deserialize;
use time::{Date, Duration, Month};

use super::cases::{Arrived, Invented};
use super::courses::{Act, Given};
use super::desk::Desk;
use super::record::Person;
use crate::app::App;
use crate::casework::CaseNumber;
use crate::casework::statistics::first_day_to_freeze;
use crate::commands::CliError;

const YEAR: &str = include_str!("../../../config/demo_year.toml");

#[derive(Deserialize)]
struct File {
    thanks: String,
    measures: String,
    reasons: String,
    found: String,
    lessons: String,
    case: Vec<PastCase>,
}

/// A case, as short as it can be.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PastCase {
    month: u8,
    day: u8,
    text: String,
    /// Days after the receipt.
    replied: i64,
    feedback: i64,
    closed: i64,
    card: BTreeMap<String, String>,
}

/// What happens on one day.
#[derive(Clone, Copy)]
enum Event {
    Arrives,
    IsTaken,
    GetsFeedback,
    IsClosed,
}

/// Lets the year pass. What happens on one day stays in the order of the file.
///
/// # Errors
/// Whatever a report or a handler's step can fail of.
pub(super) async fn pass(app: &App, staff: &[Person]) -> Result<(), CliError> {
    let file: File = toml::from_str(YEAR)?;
    let first = staff.first().ok_or_else(|| CliError::new("nobody works in the demo"))?;
    let desk = Desk::of(app, first).await?;
    let mut cases: Vec<Option<Arrived>> = file.case.iter().map(|_| None).collect();
    for (day, index, event) in events(&file, last_told(app.clock.today()))? {
        let case = &file.case[index];
        let Some(arrived) = &cases[index] else {
            let report = Invented::saying(&format!("year-{index}"), &case.text);
            cases[index] = Some(report.arrives(app, day).await?);
            continue;
        };
        let number: CaseNumber = arrived.number.parse()?;
        match event {
            Event::Arrives => {}
            Event::IsTaken => {
                desk.does(&number, &Act::Reply { text: file.thanks.clone(), lang: None }, day).await?;
                desk.does(&number, &Act::Move { to: "in_work".to_owned() }, day).await?;
            }
            Event::GetsFeedback => {
                let (measures, reasons) = (file.measures.clone(), file.reasons.clone());
                desk.does(&number, &Act::Feedback { measures, reasons }, day).await?;
            }
            Event::IsClosed => {
                let answers = Given::from([
                    ("reason", "C1_ABGESTELLT"),
                    ("found", &file.found),
                    ("feedback", "given"),
                    ("detriment", "none"),
                    ("kept", "three_years"),
                    ("lessons", &file.lessons),
                ]);
                desk.does(&number, &Act::Close { answers, card: case.card.clone() }, day).await?;
                for person in staff {
                    Desk::of(app, person).await?.reads(&number, day).await?;
                }
            }
        }
    }
    Ok(())
}

/// The newest year whose figures are final today.
fn last_told(today: Date) -> i32 {
    let is_told = |year| first_day_to_freeze(year).is_some_and(|day| day <= today);
    let last = today.year() - 1;
    if is_told(last) { last } else { last - 1 }
}

/// Everything that happens, the oldest first.
fn events(file: &File, year: i32) -> Result<Vec<(Date, usize, Event)>, CliError> {
    let mut events = Vec::new();
    for (index, case) in file.case.iter().enumerate() {
        let month = Month::try_from(case.month).map_err(|error| CliError::new(error.to_string()))?;
        let received =
            Date::from_calendar_date(year, month, case.day).map_err(|error| CliError::new(error.to_string()))?;
        let after = |days: i64, event| (received + Duration::days(days), index, event);
        events.extend([
            after(0, Event::Arrives),
            after(case.replied, Event::IsTaken),
            after(case.feedback, Event::GetsFeedback),
            after(case.closed, Event::IsClosed),
        ]);
    }
    events.sort_by_key(|(day, ..)| *day);
    Ok(events)
}
