//! Looking into a case: the first time on a day, that somebody is given it is recorded, and only then it is read. After that,
//! it costs a read.

use time::Date;

use crate::journal;
use crate::store::{CaseId, Granted, ReadDb, Reading, Reservation, StaffId, Store, StoreError, WriteDb, case};

/// Who looks into which case, and when.
#[derive(Clone, Copy)]
pub(super) struct Looking {
    pub case: Granted<CaseId>,
    pub staff: StaffId,
    pub day: Date,
}

/// Whether something may be given out without writing.
enum Look<T> {
    Unrecorded,
    Recorded(Option<T>),
}

impl Looking {
    /// What `look` finds, and the memory that it takes for as long as it is in use; `None` if the case is gone since the grant.
    /// `look` is told how many bytes it may read.
    ///
    /// # Errors
    /// The store's; nothing is given then.
    pub(super) async fn at<T: Send + 'static>(
        self,
        store: &Store,
        name: &'static str,
        look: impl Fn(&mut ReadDb, u64) -> Result<Reading<Option<T>>, StoreError> + Clone + Send + 'static,
    ) -> Result<Option<(T, Reservation)>, StoreError> {
        let Self { case, staff, day } = self;
        let look_if = |must_be_recorded: bool| {
            let look = look.clone();
            move |db: &mut ReadDb, allowed: u64| {
                if must_be_recorded && !journal::is_look_recorded(db, case.id(), staff, day)? {
                    return Ok(Reading::Whole(Look::Unrecorded));
                }
                Ok::<_, StoreError>(match look(db, allowed)? {
                    Reading::Whole(found) => Reading::Whole(Look::Recorded(found)),
                    Reading::Large { bytes } => Reading::Large { bytes },
                })
            }
        };
        let (mut found, mut reservation) = store.read_large(name, look_if(true)).await?;
        if matches!(found, Look::Unrecorded) {
            let record = move |db: &mut WriteDb| match case::load(db, case)? {
                Some(_) => journal::record_look(db, case.id(), staff, day),
                None => Ok(()),
            };
            store.write("office.first_look", record).await?;
            (found, reservation) = store.read_large(name, look_if(false)).await?;
        }
        Ok(match found {
            Look::Recorded(Some(found)) => Some((found, reservation)),
            Look::Recorded(None) | Look::Unrecorded => None,
        })
    }
}
