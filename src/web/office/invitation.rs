//! The page of an invitation's link: who invites to what, and the password that its owner chooses. The code never stands in
//! an address that is sent: the link has it in its fragment, and from there on a form carries it. To look at an invitation
//! uses nothing up.

mod page;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use secrecy::SecretString;

use crate::staff::{self, AcceptError, InvitationCode, InvitationError, Unfit};
use crate::web::guard::form::Protected;
use crate::web::page::InvitationLetter;
use crate::web::problem::{CROWDED, Problem};
use crate::web::route::{Feature, routes};
use crate::web::visitor::{Anyone, SESSION_COOKIE, Session, redirect};
use page::{ChoicePage, ChoiceProblem, InvitationPage, InvitationProblem};

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/invitation" => get,
        Post Page "/invitation" => look,
        Post Page "/invitation/password" => choose,
    ],
    samples: |samples| {
        samples.add::<InvitationPage>("invitation", "/invitation");
        samples.add::<ChoicePage<'_>>("invitation", "/invitation");
        samples.add::<InvitationLetter<'_>>("invitation", "/invitation");
    },
    nav: None,
};

async fn get(visitor: Anyone) -> Result<HttpResponse, Problem> {
    visitor.page(&InvitationPage { problem: None })
}

async fn look(visitor: Anyone, form: Protected) -> Result<HttpResponse, Problem> {
    let app = visitor.app();
    let Some(code) = InvitationCode::parse(form.value("code")) else {
        return refuse(&visitor, InvitationError::Unknown);
    };
    match staff::welcome(&app.office_store, &code, app.clock.today()).await {
        Ok(welcome) => visitor.page(&ChoicePage::of(&welcome, &code.text(), None)),
        Err(error) => refuse(&visitor, error),
    }
}

async fn choose(visitor: Anyone, form: Protected) -> Result<HttpResponse, Problem> {
    let app = visitor.app();
    let Some(code) = InvitationCode::parse(form.value("code")) else {
        return refuse(&visitor, InvitationError::Unknown);
    };
    let problem = if form.value("new") == form.value("repeat") {
        let password = SecretString::from(form.value("new").to_owned());
        let today = app.clock.today();
        match app.authenticator.accept(&app.office_store, &code, password, today, app.rng()).await {
            Ok(_) => return accepted(visitor).await,
            Err(AcceptError::Invitation(error)) => return refuse(&visitor, error),
            Err(AcceptError::Password(Unfit::Short)) => ChoiceProblem::NewShort,
            Err(AcceptError::Password(Unfit::Guessable)) => ChoiceProblem::NewGuessable,
            Err(AcceptError::Crowded) => ChoiceProblem::NewSlowed { wait_seconds: CROWDED },
        }
    } else {
        ChoiceProblem::RepeatDiffers
    };
    let status = match problem {
        ChoiceProblem::NewSlowed { .. } => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    match staff::welcome(&app.office_store, &code, app.clock.today()).await {
        Ok(welcome) => visitor.show(&ChoicePage::of(&welcome, &code.text(), Some(problem))).status(status).send(),
        Err(error) => refuse(&visitor, error),
    }
}

/// On to the sign-in. Whoever was signed in with this browser before is not any more: it has changed hands.
async fn accepted(visitor: Anyone) -> Result<HttpResponse, Problem> {
    let mut response = redirect("/sign-in?chosen=1");
    if let Ok(session) = Session::from_request_of(&visitor).await {
        let app = session.app();
        app.authenticator.sign_out(&app.office_store, &session.token).await?;
        response.cookie(visitor.cookies().remove(SESSION_COOKIE));
    }
    Ok(response.finish())
}

fn refuse(visitor: &Anyone, error: InvitationError) -> Result<HttpResponse, Problem> {
    let problem = match error {
        InvitationError::Unknown => InvitationProblem::Unknown,
        InvitationError::Used => InvitationProblem::Used,
        InvitationError::Expired(last_day) => InvitationProblem::Expired { last_day },
        InvitationError::Barred => InvitationProblem::Barred,
        InvitationError::Store(error) => return Err(error.into()),
    };
    let page = InvitationPage { problem: Some(problem) };
    visitor.show(&page).status(StatusCode::UNPROCESSABLE_ENTITY).send()
}
