//! Versions of records. A draft is changed by whoever has seen its last save; what was released never changes again, and is
//! released by nobody who has written on it.

use std::collections::BTreeMap;

use diesel::dsl::exists;
use diesel::prelude::*;
use time::Date;

use super::days::{Day, OptionalDay};
use super::db::{ReadDb, WriteDb, each};
use super::schema::{register_author, register_version, staff};
use super::text_enum::AsText;
use super::{Granted, RecordId, StaffId, StoreError};
use crate::record::State;

/// A version without its words.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct VersionHead {
    /// From 1.
    pub version: i32,
    #[diesel(deserialize_as = AsText<State>)]
    pub state: State,
    /// How often it was saved.
    pub saves: i32,
    pub saved_by: StaffId,
    #[diesel(deserialize_as = Day)]
    pub saved_on: Date,
    /// Why it was sent back, or what has changed in it: the last that somebody said.
    pub remark: String,
    pub released_by: Option<StaffId>,
    #[diesel(deserialize_as = OptionalDay)]
    pub released_on: Option<Date>,
    /// When somebody looks at it again.
    #[diesel(deserialize_as = OptionalDay)]
    pub review_on: Option<Date>,
    /// The law under which it was released.
    pub regime: Option<String>,
    /// [`crate::record::digest`] of what was released.
    pub digest: Option<Vec<u8>>,
}

/// A version with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    pub head: VersionHead,
    /// [`crate::record::Document::stored`].
    pub document: String,
}

/// Who writes what, and when.
#[derive(Debug, Clone, Copy)]
pub struct Written<'a> {
    pub document: &'a str,
    pub author: StaffId,
    pub day: Date,
}

/// What is noted of a release.
#[derive(Debug, Clone)]
pub struct Release<'a> {
    pub by: StaffId,
    pub day: Date,
    pub review_on: Date,
    pub regime: &'a str,
    pub digest: [u8; 32],
}

type HeadColumns = (
    register_version::version,
    register_version::state,
    register_version::saves,
    register_version::saved_by,
    register_version::saved_on,
    register_version::remark,
    register_version::released_by,
    register_version::released_on,
    register_version::review_on,
    register_version::regime,
    register_version::digest,
);
const HEAD: HeadColumns = (
    register_version::version,
    register_version::state,
    register_version::saves,
    register_version::saved_by,
    register_version::saved_on,
    register_version::remark,
    register_version::released_by,
    register_version::released_on,
    register_version::review_on,
    register_version::regime,
    register_version::digest,
);

/// All versions of a record, the newest first.
pub fn heads(db: &mut ReadDb, record: Granted<RecordId>) -> Result<Vec<VersionHead>, StoreError> {
    let query = register_version::table
        .filter(register_version::record_id.eq(record.id()))
        .order(register_version::version.desc())
        .select(HEAD);
    Ok(each!(db, |c| query.load(c))?)
}

/// One of them.
pub fn load(db: &mut ReadDb, record: Granted<RecordId>, version: i32) -> Result<Option<Version>, StoreError> {
    let query = register_version::table.find((record.id(), version)).select((HEAD, register_version::document));
    let found: Option<(VersionHead, String)> = each!(db, |c| query.get_result(c).optional())?;
    Ok(found.map(|(head, document)| Version { head, document }))
}

/// Begins a version as a draft.
pub fn begin(
    db: &mut WriteDb,
    record: Granted<RecordId>,
    version: i32,
    written: Written<'_>,
) -> Result<(), StoreError> {
    let row = (
        register_version::record_id.eq(record.id()),
        register_version::version.eq(version),
        register_version::state.eq(AsText(State::Draft)),
        register_version::document.eq(written.document),
        register_version::saves.eq(1),
        register_version::saved_by.eq(written.author),
        register_version::saved_on.eq(written.day),
        register_version::remark.eq(""),
    );
    each!(db, |c| diesel::insert_into(register_version::table).values(row).execute(c))?;
    add_author(db, record, version, written.author)
}

/// Saves a draft once more. `false` if it is none, or somebody has saved it since `seen` saves; nothing is changed then.
pub fn save(
    db: &mut WriteDb,
    record: Granted<RecordId>,
    version: i32,
    seen: i32,
    written: Written<'_>,
) -> Result<bool, StoreError> {
    let draft = register_version::table
        .find((record.id(), version))
        .filter(register_version::state.eq(AsText(State::Draft)))
        .filter(register_version::saves.eq(seen));
    let change = (
        register_version::document.eq(written.document),
        register_version::saves.eq(seen.saturating_add(1)),
        register_version::saved_by.eq(written.author),
        register_version::saved_on.eq(written.day),
    );
    if each!(db, |c| diesel::update(draft).set(change).execute(c))? != 1 {
        return Ok(false);
    }
    add_author(db, record, version, written.author)?;
    Ok(true)
}

/// Moves a version on that is at `from`, with what somebody says to it. `false` if it is not there any more.
pub fn set_state(
    db: &mut WriteDb,
    record: Granted<RecordId>,
    version: i32,
    (from, to): (State, State),
    remark: Option<&str>,
) -> Result<bool, StoreError> {
    let there = register_version::table.find((record.id(), version)).filter(register_version::state.eq(AsText(from)));
    let moved = each!(db, |c| diesel::update(there).set(register_version::state.eq(AsText(to))).execute(c))? == 1;
    if let Some(remark) = remark.filter(|_| moved) {
        let row = register_version::table.find((record.id(), version));
        each!(db, |c| diesel::update(row).set(register_version::remark.eq(remark)).execute(c))?;
    }
    Ok(moved)
}

/// Puts a version in force that is in review. `false` if it is not, or if whoever releases it has written on it.
pub fn release(
    db: &mut WriteDb,
    record: Granted<RecordId>,
    version: i32,
    release: &Release<'_>,
) -> Result<bool, StoreError> {
    if is_author(db, record, version, release.by)? {
        return Ok(false);
    }
    let there = register_version::table
        .find((record.id(), version))
        .filter(register_version::state.eq(AsText(State::InReview)));
    let change = (
        register_version::state.eq(AsText(State::Released)),
        register_version::released_by.eq(release.by),
        register_version::released_on.eq(release.day),
        register_version::review_on.eq(release.review_on),
        register_version::regime.eq(release.regime),
        register_version::digest.eq(release.digest.as_slice()),
    );
    Ok(each!(db, |c| diesel::update(there).set(change).execute(c))? == 1)
}

/// Whether somebody has written on a version.
pub fn is_author(db: &mut ReadDb, record: Granted<RecordId>, version: i32, who: StaffId) -> Result<bool, StoreError> {
    let author = register_author::table.find((record.id(), version, who));
    Ok(each!(db, |c| diesel::select(exists(author)).get_result(c))?)
}

/// The names of those who have written on versions or released them.
pub fn names(db: &mut ReadDb, heads: &[VersionHead]) -> Result<BTreeMap<StaffId, String>, StoreError> {
    let mut ids: Vec<StaffId> =
        heads.iter().flat_map(|head| [Some(head.saved_by), head.released_by]).flatten().collect();
    ids.sort_unstable();
    ids.dedup();
    let query = staff::table.filter(staff::id.eq_any(&ids)).select((staff::id, staff::name));
    let names: Vec<(StaffId, String)> = each!(db, |c| query.load(c))?;
    Ok(names.into_iter().collect())
}

fn add_author(db: &mut WriteDb, record: Granted<RecordId>, version: i32, who: StaffId) -> Result<(), StoreError> {
    if is_author(db, record, version, who)? {
        return Ok(());
    }
    let row = (
        register_author::record_id.eq(record.id()),
        register_author::version.eq(version),
        register_author::staff_id.eq(who),
    );
    each!(db, |c| diesel::insert_into(register_author::table).values(row).execute(c))?;
    Ok(())
}
