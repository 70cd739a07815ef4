//! Where somebody lands who came to the office: at the first feature that their roles let them visit. Administrators who work on no
//! case land at what is missing, as long as something is.

use actix_web::HttpResponse;
use serde::Serialize;

use super::readiness;
use crate::access::Right;
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

/// For an account whose roles lead to no page, or to none today.
#[derive(Serialize)]
struct NothingHerePage<'a> {
    name: &'a str,
    /// A substitute, while nobody is away.
    is_substitute: bool,
}

async fn get(user: SignedIn) -> Result<HttpResponse, Problem> {
    let works = user.staff.roles.allow(Right::ListCases);
    if !works && readiness::missing(&user).await?.is_some_and(|missing| missing > 0) {
        return Ok(redirect("/readiness").finish());
    }
    // Whoever has no key yet is led to making one.
    let has_key = user.staff.recipient.is_some();
    match user.require_need(Right::ListCases).await {
        Err(Problem::NotNeeded) if has_key => {
            return user.page(&NothingHerePage { name: &user.staff.name, is_substitute: true });
        }
        Err(Problem::NotNeeded) | Ok(()) => {}
        Err(other) => return Err(other),
    }
    match user.navigation().first() {
        Some(first) => Ok(redirect(first.href).finish()),
        None => user.page(&NothingHerePage { name: &user.staff.name, is_substitute: false }),
    }
}

impl Page for NothingHerePage<'_> {
    const TEMPLATE: &'static str = "office/nothing_here.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        vec![
            ("nothing", Self { name: "K. Demir", is_substitute: false }),
            ("substitute", Self { name: "C. Sommer", is_substitute: true }),
        ]
    }
}
