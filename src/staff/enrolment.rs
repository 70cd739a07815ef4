//! A handler brings a key: the recipient in the open, the identity wrapped under a passphrase we never see.

use time::Date;

use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::sealing::{HandlerRecipient, shape};
use crate::store::{StaffId, Store, StoreError, staff};

/// Why a key was not taken.
#[derive(Debug, thiserror::Error)]
pub enum EnrolError {
    /// The recipient is not one of ours.
    #[error("this is no age1pq1 recipient")]
    Recipient,
    /// The wrapped identity is not what it should be.
    #[error("this is no identity wrapped under a passphrase")]
    Wrapped,
    /// The account has a key already: earlier cases are sealed to it.
    #[error("this account has a key already")]
    Already,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Keeps a handler's recipient and wrapped identity. Whether the two belong together only the handler can tell.
///
/// # Errors
/// [`EnrolError`]; nothing is kept then.
pub async fn enrol(
    store: &Store,
    staff: StaffId,
    recipient: &str,
    wrapped: Vec<u8>,
    day: Date,
) -> Result<(), EnrolError> {
    let recipient = HandlerRecipient::parse(recipient).map_err(|_| EnrolError::Recipient)?.to_string();
    shape::check_wrapped_identity(&wrapped).map_err(|_| EnrolError::Wrapped)?;
    let taken = store
        .write("staff.enrol", move |db| {
            let taken = staff::enrol(db, staff, &recipient, &wrapped, day)?;
            if taken {
                journal::record(db, day, OfficeEvent::StaffEnrolled, OfficeSubject::Staff(staff), None)?;
            }
            Ok::<_, StoreError>(taken)
        })
        .await?;
    if taken { Ok(()) } else { Err(EnrolError::Already) }
}
