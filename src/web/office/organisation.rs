//! What the organisation says about itself, for its administrators: profile, legal pages, external offices, own words. What a
//! file or the environment sets is shown and said to win; everything else is changed here.

mod administrator;
mod elsewhere;
mod field;
mod office;
mod offices;
mod part;
mod settings;
mod text;
mod texts;
mod typed_office;

use actix_web::HttpResponse;

use crate::access::right::ChangeSettings;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::route::{Feature, Nav, Section, routes};
use crate::web::visitor::Office;
use elsewhere::ElsewherePage;
use office::OfficePage;
use offices::OfficeListPage;
use part::Part;
use settings::{Asked, SettingsPage};
use text::TextPage;
use texts::TextsPage;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/organisation" => profile,
        Post Page "/organisation" => change_profile,
        Get Page "/organisation/legal" => legal,
        Post Page "/organisation/legal" => change_legal,
        Get Page "/organisation/offices" => offices::get,
        Post Page "/organisation/offices" => offices::post,
        Get Page "/organisation/offices/{office}" => office::get,
        Post Page "/organisation/offices/{office}" => office::post,
        Get Page "/organisation/texts" => texts::get,
        Get Page "/organisation/texts/{text}" => text::get,
        Post Page "/organisation/texts/{text}" => text::post,
    ],
    samples: |samples| {
        samples.add::<ElsewherePage>("organisation-elsewhere", "/organisation");
        samples.add::<SettingsPage>("organisation", "/organisation");
        samples.add::<OfficeListPage<'_>>("organisation-offices", "/organisation/offices");
        samples.add::<OfficePage>("organisation-office", "/organisation/offices/new");
        samples.add::<TextsPage>("organisation-texts", "/organisation/texts");
        samples.add::<TextPage>("organisation-text", "/organisation/texts/acknowledgement");
    },
    nav: Some(Nav { href: "/organisation", key: "organisation", section: Section::Setup }),
};

async fn profile(user: Office<ChangeSettings>, asked: Asked) -> Result<HttpResponse, Problem> {
    settings::show(&user, Part::Profile, &asked).await
}

async fn change_profile(user: Office<ChangeSettings>, form: Protected) -> Result<HttpResponse, Problem> {
    settings::save(&user, Part::Profile, &form).await
}

async fn legal(user: Office<ChangeSettings>, asked: Asked) -> Result<HttpResponse, Problem> {
    settings::show(&user, Part::Legal, &asked).await
}

async fn change_legal(user: Office<ChangeSettings>, form: Protected) -> Result<HttpResponse, Problem> {
    settings::save(&user, Part::Legal, &form).await
}
