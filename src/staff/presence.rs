//! How far everybody of an organisation has come in, and who is there: for whoever invites them.

use std::collections::HashMap;

use time::Date;

use crate::casework;
use crate::store::{OrganisationId, ReadDb, StaffId, Store, StoreError, absence, invitation, second_factor};

/// What is known of somebody beside their account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Presence {
    /// The last day of an invitation that was not used.
    pub invited_until: Option<Date>,
    pub has_factor: bool,
    /// The last day of the absence that they are in.
    pub away_until: Option<Date>,
}

/// What is known of everybody, by account; of whom nothing is known, there is nothing.
///
/// # Errors
/// The store's.
pub async fn presences(
    store: &Store,
    organisation: OrganisationId,
    today: Date,
) -> Result<HashMap<StaffId, Presence>, StoreError> {
    let look = move |db: &mut ReadDb| {
        let mut known: HashMap<StaffId, Presence> = HashMap::new();
        for open in invitation::list(db)?.into_iter().filter(|it| !it.used) {
            known.entry(open.staff).or_default().invited_until = Some(open.last_day);
        }
        for holder in second_factor::holders(db)? {
            known.entry(holder).or_default().has_factor = true;
        }
        for (away, _, absence) in absence::of_organisation(db, organisation, today)? {
            let until = casework::away_until(&[absence], today);
            let presence = known.entry(away).or_default();
            presence.away_until = presence.away_until.max(until);
        }
        Ok(known)
    };
    store.read("staff.presences", look).await
}
