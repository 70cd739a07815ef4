//! The form: one page, one POST, nothing stored before it.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use time::Date;

use super::{receipt, visit};
use crate::casework::answers::Answers;
use crate::casework::questionnaire::FieldError;
use crate::casework::{Document, Report};
use crate::chance;
use crate::intake::{self, Reader, SubmitError, Submitted};
use crate::language::Language;
use crate::mailbox::{self, Delivered};
use crate::sealing::CaseKey;
use crate::web::guard::forget::peer;
use crate::web::guard::form::Protected;
use crate::web::guard::headers::Listener;
use crate::web::guard::pace::Kind;
use crate::web::page::{FormTrouble, Receipt, ReportPage};
use crate::web::problem::Problem;
use crate::web::site::{LANGUAGE_COOKIE, Site};

/// The case key is made with the form and travels in it, so that sending it twice is one report.
pub async fn get(site: Data<Site>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    let language = site.language(&request, Listener::Public);
    let case_key = CaseKey::random(&mut chance::os());
    let form = Form { case_key: &case_key, typed: &Answers::default(), errors: &[], trouble: None };
    let mut response = form.show(&site, language, StatusCode::OK).await?;
    response.add_cookie(&visit::try_cookies(&site)).map_err(|_| Problem::Internal)?;
    Ok(response)
}

pub async fn post(site: Data<Site>, request: HttpRequest, form: Protected) -> Result<HttpResponse, Problem> {
    let language = site.language(&request, Listener::Public);
    // A form that lost its key gets a new one: what was typed matters more.
    let case_key = CaseKey::parse(form.value("case_key")).unwrap_or_else(|_| CaseKey::random(&mut chance::os()));
    if let Some(chosen) = Language::from_tag(form.value("language")) {
        return switched(&site, chosen, &case_key, &form).await;
    }
    let answers = match site.questionnaire.read(form.fields()) {
        Ok(answers) => answers,
        Err(refused) => {
            let form = Form { case_key: &case_key, typed: &refused.typed, errors: &refused.errors, trouble: None };
            return form.show(&site, language, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let kept = match site.pace.turn(Kind::Report, peer(&request)).await {
        Ok(()) => keep(&site, language, &case_key, &answers).await,
        Err(problem) => Err(problem),
    };
    match kept {
        Ok(kept) => receipt::answer(&site, &request, &case_key, kept, &answers),
        Err(problem) => not_kept(&site, language, &case_key, &answers, problem).await,
    }
}

/// The same form in another language, with everything that was typed.
async fn switched(
    site: &Site,
    chosen: Language,
    case_key: &CaseKey,
    form: &Protected,
) -> Result<HttpResponse, Problem> {
    let typed = site.questionnaire.typed(form.fields());
    let form = Form { case_key, typed: &typed, errors: &[], trouble: None };
    let mut response = form.show(site, chosen, StatusCode::OK).await?;
    let cookie = site.cookies(Listener::Public).plain(LANGUAGE_COOKIE, chosen.tag().to_owned());
    response.add_cookie(&cookie).map_err(|_| Problem::Internal)?;
    Ok(response)
}

/// Stores the answers: as a new case, or, when the form was sent before, as what it adds to that.
async fn keep(
    site: &Site,
    language: Language,
    case_key: &CaseKey,
    answers: &Answers,
) -> Result<(Receipt, Date), Problem> {
    let today = site.clock.today();
    let report = || Report {
        lang: language.tag().to_owned(),
        day: today,
        questionnaire: site.questionnaire.id.clone(),
        version: site.questionnaire.version,
        answers: answers.duplicate(),
    };
    match intake::submit(&site.store, &site.readers, case_key, report(), &intake::Choice::default(), &mut chance::os())
        .await
    {
        Ok(Submitted::Received) => Ok((Receipt::New, today)),
        Ok(Submitted::Known) => {
            let document = Document::Addition(report());
            match mailbox::deliver(&site.store, case_key, 0, &document).await.map_err(Problem::from)? {
                Delivered::Again { received } => Ok((Receipt::Again, received)),
                Delivered::Stored { received } => Ok((Receipt::Addition, received)),
            }
        }
        Err(SubmitError::NobodyReads | SubmitError::Choice(_)) => Err(Problem::NobodyReads),
        Err(SubmitError::Store(error)) => Err(error.into()),
        Err(SubmitError::Sealing(error)) => {
            tracing::error!(%error, "a report could not be sealed");
            Err(Problem::Internal)
        }
    }
}

/// The form once more, with everything typed and the reason why it is not stored.
async fn not_kept(
    site: &Site,
    language: Language,
    case_key: &CaseKey,
    answers: &Answers,
    problem: Problem,
) -> Result<HttpResponse, Problem> {
    use actix_web::ResponseError;
    let trouble = match problem {
        Problem::Slow { seconds } => FormTrouble::Slow { seconds },
        Problem::Busy => FormTrouble::Busy,
        Problem::NobodyReads => FormTrouble::NobodyReads,
        _ => FormTrouble::Failed,
    };
    let form = Form { case_key, typed: answers, errors: &[], trouble: Some(trouble) };
    form.show(site, language, problem.status_code()).await
}

/// The form in some state.
struct Form<'a> {
    case_key: &'a CaseKey,
    typed: &'a Answers,
    errors: &'a [FieldError],
    trouble: Option<FormTrouble>,
}

impl Form<'_> {
    async fn show(&self, site: &Site, language: Language, status: StatusCode) -> Result<HttpResponse, Problem> {
        // When not even the readers can be looked up, those known before are shown rather than losing what was typed.
        let readers: Arc<Vec<Reader>> = site.readers.look_up(&site.store).await.unwrap_or_else(|_| site.readers.kept());
        let page = ReportPage {
            questionnaire: &site.questionnaire,
            case_key: &self.case_key.display(),
            handlers: intake::names(&readers),
            typed: self.typed,
            errors: self.errors,
            trouble: self.trouble,
        };
        site.reporter_page_in(language, "/report", &page, status)
    }
}
