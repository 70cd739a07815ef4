//! The page with the form: how much a browser has to fetch, and what making it costs.

use super::client::{Client, get};
use super::instance::Serving;
use super::load;
use super::table::{Row, Table};
use super::{Outcome, milliseconds};

const PAGES: usize = 2000;
const CONNECTIONS: usize = 4;
/// Most bytes, everything the page needs included: 30 KB.
const BYTES: usize = 30_000;
/// Most requests.
const REQUESTS: usize = 2;

/// Measures and adds the rows.
pub fn figures(table: &mut Table, serving: &Serving) -> Outcome<()> {
    let mut client = Client::of(serving.address);
    let page = client.ask(&get("/report", ""))?.body;
    let html = String::from_utf8_lossy(&page);
    let needed = needed(&html);
    let mut bytes = page.len();
    for path in &needed {
        bytes += client.ask(&get(path, ""))?.body.len();
    }
    let requests = 1 + needed.len();
    table.row(Row {
        figure: "Form page, with all it needs".to_owned(),
        measured: format!("{:.1} KB in {requests} requests", bytes as f64 / 1000.0),
        bare: format!("HTML {:.1} KB", page.len() as f64 / 1000.0),
        target: format!("at most {} KB, {REQUESTS} requests", BYTES / 1000),
        met: Some(!page.is_empty() && bytes <= BYTES && requests <= REQUESTS),
    });
    let cpu = |path: &str| -> Outcome<_> {
        let requests = vec![get(path, ""); PAGES];
        load::run(serving.pid(), serving.address, CONNECTIONS, &requests[..PAGES / 10])?;
        Ok(load::run(serving.pid(), serving.address, CONNECTIONS, &requests)?.cpu())
    };
    let bare = match needed.first() {
        Some(style) => format!("{}: the stylesheet, as it is", milliseconds(cpu(style)?)),
        None => String::new(),
    };
    table.row(Row {
        figure: "CPU per form page".to_owned(),
        measured: milliseconds(cpu("/report")?),
        bare,
        target: String::new(),
        met: None,
    });
    Ok(())
}

/// What a browser fetches besides the page itself: stylesheets, scripts, pictures.
fn needed(html: &str) -> Vec<String> {
    let tags = html.split('<').filter(|tag| {
        let fetched = ["script ", "img ", "iframe ", "source "].iter().any(|name| tag.starts_with(name));
        fetched || (tag.starts_with("link ") && (tag.contains("stylesheet") || tag.contains("icon")))
    });
    tags.filter_map(|tag| {
        let attribute = if tag.starts_with("link ") { "href=\"" } else { "src=\"" };
        Some(tag.split_once(attribute)?.1.split('"').next()?.to_owned())
    })
    .collect()
}
