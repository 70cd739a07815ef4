//! Telling handlers that it is time to sign in: who is told is planned once a day, and sent at the hours that they chose.
//!
//! Both are done by one program at a time, under leases, and in batches that can be cut off anywhere. Planning knows days
//! only: nothing that comes on a day changes what is sent on it. Sending knows nothing but what was planned.

mod plan;
mod round;
mod send;
mod words;

use std::sync::Arc;

use rand::CryptoRng;
use time::{Date, OffsetDateTime};
use tokio_util::sync::CancellationToken;

use super::Node;
use crate::casework::notice::NoticeHours;
use crate::clock::Clock;
use crate::config::LiveSettings;
use crate::language::{Languages, MissingMessage};
use crate::mail::Mailer;
use crate::store::{Store, StoreError};

pub use round::Round;
use words::WordsOf;
pub use words::notice_words;

/// Under which planning and sending are done.
pub(super) const LEASES: [&str; 2] = [plan::LEASE, send::LEASE];

/// One program's notices.
pub struct Notices {
    store: Store,
    clock: Arc<dyn Clock>,
    node: Node,
    mailer: Mailer,
    /// For the Land whose holidays are no working days.
    settings: LiveSettings,
    /// For whoever has chosen none.
    hours: NoticeHours,
    /// Whether people are told on every working day.
    always: bool,
    words: WordsOf,
    /// The day that is planned, as far as this program knows: it saves a look at the database each minute.
    planned: Option<Date>,
    /// Until when not to try again, after the mail server was not to be had.
    quiet_until: Option<OffsetDateTime>,
}

impl Notices {
    /// With what the settings say of notices and of the Land.
    ///
    /// # Errors
    /// A language lacks the words.
    pub fn new(
        (store, clock): (Store, Arc<dyn Clock>),
        rng: &mut impl CryptoRng,
        mailer: Mailer,
        settings: impl Into<LiveSettings>,
        languages: Languages,
    ) -> Result<Self, MissingMessage> {
        let live: LiveSettings = settings.into();
        let settings = Arc::clone(&live.now().settings);
        let hour = u8::try_from(settings.notices.hour.get()).unwrap_or(*NoticeHours::RANGE.start());
        Ok(Self {
            store,
            clock,
            node: Node::random(rng),
            mailer,
            settings: live,
            hours: NoticeHours::new([hour]).expect("the setting allows the hours that can be chosen"),
            always: settings.notices.always,
            words: WordsOf::new(languages)?,
            planned: None,
            quiet_until: None,
        })
    }

    /// Plans the day, if nobody has yet, and sends what is due. What fails is tried again at the next look.
    pub(super) async fn tell_due(&mut self, stop: &CancellationToken) {
        if let Err(error) = self.plan_due(stop).await {
            tracing::warn!(%error, "planning notices failed; it is tried again");
        }
        match self.send_due(stop).await {
            // The step alone: what a server says can have an address in it.
            Ok(Round { fault: Some(step), .. }) => {
                tracing::warn!(step = step.as_str(), "a notice could not be sent; `siegelpost notices test` says why");
            }
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "sending notices failed; it is tried again"),
        }
    }

    /// Plans the day, if nobody has yet.
    ///
    /// # Errors
    /// The store's. What was planned until then stays.
    pub async fn plan_due(&mut self, stop: &CancellationToken) -> Result<(), StoreError> {
        plan::plan(self, stop).await
    }

    /// Sends what is due.
    ///
    /// # Errors
    /// The store's.
    pub async fn send_due(&mut self, stop: &CancellationToken) -> Result<Round, StoreError> {
        send::send(self, stop).await
    }
}
