//! To which records the newest version of a record refers, and by which field. Followed in both directions.

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::db::{ReadDb, WriteDb, each};
use super::register_record::{COVER, Cover};
use super::schema::{register_link, register_record};
use super::{Granted, RecordId, StoreError};

/// A record at the other end of a link.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Linked {
    /// The field of the record that refers.
    pub field: String,
    pub cover: Cover,
}

/// Puts these links in the place of those that there were.
pub fn replace(
    db: &mut WriteDb,
    record: Granted<RecordId>,
    targets: &[(String, Granted<RecordId>)],
) -> Result<(), StoreError> {
    let old = register_link::table.filter(register_link::record_id.eq(record.id()));
    each!(db, |c| diesel::delete(old).execute(c))?;
    for (field, target) in targets {
        let row = (
            register_link::record_id.eq(record.id()),
            register_link::field.eq(field),
            register_link::target_id.eq(target.id()),
        );
        each!(db, |c| diesel::insert_into(register_link::table).values(row).execute(c))?;
    }
    Ok(())
}

/// The records that this one refers to.
pub fn from(db: &mut ReadDb, record: Granted<RecordId>) -> Result<Vec<Linked>, StoreError> {
    let query = register_link::table
        .inner_join(register_record::table.on(register_record::id.eq(register_link::target_id)))
        .filter(register_link::record_id.eq(record.id()))
        .order((register_link::field, register_record::sort_title))
        .select((register_link::field, COVER));
    Ok(each!(db, |c| query.load(c))?)
}

/// The records that refer to this one: at most `limit`.
pub fn to(db: &mut ReadDb, record: Granted<RecordId>, limit: i64) -> Result<Vec<Linked>, StoreError> {
    let query = register_link::table
        .inner_join(register_record::table.on(register_record::id.eq(register_link::record_id)))
        .filter(register_link::target_id.eq(record.id()))
        .order((register_record::kind, register_record::sort_title, register_record::id))
        .select((register_link::field, COVER))
        .limit(limit);
    Ok(each!(db, |c| query.load(c))?)
}

/// Whether one gets from a record to another by following this field, in however many steps.
pub fn leads_to(
    db: &mut ReadDb,
    from: Granted<RecordId>,
    to: Granted<RecordId>,
    field: &str,
) -> Result<bool, StoreError> {
    let (mut seen, mut next) = (BTreeSet::new(), vec![from.id()]);
    while !next.is_empty() {
        if next.contains(&to.id()) {
            return Ok(true);
        }
        seen.extend(next.iter().copied());
        let query = register_link::table
            .filter(register_link::record_id.eq_any(&next))
            .filter(register_link::field.eq(field))
            .select(register_link::target_id);
        let found: Vec<RecordId> = each!(db, |c| query.load(c))?;
        next = found.into_iter().filter(|id| !seen.contains(id)).collect();
    }
    Ok(false)
}
