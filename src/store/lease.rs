//! Which program is at which job of upkeep, and on which day a job was last finished.
//!
//! A lease is a promise until a full hour. Each batch of a job holds it anew inside its own transaction, so that a
//! program that lost it, however wrong its clock is, changes nothing. What clocks decide is only who takes over when:
//! while they are less than ten minutes apart, nobody takes over from a program that is alive.

use diesel::prelude::*;
use rand::CryptoRng;
use time::{Date, Duration, OffsetDateTime, PrimitiveDateTime};

use super::StoreError;
use super::days::OptionalDay;
use super::db::{ReadDb, WriteDb, each};
use super::moment::{full_hour_after, full_second};
use super::schema::job;

/// How long a lease lasts at least; it ends with the hour after that.
const LEASE: Duration = Duration::minutes(10);
/// No lease ends later than this: what says so was written by a clock that ran ahead, or by somebody else.
const LONGEST: Duration = Duration::hours(2);

/// A running program, among those that share a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Node([u8; 16]);

impl Node {
    /// A new one, for as long as this program runs.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        let mut id = [0; 16];
        rng.fill_bytes(&mut id);
        Self(id)
    }
}

/// On which day the job was last finished.
pub fn finished_on(db: &mut ReadDb, name: &str) -> Result<Option<Date>, StoreError> {
    let day: Option<OptionalDay> =
        each!(db, |c| job::table.find(name).select(job::finished_on).get_result(c).optional())?;
    Ok(day.and_then(Option::from))
}

/// Takes the lease of a job, or keeps it. `false` if another program holds it.
pub fn hold(db: &mut WriteDb, name: &str, node: Node, now: OffsetDateTime) -> Result<bool, StoreError> {
    each!(db, |c| diesel::insert_into(job::table).values(job::name.eq(name)).on_conflict_do_nothing().execute(c))?;
    let mine_or_free = job::lease_holder.eq(&node.0[..]).or(not_held(full_second(now), full_second(now + LONGEST)));
    let held = each!(db, |c| diesel::update(job::table.find(name).filter(mine_or_free))
        .set((job::lease_holder.eq(&node.0[..]), job::lease_until.eq(full_hour_after(now + LEASE))))
        .execute(c))?;
    Ok(held == 1)
}

/// Gives a lease back.
pub fn release(db: &mut WriteDb, name: &str, node: Node) -> Result<(), StoreError> {
    let mine = job::table.find(name).filter(job::lease_holder.eq(&node.0[..]));
    let given_back = (job::lease_holder.eq(None::<&[u8]>), job::lease_until.eq(NEVER));
    each!(db, |c| diesel::update(mine).set(given_back).execute(c))?;
    Ok(())
}

/// Gives a lease back and notes the day on which the job was finished.
pub fn finish(db: &mut WriteDb, name: &str, node: Node, day: Date) -> Result<(), StoreError> {
    let mine = job::table.find(name).filter(job::lease_holder.eq(&node.0[..]));
    each!(db, |c| diesel::update(mine).set(job::finished_on.eq(day)).execute(c))?;
    release(db, name, node)
}

/// How many rows [`tidy`] would change.
pub fn count_untidy(db: &mut ReadDb, known: &[&str], now: OffsetDateTime) -> Result<usize, StoreError> {
    Ok(untidy(db, known, now)?.len())
}

/// Takes the leases back from programs that have ended without giving them back, and removes jobs that are not `known`,
/// at most `limit` rows; returns how many it were. A job that only a newer program knows is done once more by that.
pub fn tidy(db: &mut WriteDb, known: &[&str], now: OffsetDateTime, limit: usize) -> Result<usize, StoreError> {
    let mut names = untidy(db, known, now)?;
    names.truncate(limit);
    for name in &names {
        let row = job::table.find(name);
        if known.contains(&name.as_str()) {
            let given_back = (job::lease_holder.eq(None::<&[u8]>), job::lease_until.eq(NEVER));
            each!(db, |c| diesel::update(row).set(given_back).execute(c))?;
        } else {
            each!(db, |c| diesel::delete(row).execute(c))?;
        }
    }
    Ok(names.len())
}

const NEVER: Option<PrimitiveDateTime> = None;

/// Jobs that nobody holds, and that are unknown or bear the trace of a lease.
fn untidy(db: &mut ReadDb, known: &[&str], now: OffsetDateTime) -> Result<Vec<String>, StoreError> {
    let trace = job::lease_holder.is_not_null().or(job::lease_until.is_not_null());
    let rows: Vec<(String, bool)> = each!(db, |c| job::table
        .filter(not_held(full_second(now), full_second(now + LONGEST)))
        .select((job::name, trace))
        .order(job::name)
        .load(c))?;
    let untidy = rows.into_iter().filter(|(name, trace)| *trace || !known.contains(&name.as_str()));
    Ok(untidy.map(|(name, _)| name).collect())
}

/// A lease that ended, never began, or claims to end later than any does.
#[diesel::dsl::auto_type]
fn not_held(now: PrimitiveDateTime, latest: PrimitiveDateTime) -> _ {
    job::lease_until.is_null().or(job::lease_until.le(now)).or(job::lease_until.gt(latest))
}
