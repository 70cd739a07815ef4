//! The keys by which lists and cases are worked through: a page, so that it can be read, printed and left like any other.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::language::Language;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::SignedIn;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![Get Page "/keys" => get],
    samples: |samples| samples.add::<KeysPage>("keys", "/keys"),
    nav: None,
};

/// What the script listens to: `list-keys.ts` and `case-keys.ts`.
#[derive(Serialize)]
struct KeysPage {
    list: &'static [Key],
    case: &'static [Key],
}

#[derive(Serialize)]
struct Key {
    /// As it is printed on a keyboard.
    name: &'static str,
    /// The message that says what it does.
    does: &'static str,
}

const fn key(name: &'static str, does: &'static str) -> Key {
    Key { name, does }
}

const PAGE: KeysPage = KeysPage {
    list: &[
        key("j", "key-down"),
        key("k", "key-up"),
        key("Enter o", "key-enter"),
        key("g h", "key-go-today"),
        key("g o", "key-go-open"),
        key("g w", "key-go-turn"),
        key("g m", "key-go-mine"),
        key("x", "key-unread"),
        key("/", "key-search"),
        key("u", "key-unlock"),
        key("l", "key-lock"),
        key("?", "key-keys"),
    ],
    case: &[
        key("n", "key-note"),
        key("r", "key-reply"),
        key("e", "key-assess"),
        key("s", "key-state"),
        key("[", "key-previous"),
        key("]", "key-next"),
        key("Esc", "key-back"),
        key("?", "key-keys"),
    ],
};

async fn get(user: SignedIn) -> Result<HttpResponse, Problem> {
    user.page(&PAGE)
}

impl Page for KeysPage {
    const TEMPLATE: &'static str = "office/keys.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        vec![("all", PAGE)]
    }
}
