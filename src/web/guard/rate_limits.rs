//! Rate limits of those that can be told apart: sources of reports and visits, and accounts that somebody signs in to.
//! Whoever is too fast waits; nobody is turned away for good. What all together may take, `admission` limits.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use governor::clock::{Clock as _, DefaultClock};
use governor::{Quota, RateLimiter};
use time::OffsetDateTime;

use super::source::Source;
use crate::clock::Clock;
use crate::config;
use crate::staff::Origin;
use crate::web::problem::Problem;

type KeyedLimiter = RateLimiter<u64, governor::state::keyed::HashMapStateStore<u64>, DefaultClock>;

/// After this time a salt, and every hash made with it, is forgotten.
const SALT_LIVES: time::Duration = time::Duration::minutes(10);

/// Sign-ins of one account that are not slowed down: a handler with several browsers is no attack.
const FREE_SIGN_INS: NonZeroU32 = NonZeroU32::new(20).expect("20 is not 0");

/// The longest that a sign-in is held back: whoever guesses shall not hold hundreds of connections for long.
const SIGN_IN_WAIT: Duration = Duration::from_secs(8);

/// Calendars that one source may fetch in a minute; those that cannot be told apart share it. Nobody waits: a program asks
/// again by itself.
const FEEDS: NonZeroU32 = NonZeroU32::new(60).expect("60 is not 0");

/// The rate limits of one process.
pub struct RateLimits {
    sources: Mutex<SaltedSources>,
    accounts: KeyedLimiter,
    account_salt: RandomState,
    feeds: KeyedLimiter,
    feed_salt: RandomState,
    per_source: Quota,
    longest_wait: Duration,
    clock: Arc<dyn Clock>,
}

/// Sources under a salted hash that lives for minutes in memory.
struct SaltedSources {
    since: OffsetDateTime,
    salt: RandomState,
    limiter: Arc<KeyedLimiter>,
}

impl RateLimits {
    /// Limits as the settings say.
    pub fn new(settings: &config::LimitSettings, clock: Arc<dyn Clock>) -> Self {
        let per_source = Quota::per_minute(at_least_one(settings.per_address_per_minute));
        let per_account = Quota::per_minute(at_least_one(settings.sign_ins_per_minute));
        Self {
            sources: Mutex::new(SaltedSources::fresh(clock.now(), per_source)),
            accounts: RateLimiter::hashmap(per_account.allow_burst(FREE_SIGN_INS)),
            account_salt: RandomState::new(),
            feeds: RateLimiter::hashmap(Quota::per_minute(FEEDS)),
            feed_salt: RandomState::new(),
            per_source,
            longest_wait: Duration::from_secs(settings.longest_wait_seconds.get().into()),
            clock,
        }
    }

    /// Waits until a source may send something again. One that cannot be told apart never waits here.
    ///
    /// # Errors
    /// [`Problem::RateLimited`] when that would be later than the longest wait; then nothing has happened yet.
    pub async fn source(&self, source: Source) -> Result<(), Problem> {
        if source == Source::Unknown {
            return Ok(());
        }
        let (limiter, hash) = self.salted(source);
        self.wait(&limiter, hash, self.longest_wait).await
    }

    /// Waits until another password may be tried for an account. Unknown accounts are limited like known ones, and strangers
    /// cannot use up the turns of a device that the account has signed in from.
    ///
    /// # Errors
    /// [`Problem::RateLimited`] when that would be later than the longest wait.
    pub async fn sign_in(&self, email: &str, origin: Origin) -> Result<(), Problem> {
        let account = self.account_salt.hash_one((email.trim().to_lowercase(), origin));
        if self.accounts.len() > 10_000 {
            self.accounts.retain_recent();
        }
        self.wait(&self.accounts, account, self.longest_wait.min(SIGN_IN_WAIT)).await
    }

    /// Whether this source may fetch a calendar now, whether or not it knows an address.
    ///
    /// # Errors
    /// [`Problem::RateLimited`] if it may not.
    pub fn feed(&self, source: Source) -> Result<(), Problem> {
        if self.feeds.len() > 10_000 {
            self.feeds.retain_recent();
        }
        self.feeds.check_key(&self.feed_salt.hash_one(source)).map_err(|not_yet| Problem::RateLimited {
            seconds: not_yet.wait_time_from(DefaultClock::default().now()).as_secs() + 1,
        })
    }

    fn salted(&self, source: Source) -> (Arc<KeyedLimiter>, u64) {
        let now = self.clock.now();
        let mut salted = self.sources.lock().unwrap_or_else(PoisonError::into_inner);
        if now - salted.since > SALT_LIVES {
            *salted = SaltedSources::fresh(now, self.per_source);
        }
        (Arc::clone(&salted.limiter), salted.salt.hash_one(source))
    }

    async fn wait(&self, limiter: &KeyedLimiter, key: u64, longest: Duration) -> Result<(), Problem> {
        let mut left = longest;
        loop {
            let wait = match limiter.check_key(&key) {
                Ok(()) => return Ok(()),
                Err(not_yet) => not_yet.wait_time_from(DefaultClock::default().now()),
            };
            if wait > left {
                return Err(Problem::RateLimited { seconds: wait.as_secs() + 1 });
            }
            left -= wait;
            tokio::time::sleep(wait).await;
        }
    }
}

impl SaltedSources {
    fn fresh(since: OffsetDateTime, quota: Quota) -> Self {
        Self { since, salt: RandomState::new(), limiter: Arc::new(RateLimiter::hashmap(quota)) }
    }
}

fn at_least_one<const MOST: u32>(number: config::Bounded<1, MOST>) -> NonZeroU32 {
    NonZeroU32::new(number.get()).unwrap_or(NonZeroU32::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::StoppedClock;
    use crate::config::Bounded;
    use time::macros::datetime;

    #[actix_web::test]
    async fn each_source_has_a_limit_of_its_own_the_unknown_has_none_and_the_salt_is_forgotten() {
        let settings = config::LimitSettings {
            per_address_per_minute: Bounded::of::<1>(),
            longest_wait_seconds: Bounded::of::<1>(),
            ..Default::default()
        };
        let clock = Arc::new(StoppedClock::at(datetime!(2026-11-23 08:00 UTC)));
        let limits = RateLimits::new(&settings, clock.clone());
        let (one, other) = (Source::of("192.0.2.1".parse().ok()), Source::of("192.0.2.2".parse().ok()));
        assert_eq!(limits.source(one).await, Ok(()));
        assert!(matches!(limits.source(one).await, Err(Problem::RateLimited { .. })));
        assert_eq!(limits.source(other).await, Ok(()));
        assert_eq!(limits.source(Source::Circuit(1)).await, Ok(()));
        assert!(matches!(limits.source(Source::Circuit(1)).await, Err(Problem::RateLimited { .. })));
        assert_eq!(limits.source(Source::Circuit(2)).await, Ok(()));
        for _ in 0..5 {
            assert_eq!(limits.source(Source::Unknown).await, Ok(()));
        }
        clock.advance(time::Duration::minutes(11));
        assert_eq!(limits.source(one).await, Ok(()));
    }
}
