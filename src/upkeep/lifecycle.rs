//! Upkeep from the program's start to its end.

use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::{Notices, Occasion, Outcome, Upkeep};

/// How often to look whether a job is due. What is due by days is late by no more than this.
const BETWEEN_LOOKS: Duration = Duration::from_secs(60);

/// Upkeep that runs beside everything else, until it is stopped.
pub struct Lifecycle {
    stop: CancellationToken,
    tasks: TaskTracker,
}

impl Lifecycle {
    /// Begins, on the tokio runtime of the caller. Jobs that are due are done at once.
    pub fn start(upkeep: Upkeep) -> Self {
        Self::with_notices(upkeep, None)
    }

    /// The same, and tells handlers that it is time to sign in.
    pub fn with_notices(upkeep: Upkeep, notices: Option<Notices>) -> Self {
        let (stop, tasks) = (CancellationToken::new(), TaskTracker::new());
        let told = stop.clone();
        tasks.spawn(async move {
            while !told.is_cancelled() {
                upkeep.run_due(&told).await;
                told.run_until_cancelled(tokio::time::sleep(BETWEEN_LOOKS)).await;
            }
        });
        // Beside the jobs: a mail server that takes its time delays none of them.
        if let Some(mut notices) = notices {
            let told = stop.clone();
            tasks.spawn(async move {
                while !told.is_cancelled() {
                    notices.tell_due(&told).await;
                    told.run_until_cancelled(tokio::time::sleep(BETWEEN_LOOKS)).await;
                }
            });
        }
        tasks.close();
        Self { stop, tasks }
    }

    /// Lets the batch that is running finish, and no other begin.
    pub async fn stop(self) {
        self.stop.cancel();
        self.tasks.wait().await;
    }
}

impl Upkeep {
    /// Does the jobs that are due, one after the other. One that fails does not keep the others from being done, and is
    /// due again at the next look.
    async fn run_due(&self, stop: &CancellationToken) {
        for job in self.jobs.iter().take_while(|_| !stop.is_cancelled()) {
            match self.run(job, Occasion::Schedule, stop).await {
                Ok(Outcome::Finished(rows)) => tracing::info!(job = job.name(), rows, "upkeep"),
                Ok(Outcome::NotDue | Outcome::HeldElsewhere | Outcome::Stopped(_)) => {}
                Err(error) => tracing::warn!(job = job.name(), %error, "upkeep failed; it is tried again"),
            }
        }
    }
}
