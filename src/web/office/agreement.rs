//! The agreement with the staff's representatives: its text as things stand, where what runs is not what was signed, and for
//! administrators what they record of the paper.

mod page;
mod signing;

use actix_web::HttpResponse;
use actix_web::web::Query;
use serde::Deserialize;

use super::agreed::ShownStanding;
use crate::access::Right;
use crate::access::right::ReadAgreement;
use crate::agreement::{Agreement, ChannelReaders, Clauses, InForce, Parties, standing};
use crate::staff;
use crate::web::problem::Problem;
use crate::web::route::{Feature, Nav, Section, routes};
use crate::web::visitor::{Office, SignedIn};
use page::{AgreementPage, RecordForm};

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/agreement" => get,
        Post Page "/agreement/signed" => signing::post,
    ],
    samples: |samples| samples.add::<AgreementPage>("agreement", "/agreement"),
    nav: Some(Nav { href: "/agreement", key: "agreement", section: Section::Proof }),
};

#[derive(Deserialize)]
struct Asked {
    /// Whether it has just been recorded.
    #[serde(default)]
    recorded: String,
}

async fn get(user: Office<ReadAgreement>, asked: Query<Asked>) -> Result<HttpResponse, Problem> {
    let form = user.staff.roles.allow(Right::ManageOrganisation).then(RecordForm::default);
    let page = AgreementPage { is_recorded: asked.recorded == "1", ..page(&user, form).await? };
    user.page(&page)
}

/// Of the visitor's own organisation.
async fn page(user: &SignedIn, form: Option<RecordForm>) -> Result<AgreementPage, Problem> {
    let app = user.app();
    let (store, organisation) = (&app.office_store, user.staff.organisation_id);
    let settings = app.settings();
    let standing = standing(store, organisation, &settings).await?;
    let channels = ChannelReaders::all_of(&staff::team(store, organisation).await?);
    let slugs: Vec<String> = channels.iter().map(|channel| channel.slug.clone()).collect();
    let in_force = InForce::of(&settings, &slugs);
    let legal = &settings.legal;
    let name = legal.controller.as_deref().unwrap_or(&settings.organisation.name);
    let parties = Parties { organisation: name, channels: &channels, today: app.clock.today() };
    Ok(AgreementPage {
        is_recorded: false,
        standing: ShownStanding::of(&standing, user.language)?,
        form,
        may_be_public: legal.regime == Default::default(),
        text: Agreement::of(Clauses::built_in(), &in_force, parties, user.language)?,
    })
}
