//! "Destroy my access for good": the reporter's own way in is destroyed. What they wrote stays with the office.

use rand::CryptoRng;
use time::Date;

use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::sealing::{MailboxId, MailboxToken};
use crate::store::{Store, StoreError, case, slot};

/// Deletes the reporter's slot and everything by which their case key finds the case. Nobody can undo this.
///
/// `false`: there is no such mailbox.
///
/// # Errors
/// The store's; nothing is changed then.
pub async fn destroy(
    store: &Store,
    token: &MailboxToken,
    day: Date,
    rng: &mut impl CryptoRng,
) -> Result<bool, StoreError> {
    let mailbox = token.id();
    let replacement = MailboxId::random(rng);
    store
        .write("mailbox.destroy", move |db| {
            let Some((case, _)) = case::by_mailbox(db, mailbox)? else { return Ok(false) };
            slot::delete_for_reporter(db, case)?;
            case::forget_reporter(db, case, replacement, day)?;
            journal::record(db, day, OfficeEvent::ReporterLeft, OfficeSubject::Case(case.id()), None)?;
            Ok(true)
        })
        .await
}
