//! The bar on top of the office: few pages stand side by side; of many, the sections do, and below them the pages of the section that
//! somebody is in. Nothing is folded away, so each page is one or two clicks from each, without scripts.

use serde::Serialize;

use crate::web::section::Section;

/// So many pages fit into one line beside the name of whoever is signed in.
const SIDE_BY_SIDE: usize = 5;

/// An entry of the bar on top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct NavItem {
    pub href: &'static str,
    /// The message that names it.
    pub key: &'static str,
    #[serde(skip)]
    pub section: Section,
}

/// The bar, as it stands on one page.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Menu {
    pub top: Vec<MenuLink>,
    /// The pages of the section, where it has several.
    pub below: Vec<MenuLink>,
    /// The message that names the section.
    pub section: Option<&'static str>,
}

/// A way to a page.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct MenuLink {
    pub href: &'static str,
    /// The message that names it.
    pub key: &'static str,
    /// The value of `aria-current`; `None`: somebody is elsewhere.
    pub current: Option<&'static str>,
}

impl Menu {
    /// The bar of somebody who may visit these pages, on the page at `path`.
    pub(super) fn of(nav: &[NavItem], path: &str) -> Self {
        let here = nav.iter().find(|item| is_at(item.href, path));
        let page = |item: &NavItem| MenuLink {
            href: item.href,
            key: item.key,
            current: here.is_some_and(|here| here == item).then_some("page"),
        };
        if nav.len() <= SIDE_BY_SIDE {
            return Self { top: nav.iter().map(page).collect(), below: Vec::new(), section: None };
        }
        let of_section = |section| nav.iter().filter(move |item| item.section == section);
        let top = Section::ALL.iter().filter_map(|section| {
            let (first, count) = (of_section(*section).next()?, of_section(*section).count());
            let is_here = here.is_some_and(|here| here.section == *section);
            Some(if count == 1 {
                page(first)
            } else {
                MenuLink { href: first.href, key: section.key(), current: is_here.then_some("true") }
            })
        });
        let mut menu = Self { top: top.collect(), below: Vec::new(), section: None };
        if let Some(section) = here.map(|here| here.section).filter(|section| of_section(*section).count() > 1) {
            menu.below = of_section(section).map(page).collect();
            menu.section = Some(section.key());
        }
        menu
    }
}

/// Whether a page is the one of an entry, or below it.
fn is_at(href: &str, path: &str) -> bool {
    // The page of the channels leads there.
    let path = if path.starts_with("/questionnaires") { "/channels" } else { path };
    path.strip_prefix(href).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn item(href: &'static str, section: Section) -> NavItem {
        NavItem { href, key: href, section }
    }

    const ALL: [NavItem; 7] = [
        item("/cases", Section::Cases),
        item("/people", Section::Team),
        item("/readiness", Section::Setup),
        item("/channels", Section::Setup),
        item("/team", Section::Team),
        item("/journal", Section::Proof),
        item("/agreement", Section::Proof),
    ];

    fn told(links: &[MenuLink]) -> Vec<(&str, &str)> {
        links.iter().map(|link| (link.href, link.current.unwrap_or_default())).collect()
    }

    #[test]
    fn few_pages_stand_side_by_side() {
        let menu = Menu::of(&ALL[..5], "/people/3?done=roles");
        let expected = [("/cases", ""), ("/people", "page"), ("/readiness", ""), ("/channels", ""), ("/team", "")];
        assert_eq!((told(&menu.top), &menu.below[..], menu.section), (expected.into(), &[][..], None));
    }

    #[test]
    fn of_many_the_sections_do_and_below_them_the_pages_of_the_one_somebody_is_in() {
        for (path, here, below) in [
            ("/channels/messenger", "/readiness", &[("/readiness", ""), ("/channels", "page")][..]),
            ("/questionnaires?done=x", "/readiness", &[("/readiness", ""), ("/channels", "page")]),
            ("/team", "/people", &[("/people", ""), ("/team", "page")]),
            ("/cases/2026-00001", "/cases", &[]),
            ("/account", "", &[]),
            ("/peoples", "", &[]),
        ] {
            let menu = Menu::of(&ALL, path);
            assert_eq!(told(&menu.below), below, "{path}");
            let tops: Vec<_> = menu.top.iter().map(|link| link.href).collect();
            assert_eq!(tops, ["/cases", "/people", "/readiness", "/journal"], "a section leads to its first page");
            let current: Vec<_> = menu.top.iter().filter(|link| link.current.is_some()).map(|link| link.href).collect();
            assert_eq!(current, Some(here).filter(|here| !here.is_empty()).into_iter().collect::<Vec<_>>(), "{path}");
        }
        // A section of one page is that page.
        assert_eq!(
            (Menu::of(&ALL, "/cases").top[0].key, Menu::of(&ALL, "/cases").top[0].current),
            ("/cases", Some("page"))
        );
    }
}
