//! What a request costs: the CPU time that its thread spends on it.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// Waits for `work`, and says how much CPU time of its thread it took, besides its outcome.
pub(crate) async fn metered<T>(work: impl Future<Output = T>) -> (T, Duration) {
    let mut work = pin!(work);
    let mut spent = Duration::ZERO;
    let outcome = poll_fn(|context| {
        let begun = thread_cpu();
        let polled = work.as_mut().poll(context);
        spent += thread_cpu().saturating_sub(begun);
        polled
    })
    .await;
    (outcome, spent)
}

/// CPU time of this thread so far (`CLOCK_THREAD_CPUTIME_ID`, `clock_gettime(2)`).
fn thread_cpu() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    // Neither part is ever negative, and nanoseconds fit.
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Until the thread has really computed for so long.
    fn compute(time: Duration) {
        let begun = thread_cpu();
        while thread_cpu() - begun < time {
            std::hint::spin_loop();
        }
    }

    #[actix_web::test]
    async fn computing_counts_and_waiting_does_not() {
        let (outcome, spent) = metered(async {
            compute(Duration::from_millis(20));
            tokio::time::sleep(Duration::from_millis(50)).await;
            compute(Duration::from_millis(20));
            "done"
        })
        .await;
        assert_eq!(outcome, "done");
        assert!((Duration::from_millis(40)..Duration::from_millis(50)).contains(&spent), "{spent:?}");
    }
}
