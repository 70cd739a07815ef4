//! The second step of signing in. Who has passed the first is kept in an encrypted cookie for minutes; there is no session
//! before the code is right, and no browser becomes a known one.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use time::Duration;

use super::arrival::arrival;
use crate::language::Language;
use crate::staff::{Admitted, CodeError, HalfWay, Origin, TypedCode};
use crate::web::guard::form::Protected;
use crate::web::office::known_device::KnownDevice;
use crate::web::own_path::own_path;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::visitor::{Anyone, LANGUAGE_COOKIE, SESSION_COOKIE, redirect};

const COOKIE: &str = "half-way";
/// As long as it takes to find a telephone.
const LIVES: Duration = Duration::minutes(5);

/// Why the code let nobody in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub(in crate::web::office) enum CodeProblem {
    /// Another one, or one that was used.
    Wrong,
    /// Too many were wrong today.
    Held,
    /// Too many tries: wait so many seconds.
    Slowed { wait_seconds: u64 },
}

#[derive(Serialize)]
pub(super) struct CodePage {
    pub problem: Option<CodeProblem>,
}

/// On to the second step, and from there to the page `next`.
pub(super) fn ask(visitor: &Anyone, half_way: HalfWay, next: &str) -> HttpResponse {
    let inside = format!("{} {next}", half_way.text());
    let cookie = visitor.cookies().set_encrypted(COOKIE, &inside, visitor.app().clock.now(), LIVES);
    redirect("/sign-in/code").cookie(cookie).finish()
}

/// There is a session; its browser is a known one from now on, and speaks as its owner wants.
pub(super) async fn let_in(visitor: &Anyone, admitted: &Admitted, next: &str) -> Result<HttpResponse, Problem> {
    let app = visitor.app();
    let mut response = redirect(next);
    response
        .cookie(visitor.cookies().set(SESSION_COOKIE, admitted.token.text().to_string()))
        .cookie(visitor.cookies().remove(COOKIE))
        .cookie(KnownDevice::remember(visitor, &admitted.email, admitted.device_generation));
    let user = app.authenticator.session_user(&app.office_store, &admitted.token, app.clock.now()).await?;
    let wanted = user.and_then(|(user, _)| app.languages.from_tag(&user.language?));
    if let Some(language) = wanted {
        response.cookie(visitor.cookies().set(LANGUAGE_COOKIE, language.tag().to_owned()));
    }
    Ok(response.finish())
}

pub(super) async fn get(visitor: Anyone) -> Result<HttpResponse, Problem> {
    match half_way(&visitor) {
        Some(_) => visitor.page(&CodePage { problem: None }),
        None => Ok(redirect("/sign-in").finish()),
    }
}

pub(super) async fn post(visitor: Anyone, form: Protected) -> Result<HttpResponse, Problem> {
    let again = |problem, status| visitor.show(&CodePage { problem: Some(problem) }).status(status).send();
    let over = || Ok(redirect("/sign-in?ended=1").cookie(visitor.cookies().remove(COOKIE)).finish());
    let Some((half_way, next)) = half_way(&visitor) else { return over() };
    // As fast as passwords, by account: its number is no address.
    match visitor.state.limits.sign_in(&half_way.staff().to_string(), Origin::Stranger).await {
        Err(Problem::RateLimited { seconds }) => {
            return again(CodeProblem::Slowed { wait_seconds: seconds }, StatusCode::TOO_MANY_REQUESTS);
        }
        limited => limited?,
    }
    let (app, typed) = (visitor.app(), TypedCode::new(form.value("code")));
    let arrival = arrival(&visitor, Origin::Stranger);
    match app.authenticator.sign_in_with_code(&app.office_store, half_way, typed, arrival, &mut app.rng()).await {
        Ok(admitted) => let_in(&visitor, &admitted, &next).await,
        Err(CodeError::Wrong) => again(CodeProblem::Wrong, StatusCode::UNPROCESSABLE_ENTITY),
        Err(CodeError::Held) => {
            // Whoever types them knows the password. The journal must not say when somebody signs in.
            tracing::warn!(account = half_way.staff().number(), "too many wrong codes: the second step is held");
            again(CodeProblem::Held, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(CodeError::Over) => over(),
        Err(CodeError::Store(error)) => Err(error.into()),
    }
}

fn half_way(visitor: &Anyone) -> Option<(HalfWay, String)> {
    let shown = visitor.cookies().get_encrypted(&visitor.request, COOKIE, visitor.app().clock.now())?;
    let (who, next) = shown.rsplit_once(' ')?;
    Some((HalfWay::parse(who)?, own_path(next)?.to_owned()))
}

impl Page for CodePage {
    const TEMPLATE: &'static str = "office/sign_in_code.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let sample = |problem| Self { problem };
        vec![
            ("code", sample(None)),
            ("code-wrong", sample(Some(CodeProblem::Wrong))),
            ("code-held", sample(Some(CodeProblem::Held))),
            ("code-slowed", sample(Some(CodeProblem::Slowed { wait_seconds: 30 }))),
        ]
    }
}
