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
        key("t", "key-template"),
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The single characters that a script compares keys with, or has in its tables of them.
    fn listened_to(source: &'static str) -> BTreeSet<&'static str> {
        let compared = ["key === \"", "key !== \""].iter().flat_map(|mark| source.split(mark).skip(1));
        let compared = compared.filter_map(|rest| rest.split('"').next());
        let pieces: Vec<&str> = [": \"", ": '"].iter().flat_map(|mark| source.split(mark)).collect();
        let listed = pieces.into_iter().filter_map(|piece| piece.rsplit([' ', '{', ',', '\n']).next());
        compared.chain(listed.map(|name| name.trim_matches('"'))).filter(|name| name.chars().count() == 1).collect()
    }

    fn said(keys: &[Key]) -> BTreeSet<&'static str> {
        keys.iter().flat_map(|key| key.name.split(' ')).filter(|name| name.chars().count() == 1).collect()
    }

    #[test]
    fn the_page_says_every_key_and_no_other() {
        let list = include_str!("../../../templates/assets/browser/list-keys.ts");
        assert_eq!(said(PAGE.list), listened_to(list));
        let case = include_str!("../../../templates/assets/browser/case-keys.ts");
        let templates = include_str!("../../../templates/assets/browser/elements/write-tabs.ts");
        assert_eq!(said(PAGE.case), &listened_to(case) | &listened_to(templates));
    }
}
