//! The page to look through cases with: a field, and the words of all questions, by which answers are found as they read.

use serde::Serialize;

use crate::casework::CaseForms;
use crate::casework::questionnaire::QuestionnaireSet;
use crate::language::Language;
use crate::web::page::{Page, invented, labels_of_all_json, titles_and_labels_json};

#[derive(Serialize)]
pub(super) struct SearchPage {
    /// How many cases there are to look through.
    total: u64,
    /// Whether the password was typed within minutes, so that the wrapped identity can be fetched.
    is_proved: bool,
    /// The words of the questions that reporters are asked, JSON.
    questionnaires: String,
    /// The words of the forms that handlers fill in, JSON.
    forms: String,
}

impl SearchPage {
    pub(super) fn new<'q>(
        total: u64,
        is_proved: bool,
        asked: impl Iterator<Item = &'q QuestionnaireSet>,
        forms: &CaseForms,
        language: Language,
    ) -> Self {
        let (questionnaires, forms) = (labels_of_all_json(asked, language), titles_and_labels_json(forms, language));
        Self { total, is_proved, questionnaires, forms }
    }
}

impl Page for SearchPage {
    const TEMPLATE: &'static str = "office/search.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let asked = || std::iter::once(invented::questionnaires());
        let with = |total, is_proved| Self::new(total, is_proved, asked(), invented::case_forms(), language);
        vec![("ready", with(42, true)), ("none", with(0, true)), ("not-proved", with(1, false))]
    }
}
