//! `siegelpost deadlines`

mod row;

use time::Date;
use time::macros::format_description;

use super::CliError;
use super::table::lines;
use crate::casework::calendar::{Calendar, Land};
use crate::casework::{Deadlines, Milestones};
use row::Row;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The day on which the report came in, as a calendar in Germany has it: YYYY-MM-DD, like all days here.
    #[arg(long, value_name = "DAY", value_parser = day)]
    received: Date,
    /// The day on which receipt was confirmed to the reporter.
    #[arg(long, value_name = "DAY", value_parser = day)]
    acknowledged: Option<Date>,
    /// The day on which feedback was given.
    #[arg(long, value_name = "DAY", value_parser = day)]
    feedback: Option<Date>,
    /// The day on which the case was closed.
    #[arg(long, value_name = "DAY", value_parser = day)]
    closed: Option<Date>,
    /// The Land whose holidays are no working days, for example NW. Otherwise only the holidays that all Länder have.
    #[arg(long, value_name = "CODE", value_parser = land)]
    land: Option<Land>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    let Arguments { received, acknowledged, feedback, closed, land, json } = *arguments;
    let case = Milestones { acknowledged, feedback, closed, ..Milestones::received_on(received) };
    let (deadlines, calendar) = (Deadlines::checked(&case)?, Calendar::of(land));
    let rows = Row::all(&deadlines, &calendar, closed);
    if json {
        println!("{:#}", as_json(&rows, land));
    } else {
        print_table(&rows, &calendar, land);
    }
    Ok(())
}

fn as_json(rows: &[Row], land: Option<Land>) -> serde_json::Value {
    serde_json::json!({
        "land": land.map(Land::code),
        "holidays_compared_on": Calendar::checked_on().to_string(),
        "days": rows.iter().map(Row::as_json).collect::<Vec<_>>(),
    })
}

fn print_table(rows: &[Row], calendar: &Calendar, land: Option<Land>) {
    let header = ["WHAT", "DAY", "LAST WORKING DAY", "REMINDERS", "DONE", "BASIS"];
    let cells: Vec<[String; 6]> = rows.iter().map(|row| row.cells(calendar)).collect();
    for line in lines(header, &cells) {
        println!("{line}");
    }
    let holidays = match land {
        Some(land) => format!("the holidays of all Länder and of {land}: {}", land.law()),
        None => "the holidays of all Länder; --land adds those of one".to_owned(),
    };
    println!("\nWorking days are Monday to Friday without {holidays}.");
    println!("Holidays last compared with published lists on {}. No deadline is moved.", Calendar::checked_on());
}

/// A day of this millennium: others are slips of the keyboard.
fn day(text: &str) -> Result<Date, String> {
    let day = Date::parse(text, format_description!("[year]-[month]-[day]"));
    let day = day.map_err(|_| "no day; write YYYY-MM-DD, for example 2026-11-23")?;
    if (2000..3000).contains(&day.year()) { Ok(day) } else { Err("only days from 2000 to 2999".to_owned()) }
}

fn land(code: &str) -> Result<Land, String> {
    code.parse().map_err(|error: crate::casework::calendar::NoSuchLand| error.to_string())
}
