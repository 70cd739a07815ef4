//! Sending what is due: claimed first, sent then, and then noted what became of it.

use time::{Duration, OffsetDateTime};
use tokio_util::sync::CancellationToken;

use super::Notices;
use super::round::Round;
use crate::casework::notice::{claimed_until, due_at, next_attempt};
use crate::mail::{Connection, MailFault, Notice, Step};
use crate::rng;
use crate::store::notice::{self, Attempt, Claimed};
use crate::store::{StoreError, WriteDb, lease};

pub(super) const LEASE: &str = "notices-sent";
/// Notices that are claimed together, and sent on one connection. Even if each takes as long as it may, all are sent
/// before the claim ends.
const TOGETHER: u32 = 32;
/// How long a mail server is left alone that could not be used.
const QUIET: Duration = Duration::minutes(15);

/// Sends everything that is due, unless another program does, or the mail server could not be used a moment ago.
pub(super) async fn send(notices: &mut Notices, stop: &CancellationToken) -> Result<Round, StoreError> {
    let mut round = Round::default();
    loop {
        let now = notices.clock.now();
        if notices.quiet_until.is_some_and(|until| now < until) || stop.is_cancelled() {
            return Ok(round);
        }
        let claimed = claim(notices, now).await?;
        if claimed.is_empty() {
            return Ok(round);
        }
        let is_last = claimed.len() < TOGETHER as usize;
        let (outcomes, server_fault) = try_all(notices, claimed, now, stop).await;
        for (_, outcome) in &outcomes {
            match outcome {
                Attempt::Sent => round.sent += 1,
                Attempt::Failed { .. } => round.failed += 1,
                Attempt::Untried => {}
            }
        }
        round.fault = server_fault.or(last_fault(&outcomes)).or(round.fault);
        notices.quiet_until = server_fault.map(|_| now + QUIET);
        report(notices, outcomes, is_last || server_fault.is_some()).await?;
        if is_last {
            return Ok(round);
        }
    }
}

fn last_fault(outcomes: &[(Claimed, Attempt)]) -> Option<Step> {
    outcomes.iter().rev().find_map(|(_, outcome)| match outcome {
        Attempt::Failed { fault, .. } => fault.parse().ok(),
        _ => None,
    })
}

async fn claim(notices: &Notices, now: OffsetDateTime) -> Result<Vec<Claimed>, StoreError> {
    let node = notices.node;
    let change = move |db: &mut WriteDb| {
        if !lease::hold(db, LEASE, node, now)? {
            return Ok(Vec::new());
        }
        let claimed = notice::claim(db, now, claimed_until(now), TOGETHER)?;
        if claimed.is_empty() {
            lease::release(db, LEASE, node)?;
        }
        Ok::<_, StoreError>(claimed)
    };
    notices.store.write("notices.claim", change).await
}

/// Tries each, and returns what became of it; and at which step the mail server failed, if it did. Then nothing more is tried,
/// and all that was left has failed with it.
async fn try_all(
    notices: &Notices,
    claimed: Vec<Claimed>,
    now: OffsetDateTime,
    stop: &CancellationToken,
) -> (Vec<(Claimed, Attempt)>, Option<Step>) {
    let mut connection = notices.mailer.connect().await;
    let mut outcomes = Vec::new();
    for notice in claimed {
        let outcome = match &mut connection {
            _ if stop.is_cancelled() => Attempt::Untried,
            Err(fault) => failed(fault, &notice, now),
            Ok(open) => match send_one(notices, open, &notice).await {
                Ok(()) => Attempt::Sent,
                Err(fault) => {
                    let outcome = failed(&fault, &notice, now);
                    if !fault.step.is_about_one_mail() {
                        connection = Err(fault);
                    }
                    outcome
                }
            },
        };
        outcomes.push((notice, outcome));
    }
    match connection {
        Ok(open) => {
            open.end().await;
            (outcomes, None)
        }
        Err(fault) => (outcomes, Some(fault.step)),
    }
}

async fn send_one(notices: &Notices, open: &mut Connection<'_>, claimed: &Claimed) -> Result<(), MailFault> {
    let words = notices.words.of(claimed.language.as_deref());
    let at = due_at(claimed.key.day, claimed.key.hour);
    open.send(&Notice { words, to: &claimed.email, at }, &mut rng::os()).await
}

/// What is about one mail and lasts is over; everything else is tried again for a day.
fn failed(fault: &MailFault, claimed: &Claimed, now: OffsetDateTime) -> Attempt {
    let is_over = fault.is_lasting && fault.step.is_about_one_mail();
    let next = if is_over { None } else { next_attempt(claimed.attempts, now) };
    Attempt::Failed { fault: fault.step.as_str(), next }
}

async fn report(notices: &Notices, outcomes: Vec<(Claimed, Attempt)>, is_last: bool) -> Result<(), StoreError> {
    let node = notices.node;
    let change = move |db: &mut WriteDb| {
        for (claimed, outcome) in &outcomes {
            notice::report(db, claimed.key, claimed.attempts, *outcome)?;
        }
        if is_last {
            lease::release(db, LEASE, node)?;
        }
        Ok::<_, StoreError>(())
    };
    notices.store.write("notices.report", change).await
}
