//! What every page shares: the head, the bar on top, the foot.

use super::LanguageSwitch;
use crate::language::Language;
use serde::Serialize;
use tera::{Context, TeraResult};

/// What every page shares.
#[derive(Clone, Copy)]
pub struct Chrome<'a> {
    /// The language that was negotiated for this visitor.
    pub language: Language,
    /// The organisation's name, for the foot and the titles.
    pub organisation: &'a str,
    /// Path and query of the page that is shown, for coming back after switching the language.
    pub path: &'a str,
    pub style_href: &'a str,
    pub imprint_url: Option<&'a str>,
    pub privacy_url: Option<&'a str>,
    pub accessibility_url: Option<&'a str>,
    pub side: Side<'a>,
}

/// For whom the page is.
#[derive(Clone, Copy)]
pub enum Side<'a> {
    Reporter {
        /// Where "leave quickly" goes: a harmless page elsewhere.
        exit_url: &'a str,
        /// The onion address, if there is one.
        onion: Option<&'a str>,
        /// What enhances forms where scripts run.
        script: Script<'a>,
    },
    Office {
        /// The stylesheet that only the office has.
        style_href: &'a str,
        script: Script<'a>,
        worker_href: &'a str,
        /// `None` on the page for signing in.
        staff: Option<SignedIn<'a>>,
    },
}

/// A script that the page asks for.
#[derive(Clone, Copy, Serialize)]
pub struct Script<'a> {
    pub href: &'a str,
    /// What the browser checks it by: the value of its `integrity` attribute.
    pub integrity: &'a str,
}

/// The handler who is signed in.
#[derive(Clone, Copy, Serialize)]
pub struct SignedIn<'a> {
    pub id: i32,
    pub name: &'a str,
}

#[derive(Serialize)]
struct LanguageLink {
    tag: &'static str,
    name: &'static str,
    current: bool,
}

#[derive(Serialize)]
struct SiteView<'a> {
    organisation: &'a str,
    path: &'a str,
    style_href: &'a str,
    office_style_href: Option<&'a str>,
    imprint_url: Option<&'a str>,
    privacy_url: Option<&'a str>,
    accessibility_url: Option<&'a str>,
    office: bool,
    exit_url: Option<&'a str>,
    onion: Option<&'a str>,
    script: Option<Script<'a>>,
    worker_href: Option<&'a str>,
    staff: Option<SignedIn<'a>>,
    languages: Vec<LanguageLink>,
    language_switch: LanguageSwitch,
}

impl Chrome<'_> {
    /// The language in which the page is shown: the office has no plain German.
    pub fn shown_language(&self) -> Language {
        match self.side {
            Side::Reporter { .. } => self.language,
            Side::Office { .. } => self.language.of_office(),
        }
    }

    pub(super) fn fill(
        &self,
        context: &mut Context,
        language_switch: LanguageSwitch,
        with_script: bool,
    ) -> TeraResult<()> {
        let shown = self.shown_language();
        let office = matches!(self.side, Side::Office { .. });
        let offered = Language::ALL.into_iter().filter(|language| !office || language.of_office() == *language);
        let link = |language: Language| LanguageLink {
            tag: language.tag(),
            name: language.own_name(),
            current: language == shown,
        };
        let (exit_url, onion, script, worker_href, staff) = match self.side {
            Side::Reporter { exit_url, onion, script } => {
                (Some(exit_url), onion, with_script.then_some(script), None, None)
            }
            Side::Office { script, worker_href, staff, .. } => (None, None, Some(script), Some(worker_href), staff),
        };
        let office_style_href = match self.side {
            Side::Reporter { .. } => None,
            Side::Office { style_href, .. } => Some(style_href),
        };
        let site = SiteView {
            organisation: self.organisation,
            path: self.path,
            style_href: self.style_href,
            office_style_href,
            imprint_url: self.imprint_url,
            privacy_url: self.privacy_url,
            accessibility_url: self.accessibility_url,
            office,
            exit_url,
            onion,
            script,
            worker_href,
            staff,
            languages: offered.map(link).collect(),
            language_switch,
        };
        context.insert("lang", shown.tag());
        context.insert_value("site", tera::Value::try_from_serializable(&site)?);
        Ok(())
    }
}
