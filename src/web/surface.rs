//! What each listener answers, derived from its features. There is no other list.

use super::guard::headers::Listener;
use super::navigation::{NavEntry, Navigation};
use super::route::{Feature, Method, Route, Speaks};
use super::samples::Samples;
use super::{both, office, reporter};

/// The features of a listener: its own, and what both have.
pub fn features(listener: Listener) -> impl Iterator<Item = &'static Feature> {
    let own = match listener {
        Listener::Public => reporter::FEATURES,
        Listener::Office => office::FEATURES,
    };
    own.iter().chain(both::FEATURES).copied()
}

/// Every route of a listener.
pub fn routes(listener: Listener) -> impl Iterator<Item = &'static Route> {
    features(listener).flat_map(|feature| feature.routes)
}

/// Every path of a listener, once.
pub fn paths(listener: Listener) -> Vec<&'static str> {
    let mut paths: Vec<_> = routes(listener).map(|route| route.path).collect();
    paths.sort_unstable();
    paths.dedup();
    paths
}

/// The methods that a path knows, as in an `Allow` header; nothing if there is no such path.
pub fn allowed(listener: Listener, path: &str) -> Option<String> {
    let methods: Vec<_> =
        routes(listener).filter(|route| route.path == path).map(|route| route.method.as_str()).collect();
    (!methods.is_empty()).then(|| methods.join(", "))
}

/// How a route tells a problem: as a page, unless it is one of our scripts' own.
pub fn speaks(listener: Listener, method: &str, path: &str) -> Speaks {
    let asked = routes(listener).find(|route| route.path == path && route.method.as_str() == method);
    asked.map_or(Speaks::Page, |route| route.speaks)
}

/// Where somebody can go on who asked for `path`, which `route` answers: there, or where that only takes forms, to the
/// page above it.
pub fn nearest_page<'p>(listener: Listener, route: &str, path: &'p str) -> &'p str {
    let is_page =
        |path| routes(listener).any(|it| (it.path, it.method, it.speaks) == (path, Method::Get, Speaks::Page));
    let (mut route, mut path) = (route, path);
    while !is_page(route) {
        match (route.rsplit_once('/'), path.rsplit_once('/')) {
            (Some((above, _)), Some((there, _))) if !there.is_empty() => (route, path) = (above, there),
            _ => return "/",
        }
    }
    path
}

/// The navigation of a listener, in the order of its features.
pub fn navigation(listener: Listener) -> Navigation {
    let access = |href: &str| routes(listener).find(|route| route.path == href && route.method == Method::Get);
    let entries = features(listener).filter_map(|feature| {
        let nav = feature.nav.as_ref()?;
        Some(NavEntry { href: nav.href, key: nav.key, section: nav.section, access: access(nav.href)?.access })
    });
    Navigation(entries.collect())
}

/// Renders every page of a listener in the states worth looking at.
pub fn samples(listener: Listener, into: &mut Samples<'_>) {
    for feature in features(listener) {
        (feature.samples)(into);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_signing_in_somebody_lands_on_a_page() {
        for (route, path, expected) in [
            ("/cases", "/cases", "/cases"),
            ("/cases/{number}", "/cases/2026-00001", "/cases/2026-00001"),
            ("/cases/{number}/state", "/cases/2026-00001/state", "/cases/2026-00001"),
            ("/cases/{number}", "/cases/%2f%2fevil.example", "/cases/%2f%2fevil.example"),
            ("/session/tab-key", "/session/tab-key", "/"),
            ("/sign-out", "/sign-out", "/"),
            ("", "/nowhere", "/"),
        ] {
            assert_eq!(nearest_page(Listener::Office, route, path), expected, "{path}");
        }
    }
}
