//! `siegelpost statistics`

use serde_json::json;

use super::table::lines;
use super::{CliError, WithConfig};
use crate::casework::statistics::{AnnualReport, NOTE, first_day_to_freeze};
use crate::memory::protect_process;
use crate::store::{Migrate, ReadDb, Store, annual_report, organisation};

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    config: WithConfig,
    /// Which year.
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i32).range(1970..9000))]
    year: i32,
    /// Print comma-separated values.
    #[arg(long, conflicts_with = "json")]
    csv: bool,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    let settings = arguments.config.load()?;
    protect_process(settings.process.locked)?;
    let store = Store::open(&settings.database.url, Migrate::No)?;
    let report = report(&store, arguments.year)?;
    if arguments.csv {
        print!("{}", report.to_csv());
    } else if arguments.json {
        println!("{:#}", as_json(&report));
    } else {
        let rows: Vec<[String; 3]> =
            report.lines().into_iter().map(|line| [line.table.to_owned(), line.row.to_owned(), line.value]).collect();
        for line in lines(["TABLE", "ROW", "VALUE"], &rows) {
            println!("{line}");
        }
        println!("\n{NOTE}.");
    }
    Ok(())
}

fn report(store: &Store, year: i32) -> Result<AnnualReport, CliError> {
    let look = |db: &mut ReadDb| match organisation::first(db)? {
        Some(organisation) => annual_report::figures(db, organisation.id, year),
        None => Ok(None),
    };
    let figures = store.read_now("statistics", look)?.ok_or_else(|| {
        let day = first_day_to_freeze(year).map(|day| day.to_string()).unwrap_or_default();
        CliError::new(format!("there are no figures of {year}: they are final on {day}, where there were reports"))
    })?;
    Ok(AnnualReport::from_text(&figures)?)
}

fn as_json(report: &AnnualReport) -> serde_json::Value {
    let figures: Vec<_> = report
        .lines()
        .into_iter()
        .map(|line| json!({ "table": line.table, "row": line.row, "value": line.value }))
        .collect();
    json!({ "year": report.year, "figures": figures, "note": NOTE })
}
