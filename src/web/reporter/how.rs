//! How it works: what is sealed, and what the server sees and when. No promise that is not kept.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::intake;
use crate::language::Language;
use crate::web::page::{Page, invented};
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::Reporter;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![Get Page "/how" => get, Get Page "/c/{channel}/how" => get],
    samples: |samples| samples.add::<HowPage<'_>>("how", "/how"),
    nav: None,
};

#[derive(Serialize)]
struct HowPage<'a> {
    /// The names of those who can open a report.
    handlers: Vec<&'a str>,
    /// The scripts that browsers get here.
    scripts: Vec<ScriptSum<'a>>,
}

/// By what a script can be compared.
#[derive(Serialize)]
struct ScriptSum<'a> {
    /// `reporter` for `reporter.js`.
    name: &'a str,
    /// In hexadecimal digits.
    sha256: &'a str,
}

async fn get(reporter: Reporter) -> Result<HttpResponse, Problem> {
    let readers = reporter.channel()?.readers.current(&reporter.app().store).await?;
    let scripts = reporter.state.assets.scripts().map(|(name, asset)| ScriptSum { name, sha256: &asset.sha256 });
    reporter.page(&HowPage { handlers: intake::names(&readers), scripts: scripts.into() })
}

impl Page for HowPage<'_> {
    const TEMPLATE: &'static str = "reporter/how.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let sha256 = "b5d82adbebd3b041bddf48ddd41c9e99e6298317def1b5c74e34d2c4758783b7";
        let scripts = ["reporter", "office", "worker"].map(|name| ScriptSum { name, sha256 });
        vec![("how", Self { handlers: invented::handlers(), scripts: scripts.into() })]
    }
}
