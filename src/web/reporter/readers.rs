//! Who can read this: the people, the fingerprints of their keys, how to compare them, and the keys as a file.

mod recipients_file;

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use serde::Serialize;

use crate::intake;
use crate::language::Language;
use crate::sealing::Fingerprint;
use crate::web::page::{Page, invented};
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::Reporter;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/readers" => get,
        Get Page "/c/{channel}/readers" => get,
        Get Page "/recipients.txt" => recipients,
        Get Page "/c/{channel}/recipients.txt" => recipients,
    ],
    samples: |samples| samples.add::<ReadersPage<'_>>("readers", "/readers"),
    nav: None,
};

#[derive(Serialize)]
struct ReadersPage<'a> {
    /// In the order of their names.
    readers: Vec<NamedFingerprint<'a>>,
    /// Of all together.
    all: [&'static str; 8],
}

#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
struct NamedFingerprint<'a> {
    name: &'a str,
    words: [&'static str; 8],
}

async fn get(reporter: Reporter) -> Result<HttpResponse, Problem> {
    let readers = reporter.channel()?.readers.current(&reporter.app().store).await?;
    let named = readers.iter().map(|reader| (reader.name.as_str(), reader.fingerprint));
    reporter.page(&ReadersPage::new(named, intake::set_fingerprint(&readers)))
}

async fn recipients(reporter: Reporter) -> Result<HttpResponse, Problem> {
    let readers = reporter.channel()?.readers.current(&reporter.app().store).await?;
    let settings = reporter.app().settings();
    let organisation = &settings.organisation.name;
    let file = recipients_file::write(&readers, organisation, reporter.language)?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/plain; charset=utf-8"))
        .insert_header((CONTENT_DISPOSITION, "attachment; filename=\"recipients.txt\""))
        .body(file))
}

impl<'a> ReadersPage<'a> {
    fn new(readers: impl IntoIterator<Item = (&'a str, Fingerprint)>, all: Fingerprint) -> Self {
        let named = readers.into_iter().map(|(name, print)| NamedFingerprint { name, words: print.words() });
        let mut readers: Vec<_> = named.collect();
        readers.sort_unstable();
        Self { readers, all: all.words() }
    }
}

impl Page for ReadersPage<'_> {
    const TEMPLATE: &'static str = "reporter/readers.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let all = invented::fingerprints();
        let [_, one, two, _] = all;
        vec![
            ("three", Self::new(invented::handlers().into_iter().zip(all), one)),
            ("one", Self::new([("A. Berger", one)], two)),
            ("nobody", Self::new([], two)),
        ]
    }
}
