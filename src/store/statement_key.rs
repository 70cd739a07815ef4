//! The key of the statements that reporters take with them. It stands in the database, so that every backup has it and
//! several programs share it: docs/decisions/0030-a-statement-the-reporter-keeps.md.

use diesel::prelude::*;
use rand::Rng;
use zeroize::Zeroizing;

use super::StoreError;
use super::db::{ReadDb, WriteDb, each};
use super::schema::statement_key;
use crate::casework::statement::StatementKey;
use crate::rng;

/// The id of the one row.
const ONLY: i32 = 1;

/// The key of this service; `None` if somebody took it away, or put something there that is none.
pub fn load(db: &mut ReadDb) -> Result<Option<StatementKey>, StoreError> {
    let query = statement_key::table.filter(statement_key::id.eq(ONLY)).select(statement_key::secret);
    let secret: Option<Vec<u8>> = each!(db, |c| query.get_result(c).optional())?;
    Ok(secret.map(Zeroizing::new).and_then(|secret| StatementKey::from_slice(&secret)))
}

/// Draws the key where there is none yet.
pub(super) fn make_if_missing(db: &mut WriteDb) -> Result<(), StoreError> {
    let mut secret = Zeroizing::new([0_u8; StatementKey::BYTES]);
    rng::os().fill_bytes(&mut *secret);
    let new = diesel::insert_into(statement_key::table)
        .values((statement_key::id.eq(ONLY), statement_key::secret.eq(secret.as_slice())))
        .on_conflict_do_nothing();
    each!(db, |c| new.execute(c))?;
    Ok(())
}
