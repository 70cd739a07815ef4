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

/// Why a key was not wrapped anew.
#[derive(Debug, thiserror::Error)]
pub enum RewrapError {
    /// What was sent is no wrapped identity.
    #[error("this is no identity wrapped under a passphrase")]
    Wrapped,
    /// The account has no key.
    #[error("this account has no key")]
    NoKey,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Keeps a handler's identity under another passphrase, in place of the earlier one. The recipient stays, and with it
/// every slot, fingerprint and poster. Whether it is the same identity only the handler can tell.
///
/// # Errors
/// [`RewrapError`]; nothing has changed then.
pub async fn rewrap(store: &Store, staff: StaffId, wrapped: Vec<u8>, day: Date) -> Result<(), RewrapError> {
    shape::check_wrapped_identity(&wrapped).map_err(|_| RewrapError::Wrapped)?;
    let kept = store
        .write("staff.rewrap", move |db| {
            let kept = staff::rewrap(db, staff, &wrapped)?;
            if kept {
                journal::record(db, day, OfficeEvent::PassphraseChanged, OfficeSubject::Staff(staff), None)?;
            }
            Ok::<_, StoreError>(kept)
        })
        .await?;
    if kept { Ok(()) } else { Err(RewrapError::NoKey) }
}

/// A handler's identity, wrapped under a passphrase that the server does not know; `None` before enrolment.
///
/// # Errors
/// The store's.
pub async fn wrapped_identity(store: &Store, staff: StaffId) -> Result<Option<Vec<u8>>, StoreError> {
    store.read("staff.wrapped_identity", move |db| staff::wrapped_identity_of(db, staff)).await
}
