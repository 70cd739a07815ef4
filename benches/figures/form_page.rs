//! The page with the form: how much a browser that runs no scripts has to fetch, what the script adds where it runs,
//! and what making the page costs.

use super::client::{Client, get, get_compressed};
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
/// Most bytes of the script, compressed: 60 KB.
const SCRIPT_BYTES: usize = 60_000;
/// What everything compressed begins with (RFC 1952).
const GZIP: [u8; 2] = [0x1f, 0x8b];

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
        figure: "Form page, with all it needs without scripts".to_owned(),
        measured: format!("{:.1} KB in {requests} requests", bytes as f64 / 1000.0),
        bare: format!("HTML {:.1} KB", page.len() as f64 / 1000.0),
        target: format!("at most {} KB, {REQUESTS} requests", BYTES / 1000),
        met: Some(!page.is_empty() && bytes <= BYTES && requests <= REQUESTS),
    });
    script(table, &mut client, &html)?;
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

fn script(table: &mut Table, client: &mut Client, html: &str) -> Outcome<()> {
    let tag = html.split('<').find(|tag| tag.starts_with("script ")).ok_or("the form page has no script")?;
    let path = address(tag, "src").ok_or("the script has no address")?;
    let raw = client.ask(&get(&path, ""))?.body.len();
    let served = client.ask(&get_compressed(&path))?.body;
    table.row(Row {
        figure: "Reporter's script, compressed".to_owned(),
        measured: format!("{:.1} KB", served.len() as f64 / 1000.0),
        bare: format!("raw {:.1} KB", raw as f64 / 1000.0),
        target: format!("at most {} KB", SCRIPT_BYTES / 1000),
        met: Some(served.starts_with(&GZIP) && served.len() <= SCRIPT_BYTES),
    });
    Ok(())
}

/// What a browser without scripts fetches besides the page itself: stylesheets and pictures.
fn needed(html: &str) -> Vec<String> {
    let tags = html.split('<').filter(|tag| {
        let fetched = ["img ", "iframe ", "source "].iter().any(|name| tag.starts_with(name));
        fetched || (tag.starts_with("link ") && (tag.contains("stylesheet") || tag.contains("icon")))
    });
    tags.filter_map(|tag| address(tag, if tag.starts_with("link ") { "href" } else { "src" })).collect()
}

/// The value of an attribute.
fn address(tag: &str, attribute: &str) -> Option<String> {
    Some(tag.split_once(&format!("{attribute}=\""))?.1.split('"').next()?.to_owned())
}
