//! The second factor of one's own account: set up, or another in its place, and its recovery codes. The new secret is kept
//! in an encrypted cookie until an app has shown a right code: the server stores none that nobody uses.

mod page;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use time::Duration;
use zeroize::Zeroizing;

use crate::staff::{self, FactorSecret, FactorStanding, RecoveryCodes, SetUpError, TypedCode};
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::{Reauthenticated, SettingUp, Visit, redirect};
use page::SetUpProblem;
pub(super) use page::{CodesPage, FactorPage};

const COOKIE: &str = "new-factor";
/// As long as it takes to install an app.
const LIVES: Duration = Duration::minutes(30);

pub(super) async fn get(user: SettingUp) -> Result<HttpResponse, Problem> {
    show(&user, None)
}

pub(super) async fn post(user: SettingUp, form: Protected) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let Some(secret) = kept(&user, user.staff.id) else { return show(&user, Some(SetUpProblem::Expired)) };
    let (code, moment) = (TypedCode::new(form.value("code")), (app.clock.now(), app.clock.today()));
    let (store, id) = (&app.office_store, user.staff.id);
    match app.authenticator.set_up_factor(store, id, &user.token, &secret, &code, moment, &mut app.rng()).await {
        Ok(codes) => show_codes(&user, &codes, true),
        Err(SetUpError::Wrong) => show(&user, Some(SetUpProblem::Wrong)),
        Err(SetUpError::Store(error)) => Err(error.into()),
    }
}

pub(super) async fn renew_codes(user: Reauthenticated, _form: Protected) -> Result<HttpResponse, Problem> {
    let app = user.app();
    if user.factor != FactorStanding::SetUp {
        return Ok(redirect("/account/second-factor").finish());
    }
    let (store, today) = (&app.office_store, app.clock.today());
    let codes = staff::renew_recovery_codes(store, user.staff.id, today, &mut app.rng()).await?;
    show_codes(&user, &codes, false)
}

/// For those of whom none is asked.
pub(super) async fn remove(user: Reauthenticated, _form: Protected) -> Result<HttpResponse, Problem> {
    let app = user.app();
    if app.factor_rule().duty.asks(user.staff.roles) {
        return Err(Problem::NoRight);
    }
    staff::remove_factor(&app.office_store, user.staff.id, app.clock.today()).await?;
    Ok(redirect("/account?done=factor-removed").finish())
}

fn show(user: &SettingUp, problem: Option<SetUpProblem>) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let secret = kept(user, user.staff.id).unwrap_or_else(|| FactorSecret::random(&mut app.rng()));
    let inside = Zeroizing::new(format!("{} {}", user.staff.id, *secret.text()));
    let cookie = user.cookies().set_encrypted(COOKIE, &inside, app.clock.now(), LIVES);
    let settings = app.settings();
    let issuer = &settings.organisation.name;
    let page = FactorPage::of(&secret, issuer, &user.staff.email, user.factor, problem);
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    user.show(&page).status(status).cookie(cookie).send()
}

fn show_codes(user: &Visit, codes: &RecoveryCodes, is_new: bool) -> Result<HttpResponse, Problem> {
    let texts = codes.texts();
    let page = CodesPage { codes: texts.iter().map(|code| code.as_str()).collect(), is_new };
    user.show(&page).at("/account").cookie(user.cookies().remove(COOKIE)).send()
}

/// The secret that this account was shown before, if its time is not over.
fn kept(user: &Visit, staff: crate::staff::StaffId) -> Option<FactorSecret> {
    let shown = user.cookies().get_encrypted(&user.request, COOKIE, user.app().clock.now())?;
    let (owner, secret) = shown.split_once(' ')?;
    FactorSecret::parse(secret).filter(|_| owner == staff.to_string())
}
