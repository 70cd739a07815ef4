//! One's own account: who one is here, where one is signed in, the password, and the passphrase of one's key.

mod page;
mod passphrase;
mod password;
mod proof;

use actix_web::HttpResponse;
use actix_web::web::Query;
use serde::Deserialize;

use super::known_device::KnownDevice;
use crate::sealing::HandlerRecipient;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::{SignedIn, redirect};
use page::{AccountNotice, AccountPage, OwnKey};
use passphrase::PassphrasePage;
use password::PasswordPage;

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
    ],
    samples: |samples| {
        samples.add::<AccountPage<'_>>("account", "/account");
        samples.add::<PasswordPage>("password", "/account/password");
        samples.add::<PassphrasePage<'_>>("passphrase", "/account/passphrase");
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
    let recipient = user.staff.recipient.as_deref().and_then(|recipient| HandlerRecipient::parse(recipient).ok());
    let words = recipient.map(|recipient| recipient.fingerprint());
    let key = user.staff.enrolled_on.zip(words.as_ref());
    user.page(&AccountPage {
        notice: query.done,
        name: &user.staff.name,
        function: &user.staff.function,
        email: &user.staff.email,
        roles: user.staff.roles.iter().map(|role| role.as_str()).collect(),
        key: key.map(|(since, fingerprint)| OwnKey { since, words: fingerprint.words() }),
        may_hold_key: user.staff.roles.allow(crate::access::Right::HoldKey),
        sessions: sessions.iter().map(Into::into).collect(),
        hours: app.settings.office.session_hours.get(),
        idle_minutes: app.settings.office.idle_minutes.get(),
        today: app.clock.today(),
    })
}

async fn end_others(user: SignedIn, _form: Protected) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let generation = app.authenticator.end_other_sessions(&app.office_store, user.staff.id, &user.token).await?;
    Ok(redirect("/account?done=sessions").cookie(KnownDevice::remember(&user, &user.staff.email, generation)).finish())
}
