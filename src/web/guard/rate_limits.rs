//! Whoever is too fast waits. Nobody is turned away for good, and nothing that was typed is lost.
//!
//! Each kind of request has one pace for all visitors together. Where visitors have addresses of their own, each
//! address has a pace too, under a salted hash that lives for minutes in memory; Tor and local proxies share one
//! address and are not counted by it.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use time::OffsetDateTime;

use crate::clock::Clock;
use crate::config;
use crate::staff::Origin;
use crate::web::problem::Problem;

type KeyedLimiter = RateLimiter<u64, governor::state::keyed::HashMapStateStore<u64>, DefaultClock>;

/// After this time a salt, and every hash made with it, is forgotten.
const SALT_LIVES: time::Duration = time::Duration::minutes(10);

/// Sign-ins of one account that are not slowed down: a handler with several browsers is no attack.
const FREE_SIGN_INS: NonZeroU32 = NonZeroU32::new(20).expect("20 is not 0");

/// What is paced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bucket {
    /// A report is sent.
    Report,
    /// A mailbox is opened or written to.
    Visit,
}

/// The paces of one process.
pub struct RateLimits {
    reports: DefaultDirectRateLimiter,
    visits: DefaultDirectRateLimiter,
    addresses: Mutex<SaltedAddresses>,
    accounts: KeyedLimiter,
    account_salt: RandomState,
    per_address: Quota,
    longest_wait: Duration,
    clock: Arc<dyn Clock>,
}

struct SaltedAddresses {
    since: OffsetDateTime,
    salt: RandomState,
    limiter: Arc<KeyedLimiter>,
}

impl RateLimits {
    /// Paces as the settings say.
    pub fn new(settings: &config::Pace, clock: Arc<dyn Clock>) -> Self {
        let per_second = |rate, burst| Quota::per_second(at_least_one(rate)).allow_burst(at_least_one(burst));
        let per_address = Quota::per_minute(at_least_one(settings.per_address_per_minute));
        Self {
            reports: RateLimiter::direct(per_second(settings.reports_per_second, settings.reports_burst)),
            visits: RateLimiter::direct(per_second(settings.visits_per_second, settings.visits_burst)),
            addresses: Mutex::new(SaltedAddresses::fresh(clock.now(), per_address)),
            accounts: RateLimiter::hashmap(
                Quota::per_minute(at_least_one(settings.sign_ins_per_minute)).allow_burst(FREE_SIGN_INS),
            ),
            account_salt: RandomState::new(),
            per_address,
            longest_wait: Duration::from_secs(settings.longest_wait_seconds.get().into()),
            clock,
        }
    }

    /// Waits for this visitor's turn.
    ///
    /// # Errors
    /// [`Problem::RateLimited`] when the turn would come later than the longest wait; then nothing has happened yet.
    pub async fn acquire(&self, bucket: Bucket, address: Option<IpAddr>) -> Result<(), Problem> {
        let limiter = match bucket {
            Bucket::Report => &self.reports,
            Bucket::Visit => &self.visits,
        };
        if let Some(address) = address.filter(|address| !address.is_loopback()) {
            let (limiter, hash) = self.for_address(address);
            self.wait(|| {
                limiter.check_key(&hash).map_err(|not_yet| not_yet.wait_time_from(DefaultClock::default().now()))
            })
            .await?;
        }
        self.wait(|| limiter.check().map_err(|not_yet| not_yet.wait_time_from(DefaultClock::default().now()))).await
    }

    /// Waits until another password may be tried for an account. Unknown accounts are paced like known ones, and strangers
    /// cannot use up the turns of a device that the account has signed in from.
    ///
    /// # Errors
    /// [`Problem::RateLimited`] when that would be later than the longest wait.
    pub async fn sign_in(&self, email: &str, origin: Origin) -> Result<(), Problem> {
        let account = self.account_salt.hash_one((email.trim().to_lowercase(), origin));
        if self.accounts.len() > 10_000 {
            self.accounts.retain_recent();
        }
        self.wait(|| {
            let now = DefaultClock::default().now();
            self.accounts.check_key(&account).map_err(|not_yet| not_yet.wait_time_from(now))
        })
        .await
    }

    fn for_address(&self, address: IpAddr) -> (Arc<KeyedLimiter>, u64) {
        let now = self.clock.now();
        let mut salted = self.addresses.lock().unwrap_or_else(PoisonError::into_inner);
        if now - salted.since > SALT_LIVES {
            *salted = SaltedAddresses::fresh(now, self.per_address);
        }
        (Arc::clone(&salted.limiter), salted.salt.hash_one(address))
    }

    async fn wait(&self, mut try_now: impl FnMut() -> Result<(), Duration>) -> Result<(), Problem> {
        let mut left = self.longest_wait;
        loop {
            match try_now() {
                Ok(()) => return Ok(()),
                Err(wait) if wait > left => return Err(Problem::RateLimited { seconds: wait.as_secs() + 1 }),
                Err(wait) => {
                    left -= wait;
                    tokio::time::sleep(wait).await;
                }
            }
        }
    }
}

impl SaltedAddresses {
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

    fn pace(settings: config::Pace) -> (RateLimits, Arc<StoppedClock>) {
        let clock = Arc::new(StoppedClock::at(datetime!(2026-11-23 08:00 UTC)));
        (RateLimits::new(&settings, clock.clone()), clock)
    }

    #[actix_web::test]
    async fn beyond_the_burst_a_report_waits_and_beyond_the_longest_wait_it_is_told_when() {
        let settings = config::Pace {
            reports_per_second: Bounded::of::<1>(),
            reports_burst: Bounded::of::<2>(),
            longest_wait_seconds: Bounded::of::<1>(),
            ..Default::default()
        };
        let (pace, _) = pace(settings);
        for _ in 0..3 {
            assert_eq!(pace.acquire(Bucket::Report, None).await, Ok(()), "two at once, the third after a second");
        }
        let together = futures_util::future::join_all((0..4).map(|_| pace.acquire(Bucket::Report, None))).await;
        let turned_away =
            together.iter().filter(|turn| matches!(turn, Err(Problem::RateLimited { seconds: 1.. }))).count();
        assert!(turned_away >= 2, "{together:?}");
        assert_eq!(pace.acquire(Bucket::Visit, None).await, Ok(()), "visits have a pace of their own");
    }

    #[actix_web::test]
    async fn an_address_is_paced_alone_loopback_never_and_the_salt_is_forgotten() {
        let settings = config::Pace {
            per_address_per_minute: Bounded::of::<1>(),
            longest_wait_seconds: Bounded::of::<1>(),
            ..Default::default()
        };
        let (pace, clock) = pace(settings);
        let (one, other) = ("192.0.2.1".parse().ok(), "192.0.2.2".parse().ok());
        assert_eq!(pace.acquire(Bucket::Visit, one).await, Ok(()));
        assert!(matches!(pace.acquire(Bucket::Visit, one).await, Err(Problem::RateLimited { .. })));
        assert_eq!(pace.acquire(Bucket::Visit, other).await, Ok(()));
        for _ in 0..5 {
            assert_eq!(pace.acquire(Bucket::Visit, "127.0.0.1".parse().ok()).await, Ok(()));
        }
        clock.advance(time::Duration::minutes(11));
        assert_eq!(pace.acquire(Bucket::Visit, one).await, Ok(()));
    }
}
