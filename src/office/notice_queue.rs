//! What could not be sent, for whoever keeps the system.

use crate::store::notice::{self, DeadNotice, NoticeKey};
use crate::store::{OrganisationId, ReadDb, Store, StoreError};

/// Dead letters that are shown at once.
const SHOWN: u32 = 50;

/// The notices that somebody should know of.
pub struct NoticeQueue {
    /// Notices that failed at least once, and are tried again.
    pub waiting: u64,
    /// Those that are not, the newest first.
    pub dead: Vec<DeadNotice>,
}

/// Looks at the queue of an organisation's people.
///
/// # Errors
/// The store's.
pub async fn notice_queue(store: &Store, of: OrganisationId) -> Result<NoticeQueue, StoreError> {
    let look = move |db: &mut ReadDb| {
        Ok(NoticeQueue { waiting: notice::waiting(db, of)?, dead: notice::dead(db, of, SHOWN)? })
    };
    store.read("office.notice_queue", look).await
}

/// Queues a dead letter anew; `false` if there is none of this organisation's.
///
/// # Errors
/// The store's.
pub async fn send_dead_again(store: &Store, of: OrganisationId, key: NoticeKey) -> Result<bool, StoreError> {
    store.write("office.send_dead_again", move |db| notice::try_again(db, of, key)).await
}

/// Forgets a dead letter; `false` if there is none of this organisation's.
///
/// # Errors
/// The store's.
pub async fn drop_dead(store: &Store, of: OrganisationId, key: NoticeKey) -> Result<bool, StoreError> {
    store.write("office.drop_dead", move |db| notice::drop_dead(db, of, key)).await
}
