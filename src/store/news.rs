//! What of each case each handler has not read, in their slots: a list tells it without looking at parcels.

use diesel::dsl::case_when;
use diesel::prelude::*;

use super::db::{WriteDb, each};
use super::schema::{parcel, seen, slot};
use super::text_enum::{AsText, text_enum};
use super::{CaseId, Granted, StaffId, StoreError};
use crate::casework::desk::News;
use crate::sealing::Side;

// A word that nobody knows: somebody has to look at the case.
text_enum!(News, unknown: News::New);

/// Something was written in a case: nobody has read it. Who has not opened the case at all has more to read than that.
pub(super) fn arrived(db: &mut WriteDb, case: Granted<CaseId>, side: Side) -> Result<(), StoreError> {
    let listed = slot::table.filter(slot::case_id.eq(case.id())).filter(slot::closed.is_not_null());
    let stays = if side == Side::Reporter { News::New } else { News::Answer };
    let now = if side == Side::Reporter { News::Answer } else { News::Note };
    let stays = [AsText(News::New), AsText(stays)];
    let kept = slot::news.is_not_null().and(slot::news.assume_not_null().eq_any(stays));
    let becomes = case_when(kept, slot::news)
        .otherwise(Some(AsText(now)).into_sql::<diesel::sql_types::Nullable<diesel::sql_types::Text>>());
    each!(db, |c| diesel::update(listed).set(slot::news.eq(becomes)).execute(c))?;
    Ok(())
}

/// Somebody's read marker has moved.
pub(super) fn read(db: &mut WriteDb, case: Granted<CaseId>, staff: StaffId) -> Result<(), StoreError> {
    let marker = seen::table.find((case.id(), staff)).select(seen::position);
    let Some(marker): Option<i32> = each!(db, |c| marker.get_result(c).optional())? else { return Ok(()) };
    let beyond = parcel::table.filter(parcel::case_id.eq(case.id())).filter(parcel::position.gt(marker));
    let sides: Vec<AsText<Side>> = each!(db, |c| beyond.select(parcel::side).distinct().load(c))?;
    let news = match sides.as_slice() {
        [] => News::Read,
        sides if sides.iter().any(|side| side.0 == Side::Reporter) => News::Answer,
        _ => News::Note,
    };
    let own = slot::table
        .filter(slot::case_id.eq(case.id()))
        .filter(slot::holder.eq(staff))
        .filter(slot::closed.is_not_null());
    each!(db, |c| diesel::update(own).set(slot::news.eq(AsText(news))).execute(c))?;
    Ok(())
}
