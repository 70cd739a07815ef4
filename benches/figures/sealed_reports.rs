//! A report that a reporter's browser has sealed: what taking it in costs the server, from the request to the durable
//! commit, beside inserting its rows alone.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};
use siegelpost::sealing::{Fingerprint, HandlerRecipient};
use siegelpost::store::StaffId;

use super::bare;
use super::book::Book;
use super::book::Rows;
use super::client::post_json;
use super::instance::{Instance, Serving};
use super::load;
use super::people::People;
use super::report;
use super::reports::{CONNECTIONS, ROUNDS, batch};
use super::table::{Row, Table};
use super::{Outcome, milliseconds};

/// Measures and adds the row.
pub fn figures(
    table: &mut Table,
    instance: &Instance,
    serving: &Serving,
    book: &mut Book,
    people: &People,
    count: usize,
) -> Outcome<()> {
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let json = report::json()?;
        let requests: Vec<_> = bare::seal_all(people, &json, count)?
            .iter()
            .map(|rows| post_json("/report/sealed", &sent(people, rows)))
            .collect();
        let (load, commits) =
            instance.commits_during(|| load::run(serving.pid(), serving.address, CONNECTIONS, &requests));
        let load = load?;
        if load.failures > 0 {
            return Err(format!("{} sealed reports were refused", load.failures).into());
        }
        // Others than those that were sent: on PostgreSQL both end up in one database.
        let alone = bare::insert(book, &bare::seal_all(people, &json, count)?, batch(count, commits))?;
        rounds.push((load.cpu(), alone));
    }
    let cpu = rounds.iter().map(|round| round.0).min().unwrap_or_default();
    let alone = rounds.iter().map(|round| round.1).min().unwrap_or_default();
    table.row(Row {
        figure: "CPU per report sealed in the browser".to_owned(),
        measured: format!("{}, {:.2} x bare", milliseconds(cpu), cpu.as_secs_f64() / alone.as_secs_f64()),
        bare: format!("{}: insert alone", milliseconds(alone)),
        target: String::new(),
        met: None,
    });
    Ok(())
}

/// As the reporter's script writes it.
fn sent(people: &People, rows: &Rows) -> Value {
    let sealed_to = |staff: Option<StaffId>| {
        rows.slots.iter().find(|(whose, _)| *whose == staff).map(|(_, sealed)| BASE64.encode(sealed))
    };
    let slot = |(staff, recipient): &(StaffId, HandlerRecipient)| {
        let reader = recipient.fingerprint().to_string();
        json!({ "reader": reader, "sealed": sealed_to(Some(*staff)) })
    };
    json!({
        "mailbox": BASE64.encode(rows.mailbox.as_bytes()),
        "reporter_recipient": rows.reporter_recipient,
        "case_recipient": rows.case_recipient,
        "file_recipient": rows.file_recipient,
        "reporter_slot": sealed_to(None),
        "slots": people.readers.iter().map(slot).collect::<Vec<_>>(),
        "without": [],
        "set": Fingerprint::of_all(people.readers.iter().map(|(_, recipient)| recipient)).to_string(),
        "parcel": BASE64.encode(&rows.report),
    })
}
