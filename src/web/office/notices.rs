//! What whoever keeps the system needs to know of notices: whether mail goes out, and what does not. Nothing here says why
//! somebody was to be told.

mod letter;
mod page;
mod trial;

use actix_web::HttpResponse;
use actix_web::web::Query;
use serde::Deserialize;

use crate::access::right::ManageSystem;
use crate::office;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::route::{Feature, Nav, Section, routes};
use crate::web::visitor::{Office, redirect};
use letter::Letter;
use page::{NoticesDone, NoticesPage, Server};

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/notices" => get,
        Post Page "/notices/test" => trial::post,
        Post Page "/notices/dead" => post,
    ],
    samples: |samples| samples.add::<NoticesPage>("notices", "/notices"),
    nav: Some(Nav { href: "/notices", key: "notices", section: Section::Setup }),
};

#[derive(Deserialize)]
struct Asked {
    /// What has just been done.
    done: Option<NoticesDone>,
}

async fn get(user: Office<ManageSystem>, asked: Query<Asked>) -> Result<HttpResponse, Problem> {
    user.page(&NoticesPage { done: asked.done, ..page(&user).await? })
}

async fn post(user: Office<ManageSystem>, form: Protected) -> Result<HttpResponse, Problem> {
    let (app, organisation) = (user.app(), user.staff.organisation_id);
    let key = letter::key(form.value("notice")).ok_or(Problem::Malformed)?;
    let (done, was_there) = match form.value("act") {
        "again" => ("again", office::send_dead_again(&app.office_store, organisation, key).await?),
        "drop" => ("dropped", office::drop_dead(&app.office_store, organisation, key).await?),
        _ => return Err(Problem::Malformed),
    };
    // Somebody else was quicker, or there never was one.
    let done = if was_there { done } else { "gone" };
    Ok(redirect(&format!("/notices?done={done}")).finish())
}

/// As things stand.
async fn page(user: &Office<ManageSystem>) -> Result<NoticesPage, Problem> {
    let app = user.app();
    let queue = office::notice_queue(&app.office_store, user.staff.organisation_id).await?;
    Ok(NoticesPage {
        done: None,
        server: app.mailer.as_ref().map(Server::of),
        waiting: queue.waiting,
        letters: queue.dead.iter().map(Letter::of).collect(),
        today: app.clock.today(),
        trial: None,
        to: user.staff.email.clone(),
    })
}
