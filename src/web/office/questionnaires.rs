//! What reporters are asked: ours, the operator's files, and what an administrator imports here. Seen as reporters see it before it
//! counts, and taken out as the file that it came as.

mod import;
mod one;
mod outcome;
mod page;
mod preview;
mod reason;
mod taking;
mod version;

use actix_web::HttpResponse;

use crate::access::right::ManageChannels;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::Office;
use one::QuestionnairePage;
use page::QuestionnairesPage;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/questionnaires" => get,
        Post Page "/questionnaires" => import::post,
        Get Page "/questionnaires/{id}" => one::get,
        Get Page "/questionnaires/{id}/file" => one::file,
        Post Page "/questionnaires/{id}/use" => taking::post,
    ],
    samples: |samples| {
        samples.add::<QuestionnairesPage<'_>>("questionnaires", "/questionnaires");
        samples.add::<QuestionnairePage<'_>>("questionnaire", "/questionnaires/general");
    },
    // The page of the channels leads there.
    nav: None,
};

async fn get(user: Office<ManageChannels>) -> Result<HttpResponse, Problem> {
    let versions = version::all(&user).await?;
    user.page(&QuestionnairesPage::of(&user, &versions))
}
