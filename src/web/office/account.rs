//! One's own account: who one is here and in which language, where one is signed in, the password, the second factor, and
//! the passphrase of one's key. A further section is a template beside the others and what it shows.

mod confirm;
mod language;
mod own_profile;
mod page;
mod passphrase;
mod password;
mod profile;
mod proof;
mod second_factor;
mod show;

use actix_web::HttpResponse;

use super::known_device::KnownDevice;
use crate::web::guard::form::Protected;
use crate::web::page::Confirmation;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::{SignedIn, redirect};
use page::AccountPage;
use passphrase::PassphrasePage;
use password::PasswordPage;
use second_factor::{CodesPage, FactorPage};

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/account" => show::get,
        Post Page "/account/sessions/end" => end_others,
        Get Page "/account/password" => password::get,
        Post Page "/account/password" => password::post,
        Get Page "/account/passphrase" => passphrase::get,
        Post Json "/account/passphrase" => passphrase::post,
        Get Json "/account/key" => passphrase::get_wrapped,
        Post Json "/account/proof" => proof::post,
        Post Page "/account/profile" => profile::post,
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
        samples.add::<Confirmation<'_>>("account", "/account/confirm");
        samples.add::<FactorPage>("account", "/account/second-factor");
        samples.add::<CodesPage<'_>>("account", "/account");
    },
    nav: None,
};

async fn end_others(user: SignedIn, _form: Protected) -> Result<HttpResponse, Problem> {
    let app = user.app();
    let generation = app.authenticator.end_other_sessions(&app.office_store, user.staff.id, &user.token).await?;
    Ok(redirect("/account?done=sessions").cookie(KnownDevice::remember(&user, &user.staff.email, generation)).finish())
}
