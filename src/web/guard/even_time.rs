//! When answers come that say whether there is a mailbox: after the same time, whatever was found.

use std::time::Duration;

use tokio::time::Instant;

/// Answers come at multiples of this after their requests: far more than the work takes, and not felt by people.
const STEP: Duration = Duration::from_millis(20);

/// The routes whose answers tell a watcher something if they come sooner or later.
const EVENED: [&str; 11] = [
    "/mailbox",
    "/c/{channel}/mailbox",
    "/mailbox/message",
    "/mailbox/destroy",
    "/mailbox/sealed",
    "/mailbox/sealed/message",
    "/mailbox/sealed/destroy",
    "/mailbox/sealed/statement",
    "/mailbox/statement",
    "/mailbox/statement/file",
    "/receipt",
];

/// Waits until the answer of this route, to a request that came at `begun`, may be sent.
pub(crate) async fn even_out(route: &str, begun: Instant) {
    if EVENED.contains(&route) {
        tokio::time::sleep_until(begun + step_after(begun.elapsed())).await;
    }
}

/// The first multiple of [`STEP`] after so long.
fn step_after(elapsed: Duration) -> Duration {
    STEP * u32::try_from(elapsed.as_nanos() / STEP.as_nanos() + 1).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: Duration = Duration::from_millis(1);

    #[test]
    fn answers_come_at_multiples_of_the_step() {
        let steps = [0, 1, 19, 20, 21, 39, 1000].map(|ms| step_after(ms * MS).as_millis());
        assert_eq!(steps, [20, 20, 20, 40, 40, 40, 1020]);
    }

    #[tokio::test(start_paused = true)]
    async fn only_what_tells_something_waits() {
        for (route, waits) in [("/mailbox", true), ("/receipt", true), ("/report", false), ("", false)] {
            let begun = Instant::now();
            tokio::time::sleep(7 * MS).await;
            even_out(route, begun).await;
            assert_eq!(begun.elapsed(), if waits { STEP } else { 7 * MS }, "{route}");
        }
    }
}
