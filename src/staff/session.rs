//! Who is signed in, and where else.

use time::{Date, OffsetDateTime};

use super::authenticator::Authenticator;
use super::token::SessionToken;
use crate::store::{ReadDb, StaffId, Store, StoreError, WriteDb, second_factor, session, staff};

pub use crate::store::staff::Staff as SessionUser;

/// A session, as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnSession {
    /// It is the one that asks.
    pub is_this: bool,
    pub opened_on: Date,
    /// Which browser it is in; empty if that is not known.
    pub browser: String,
}

impl Authenticator {
    /// Who is signed in by `token`, and whether they have a second factor; nobody after the session's end, and nobody who has not used it for too long.
    ///
    /// # Errors
    /// The store's.
    pub async fn session_user(
        &self,
        store: &Store,
        token: &SessionToken,
        now: OffsetDateTime,
    ) -> Result<Option<(SessionUser, bool)>, StoreError> {
        let hash = token.hash();
        let look = move |db: &mut ReadDb| {
            let Some(user) = session::find(db, &hash, now)? else { return Ok(None) };
            let has_factor = second_factor::is_there(db, user.id)?;
            Ok::<_, StoreError>(Some((user, has_factor)))
        };
        let user = store.read("staff.session_user", look).await?;
        if user.is_some() && !self.live.touch(hash, now) {
            self.sign_out(store, token).await?;
            return Ok(None);
        }
        Ok(user)
    }

    /// Ends the session of `token`.
    ///
    /// # Errors
    /// The store's.
    ///
    /// Not recorded in the journal: its order, together with the hour at which a session ends, would bound the hour of
    /// whatever a reporter did in between.
    pub async fn sign_out(&self, store: &Store, token: &SessionToken) -> Result<(), StoreError> {
        let hash = token.hash();
        store.write("staff.sign_out", move |db| session::revoke(db, &hash).map(|_| ())).await?;
        self.live.end(&hash);
        Ok(())
    }

    /// The open sessions of `staff`, the one of `token` first.
    ///
    /// # Errors
    /// The store's.
    pub async fn own_sessions(
        &self,
        store: &Store,
        staff: StaffId,
        token: &SessionToken,
        now: OffsetDateTime,
    ) -> Result<Vec<OwnSession>, StoreError> {
        let open = store.read("staff.own_sessions", move |db| session::open_of(db, staff, now)).await?;
        let hash = token.hash();
        let live = open.into_iter().filter(|open| !self.live.is_idle(&open.token_hash, now));
        let mut own: Vec<_> = live
            .map(|open| OwnSession {
                is_this: open.token_hash == hash,
                opened_on: open.opened_on,
                browser: open.browser,
            })
            .collect();
        own.sort_by_key(|session| !session.is_this);
        Ok(own)
    }

    /// Ends all sessions of `staff` but the one of `token`, and what other browsers know of the account. Returns the
    /// generation of known browsers that begins.
    ///
    /// # Errors
    /// The store's.
    pub async fn end_other_sessions(
        &self,
        store: &Store,
        staff: StaffId,
        token: &SessionToken,
    ) -> Result<i32, StoreError> {
        let hash = token.hash();
        let end = move |db: &mut WriteDb| {
            session::revoke_others_of(db, staff, &hash)?;
            staff::begin_device_generation(db, staff)
        };
        store.write("staff.end_other_sessions", end).await
    }
}
