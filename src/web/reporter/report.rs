//! The form: one page, one POST, nothing stored before it.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, ResponseError};
use time::Date;

use super::{receipt, visit};
use crate::casework::answers::Answers;
use crate::casework::questionnaire::{FieldError, TextKind};
use crate::casework::{Document, Report};
use crate::intake::{self, Reader, RecipientChoice, RecipientsError, SubmitError, Submitted};
use crate::language::Language;
use crate::mailbox::{self, Delivered};
use crate::rng;
use crate::sealing::{CaseKey, Fingerprint, check_enclosure};
use crate::web::guard::forget::peer;
use crate::web::guard::form::Protected;
use crate::web::guard::headers::Listener;
use crate::web::guard::pace::Kind;
use crate::web::page::{FormTrouble, Receipt, ReportPage, ShownReader};
use crate::web::problem::Problem;
use crate::web::site::{LANGUAGE_COOKIE, Site};

/// The case key is made with the form and travels in it, so that sending it twice is one report.
pub async fn get(site: Data<Site>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    let language = site.language(&request, Listener::Public);
    let case_key = CaseKey::random(&mut rng::os());
    let form = Form { case_key: &case_key, typed: &Answers::default(), without: &[], errors: &[], trouble: None };
    let mut response = form.show(&site, language, StatusCode::OK).await?;
    response.add_cookie(&visit::try_cookies(&site)).map_err(|_| Problem::Internal)?;
    Ok(response)
}

pub async fn post(site: Data<Site>, request: HttpRequest, form: Protected) -> Result<HttpResponse, Problem> {
    let language = site.language(&request, Listener::Public);
    // A form that lost its key gets a new one: what was typed matters more.
    let case_key = CaseKey::parse(form.value("case_key")).unwrap_or_else(|_| CaseKey::random(&mut rng::os()));
    if let Some(chosen) = site.languages.from_tag(form.value("language")) {
        return switched(&site, chosen, &case_key, &form).await;
    }
    let without = taken_out(&form);
    let answers = match site.questionnaire.read_with(form.fields(), text_kind) {
        Ok(answers) => answers,
        Err(refused) => {
            let (typed, errors) = (&refused.typed, &refused.errors[..]);
            let form = Form { case_key: &case_key, typed, without: &without, errors, trouble: None };
            return form.show(&site, language, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let kept = match site.pace.turn(Kind::Report, peer(&request)).await {
        Ok(()) => keep(&site, language, &case_key, &answers, &choice(&form)).await,
        Err(problem) => Err(problem.into()),
    };
    match kept {
        Ok(kept) => receipt::answer(&site, &request, &case_key, kept, &answers),
        Err(NotKept { trouble, status }) => {
            let form =
                Form { case_key: &case_key, typed: &answers, without: &without, errors: &[], trouble: Some(trouble) };
            form.show(&site, language, status).await
        }
    }
}

/// Whether a text was sealed on the reporter's own computer, and is whole.
pub fn text_kind(text: &str) -> TextKind {
    match check_enclosure(text) {
        None => TextKind::Plain,
        Some(Ok(())) => TextKind::Sealed,
        Some(Err(_)) => TextKind::Torn,
    }
}

/// Those readers whom the form takes out, as far as they can be told.
fn taken_out(form: &Protected) -> Vec<Fingerprint> {
    values(form, "without").filter_map(|value| value.parse().ok()).collect()
}

/// To whom the form wants to be sealed. What cannot be read means readers there are none of: better asked again than
/// read by somebody who was to be kept out.
fn choice(form: &Protected) -> RecipientChoice {
    let nobody = Fingerprint::of_all([]);
    // A form that was shown while nobody could read has the field, too, and empty.
    let shown = form.fields().find(|(name, _)| *name == "readers");
    RecipientChoice {
        shown: shown.map(|(_, set)| set.parse().unwrap_or(nobody)),
        without: values(form, "without").map(|value| value.parse().unwrap_or(nobody)).collect(),
    }
}

fn values<'f>(form: &'f Protected, field: &'static str) -> impl Iterator<Item = &'f str> {
    form.fields().filter(move |(name, value)| *name == field && !value.is_empty()).map(|(_, value)| value)
}

/// The same form in another language, with everything that was typed.
async fn switched(
    site: &Site,
    chosen: Language,
    case_key: &CaseKey,
    form: &Protected,
) -> Result<HttpResponse, Problem> {
    let typed = site.questionnaire.typed(form.fields());
    let form = Form { case_key, typed: &typed, without: &taken_out(form), errors: &[], trouble: None };
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
    choice: &RecipientChoice,
) -> Result<(Receipt, Date), NotKept> {
    let today = site.clock.today();
    let report = || Report {
        lang: language.tag().to_owned(),
        day: today,
        questionnaire: site.questionnaire.id.clone(),
        version: site.questionnaire.version,
        answers: answers.clone_secret(),
    };
    match intake::submit(&site.store, &site.readers, case_key, report(), choice, &mut rng::os()).await? {
        Submitted::Received => Ok((Receipt::New, today)),
        Submitted::Known => {
            let document = Document::Addition(report());
            match mailbox::deliver(&site.store, case_key, 0, &document).await.map_err(Problem::from)? {
                Delivered::Again { received } => Ok((Receipt::Again, received)),
                Delivered::Stored { received } => Ok((Receipt::Addition, received)),
            }
        }
    }
}

/// Why a form was not stored, and the status that goes with it.
struct NotKept {
    trouble: FormTrouble,
    status: StatusCode,
}

impl From<Problem> for NotKept {
    fn from(problem: Problem) -> Self {
        let trouble = match problem {
            Problem::Slow { seconds } => FormTrouble::Slow { seconds },
            Problem::Busy => FormTrouble::Busy,
            Problem::NobodyReads => FormTrouble::NobodyReads,
            _ => FormTrouble::Failed,
        };
        Self { trouble, status: problem.status_code() }
    }
}

impl From<SubmitError> for NotKept {
    fn from(error: SubmitError) -> Self {
        match error {
            SubmitError::NobodyReads => Problem::NobodyReads.into(),
            SubmitError::Store(error) => Problem::from(error).into(),
            SubmitError::RecipientChoice(RecipientsError::NobodyLeft) => {
                Self { trouble: FormTrouble::NobodyLeft, status: StatusCode::UNPROCESSABLE_ENTITY }
            }
            SubmitError::RecipientChoice(RecipientsError::OtherReaders) => {
                Self { trouble: FormTrouble::ReadersChanged, status: StatusCode::CONFLICT }
            }
            SubmitError::RecipientChoice(RecipientsError::TooLate) => {
                Self { trouble: FormTrouble::TooLate, status: StatusCode::CONFLICT }
            }
            SubmitError::Sealing(error) => {
                tracing::error!(%error, "a report could not be sealed");
                Problem::Internal.into()
            }
        }
    }
}

/// The form in some state.
struct Form<'a> {
    case_key: &'a CaseKey,
    typed: &'a Answers,
    without: &'a [Fingerprint],
    errors: &'a [FieldError],
    trouble: Option<FormTrouble>,
}

impl Form<'_> {
    async fn show(&self, site: &Site, language: Language, status: StatusCode) -> Result<HttpResponse, Problem> {
        // When not even the readers can be looked up, those known before are shown rather than losing what was typed.
        let readers: Arc<Vec<Reader>> = site.readers.look_up(&site.store).await.unwrap_or_else(|_| site.readers.kept());
        let mut shown: Vec<_> = readers.iter().map(|reader| self.shown(reader)).collect();
        shown.sort_unstable_by_key(|reader| reader.name);
        let page = ReportPage {
            questionnaire: &site.questionnaire,
            case_key: &self.case_key.display(),
            set: (!readers.is_empty()).then(|| intake::set(&readers)),
            readers: shown,
            typed: self.typed,
            errors: self.errors,
            trouble: self.trouble,
        };
        site.reporter_page_in(language, "/report", &page, status)
    }

    fn shown<'r>(&self, reader: &'r Reader) -> ShownReader<'r> {
        let taken_out = self.without.contains(&reader.fingerprint);
        ShownReader { name: &reader.name, fingerprint: reader.fingerprint, taken_out }
    }
}
