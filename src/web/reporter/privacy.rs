//! What happens to whose data, as Articles 13 and 14 GDPR ask, or §§ 15, 16 KDG, or §§ 17, 18 DSG-EKD.

mod page;
mod stored;

use actix_web::HttpResponse;

use crate::intake;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::Reporter;
use page::PrivacyPage;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![Get Page "/privacy" => get, Get Page "/c/{channel}/privacy" => get],
    samples: |samples| samples.add::<PrivacyPage<'_>>("privacy", "/privacy"),
    nav: None,
};

async fn get(reporter: Reporter) -> Result<HttpResponse, Problem> {
    let readers = reporter.channel()?.readers.current(&reporter.app().store).await?;
    let settings = reporter.app().settings();
    let today = reporter.app().clock.today();
    let mut page = PrivacyPage::new(&settings.legal, today, reporter.language, settings.mailbox.session_minutes.get());
    page.name_cookies(|name| reporter.cookies().full_name(name));
    reporter.page(&page.elsewhere(settings.organisation.privacy_url.as_ref()).recipients(intake::names(&readers)))
}
