//! Every page with every sample in every language that it exists in, as the features of both listeners say.

use std::sync::{Arc, LazyLock};

use siegelpost::casework::self_betrayal::{LazyRules, UnitNames};
use siegelpost::language::{Language, Languages};
use siegelpost::web::page::{Audience, Layout, NavItem, OfficeScripts, Pages, Script, SignedInUser};
use siegelpost::web::samples::Samples;
use siegelpost::web::visitor::Access;
use siegelpost::web::{Listener, surface};

use super::kept;

/// A page as somebody would get it.
pub struct Rendered {
    /// `reporter-report-missing-de`
    pub name: String,
    pub language: Language,
    pub html: String,
}

const SCRIPT: Script<'_> = Script {
    href: "/office-0.js",
    integrity: "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb",
};
/// Somebody with every role: no bar on top has more in it.
fn berger() -> SignedInUser<'static> {
    static NAV: LazyLock<Vec<NavItem>> = LazyLock::new(|| {
        let entries = surface::navigation(Listener::Office).0;
        entries.iter().map(|entry| NavItem { href: entry.href, key: entry.key, section: entry.section }).collect()
    });
    let (name, email) = ("A. Berger", "a.berger@lindenau.example");
    SignedInUser { id: 1, name, email, has_key: true, nav: &NAV, factor_due: None }
}

/// Pages that are looked at with what they say in an office that is not open yet, too.
const IN_PREPARATION: [&str; 3] = ["start-three-readers", "report-empty", "receipt-new"];
/// Pages that say it if a channel is closed.
const CLOSED: [&str; 3] = ["start-nobody-yet", "report-nobody-reads", "readers-nobody"];

/// All of them, with `style_href` as the address of the stylesheet.
pub fn rendered(style_href: &'static str) -> Vec<Rendered> {
    let languages = Languages::built_in();
    kept::or(&style_href.replace('/', "."), languages, || rendered_in(languages, style_href))
}

/// All of them, in each of these languages.
pub fn rendered_in(languages: Languages, style_href: &'static str) -> Vec<Rendered> {
    let pages = Pages::new(languages, Arc::new(LazyRules::new(&UnitNames::default()).unwrap()))
        .unwrap_or_else(|error| panic!("{}", error.detail()));
    let reporter = Audience::Reporter {
        exit_url: "https://www.wetter.example/",
        onion: Some("http://lindenau7xq2vgr6wmtl4kbe3hsyfp5cjdoau2zn7xqi3rtkvemgbwyd.onion"),
        script: Script { href: "/reporter-0.js", ..SCRIPT },
        poster_style_href: "poster.css",
    };
    let office = |user| Audience::Office {
        style_href: "office.css",
        scripts: OfficeScripts { cases: SCRIPT, list: SCRIPT, export: SCRIPT, search: SCRIPT, keys: SCRIPT },
        worker_href: "/worker-0.js",
        user,
    };
    let mut rendered = render(&pages, languages, style_href, Listener::Public, |_| reporter);
    rendered.extend(render(&pages, languages, style_href, Listener::Office, |path| {
        office((!is_for_anyone(path)).then(berger))
    }));
    rendered
}

/// Whether a page of the office is shown to people who have not signed in.
fn is_for_anyone(path: &str) -> bool {
    surface::routes(Listener::Office).any(|route| route.path == path && route.access == Access::Anyone)
}

fn render<'a>(
    pages: &Pages,
    languages: Languages,
    style_href: &'static str,
    listener: Listener,
    audience: impl Fn(&str) -> Audience<'a>,
) -> Vec<Rendered> {
    let side = if listener == Listener::Office { "office" } else { "reporter" };
    let shown = |language: &Language| listener == Listener::Public || language.of_office() == *language;
    let mut rendered = Vec::new();
    for language in languages.all().iter().copied().filter(shown) {
        let layout_at = |path| layout(language, style_href, audience(path));
        let mut samples = Samples::new(pages, &layout_at);
        surface::samples(listener, &mut samples);
        for sample in samples.into_rendered() {
            let name = format!("{side}-{}-{}", sample.name, language.tag());
            let html = sample.html.unwrap_or_else(|error| panic!("{name}: {}", error.detail()));
            rendered.push(Rendered { name, language, html: html.to_string() });
        }
        // The same words on each: some pages are enough to look at them.
        if listener == Listener::Public {
            let (says_trial, is_closed) = (true, true);
            let layout_at = |path| Layout { says_trial, is_closed, ..layout(language, style_href, audience(path)) };
            let mut samples = Samples::new(pages, &layout_at);
            surface::samples(listener, &mut samples);
            for sample in samples.into_rendered() {
                let mut states = [("in-preparation", IN_PREPARATION), ("closed", CLOSED)].into_iter();
                let Some((state, _)) = states.find(|(_, wanted)| wanted.contains(&&*sample.name)) else { continue };
                let name = format!("{side}-{}-{state}-{}", sample.name, language.tag());
                let html = sample.html.unwrap_or_else(|error| panic!("{name}: {}", error.detail()));
                rendered.push(Rendered { name, language, html: html.to_string() });
            }
        }
    }
    rendered
}

fn layout<'a>(language: Language, style_href: &'a str, audience: Audience<'a>) -> Layout<'a> {
    Layout {
        language,
        organisation: "Brückenwerk Lindenau gGmbH",
        path: "/",
        channel_path: "",
        style_href,
        imprint_url: Some("https://lindenau.example/impressum"),
        // The foot leads to our own pages where the organisation has none.
        privacy_url: None,
        accessibility_url: None,
        says_trial: false,
        is_closed: false,
        audience,
    }
}
