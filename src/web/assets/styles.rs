//! The stylesheet of each questionnaire: what all pages have, and the rules by which its follow-up questions are shown.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::asset::Asset;
use crate::app::Channels;
use crate::casework::questionnaire::Questionnaire;
use crate::web::page::conditions_css;

pub(super) const CSS: &str = "text/css; charset=utf-8";
/// What all pages have.
pub(super) const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/style.css"));

/// By the digests of the questionnaires; each is made when it is first needed, and stays: a page that was drawn before may ask for
/// it late.
#[derive(Default)]
pub(super) struct Styles(RwLock<BTreeMap<[u8; 32], Arc<Asset>>>);

impl Styles {
    pub(super) fn of(&self, questionnaire: &Questionnaire) -> Arc<Asset> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&questionnaire.digest).map(Arc::clone);
        known.unwrap_or_else(|| {
            let made = Arc::new(Asset::new("style", "css", CSS, stylesheet(questionnaire)));
            let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(all.entry(questionnaire.digest).or_insert(made))
        })
    }

    /// The one at this path, whoever drew the page that asks for it.
    pub(super) fn at(&self, path: &str, channels: &Channels) -> Option<Arc<Asset>> {
        self.made_at(path).or_else(|| {
            channels.all_questionnaires().for_each(|questionnaire| drop(self.of(questionnaire)));
            self.made_at(path)
        })
    }

    fn made_at(&self, path: &str) -> Option<Arc<Asset>> {
        let all = self.0.read().unwrap_or_else(PoisonError::into_inner);
        all.values().find(|asset| asset.href == path).map(Arc::clone)
    }
}

/// The stylesheet of all pages as browsers get it, with the rules that show a follow-up question of this questionnaire
/// only when its condition holds.
pub fn stylesheet(questionnaire: &Questionnaire) -> String {
    format!("{}{}", STYLE.trim_end(), conditions_css(&questionnaire.form))
}
