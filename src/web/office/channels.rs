//! The ways in: which there are, what they ask, who gets their new reports, and whether they take any. Nothing here is about any case.
//! Who lets somebody read, or closes a way, shows once more who they are.

mod closing;
mod make;
mod one;
mod outcome;
mod page;
pub(super) mod subject;

use actix_web::HttpResponse;

use crate::access::right::ManageChannels;
use crate::web::problem::Problem;
use crate::web::route::{Feature, Nav, Section, routes};
use crate::web::visitor::Office;
use make::MakePage;
use one::ChannelPage;
use page::ChannelsPage;
use subject::team;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/channels" => get,
        Get Page "/channels/new" => make::get,
        Post Page "/channels/new" => make::post,
        Get Page "/channels/{slug}" => one::get,
        Post Page "/channels/{slug}/name" => one::rename,
        Post Page "/channels/{slug}/questionnaire" => one::ask,
        Post Page "/channels/{slug}/handlers" => one::handlers,
        Post Page "/channels/{slug}/close" => closing::close,
        Post Page "/channels/{slug}/reopen" => closing::reopen,
    ],
    samples: |samples| {
        samples.add::<ChannelsPage<'_>>("channels", "/channels");
        samples.add::<MakePage<'_>>("channel-new", "/channels/new");
        samples.add::<ChannelPage<'_>>("channel", "/channels/messenger");
    },
    nav: Some(Nav { href: "/channels", key: "channels", section: Section::Setup }),
};

async fn get(user: Office<ManageChannels>) -> Result<HttpResponse, Problem> {
    let team = team(&user).await?;
    user.page(&ChannelsPage::of(&team, &user))
}
