//! What is compiled in and served as it is: the stylesheets and the scripts.

mod asset;
mod checksum;
mod scripts;

pub(super) use asset::Asset;
pub use scripts::{CompiledIn, SCRIPTS};

use super::guard::headers::Listener;
use super::page::conditions_css;
use crate::casework::questionnaire::Questionnaire;

const CSS: &str = "text/css; charset=utf-8";
/// What all pages have.
const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/style.css"));
/// What only the office's pages have.
pub const OFFICE_STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/office.css"));

/// All files.
pub struct Assets {
    /// The stylesheet of each questionnaire, by its id.
    styles: Vec<(String, Asset)>,
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

impl Assets {
    /// The files for these questionnaires, of which there is at least one.
    pub fn new<'q>(questionnaires: impl Iterator<Item = &'q Questionnaire>) -> Self {
        let script = |it: &CompiledIn| Asset::new(it.name, "js", "text/javascript; charset=utf-8", it.body);
        let mut styles: Vec<(String, Asset)> = Vec::new();
        for questionnaire in questionnaires {
            if styles.iter().all(|(id, _)| *id != questionnaire.id()) {
                let style = Asset::new("style", "css", CSS, stylesheet(questionnaire));
                styles.push((questionnaire.id().to_owned(), style));
            }
        }
        Self {
            styles,
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

    /// The stylesheet of pages with this questionnaire; of an unknown one, the first.
    pub fn style_for(&self, questionnaire: &str) -> &Asset {
        let style = self.styles.iter().find(|(id, _)| id == questionnaire).or(self.styles.first());
        &style.expect("there is a channel, and so a questionnaire").1
    }

    /// The file that a listener serves at this path.
    pub fn at(&self, listener: Listener, path: &str) -> Option<&Asset> {
        let own: &[&Asset] = match listener {
            Listener::Public => &[&self.reporter_script, &self.poster_style],
            Listener::Office => {
                let [list, export, search] = [&self.list_script, &self.export_script, &self.search_script];
                &[&self.office_style, &self.office_script, list, export, search, &self.keys_script, &self.worker]
            }
        };
        let styles = self.styles.iter().map(|(_, style)| style);
        styles.chain(own.iter().copied()).find(|asset| asset.href == path)
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

/// The stylesheet of all pages as browsers get it, with the rules that show a follow-up question of this questionnaire
/// only when its condition holds.
pub fn stylesheet(questionnaire: &Questionnaire) -> String {
    format!("{}{}", STYLE.trim_end(), conditions_css(&questionnaire.form))
}

/// The stylesheet of the poster as browsers get it. In one file with what all pages have: a page asks for one, and the form has
/// no room for what it does not need.
pub fn poster_stylesheet() -> String {
    format!("{}{}", STYLE.trim_end(), include_str!(concat!(env!("OUT_DIR"), "/poster.css")))
}
