//! Who changes what the organisation says about itself.

use crate::access::right::ChangeSettings;
use crate::staff::{self, Acting};
use crate::web::problem::Problem;
use crate::web::visitor::Office;

/// Who changes something. An instance says these things of one organisation: `None` for administrators of another.
pub(super) async fn acting(user: &Office<ChangeSettings>) -> Result<Option<Acting>, Problem> {
    let (app, organisation) = (user.app(), user.staff.organisation_id);
    let is_ours = staff::takes_accounts(&app.office_store, organisation).await?;
    Ok(is_ours.then(|| Acting { staff: user.staff.id, organisation, day: app.clock.today() }))
}
