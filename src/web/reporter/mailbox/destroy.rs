//! The reporter destroys their own access, from the open mailbox of a browser without scripts.

use actix_web::HttpResponse;

use super::super::cookies;
use super::leave::answer_and_clear;
use super::left_page::LeftPage;
use super::problem::MessageProblem;
use super::show::show_again;
use crate::mailbox;
use crate::web::guard::admission::Lane;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::Reporter;

pub(super) async fn post(reporter: Reporter, form: Protected) -> Result<HttpResponse, Problem> {
    let case_key = cookies::case_key(&reporter).ok_or(Problem::NotFound)?;
    let _turn = reporter.turn(Lane::Mailbox).await?;
    // The box beside the button: nobody does this by one wrong click.
    if form.value("sure") != "1" {
        return show_again(&reporter, &case_key, MessageProblem::NotSure).await;
    }
    let app = reporter.app();
    if !mailbox::destroy(&app.store, &case_key.token(), app.clock.today(), &mut app.rng()).await? {
        return Err(Problem::NotFound);
    }
    answer_and_clear(&reporter, &LeftPage { destroyed: true })
}
