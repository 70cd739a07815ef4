//! The form: one page, one POST, nothing stored before it. Beside it, the same report sealed in the reporter's browser.

mod form;
mod page;
mod sealed;
mod topic;

use actix_web::http::StatusCode;
use actix_web::web::Query;
use actix_web::{HttpResponse, ResponseError};

use serde::Deserialize;

use super::form_path::form_path;
use super::{betrayal, closed, cookies, receipt};
use crate::app::FilledIn;
use crate::form::Refused;
use crate::intake::text_kind;
use crate::sealing::CaseKey;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::{LANGUAGE_COOKIE, Reporter};
use form::{ReportForm, recipient_choice, says_whom};
use page::ReportPage;

pub use sealed::PostedReport;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/report" => get,
        Post Page "/report" => post,
        Post Json "/report/sealed" => sealed::post,
        Get Page "/c/{channel}/report" => get,
        Post Page "/c/{channel}/report" => post,
        Post Json "/c/{channel}/report/sealed" => sealed::post,
        Get Page "/report/about/{questionnaire}" => get,
        Post Page "/report/about/{questionnaire}" => post,
        Post Json "/report/about/{questionnaire}/sealed" => sealed::post,
        Get Page "/c/{channel}/report/about/{questionnaire}" => get,
        Post Page "/c/{channel}/report/about/{questionnaire}" => post,
        Post Json "/c/{channel}/report/about/{questionnaire}/sealed" => sealed::post,
    ],
    samples: |samples| samples.add::<ReportPage<'_>>("report", "/report"),
    nav: None,
};

/// Which form is wanted.
#[derive(Deserialize)]
struct ReportQuery {
    /// The version of the questionnaire that is filled in already.
    #[serde(default)]
    asked: String,
}

/// The case key is made with the form and travels in it, so that sending it twice is one report.
async fn get(reporter: Reporter, query: Query<ReportQuery>) -> Result<HttpResponse, Problem> {
    if let Some(elsewhere) = closed::elsewhere(&reporter)? {
        return Ok(elsewhere);
    }
    let case_key = CaseKey::random(&mut reporter.app().rng());
    let form = ReportForm::empty(reporter.asked_in(&query.asked)?, &case_key);
    form.show(&reporter, reporter.language, StatusCode::OK, cookies::set_cookie_probe(&reporter)).await
}

/// Before anything is done with what was sent, it is waited for its turn. Without one, it is shown again with everything typed.
async fn post(reporter: Reporter, form: Protected) -> Result<HttpResponse, Problem> {
    let (channel, questionnaire) = (reporter.channel()?, reporter.asked_in(form.value("asked"))?);
    // A form that lost its key gets a new one: what was typed matters more.
    let case_key =
        CaseKey::parse(form.value("case_key")).unwrap_or_else(|_| CaseKey::random(&mut reporter.app().rng()));
    let sent = ReportForm::sent(questionnaire, &case_key, &form);
    let topic = topic::chosen(&channel.questionnaires, questionnaire, &form);
    if let Some(topic) = topic.as_ref().filter(|_| form.fields().count() == 1) {
        // Chosen on a page that has no form yet: as cheap as drawing one, as nothing typed comes with it.
        return topic.show(&reporter, sent).await;
    }
    let ticket = form.value("ticket");
    let (_turn, share) = match reporter.turn_of_form(ticket).await {
        Ok(admitted) => admitted,
        Err(problem) => {
            let typed = questionnaire.form.typed(form.fields());
            let sent = sent.with_answers(&typed).with_problem(&problem).with_ticket(ticket);
            return sent.show(&reporter, reporter.language, problem.status_code(), None).await;
        }
    };
    if let Some(chosen) = reporter.app().languages.from_tag(form.value("language")) {
        let typed = questionnaire.form.typed(form.fields());
        let cookie = reporter.cookies().set(LANGUAGE_COOKIE, chosen.tag().to_owned());
        return sent.with_answers(&typed).show(&reporter, chosen, StatusCode::OK, cookie).await;
    }
    if let Some(topic) = topic {
        return topic.show(&reporter, sent).await;
    }
    let answers = match questionnaire.form.read_with(form.fields(), text_kind) {
        Ok(answers) => answers,
        Err(Refused { typed, errors }) => {
            let form = sent.with_answers(&typed).with_errors(&errors);
            return form.show(&reporter, reporter.language, StatusCode::UNPROCESSABLE_ENTITY, None).await;
        }
    };
    if questionnaire.concerns_office(&answers) && !says_whom(&form) {
        let form = sent.with_answers(&answers).asking_whom();
        return form.show(&reporter, reporter.language, StatusCode::OK, None).await;
    }
    let texts = betrayal::texts_of(questionnaire, &answers, reporter.language);
    if let Some(question) = betrayal::question(reporter.app().self_betrayal.get(), &texts, &form) {
        let ticket = reporter.draw_ticket(channel);
        let key = case_key.display().to_string();
        let path = form_path(&reporter.channel_path(), &channel.questionnaires, questionnaire);
        return betrayal::ask(&reporter, &question.of_report(questionnaire, path, &form, key, ticket));
    }
    let choice = recipient_choice(&form);
    let is_told_trial = reporter.state.tickets.tells_of_trial(ticket);
    let filled_in = FilledIn { questionnaire, language: reporter.language, answers: &answers, is_told_trial };
    match reporter.app().report(channel, &case_key, &filled_in, &choice, share).await {
        Ok(stored) => receipt::answer(&reporter, channel, &case_key, stored, &filled_in),
        Err(error) => {
            let problem = error.into();
            let form = sent.with_answers(&answers).with_problem(&problem);
            // Only whom we had no room for comes first next time: what fails by itself would be had for nothing.
            let form = if is_out_of_room(&problem) {
                reporter.state.tickets.waited_in_vain(ticket);
                form.with_ticket(ticket)
            } else {
                form
            };
            form.show(&reporter, reporter.language, problem.status_code(), None).await
        }
    }
}

/// Whether nothing is wrong with what was sent, and sent again it may be taken.
fn is_out_of_room(problem: &Problem) -> bool {
    matches!(problem, Problem::RateLimited { .. } | Problem::Busy | Problem::StoreFull | Problem::Internal(_))
}
