//! The cases that arrived before a handler had a key, and so are not sealed to it.
//!
//! Only what was received before the day of the key is counted. Until then nobody could leave this handler out, and so nothing
//! here says that somebody did. For the same reason colleagues are named by their keys, never by what they hold.

use diesel::prelude::*;
use time::Date;

use super::days::OptionalDay;
use super::db::{ReadDb, each};
use super::schema::{case_file, channel_handler, staff};
use super::{CaseId, ChannelId, StaffId, StoreError};

/// More are not counted: "more than fifty" says as much.
pub const COUNTED: i64 = 50;

/// What a new handler does not see, and whom to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierCases {
    /// At most one more than [`COUNTED`].
    pub cases: u64,
    /// Handlers of the same channels who had a key before, by name.
    pub colleagues: Vec<String>,
}

/// What arrived in a handler's channels before the day of their key; `None` if nothing did, or the key is older than `since`.
pub fn earlier_cases(db: &mut ReadDb, handler: StaffId, since: Date) -> Result<Option<EarlierCases>, StoreError> {
    let key = staff::table.find(handler).filter(staff::enrolled_on.ge(since)).select(staff::enrolled_on);
    let key_since: Option<OptionalDay> = each!(db, |c| key.first(c).optional())?;
    let Some(key_since) = key_since.and_then(Option::<Date>::from) else { return Ok(None) };
    let own = channel_handler::table.filter(channel_handler::staff_id.eq(handler)).select(channel_handler::channel_id);
    let channels: Vec<ChannelId> = each!(db, |c| own.load(c))?;
    let earlier = case_file::table
        .filter(case_file::channel_id.eq_any(&channels))
        .filter(case_file::id.lt(CaseId::floor_of(key_since)))
        .filter(case_file::received_on.lt(key_since))
        .filter(case_file::trial.eq(false))
        // By the ids, which begin with the day: the first ones are found without a look at all others.
        .order(case_file::id)
        .limit(COUNTED + 1)
        .select(case_file::id);
    let found: Vec<CaseId> = each!(db, |c| earlier.load(c))?;
    if found.is_empty() {
        return Ok(None);
    }
    let before = channel_handler::table
        .inner_join(staff::table.on(staff::id.eq(channel_handler::staff_id)))
        .filter(channel_handler::channel_id.eq_any(&channels))
        .filter(staff::id.ne(handler))
        .filter(staff::disabled.eq(false))
        .filter(staff::enrolled_on.lt(key_since))
        .select(staff::name)
        .distinct()
        .order(staff::name);
    Ok(Some(EarlierCases { cases: found.len() as u64, colleagues: each!(db, |c| before.load(c))? }))
}
