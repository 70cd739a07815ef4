//! A new password. At the first sign-in nothing else can be done: the first one is somebody else's.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use secrecy::SecretString;
use serde::Serialize;

use crate::language::Language;
use crate::staff::{Origin, OwnPasswordError, PasswordChange, ProofError, Unfit};
use crate::web::guard::form::Protected;
use crate::web::office::known_device::KnownDevice;
use crate::web::page::Page;
use crate::web::problem::{CROWDED, Problem};
use crate::web::visitor::{SESSION_COOKIE, Session, redirect};

/// Why the password was not changed. The word begins with the field that is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub(super) enum PasswordProblem {
    /// What was typed as the password until now is another one.
    CurrentWrong,
    /// Too many tries: wait so many seconds.
    CurrentSlowed {
        wait_seconds: u64,
    },
    NewShort,
    NewGuessable,
    /// It is the one there was.
    NewSame,
    /// It was typed in two ways.
    RepeatDiffers,
}

#[derive(Serialize)]
pub(super) struct PasswordPage {
    /// The password until now is the first one.
    pub is_first: bool,
    pub problem: Option<PasswordProblem>,
}

pub(super) async fn get(user: Session) -> Result<HttpResponse, Problem> {
    user.page(&PasswordPage { is_first: user.staff.password_is_first, problem: None })
}

pub(super) async fn post(user: Session, form: Protected) -> Result<HttpResponse, Problem> {
    match change(&user, &form).await? {
        Ok(response) => Ok(response),
        Err(problem) => {
            let status = match problem {
                PasswordProblem::CurrentSlowed { .. } => StatusCode::TOO_MANY_REQUESTS,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            };
            let page = PasswordPage { is_first: user.staff.password_is_first, problem: Some(problem) };
            user.show(&page).status(status).send()
        }
    }
}

async fn change(user: &Session, form: &Protected) -> Result<Result<HttpResponse, PasswordProblem>, Problem> {
    let (staff, app) = (&user.staff, user.app());
    if form.value("new") != form.value("repeat") {
        return Ok(Err(PasswordProblem::RepeatDiffers));
    }
    match user.state.limits.sign_in(&staff.email, Origin::OpenSession).await {
        Err(Problem::RateLimited { seconds }) => {
            return Ok(Err(PasswordProblem::CurrentSlowed { wait_seconds: seconds }));
        }
        limited => limited?,
    }
    let typed = |name| SecretString::from(form.value(name).to_owned());
    let change =
        PasswordChange { current: typed("current"), new: typed("new"), now: app.clock.now(), today: app.clock.today() };
    let changed = app.authenticator.change_password(&app.office_store, staff, &user.token, change, app.rng()).await;
    let admitted = match changed {
        Ok(admitted) => admitted,
        Err(error) => return refused(error).map(Err),
    };
    let next = if staff.password_is_first { "/" } else { "/account?done=password" };
    Ok(Ok(redirect(next)
        .cookie(user.cookies().set(SESSION_COOKIE, admitted.token.text().to_string()))
        .cookie(KnownDevice::remember(user, &staff.email, admitted.device_generation))
        .finish()))
}

/// What can be said beside a field; everything else is a problem of the page.
fn refused(error: OwnPasswordError) -> Result<PasswordProblem, Problem> {
    match error {
        OwnPasswordError::Proof(ProofError::Wrong) => Ok(PasswordProblem::CurrentWrong),
        OwnPasswordError::Proof(ProofError::Crowded) => Ok(PasswordProblem::CurrentSlowed { wait_seconds: CROWDED }),
        OwnPasswordError::Proof(error) => Err(error.into()),
        OwnPasswordError::Unfit(Unfit::Short) => Ok(PasswordProblem::NewShort),
        OwnPasswordError::Unfit(Unfit::Guessable) => Ok(PasswordProblem::NewGuessable),
        OwnPasswordError::Same => Ok(PasswordProblem::NewSame),
        OwnPasswordError::Store(error) => Err(error.into()),
    }
}

impl Page for PasswordPage {
    const TEMPLATE: &'static str = "office/password.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let sample = |problem| Self { is_first: false, problem: Some(problem) };
        vec![
            ("password", Self { is_first: false, problem: None }),
            ("password-first", Self { is_first: true, problem: None }),
            ("password-wrong", sample(PasswordProblem::CurrentWrong)),
            ("password-slowed", sample(PasswordProblem::CurrentSlowed { wait_seconds: 30 })),
            ("password-short", sample(PasswordProblem::NewShort)),
            ("password-guessable", sample(PasswordProblem::NewGuessable)),
            ("password-same", sample(PasswordProblem::NewSame)),
            ("password-differs", sample(PasswordProblem::RepeatDiffers)),
        ]
    }
}
