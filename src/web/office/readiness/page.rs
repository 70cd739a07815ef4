//! The list: what is missing, what is worth doing, and what is fine.

use serde::Serialize;
use time::Date;
use time::macros::date;

use super::trial::TrialView;
use crate::config::content::{ContentSummary, OfficeSummary};
use crate::config::{HttpUrl, Settings};
use crate::language::{Language, MissingMessage};
use crate::readiness::{ChannelFacts, DatabaseFacts, Facts, Finding, Key, Severity, findings};
use crate::store::trial;
use crate::upkeep::ListCheck;
use crate::web::page::{NavItem, Page, invented};
use crate::web::section::Section;

#[derive(Serialize)]
pub(super) struct ReadinessPage {
    missing: Vec<ShownFinding>,
    worth_doing: Vec<ShownFinding>,
    fine: Vec<ShownFinding>,
    /// The guided test report, while the office is in preparation.
    pub trial: Option<TrialView>,
}

/// A finding in the reader's language. Every second piece of a text is code: a command, or the name of a setting.
#[derive(Serialize)]
pub(super) struct ShownFinding {
    what: Vec<String>,
    remedy: Vec<String>,
    /// Where it is done, if the reader may go there.
    page: Option<NavItem>,
    /// Whether a command at the machine says more.
    has_detail: bool,
}

impl ReadinessPage {
    pub(super) fn of(found: &[Finding], language: Language, menu: &[NavItem]) -> Result<Self, MissingMessage> {
        let at = |level| shown(found, level, language, menu);
        let (worth_doing, fine) = (at(Severity::Warning)?, at(Severity::Ok)?);
        Ok(Self { missing: at(Severity::Missing)?, worth_doing, fine, trial: None })
    }
}

/// What has to be done before the office may open.
pub(super) fn shown_missing(
    found: &[Finding],
    language: Language,
    menu: &[NavItem],
) -> Result<Vec<ShownFinding>, MissingMessage> {
    shown(found, Severity::Missing, language, menu)
}

fn shown(
    found: &[Finding],
    level: Severity,
    language: Language,
    menu: &[NavItem],
) -> Result<Vec<ShownFinding>, MissingMessage> {
    // That it is in preparation is said beside the list, with the way out.
    let here = found.iter().filter(|finding| finding.level == level && finding.key != Key::InPreparation);
    here.map(|finding| ShownFinding::of(finding, language, menu)).collect()
}

impl ShownFinding {
    fn of(finding: &Finding, language: Language, menu: &[NavItem]) -> Result<Self, MissingMessage> {
        // A page below one of the menu is let in where that one is, and has its name.
        let page = finding.key.page().and_then(|href| {
            let is_there = |item: &&NavItem| href == item.href || href.starts_with(&format!("{}/", item.href));
            menu.iter().find(is_there).map(|item| NavItem { href, ..*item })
        });
        let is_fine = finding.level == Severity::Ok;
        Ok(Self {
            what: pieces(&finding.what(language)?),
            remedy: finding.remedy(language)?.map(|remedy| pieces(&remedy)).unwrap_or_default(),
            page,
            has_detail: finding.detail().is_some() && !is_fine,
        })
    }
}

/// A text, cut at its backticks, beginning with a capital: at the machine it follows other words on its line.
fn pieces(text: &str) -> Vec<String> {
    let mut letters = text.chars();
    let begun = letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>());
    begun.unwrap_or_default().split('`').map(str::to_owned).collect()
}

impl Page for ReadinessPage {
    const TEMPLATE: &'static str = "office/readiness.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let menu = [
            NavItem { href: "/people", key: "people", section: Section::Team },
            NavItem { href: "/organisation", key: "organisation", section: Section::Setup },
        ];
        let of = |facts: Facts, menu: &[NavItem]| invented::made(Self::of(&findings(&facts), language, menu));
        let administrator = |facts| of(facts, &menu);
        let trying = |facts, reports, is_read| {
            let progress = trial::Progress { reports, is_read, is_answered: is_read, is_back: false };
            Self {
                trial: Some(TrialView::new("https://melden.example.org".to_owned(), progress)),
                ..administrator(facts)
            }
        };
        vec![
            ("new", trying(begun(), 0, false)),
            ("new-at-the-machine", of(begun(), &[])),
            ("trying", trying(ready(), 2, true)),
            ("ready", administrator(ready())),
        ]
    }
}

/// What an office on its first day lacks, as tests look at it.
pub(super) fn missing_of_new(language: Language) -> Vec<ShownFinding> {
    invented::made(shown_missing(&findings(&begun()), language, &[]))
}

const TODAY: Date = date!(2026 - 11 - 24);

/// An office on its first day.
fn begun() -> Facts {
    Facts {
        today: TODAY,
        settings: Settings::default(),
        unusable: Vec::new(),
        cookie_key_problem: Some(String::new()),
        content: Ok(ContentSummary {
            questionnaires: vec!["general".to_owned(), "messenger-incident".to_owned()],
            offices: vec![OfficeSummary { id: "bfj".to_owned(), last_checked: None }],
            texts: 0,
            unusable: Vec::new(),
            units: 0,
        }),
        bytes_free: Some(10 << 30),
        database: Ok(DatabaseFacts {
            is_set_up: true,
            channels: vec![sample_channel(0)],
            without_key: vec!["a.berger@lindenau.example".to_owned()],
            with_gaps: vec!["A. Berger".to_owned(), "RAin T. Okafor".to_owned()],
            ..DatabaseFacts::default()
        }),
        mailer: None,
        deletions: Some(ListCheck::NothingYet),
    }
}

/// One that may open, and for which something is worth doing.
fn ready() -> Facts {
    let mut facts = begun();
    let organisation = &mut facts.settings.organisation;
    organisation.employed = 180;
    organisation.imprint_url = Some(sample_url("https://lindenau.example/impressum"));
    organisation.privacy_url = Some(sample_url("https://lindenau.example/datenschutz"));
    organisation.accessibility_url = Some(sample_url("https://lindenau.example/barrierefrei"));
    facts.settings.public.url = sample_url("https://melden.example.org");
    facts.settings.office.url = sample_url("https://meldestelle.intern.example.org");
    facts.cookie_key_problem = None;
    facts.database = Ok(DatabaseFacts {
        is_set_up: true,
        open_since: Some(TODAY),
        channels: vec![sample_channel(3)],
        readers: 3,
        ..DatabaseFacts::default()
    });
    facts
}

fn sample_channel(readers: usize) -> ChannelFacts {
    ChannelFacts {
        slug: "messenger".to_owned(),
        questionnaire: "messenger-incident".to_owned(),
        is_closed: false,
        readers,
        alone_from: None,
    }
}

fn sample_url(text: &str) -> HttpUrl {
    invented::made(HttpUrl::try_from(text.to_owned()))
}
