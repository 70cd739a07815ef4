//! What is looked at once a minute: what the operator is told of, whoever caused it, so that no line of the log stands beside a
//! reporter's request; and whether another program has changed channels or what they ask.

mod counts;
mod lines;

use std::sync::Arc;
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::state::AppState;
pub(super) use counts::ProblemCounts;
use lines::{Line, Lines};

/// How often to look.
const BETWEEN_LOOKS: Duration = Duration::from_secs(60);

/// Looks until told to stop, and says then what it has not said yet.
pub(super) async fn watch(state: Arc<AppState>, stop: CancellationToken) {
    let app = &state.app;
    let mut lines = Lines::since(app.clock.today());
    while !stop.is_cancelled() {
        say(lines.at(app.clock.today(), app.storage.alarm(), &state.problems));
        // Another program at the same database may have changed them.
        if let Err(error) = app.refresh_channels().await {
            tracing::warn!(%error, "channels and questionnaires stay as they were");
        }
        stop.run_until_cancelled(tokio::time::sleep(BETWEEN_LOOKS)).await;
    }
    say(lines.of_the_day(&state.problems));
}

fn say(lines: Vec<Line>) {
    for line in lines {
        match line {
            Line::Alarm(alarm, meaning) => tracing::warn!(?alarm, "{meaning}"),
            Line::Count { day, problem, times, detail } => {
                tracing::warn!(%day, problem, times, detail, "public requests were not answered as asked");
            }
        }
    }
}
