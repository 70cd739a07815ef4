//! Name and function of one's own account: what colleagues and reporters read of somebody, said by themselves.
//!
//! What is sealed keeps the name under which it was written. Who can read is told to reporters by today's name, and keys, slots and
//! check words do not depend on it. So that nobody gets past a reporter who would leave them out, the change is in the journal,
//! with whose it was, where those who verify and colleagues see it.

use time::Date;

use super::account::{check_told_apart, line};
use super::account_error::AddError;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::{StaffId, Store, StoreError, WriteDb, staff};

/// Why name and function stay as they were.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProfileError {
    /// No name.
    #[error("a name is needed")]
    NoName,
    /// One of them does not fit into a line.
    #[error("a name and a function are each one line")]
    NoLine,
    /// Reporters could not tell two accounts apart.
    #[error("another account has the same name and function")]
    NameTaken,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<AddError> for ProfileError {
    fn from(error: AddError) -> Self {
        match error {
            AddError::Store(error) => Self::Store(error),
            AddError::NameTaken(_) => Self::NameTaken,
            _ => Self::NoLine,
        }
    }
}

/// Says anew how somebody is called and what they are. What has not changed is not recorded.
///
/// # Errors
/// [`ProfileError`].
pub async fn change_own_profile(
    store: &Store,
    own: StaffId,
    (name, function): (&str, &str),
    today: Date,
) -> Result<(), ProfileError> {
    let (name, function) = (line(name)?, line(function)?);
    if name.is_empty() {
        return Err(ProfileError::NoName);
    }
    let change = move |db: &mut WriteDb| {
        let Some(account) = staff::by_id(db, own)? else { return Ok(()) };
        check_told_apart(db, &name, &function, Some(own))?;
        let note = |db: &mut WriteDb, event| journal::record(db, today, event, OfficeSubject::Staff(own), Some(own));
        if account.name != name {
            staff::set_name(db, own, &name)?;
            note(db, OfficeEvent::NameSet)?;
        }
        if account.function != function {
            staff::set_function(db, own, &function)?;
            note(db, OfficeEvent::FunctionSet)?;
        }
        Ok(())
    };
    store.write("staff.change_own_profile", change).await
}
