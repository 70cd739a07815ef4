//! Where somebody lands who came to the office: at the first feature that their roles let them visit.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::language::Language;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::{SignedIn, redirect};

pub(super) const FEATURE: Feature = Feature {
    routes: routes![Get Page "/" => get],
    samples: |samples| samples.add::<NothingHerePage<'_>>("nothing-here", "/"),
    nav: None,
};

/// For an account whose roles lead to no page.
#[derive(Serialize)]
struct NothingHerePage<'a> {
    name: &'a str,
}

async fn get(user: SignedIn) -> Result<HttpResponse, Problem> {
    match user.navigation().first() {
        Some(first) => Ok(redirect(first.href).finish()),
        None => user.page(&NothingHerePage { name: &user.staff.name }),
    }
}

impl Page for NothingHerePage<'_> {
    const TEMPLATE: &'static str = "office/nothing_here.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        vec![("nothing", Self { name: "K. Demir" })]
    }
}
