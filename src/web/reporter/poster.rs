//! The page to print and hang up: what can be reported, the address with a code for telephones, what protects, the fingerprint
//! to compare with, and strips to tear off. Whoever is seen writing an address down from it is seen; a strip takes a moment.

use actix_web::HttpResponse;
use actix_web::web::Query;
use serde::{Deserialize, Serialize};
use time::Date;
use time::macros::date;

use super::closed;
use crate::intake;
use crate::language::Language;
use crate::sealing::Fingerprint;
use crate::web::page::{Page, QrPath, invented, iso};
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::Reporter;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![Get Page "/poster" => get, Get Page "/c/{channel}/poster" => get],
    samples: |samples| samples.add::<PosterPage>("poster", "/poster"),
    nav: None,
};

/// Strips to tear off, side by side: each as wide as a thumb on A4.
const STRIPS: usize = 8;

/// What a telephone finds in the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum PosterCode {
    /// The web address: every telephone can open it.
    Web,
    /// The onion address: only Tor Browser can open it, and nobody sees who does.
    Onion,
}

#[derive(Deserialize)]
struct PosterQuery {
    #[serde(default)]
    code: String,
}

#[derive(Serialize)]
struct PosterPage {
    /// The address people type.
    address: String,
    /// The same in pieces.
    pieces: Vec<String>,
    onion: Option<String>,
    code_of: PosterCode,
    /// The address in the code.
    coded: String,
    code: Option<QrPath>,
    /// What each strip says, in pieces: the address that is in the code, and nothing of what it is.
    strips: Vec<Vec<String>>,
    /// The fingerprint of all readers together; `None` while there are none.
    words: Option<[&'static str; 8]>,
    hex: Option<String>,
    #[serde(serialize_with = "iso::serialize")]
    today: Date,
}

async fn get(reporter: Reporter, query: Query<PosterQuery>) -> Result<HttpResponse, Problem> {
    let channel = reporter.channel()?;
    // Nobody hangs up the way to a door that is closed.
    if let Some(elsewhere) = closed::elsewhere(&reporter)? {
        return Ok(elsewhere);
    }
    let readers = channel.readers.current(&reporter.app().store).await?;
    let settings = reporter.app().settings();
    let public = &settings.public;
    let code_of = if query.code == "onion" { PosterCode::Onion } else { PosterCode::Web };
    let base = reporter.channel_path();
    let page = PosterPage::new(
        format!("{}{base}", public.url.trim_end_matches('/')),
        public.onion.as_deref().map(|onion| format!("{onion}{base}")),
        code_of,
        (!readers.is_empty()).then(|| intake::set_fingerprint(&readers)),
        reporter.app().clock.today(),
    );
    // The page in another language has the same code.
    let query = if code_of == PosterCode::Onion { "?code=onion" } else { "" };
    reporter.show(&page).at(format!("{}{query}", reporter.path)).send()
}

impl PosterPage {
    fn new(address: String, onion: Option<String>, code_of: PosterCode, all: Option<Fingerprint>, today: Date) -> Self {
        let (code_of, coded) = match (code_of, &onion) {
            (PosterCode::Onion, Some(onion)) => (PosterCode::Onion, onion.clone()),
            _ => (PosterCode::Web, address.clone()),
        };
        Self {
            pieces: pieces(&address),
            // Browsers try https by themselves, so a strip is the shorter for it.
            strips: vec![pieces(coded.strip_prefix("https://").unwrap_or(&coded)); STRIPS],
            code: QrPath::of(&coded),
            words: all.map(Fingerprint::words),
            hex: all.map(|all| all.to_string()),
            address,
            onion,
            code_of,
            coded,
            today,
        }
    }
}

/// Between them a line may end.
fn pieces(address: &str) -> Vec<String> {
    address.split_inclusive(['/', '.']).map(str::to_owned).collect()
}

impl Page for PosterPage {
    const TEMPLATE: &'static str = "reporter/poster.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let [all, ..] = invented::fingerprints();
        let sample = |onion: Option<&str>, code_of, all| {
            let address = "https://meldestelle.lindenau.example".to_owned();
            Self::new(address, onion.map(str::to_owned), code_of, all, date!(2026 - 11 - 23))
        };
        let onion = Some("http://lindenau7xq2vgr6wmtl4kbe3hsyfp5cjdoau2zn7xqi3rtkvemgbwyd.onion");
        vec![
            ("web", sample(None, PosterCode::Web, Some(all))),
            ("both", sample(onion, PosterCode::Web, Some(all))),
            ("onion", sample(onion, PosterCode::Onion, Some(all))),
            ("nobody", sample(None, PosterCode::Web, None)),
        ]
    }
}
