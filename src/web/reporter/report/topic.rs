//! What the report is about at all: chosen before the form, or in it, and then shown with everything typed.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::super::cookies;
use super::form::ReportForm;
use crate::casework::questionnaire::{Questionnaire, QuestionnaireSet};
use crate::form::{Answer, Answers};
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::Reporter;

/// A topic that was chosen, with what was typed already as far as its questionnaire asks for it, too.
pub(super) struct ChosenTopic<'q> {
    questionnaire: &'q Questionnaire,
    typed: Answers,
}

/// The topic that a form of `shown` names by its place in the list: in the form's own list, which may be an older one.
pub(super) fn chosen<'q>(
    questionnaires: &'q QuestionnaireSet,
    shown: &'q Questionnaire,
    form: &Protected,
) -> Option<ChosenTopic<'q>> {
    let place: usize = form.value("topic").parse().ok()?;
    let lists = if shown.topics.is_empty() { questionnaires.first() } else { shown };
    let topic = lists.topics.get(place)?;
    let questionnaire = match &topic.questionnaire {
        Some(id) => questionnaires.ever_by_id(id).unwrap_or(lists),
        None => lists,
    };
    let mut typed = questionnaire.form.typed(form.fields());
    if let Some(chosen) = &topic.chosen {
        typed.set(&chosen.question, Answer::One(chosen.option.clone()));
    }
    Some(ChosenTopic { questionnaire, typed })
}

impl ChosenTopic<'_> {
    /// Its form, with everything typed. The address stays what it was: it tells nobody what was chosen.
    pub(super) async fn show(&self, reporter: &Reporter, form: ReportForm<'_>) -> Result<HttpResponse, Problem> {
        let form = form.in_questionnaire(self.questionnaire).with_answers(&self.typed);
        form.show(reporter, reporter.language, StatusCode::OK, cookies::set_cookie_probe(reporter)).await
    }
}
