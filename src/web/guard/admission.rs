//! Fair intake. When the processor time that a listener may take is used up, requests wait for their turn: in the order
//! they came, forms that were drawn here before those that were not, bounded in number and in time.

mod cpu_budget;
mod lanes;
mod tickets;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::time::Instant;

use crate::web::problem::Problem;
use cpu_budget::CpuBudget;
pub(crate) use lanes::Lane;
use lanes::{Lanes, Place};
pub(crate) use tickets::Tickets;

/// Turns that are taken at once, at most. Enough to keep the processors and the disk busy; all others wait here, in order,
/// rather than in each thread.
const UNDERWAY: usize = 32;
/// How much of the estimate the newest interval between two turns counts.
const NEWEST: f64 = 1.0 / 32.0;

/// What a listener lets in, and how much of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// Seconds of CPU per second.
    pub cpu: f64,
    /// What a request costs beside the CPU time of its own thread.
    pub surcharge: Duration,
    /// How many may wait.
    pub waiting: usize,
    /// How long they may.
    pub longest_wait: Duration,
}

/// The door of a listener. Cheap to clone: the same door.
#[derive(Clone)]
pub(crate) struct Admission {
    limits: Limits,
    inner: Arc<Mutex<Inner>>,
}

struct Inner {
    budget: CpuBudget,
    lanes: Lanes<oneshot::Sender<Turn>>,
    underway: usize,
    /// Whether something will look again when the budget opens.
    is_timer_set: bool,
    last_turn: Instant,
    /// Seconds between two turns, while somebody waits.
    interval: f64,
}

/// The permission to go on. Its place is free again when it is dropped.
pub(crate) struct Turn(Admission);

/// Somebody in a lane, who leaves it when they go away.
struct Waiter<'a> {
    admission: &'a Admission,
    place: Place,
    turn: oneshot::Receiver<Turn>,
}

impl Admission {
    pub(crate) fn new(limits: Limits) -> Self {
        let now = Instant::now();
        let budget = CpuBudget::new(limits.cpu, now);
        let (lanes, underway, is_timer_set, interval) = (Lanes::new(), 0, false, 0.0);
        let inner = Inner { budget, lanes, underway, is_timer_set, last_turn: now, interval };
        Self { limits, inner: Arc::new(Mutex::new(inner)) }
    }

    /// Waits in a lane for a turn.
    ///
    /// # Errors
    /// [`Problem::RateLimited`], with an estimate, after the longest wait, or when too many wait already.
    pub(crate) async fn turn(&self, lane: Lane) -> Result<Turn, Problem> {
        let mut waiter = {
            let mut inner = self.lock();
            if inner.lanes.len() == 0 && inner.may_go_on(Instant::now()) {
                inner.underway += 1;
                return Ok(Turn(self.clone()));
            }
            if inner.lanes.len() >= self.limits.waiting {
                return Err(inner.come_again());
            }
            let (wake, turn) = oneshot::channel();
            Waiter { admission: self, place: inner.lanes.push(lane, wake), turn }
        };
        self.hand_out();
        match tokio::time::timeout(self.limits.longest_wait, &mut waiter.turn).await {
            Ok(Ok(turn)) => Ok(turn),
            Ok(Err(_)) | Err(_) => Err(self.lock().come_again()),
        }
    }

    /// Counts what a request has cost, whether it waited for a turn or not.
    pub(crate) fn charge(&self, cpu: Duration) {
        self.lock().budget.charge(cpu + self.limits.surcharge, Instant::now());
    }

    /// Gives turns to those who wait, as many as there are now; and sees to it that this goes on.
    fn hand_out(&self) {
        loop {
            let next = {
                let mut inner = self.lock();
                let now = Instant::now();
                if !inner.may_go_on(now) {
                    self.set_timer(&mut inner, now);
                    return;
                }
                let Some(next) = inner.lanes.pop() else { return };
                inner.underway += 1;
                inner.note_turn(now);
                next
            };
            // Whoever has gone away meanwhile gives it back right here.
            drop(next.send(Turn(self.clone())));
        }
    }

    /// A turn that ends hands out the next one; but when the budget is closed, none may be underway.
    fn set_timer(&self, inner: &mut Inner, now: Instant) {
        if inner.is_timer_set || inner.lanes.len() == 0 || inner.underway >= UNDERWAY {
            return;
        }
        let Ok(runtime) = Handle::try_current() else { return };
        let opens_in = inner.budget.opens_in(inner.underway, now);
        inner.is_timer_set = true;
        let admission = self.clone();
        runtime.spawn(async move {
            tokio::time::sleep(opens_in).await;
            admission.lock().is_timer_set = false;
            admission.hand_out();
        });
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn may_go_on(&mut self, now: Instant) -> bool {
        self.underway < UNDERWAY && self.budget.is_open(self.underway, now)
    }

    fn note_turn(&mut self, now: Instant) {
        let interval = now.saturating_duration_since(self.last_turn).as_secs_f64();
        self.last_turn = now;
        self.interval += (interval - self.interval) * NEWEST;
    }

    /// As many turns as there are people waiting, at the speed of the last ones.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "clamped")]
    fn come_again(&self) -> Problem {
        let seconds = self.interval * self.lanes.len() as f64;
        Problem::RateLimited { seconds: seconds.ceil().clamp(1.0, 600.0) as u64 }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.lock().underway -= 1;
        self.0.hand_out();
    }
}

impl Drop for Waiter<'_> {
    fn drop(&mut self) {
        let waited = self.admission.lock().lanes.remove(self.place);
        drop(waited);
    }
}

#[cfg(test)]
mod tests;
