//! How much a channel takes in an hour and a day: token buckets of cases and of bytes.

use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use governor::clock::{Clock as _, DefaultClock};
use governor::middleware::StateInformationMiddleware;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};

use super::no_room::{Alarm, NoRoom, SHORT};
use crate::config::StorageSettings;

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(24 * 3600);
/// In how many parts the quota of cases is dealt out.
const PARTS: u32 = 8;

/// A token bucket that tells how much is left.
type Bucket = RateLimiter<NotKeyed, InMemoryState, DefaultClock, StateInformationMiddleware>;

/// Of which part of a quota of cases a report takes its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Share {
    /// An eighth, for those who have waited in vain before.
    Returning,
    /// Three quarters, for forms that were drawn here.
    Drawn,
    /// An eighth, for those that were not: a flood of them leaves the rest alone.
    Undrawn,
}

/// The quotas of one channel.
pub(super) struct Quotas {
    returning: Cases,
    drawn: Cases,
    undrawn: Cases,
    /// In KiB.
    bytes: [Bucket; 2],
    /// The worst since somebody asked, as [`Alarm`].
    alarm: AtomicU8,
}

/// By hour and by day.
struct Cases([Bucket; 2]);

impl Quotas {
    pub(super) fn new(settings: &StorageSettings) -> Self {
        let cases = |parts| {
            let of = |all: u32| (all / PARTS).saturating_mul(parts);
            Cases([per(HOUR, of(settings.cases_per_hour.get())), per(DAY, of(settings.cases_per_day.get()))])
        };
        let kib = |mebibytes: u32| mebibytes.saturating_mul(1024);
        Self {
            returning: cases(1),
            drawn: cases(PARTS - 2),
            undrawn: cases(1),
            bytes: [per(HOUR, kib(settings.mebibytes_per_hour.get())), per(DAY, kib(settings.mebibytes_per_day.get()))],
            alarm: AtomicU8::new(0),
        }
    }

    /// Counts a case of so many bytes, if there is room.
    pub(super) fn admit_case(&self, share: Share, bytes: usize) -> Result<(), NoRoom> {
        let cases = match share {
            Share::Returning => &self.returning,
            Share::Drawn => &self.drawn,
            Share::Undrawn => &self.undrawn,
        };
        for bucket in &cases.0 {
            match take(bucket, NonZeroU32::MIN) {
                Ok(Left::Most) => {}
                Ok(Left::LessThanHalf) => self.raise(Alarm::Unusual),
                Err(wait) => {
                    self.raise(Alarm::Scarce);
                    return Err(NoRoom::Later(wait));
                }
            }
        }
        self.admit_bytes(bytes)
    }

    /// Counts so many bytes, if there is room; what is short always has.
    pub(super) fn admit_bytes(&self, bytes: usize) -> Result<(), NoRoom> {
        let kib = NonZeroU32::MIN.saturating_add(u32::try_from(bytes / 1024).unwrap_or(u32::MAX));
        // Both are counted, also when the first one is used up.
        match self.bytes.each_ref().map(|bucket| take(bucket, kib)) {
            [Ok(Left::Most), Ok(Left::Most)] => return Ok(()),
            [Ok(_), Ok(_)] => {
                self.raise(Alarm::Unusual);
                return Ok(());
            }
            _ => self.raise(Alarm::Scarce),
        }
        if bytes <= SHORT { Ok(()) } else { Err(NoRoom::OnlyShort) }
    }

    /// The worst since it was asked last.
    pub(super) fn alarm(&self) -> Alarm {
        match self.alarm.swap(0, Ordering::Relaxed) {
            0 => Alarm::None,
            1 => Alarm::Unusual,
            _ => Alarm::Scarce,
        }
    }

    fn raise(&self, alarm: Alarm) {
        let level = match alarm {
            Alarm::None => 0,
            Alarm::Unusual => 1,
            Alarm::Scarce | Alarm::Full => 2,
        };
        self.alarm.fetch_max(level, Ordering::Relaxed);
    }
}

/// How much of a bucket is left.
enum Left {
    Most,
    LessThanHalf,
}

/// Takes so much out of a bucket, or says how long it will take until it is there.
fn take(bucket: &Bucket, amount: NonZeroU32) -> Result<Left, Duration> {
    match bucket.check_n(amount) {
        Ok(Ok(state)) if state.remaining_burst_capacity() >= state.quota().burst_size().get() / 2 => Ok(Left::Most),
        Ok(Ok(_)) => Ok(Left::LessThanHalf),
        Ok(Err(not_yet)) => Err(not_yet.wait_time_from(DefaultClock::default().now())),
        // More at once than the whole bucket holds.
        Err(_) => Err(DAY),
    }
}

/// A bucket that holds so much, and is filled once in `time`.
fn per(time: Duration, amount: u32) -> Bucket {
    let amount = NonZeroU32::new(amount).unwrap_or(NonZeroU32::MIN);
    let quota = Quota::with_period(time / amount.get()).map(|quota| quota.allow_burst(amount));
    RateLimiter::direct(quota.unwrap_or(Quota::per_second(amount))).with_middleware()
}
