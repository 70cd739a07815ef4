//! What every page shares: the head, the bar on top, the foot.

use serde::Serialize;
use tera::{Context, TeraResult};
use time::Date;

use super::iso;
use super::menu::{Menu, NavItem};
use crate::language::{Language, Languages};

/// What every page shares.
#[derive(Clone, Copy)]
pub struct Layout<'a> {
    /// The language in which the page is shown.
    pub language: Language,
    /// The organisation's name, for the foot and the titles.
    pub organisation: &'a str,
    /// Path and query of the page that is shown, for coming back after switching the language.
    pub path: &'a str,
    /// What stands before the paths of the channel's own pages: nothing, or `/c/SLUG`.
    pub channel_path: &'a str,
    pub style_href: &'a str,
    pub imprint_url: Option<&'a str>,
    pub privacy_url: Option<&'a str>,
    pub accessibility_url: Option<&'a str>,
    /// Whether the page says, to reporters, that the office is not open yet and that what is sent goes.
    pub says_trial: bool,
    /// Whether the channel that it is about takes no new reports.
    pub is_closed: bool,
    pub audience: Audience<'a>,
}

/// For whom the page is.
#[derive(Clone, Copy)]
pub enum Audience<'a> {
    Reporter {
        /// Where "leave quickly" goes: a harmless page elsewhere.
        exit_url: &'a str,
        /// The onion address, if there is one.
        onion: Option<&'a str>,
        /// What enhances forms where scripts run.
        script: Script<'a>,
        /// The stylesheet of the poster, in the place of the other.
        poster_style_href: &'a str,
    },
    Office {
        /// The stylesheet that only the office has.
        style_href: &'a str,
        scripts: OfficeScripts<'a>,
        worker_href: &'a str,
        /// `None` on the page for signing in.
        user: Option<SignedInUser<'a>>,
    },
}

/// How a page offers other languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LanguageSwitch {
    /// Links that come back to the same address.
    Links,
    /// Buttons that send the page's form, so that nothing typed is lost.
    Buttons,
    /// None: this page cannot be shown a second time.
    None,
}

/// A script that the page asks for.
#[derive(Clone, Copy, Serialize)]
pub struct Script<'a> {
    pub href: &'a str,
    /// What the browser checks it by: the value of its `integrity` attribute.
    pub integrity: &'a str,
}

/// The office's scripts. A page has the first, unless its template names another in its block `script`.
#[derive(Clone, Copy, Serialize)]
pub struct OfficeScripts<'a> {
    /// Opens what is sealed, and seals what is written.
    pub cases: Script<'a>,
    /// Walks the list of cases, and closes several.
    pub list: Script<'a>,
    /// The first, and makes files of a case.
    pub export: Script<'a>,
    /// Opens cases and looks through them.
    pub search: Script<'a>,
    /// Makes keys, and passphrases for them.
    pub keys: Script<'a>,
}

/// Who is signed in, and where they may go.
#[derive(Clone, Copy, Serialize)]
pub struct SignedInUser<'a> {
    pub id: i32,
    pub name: &'a str,
    /// By which they sign in: what a password manager files their password under.
    pub email: &'a str,
    /// Whether they have a key, which is locked or open.
    pub has_key: bool,
    pub nav: &'a [NavItem],
    /// Until when they may go on without a second factor that is asked of them; `None`: nothing has to be said of it.
    #[serde(serialize_with = "iso::option::serialize")]
    pub factor_due: Option<Date>,
}

#[derive(Serialize)]
struct LanguageLink {
    tag: &'static str,
    name: &'static str,
    current: bool,
}

/// What templates find under `site`.
#[derive(Serialize)]
struct Site<'a> {
    organisation: &'a str,
    path: &'a str,
    channel_path: &'a str,
    style_href: &'a str,
    office_style_href: Option<&'a str>,
    poster_style_href: Option<&'a str>,
    imprint_url: Option<&'a str>,
    privacy_url: Option<&'a str>,
    accessibility_url: Option<&'a str>,
    office: bool,
    /// Only ever for reporters.
    trial: bool,
    /// Whether no new report can be made in its channel. Only ever for reporters.
    closed: bool,
    /// Where lines begin: the value of `<html dir>`.
    direction: &'static str,
    /// Whether the page is in plain language.
    plain: bool,
    exit_url: Option<&'a str>,
    onion: Option<&'a str>,
    script: Option<Script<'a>>,
    scripts: Option<OfficeScripts<'a>>,
    worker_href: Option<&'a str>,
    user: Option<SignedInUser<'a>>,
    menu: Option<Menu>,
    languages: Vec<LanguageLink>,
    language_switch: LanguageSwitch,
}

impl Layout<'_> {
    pub(super) fn fill(
        &self,
        context: &mut Context,
        languages: Languages,
        language_switch: LanguageSwitch,
        with_script: bool,
    ) -> TeraResult<()> {
        let office = matches!(self.audience, Audience::Office { .. });
        let offered = languages.all().iter().filter(|language| !office || language.description().office);
        let link = |language: &Language| LanguageLink {
            tag: language.tag(),
            name: &language.description().name,
            current: *language == self.language,
        };
        let mut site = Site {
            organisation: self.organisation,
            path: self.path,
            channel_path: self.channel_path,
            style_href: self.style_href,
            office_style_href: None,
            poster_style_href: None,
            imprint_url: self.imprint_url,
            privacy_url: self.privacy_url,
            accessibility_url: self.accessibility_url,
            office,
            trial: self.says_trial && !office,
            closed: self.is_closed && !office,
            direction: self.language.description().direction.as_str(),
            plain: self.language.description().plain,
            exit_url: None,
            onion: None,
            script: None,
            scripts: None,
            worker_href: None,
            user: None,
            menu: None,
            languages: offered.map(link).collect(),
            language_switch,
        };
        match self.audience {
            Audience::Reporter { exit_url, onion, script, poster_style_href } => {
                (site.exit_url, site.onion) = (Some(exit_url), onion);
                site.poster_style_href = Some(poster_style_href);
                site.script = with_script.then_some(script);
            }
            Audience::Office { style_href, scripts, worker_href, user } => {
                (site.office_style_href, site.worker_href) = (Some(style_href), Some(worker_href));
                (site.script, site.scripts, site.user) = (Some(scripts.cases), Some(scripts), user);
                site.menu = user.map(|user| Menu::of(user.nav, self.path));
            }
        }
        context.insert("lang", self.language.tag());
        context.insert_value("site", tera::Value::try_from_serializable(&site)?);
        Ok(())
    }
}
