//! One's own account: who one is here and in which language, where one is signed in, the password, the second factor, and
//! the passphrase of one's key. A further section is a template beside the others and what it shows.

mod confirm;
mod language;
mod page;
mod passphrase;
mod password;
mod proof;
mod second_factor;

use actix_web::HttpResponse;
use actix_web::web::Query;
use serde::Deserialize;

use super::known_device::KnownDevice;
use crate::sealing::HandlerRecipient;
use crate::staff;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::{SignedIn, redirect};
use confirm::ConfirmPage;
use page::{AccountNotice, AccountPage, OwnFactorView, OwnKey};
use passphrase::PassphrasePage;
use password::PasswordPage;
use second_factor::{CodesPage, FactorPage};

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/account" => get,
        Post Page "/account/sessions/end" => end_others,
        Get Page "/account/password" => password::get,
        Post Page "/account/password" => password::post,
        Get Page "/account/passphrase" => passphrase::get,
        Post Json "/account/passphrase" => passphrase::post,
        Get Json "/account/key" => passphrase::get_wrapped,
        Post Json "/account/proof" => proof::post,
        Post Page "/account/language" => language::post,
        Get Page "/account/confirm" => confirm::get,
        Post Page "/account/confirm" => confirm::post,
        Get Page "/account/second-factor" => second_factor::get,
        Post Page "/account/second-factor" => second_factor::post,
        Post Page "/account/second-factor/remove" => second_factor::remove,
        Post Page "/account/recovery-codes" => second_factor::renew_codes,
    ],
    samples: |samples| {
        samples.add::<AccountPage<'_>>("account", "/account");
        samples.add::<PasswordPage>("password", "/account/password");
        samples.add::<PassphrasePage<'_>>("passphrase", "/account/passphrase");
        samples.add::<ConfirmPage<'_>>("account", "/account/confirm");
        samples.add::<FactorPage>("account", "/account/second-factor");
        samples.add::<CodesPage<'_>>("account", "/account");
    },
    nav: None,
};

#[derive(Deserialize)]
struct AccountQuery {
    /// What has just been done.
    done: Option<AccountNotice>,
}

async fn get(user: SignedIn, query: Query<AccountQuery>) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let sessions =
        app.authenticator.own_sessions(&app.office_store, user.staff.id, &user.token, app.clock.now()).await?;
    let factor = staff::own_factor(&app.office_store, user.staff.id).await?;
    let recipient = user.staff.recipient.as_deref().and_then(|recipient| HandlerRecipient::parse(recipient).ok());
    let words = recipient.map(|recipient| recipient.fingerprint());
    let key = user.staff.enrolled_on.zip(words.as_ref());
    user.page(&AccountPage {
        notice: query.done,
        name: &user.staff.name,
        function: &user.staff.function,
        email: &user.staff.email,
        roles: user.staff.roles.iter().map(|role| role.as_str()).collect(),
        key: key.map(|(since, fingerprint)| OwnKey {
            since,
            recipient: user.staff.recipient.as_deref().unwrap_or_default(),
            words: fingerprint.words(),
        }),
        may_hold_key: user.staff.roles.allow(crate::access::Right::HoldKey),
        factor: OwnFactorView::of(factor, user.factor, app.factor_rule().duty.asks(user.staff.roles)),
        languages: language::offered(&user),
        sessions: sessions.iter().map(Into::into).collect(),
        hours: app.settings().office.session_hours.get(),
        idle_minutes: app.settings().office.idle_minutes.get(),
        today: app.clock.today(),
    })
}

async fn end_others(user: SignedIn, _form: Protected) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let generation = app.authenticator.end_other_sessions(&app.office_store, user.staff.id, &user.token).await?;
    Ok(redirect("/account?done=sessions").cookie(KnownDevice::remember(&user, &user.staff.email, generation)).finish())
}
