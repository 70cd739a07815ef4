//! What is compiled in and served as it is: the stylesheets and the scripts.

mod asset;
mod checksum;
mod scripts;
mod styles;

pub(super) use asset::Asset;
pub use scripts::{CompiledIn, SCRIPTS};

use std::sync::Arc;

use super::guard::headers::Listener;
use crate::app::Channels;
use crate::casework::questionnaire::Questionnaire;
pub use styles::stylesheet;
use styles::{CSS, STYLE, Styles};

/// What only the office's pages have.
pub const OFFICE_STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/office.css"));

/// All files.
pub struct Assets {
    styles: Styles,
    /// What only the office's pages have.
    pub office_style: Asset,
    /// The whole stylesheet of the poster.
    pub poster_style: Asset,
    pub office_script: Asset,
    /// For the list of cases.
    pub list_script: Asset,
    /// The same and what makes files of a case.
    pub export_script: Asset,
    /// For the page to search with: what opens cases, and nothing that writes.
    pub search_script: Asset,
    /// For the pages on which keys and passphrases are made.
    pub keys_script: Asset,
    pub worker: Asset,
    /// For reporters' pages with a form.
    pub reporter_script: Asset,
}

impl Default for Assets {
    fn default() -> Self {
        Self::new()
    }
}

impl Assets {
    /// The files that are compiled in.
    pub fn new() -> Self {
        let script = |it: &CompiledIn| Asset::new(it.name, "js", "text/javascript; charset=utf-8", it.body);
        Self {
            styles: Styles::default(),
            office_style: Asset::new("office", "css", CSS, OFFICE_STYLE),
            poster_style: Asset::new("poster", "css", CSS, poster_stylesheet()),
            office_script: script(&scripts::OFFICE),
            list_script: script(&scripts::LIST),
            export_script: script(&scripts::EXPORT),
            search_script: script(&scripts::SEARCH),
            keys_script: script(&scripts::KEYS),
            worker: script(&scripts::WORKER),
            reporter_script: script(&scripts::REPORTER),
        }
    }

    /// The stylesheet of pages with this questionnaire.
    pub fn style_for(&self, questionnaire: &Questionnaire) -> Arc<Asset> {
        self.styles.of(questionnaire)
    }

    /// The stylesheet at this path, of any questionnaire that these channels ask or asked.
    pub fn style_at(&self, path: &str, channels: &Channels) -> Option<Arc<Asset>> {
        self.styles.at(path, channels)
    }

    /// The file that a listener serves at this path; stylesheets of questionnaires are served by both.
    pub fn at(&self, listener: Listener, path: &str) -> Option<&Asset> {
        let own: &[&Asset] = match listener {
            Listener::Public => &[&self.reporter_script, &self.poster_style],
            Listener::Office => {
                let [list, export, search] = [&self.list_script, &self.export_script, &self.search_script];
                &[&self.office_style, &self.office_script, list, export, search, &self.keys_script, &self.worker]
            }
        };
        own.iter().copied().find(|asset| asset.href == path)
    }

    /// The scripts with their names, those for reporters first.
    pub fn scripts(&self) -> [(&'static str, &Asset); 7] {
        [
            (scripts::REPORTER.name, &self.reporter_script),
            (scripts::OFFICE.name, &self.office_script),
            (scripts::LIST.name, &self.list_script),
            (scripts::EXPORT.name, &self.export_script),
            (scripts::SEARCH.name, &self.search_script),
            (scripts::KEYS.name, &self.keys_script),
            (scripts::WORKER.name, &self.worker),
        ]
    }
}

/// The stylesheet of the poster as browsers get it. In one file with what all pages have: a page asks for one, and the form has
/// no room for what it does not need.
pub fn poster_stylesheet() -> String {
    format!("{}{}", STYLE.trim_end(), include_str!(concat!(env!("OUT_DIR"), "/poster.css")))
}
