//! "Leave quickly": ends what is open in this browser, has it forgotten, and leads to a harmless page elsewhere.
//!
//! It is a link, so that one tap is enough and nothing is asked. Whoever makes a browser follow it from another site closes
//! a mailbox, which its reporter opens again with the code. It never waits for its turn: leaving is cheap, and urgent.

use actix_web::HttpResponse;
use actix_web::http::header::{HeaderName, HeaderValue};

use super::cookies;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::{Anyone, redirect};

pub(super) const FEATURE: Feature = Feature { routes: routes![Get Page "/exit" => get], samples: |_| {}, nav: None };

async fn get(anyone: Anyone) -> Result<HttpResponse, Problem> {
    cookies::end_visits(&anyone);
    let mut response = redirect(&anyone.app().settings().public.exit_url);
    cookies::forget_everything(&anyone).for_each(|cookie| _ = response.cookie(cookie));
    // "cookies" would take those of sites beside this one along (https://w3c.github.io/webappsec-clear-site-data, 3.1).
    response.insert_header((
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\", \"storage\""),
    ));
    Ok(response.finish())
}
