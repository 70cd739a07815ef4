//! At which hours somebody wants to be told that it is time to sign in.

use crate::casework::notice::NoticeHours;
use crate::store::{StaffId, Store, StoreError, notice_choice};

/// What somebody has chosen; `None` if nothing.
///
/// # Errors
/// The store's.
pub async fn notice_hours(store: &Store, staff: StaffId) -> Result<Option<NoticeHours>, StoreError> {
    store.read("staff.notice_hours", move |db| notice_choice::of(db, staff)).await
}

/// Notes what somebody has chosen, and in which language they want to read it: from the next day that is planned.
///
/// # Errors
/// The store's.
pub async fn choose_notice_hours(
    store: &Store,
    staff: StaffId,
    hours: NoticeHours,
    language: &'static str,
) -> Result<(), StoreError> {
    store.write("staff.choose_notice_hours", move |db| notice_choice::set(db, staff, &hours, language)).await
}
