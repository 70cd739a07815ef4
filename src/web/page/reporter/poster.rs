//! The page to print and hang up: the address, a code for telephones, and the fingerprint to compare with.

use crate::sealing::Fingerprint;
use crate::web::page::qr::QrPath;
use crate::web::page::{Chrome, Page, iso, samples};
use serde::Serialize;
use tera::{Context, TeraResult};
use time::Date;
use time::macros::date;

pub struct PosterPage<'a> {
    /// The address people type.
    pub address: &'a str,
    /// The onion address, if there is one.
    pub onion: Option<&'a str>,
    /// Which of the two the code holds.
    pub code_of: PosterCode,
    /// Of all readers together; `None` while there are none.
    pub all: Option<Fingerprint>,
    pub today: Date,
}

/// What a telephone finds in the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PosterCode {
    /// The web address: every telephone can open it.
    Web,
    /// The onion address: only Tor Browser can open it, and nobody sees who does.
    Onion,
}

#[derive(Serialize)]
struct View<'a> {
    address: &'a str,
    /// The address in pieces between which a line may end.
    pieces: Vec<&'a str>,
    onion: Option<&'a str>,
    code_of: PosterCode,
    /// The address in the code.
    coded: &'a str,
    code: Option<QrPath>,
    words: Option<[&'static str; 8]>,
    hex: Option<String>,
    #[serde(serialize_with = "iso::serialize")]
    today: Date,
}

impl Page for PosterPage<'_> {
    const TEMPLATE: &'static str = "reporter/poster.html";

    fn fill(&self, context: &mut Context, _: &Chrome<'_>) -> TeraResult<()> {
        let (code_of, coded) = match (self.code_of, self.onion) {
            (PosterCode::Onion, Some(onion)) => (PosterCode::Onion, onion),
            _ => (PosterCode::Web, self.address),
        };
        let view = View {
            address: self.address,
            pieces: self.address.split_inclusive(['/', '.']).collect(),
            onion: self.onion,
            code_of,
            coded,
            code: QrPath::of(coded),
            words: self.all.map(Fingerprint::words),
            hex: self.all.map(|all| all.to_string()),
            today: self.today,
        };
        context.insert("page", &view);
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let [all, ..] = samples::fingerprints();
        let web = || Self {
            address: "https://meldestelle.lindenau.example",
            onion: None,
            code_of: PosterCode::Web,
            all: Some(all),
            today: date!(2026 - 11 - 23),
        };
        let onion = Some("http://lindenau7xq2vgr6wmtl4kbe3hsyfp5cjdoau2zn7xqi3rtkvemgbwyd.onion");
        vec![
            ("web", web()),
            ("both", Self { onion, ..web() }),
            ("onion", Self { onion, code_of: PosterCode::Onion, ..web() }),
            ("nobody", Self { all: None, ..web() }),
        ]
    }
}
