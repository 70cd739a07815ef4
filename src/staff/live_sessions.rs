//! What this run of the program knows of open sessions, beside the database: when each was last used, and until when its
//! password counts as proved. In memory alone, so that nothing on a disk tells when somebody was at work.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use time::{Duration, OffsetDateTime};

/// How long a password that was typed counts as proved.
const PROVED: Duration = Duration::minutes(15);
/// How long it counts as confirmed who somebody is, by all that their sign-in asks for.
const CONFIRMED: Duration = Duration::minutes(5);
/// Wrong passwords after which a session is over: whoever found an open browser shall not guess for hours.
const MOST_WRONG: u8 = 10;
/// No session lasts longer (`office.session_hours`), so what was not seen for so long is over.
const FORGOTTEN: Duration = Duration::hours(25);

/// By which the database knows a session, too.
type TokenHash = [u8; 32];

/// The open sessions that were seen since the program started. One that was opened before counts from when it is seen.
pub(super) struct LiveSessions {
    idle: Duration,
    seen: Mutex<HashMap<TokenHash, Live>>,
}

struct Live {
    last_used: OffsetDateTime,
    proved_until: Option<OffsetDateTime>,
    confirmed_at: Option<OffsetDateTime>,
    wrong: u8,
}

impl LiveSessions {
    /// Sessions that end when they were not used for `idle`.
    pub(super) fn new(idle: Duration) -> Self {
        Self { idle, seen: Mutex::default() }
    }

    /// A session begins: all that its sign-in asks for has just been typed.
    pub(super) fn begin(&self, session: TokenHash, now: OffsetDateTime) {
        let mut seen = self.seen();
        seen.retain(|_, live| now - live.last_used < FORGOTTEN);
        seen.insert(
            session,
            Live { last_used: now, proved_until: Some(now + PROVED), confirmed_at: Some(now), wrong: 0 },
        );
    }

    /// Notes that a session is used. `false` if it was not used for too long.
    pub(super) fn touch(&self, session: TokenHash, now: OffsetDateTime) -> bool {
        let mut seen = self.seen();
        let live =
            seen.entry(session).or_insert(Live { last_used: now, proved_until: None, confirmed_at: None, wrong: 0 });
        let is_live = now - live.last_used < self.idle;
        if is_live {
            live.last_used = now;
        }
        is_live
    }

    /// Whether a session was not used for too long.
    pub(super) fn is_idle(&self, session: &[u8], now: OffsetDateTime) -> bool {
        let seen = self.seen();
        let live = <&TokenHash>::try_from(session).ok().and_then(|session| seen.get(session));
        live.is_some_and(|live| now - live.last_used >= self.idle)
    }

    /// The password was proved once more.
    pub(super) fn prove(&self, session: &TokenHash, now: OffsetDateTime) {
        if let Some(live) = self.seen().get_mut(session) {
            live.proved_until = Some(now + PROVED);
            live.wrong = 0;
        }
    }

    /// Whether the password was proved within minutes.
    pub(super) fn is_proved(&self, session: &TokenHash, now: OffsetDateTime) -> bool {
        self.seen().get(session).is_some_and(|live| live.proved_until.is_some_and(|until| now < until))
    }

    /// It was confirmed once more who somebody is.
    pub(super) fn confirm(&self, session: &TokenHash, now: OffsetDateTime) {
        if let Some(live) = self.seen().get_mut(session) {
            live.confirmed_at = Some(now);
        }
    }

    /// Whether that was within minutes. Not in the future: a clock that is set back confirms nothing.
    pub(super) fn is_confirmed(&self, session: &TokenHash, now: OffsetDateTime) -> bool {
        let confirmed = self.seen().get(session).and_then(|live| live.confirmed_at);
        confirmed.is_some_and(|at| (at..at + CONFIRMED).contains(&now))
    }

    /// A wrong password was tried. `true` if that were too many.
    pub(super) fn miss(&self, session: &TokenHash) -> bool {
        let mut seen = self.seen();
        let Some(live) = seen.get_mut(session) else { return false };
        live.wrong = live.wrong.saturating_add(1);
        live.wrong >= MOST_WRONG
    }

    /// A session has got another token.
    pub(super) fn rotate(&self, old: &TokenHash, new: TokenHash) {
        let mut seen = self.seen();
        if let Some(live) = seen.remove(old) {
            seen.insert(new, live);
        }
    }

    /// A session is over.
    pub(super) fn end(&self, session: &TokenHash) {
        self.seen().remove(session);
    }

    fn seen(&self) -> MutexGuard<'_, HashMap<TokenHash, Live>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    const NOW: OffsetDateTime = datetime!(2026-11-23 08:00 UTC);
    const ONE: TokenHash = [1; 32];

    #[test]
    fn a_session_ends_when_it_is_not_used_and_lives_on_when_it_is() {
        let sessions = LiveSessions::new(Duration::minutes(60));
        sessions.begin(ONE, NOW);
        for minutes in [59, 118, 177] {
            assert!(sessions.touch(ONE, NOW + Duration::minutes(minutes)));
        }
        let over = NOW + Duration::minutes(177 + 60);
        assert!(!sessions.is_idle(&ONE, over - Duration::SECOND) && sessions.is_idle(&ONE, over));
        assert!(!sessions.touch(ONE, over) && !sessions.touch(ONE, over), "however often it is asked for");
        sessions.end(&ONE);
        assert!(sessions.touch(ONE, over), "one that was never seen begins to count");
        assert!(!sessions.is_idle(&[2; 32], over) && !sessions.is_idle(b"x", over));
    }

    #[test]
    fn a_password_counts_as_proved_for_minutes_and_only_where_it_was_typed() {
        let sessions = LiveSessions::new(Duration::hours(9));
        sessions.begin(ONE, NOW);
        sessions.touch([2; 32], NOW);
        assert!(sessions.is_proved(&ONE, NOW) && !sessions.is_proved(&[2; 32], NOW));
        let later = NOW + PROVED;
        assert!(sessions.is_proved(&ONE, later - Duration::SECOND) && !sessions.is_proved(&ONE, later));
        sessions.touch(ONE, later);
        assert!(!sessions.is_proved(&ONE, later), "use proves nothing");
        sessions.prove(&ONE, later);
        sessions.rotate(&ONE, [3; 32]);
        assert!(sessions.is_proved(&[3; 32], later) && !sessions.is_proved(&ONE, later));
    }

    #[test]
    fn who_somebody_is_counts_as_confirmed_for_five_minutes_that_no_password_alone_prolongs() {
        let sessions = LiveSessions::new(Duration::hours(9));
        sessions.begin(ONE, NOW);
        sessions.touch([2; 32], NOW);
        assert!(sessions.is_confirmed(&ONE, NOW) && !sessions.is_confirmed(&[2; 32], NOW));
        let later = NOW + CONFIRMED;
        assert!(sessions.is_confirmed(&ONE, later - Duration::SECOND) && !sessions.is_confirmed(&ONE, later));
        assert!(!sessions.is_confirmed(&ONE, NOW - Duration::SECOND), "the clock was set back");
        sessions.prove(&ONE, later);
        assert!(!sessions.is_confirmed(&ONE, later));
        sessions.confirm(&ONE, later);
        sessions.rotate(&ONE, [3; 32]);
        assert!(sessions.is_confirmed(&[3; 32], later) && !sessions.is_confirmed(&ONE, later));
    }

    #[test]
    fn ten_wrong_passwords_are_too_many_and_a_right_one_begins_anew() {
        let sessions = LiveSessions::new(Duration::hours(9));
        sessions.begin(ONE, NOW);
        assert!((0..9).all(|_| !sessions.miss(&ONE)));
        sessions.prove(&ONE, NOW);
        assert!((0..9).all(|_| !sessions.miss(&ONE)));
        assert!(sessions.miss(&ONE));
        assert!(!sessions.miss(&[2; 32]), "of one that is not there, nothing is counted");
    }

    #[test]
    fn what_is_long_over_is_forgotten() {
        let sessions = LiveSessions::new(Duration::hours(24));
        for session in 0..100 {
            sessions.begin([session; 32], NOW);
        }
        sessions.begin([200; 32], NOW + FORGOTTEN);
        assert_eq!(sessions.seen().len(), 1);
    }
}
