//! The password once more, before something is given that whoever only found an open browser should not get.

use actix_web::HttpResponse;
use secrecy::SecretString;
use serde::Deserialize;
use serde_json::json;

use crate::staff::Origin;
use crate::web::guard::form::ProtectedJson;
use crate::web::problem::Problem;
use crate::web::visitor::SignedIn;

#[derive(Deserialize)]
pub(super) struct PostedPassword {
    password: String,
}

pub(super) async fn post(user: SignedIn, posted: ProtectedJson<PostedPassword>) -> Result<HttpResponse, Problem> {
    let app = user.app();
    user.state.limits.sign_in(&user.staff.email, Origin::OpenSession).await?;
    let password = SecretString::from(posted.0.password);
    app.authenticator.prove(&app.office_store, user.staff.id, &user.token, password, app.clock.now()).await?;
    Ok(HttpResponse::Ok().json(json!({ "proved": true })))
}
