//! Entries as a file, filtered as on the page: the same entries, and nothing more than stands there.

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::Query;
use serde::Serialize;

use super::page::hex;
use super::query::JournalQuery;
use crate::access::right::ReadJournal;
use crate::journal::ReadableEntry;
use crate::staff::{self, Team};
use crate::store::StaffId;
use crate::store::listing::Start;
use crate::web::problem::Problem;
use crate::web::visitor::{Office, redirect};

/// Entries that are read at a time.
const PORTION: u32 = 1000;
/// Entries in one file: all of them are in memory. Of one month there are never so many.
const MOST: u64 = 20_000;

/// An entry in a file.
#[derive(Serialize)]
struct Row<'a> {
    day: String,
    book: &'static str,
    event: &'a str,
    detail: String,
    channel: &'a str,
    about: &'a str,
    by: &'a str,
    digest: String,
}

pub(super) async fn get(user: Office<ReadJournal>, query: Query<JournalQuery>) -> Result<HttpResponse, Problem> {
    let (store, organisation) = (&user.app().office_store, user.staff.organisation_id);
    let team = staff::team(store, organisation).await?;
    let (filter, mut entries, mut start) = (query.filter(), Vec::new(), Start::First);
    loop {
        let page = staff::journal_page(store, organisation, filter, start, PORTION).await?;
        if page.counts > MOST {
            return Ok(redirect(&format!("/journal?{}&too_much=1", query.address())).finish());
        }
        entries.extend(page.rows);
        match page.next {
            Some(next) if entries.len() as u64 <= MOST => start = Start::After(next),
            _ => break,
        }
    }
    let rows: Vec<_> = entries.iter().map(|entry| Row::of(filter.book.name(), entry, &team)).collect();
    if query.format == "json" {
        let body = serde_json::to_string_pretty(&rows).map_err(|_| Problem::Malformed)?;
        return Ok(file("application/json", "journal.json", body));
    }
    let mut csv = "day,book,event,detail,channel,about,by,digest\r\n".to_owned();
    for row in &rows {
        let cells = [&*row.day, row.book, row.event, &row.detail, row.channel, row.about, row.by, &row.digest];
        csv.push_str(&cells.map(cell).join(","));
        csv.push_str("\r\n");
    }
    Ok(file("text/csv; charset=utf-8", "journal.csv", csv))
}

impl<'a> Row<'a> {
    fn of(book: &'static str, entry: &'a ReadableEntry, team: &'a Team) -> Self {
        let name =
            |id: Option<StaffId>| id.and_then(|id| team.person(id)).map_or("", |person| person.account.name.as_str());
        let channel = entry.channel.and_then(|id| team.channels.iter().find(|channel| channel.id == id));
        Self {
            day: entry.day.to_string(),
            book,
            event: &entry.event,
            detail: entry.detail.clone(),
            channel: channel.map_or("", |channel| &channel.name),
            about: name(entry.about),
            by: name(entry.by),
            digest: hex(&entry.digest),
        }
    }
}

/// A cell as RFC 4180 has it. What a spreadsheet would take for a formula begins with an apostrophe.
fn cell(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let guard = if is_formula { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

fn file(kind: &'static str, name: &str, body: String) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, kind))
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_one_cell_and_never_a_formula() {
        for (text, expected) in [
            ("", "\"\""),
            ("A. Berger", "\"A. Berger\""),
            ("a,b", "\"a,b\""),
            ("sagt \"nein\"", "\"sagt \"\"nein\"\"\""),
            ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
            ("+handler -auditor", "\"'+handler -auditor\""),
            ("-1", "\"'-1\""),
            ("@x", "\"'@x\""),
        ] {
            assert_eq!(cell(text), expected);
        }
    }
}
