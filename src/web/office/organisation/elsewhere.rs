//! For administrators of another organisation on the same instance: what is said here, others say.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use crate::access::right::ChangeSettings;
use crate::language::Language;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::visitor::Office;

#[derive(Serialize)]
pub(super) struct ElsewherePage {}

pub(super) fn answer(user: &Office<ChangeSettings>, status: StatusCode) -> Result<HttpResponse, Problem> {
    user.show(&ElsewherePage {}).at("/organisation").status(status).send()
}

impl Page for ElsewherePage {
    const TEMPLATE: &'static str = "office/organisation/elsewhere.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        vec![("elsewhere", Self {})]
    }
}
