//! Every page with every sample in every language that it exists in.

use siegelpost::language::Language;
use siegelpost::web::page::{
    CasePage, CasesPage, Chrome, EnrolPage, HowPage, LeftPage, MailboxKeyPage, MailboxPage, OfficesPage, OfflinePage,
    Page, Pages, PosterPage, ProblemPage, ReadersPage, ReceiptPage, ReportPage, SafetyPage, Script, SealedMailboxPage,
    Side, SignInPage, SignedIn, StartPage, WordsPage,
};

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

/// All of them, with `style_href` as the address of the stylesheet.
pub fn rendered(style_href: &'static str) -> Vec<Rendered> {
    let pages = Pages::new().unwrap_or_else(|error| panic!("{}", error.detail()));
    let reporter = Side::Reporter {
        exit_url: "https://www.wetter.example/",
        onion: Some("http://lindenau7xq2vgr6wmtl4kbe3hsyfp5cjdoau2zn7xqi3rtkvemgbwyd.onion"),
        script: Script { href: "/reporter-0.js", ..SCRIPT },
    };
    let staff = |staff| Side::Office { style_href: "office.css", script: SCRIPT, worker_href: "/worker-0.js", staff };
    let berger = staff(Some(SignedIn { id: 1, name: "A. Berger" }));
    let mut set = Set { pages, style_href, rendered: Vec::new() };
    set.add::<StartPage<'_>>("start", "/", reporter);
    set.add::<ReportPage<'_>>("report", "/report", reporter);
    set.add::<ReceiptPage<'_>>("receipt", "/report", reporter);
    set.add::<MailboxKeyPage<'_>>("key", "/mailbox", reporter);
    set.add::<MailboxPage<'_>>("mailbox", "/mailbox", reporter);
    set.add::<SealedMailboxPage<'_>>("sealed-mailbox", "/mailbox", reporter);
    set.add::<WordsPage>("words", "/mailbox", reporter);
    set.add::<LeftPage>("left", "/mailbox", reporter);
    set.add::<SafetyPage<'_>>("safety", "/safety", reporter);
    set.add::<OfficesPage<'_>>("offices", "/offices", reporter);
    set.add::<HowPage<'_>>("how", "/how", reporter);
    set.add::<ReadersPage<'_>>("readers", "/readers", reporter);
    set.add::<PosterPage<'_>>("poster", "/poster", reporter);
    set.add::<OfflinePage>("offline", "/offline", reporter);
    set.add::<ProblemPage>("problem", "/nowhere", reporter);
    set.add::<SignInPage<'_>>("sign-in", "/sign-in", staff(None));
    set.add::<EnrolPage<'_>>("enrol", "/enrol", berger);
    set.add::<CasesPage<'_>>("cases", "/cases?state=new&page=2", berger);
    set.add::<CasePage<'_>>("case", "/cases/2026-48193", berger);
    set.add::<ProblemPage>("problem", "/nowhere", berger);
    set.rendered
}

struct Set {
    pages: Pages,
    style_href: &'static str,
    rendered: Vec<Rendered>,
}

impl Set {
    fn add<P: Page>(&mut self, page: &str, path: &'static str, side: Side<'static>) {
        let office = matches!(side, Side::Office { .. });
        for language in Language::ALL.into_iter().filter(|language| !office || language.of_office() == *language) {
            for (sample, content) in P::samples() {
                let chrome = Chrome {
                    language,
                    organisation: "Brückenwerk Lindenau gGmbH",
                    path,
                    style_href: self.style_href,
                    imprint_url: Some("https://lindenau.example/impressum"),
                    privacy_url: Some("https://lindenau.example/datenschutz"),
                    accessibility_url: Some("https://lindenau.example/barrierefrei"),
                    side,
                };
                let side = if office { "office" } else { "reporter" };
                let name = format!("{side}-{page}-{sample}-{}", language.tag());
                let html = content.render(&self.pages, &chrome);
                let html = html.unwrap_or_else(|error| panic!("{name}: {}", error.detail()));
                self.rendered.push(Rendered { name, language, html: html.to_string() });
            }
        }
    }
}
