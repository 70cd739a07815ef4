//! Shows one's own account.

use actix_web::HttpResponse;
use actix_web::web::Query;
use serde::Deserialize;

use super::language;
use super::own_profile::OwnProfile;
use super::page::{AccountNotice, AccountPage, OwnFactorView, OwnKey};
use crate::access::Right;
use crate::sealing::HandlerRecipient;
use crate::staff;
use crate::web::problem::Problem;
use crate::web::visitor::SignedIn;

#[derive(Deserialize)]
pub(super) struct AccountQuery {
    /// What has just been done.
    done: Option<AccountNotice>,
}

pub(super) async fn get(user: SignedIn, query: Query<AccountQuery>) -> Result<HttpResponse, Problem> {
    show(&user, query.done, OwnProfile::stored(&user)).await
}

/// The account of whoever is signed in, with their name and function as they are or as they were typed.
pub(super) async fn show(
    user: &SignedIn,
    notice: Option<AccountNotice>,
    profile: OwnProfile<'_>,
) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let sessions =
        app.authenticator.own_sessions(&app.office_store, user.staff.id, &user.token, app.clock.now()).await?;
    let factor = staff::own_factor(&app.office_store, user.staff.id).await?;
    let recipient = user.staff.recipient.as_deref().and_then(|recipient| HandlerRecipient::parse(recipient).ok());
    let words = recipient.map(|recipient| recipient.fingerprint());
    let key = user.staff.enrolled_on.zip(words.as_ref());
    let status = profile.status();
    let page = AccountPage {
        notice,
        profile,
        email: &user.staff.email,
        roles: user.staff.roles.iter().map(|role| role.as_str()).collect(),
        key: key.map(|(since, fingerprint)| OwnKey {
            since,
            recipient: user.staff.recipient.as_deref().unwrap_or_default(),
            words: fingerprint.words(),
        }),
        may_hold_key: user.staff.roles.allow(Right::HoldKey),
        factor: OwnFactorView::of(factor, user.factor, app.factor_rule().duty.asks(user.staff.roles)),
        languages: language::offered(user),
        sessions: sessions.iter().map(Into::into).collect(),
        hours: app.settings().office.session_hours.get(),
        idle_minutes: app.settings().office.idle_minutes.get(),
        today: app.clock.today(),
    };
    user.show(&page).status(status).at("/account").send()
}
