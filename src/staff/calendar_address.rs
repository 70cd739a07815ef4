//! The secret address of somebody's calendar: made, taken away, and whose it is. Only its owner has it, and only once.

use rand::CryptoRng;

use super::token::CalendarToken;
use crate::store::{StaffId, Store, StoreError, calendar_address};

/// Gives somebody a new address; an earlier one leads nowhere from now on.
///
/// # Errors
/// The store's.
pub async fn renew_calendar(
    store: &Store,
    staff: StaffId,
    rng: &mut impl CryptoRng,
) -> Result<CalendarToken, StoreError> {
    let token = CalendarToken::random(rng);
    let hash = token.hash();
    store.write("staff.renew_calendar", move |db| calendar_address::set(db, staff, &hash)).await?;
    Ok(token)
}

/// Takes somebody's address away.
///
/// # Errors
/// The store's.
pub async fn revoke_calendar(store: &Store, staff: StaffId) -> Result<(), StoreError> {
    store.write("staff.revoke_calendar", move |db| calendar_address::revoke(db, staff).map(drop)).await
}

/// Whether somebody has an address.
///
/// # Errors
/// The store's.
pub async fn has_calendar(store: &Store, staff: StaffId) -> Result<bool, StoreError> {
    store.read("staff.has_calendar", move |db| calendar_address::is_set(db, staff)).await
}

/// Whose calendar this is.
///
/// # Errors
/// The store's.
pub async fn calendar_holder(store: &Store, token: &CalendarToken) -> Result<Option<StaffId>, StoreError> {
    let hash = token.hash();
    store.read("staff.calendar_holder", move |db| calendar_address::holder(db, &hash)).await
}
