//! To whom a report is sealed: the handlers of the channel who have a key, and nobody while it is closed.

use std::sync::{Arc, Mutex, PoisonError};

use crate::sealing::{Fingerprint, HandlerRecipient};
use crate::store::{ChannelId, StaffId, Store, StoreError, channel};

/// One of those who will be able to read a report.
pub struct Reader {
    /// Whose slot it will be.
    pub staff: StaffId,
    /// As shown on the form.
    pub name: String,
    /// What they are, in words for reporters; may be empty.
    pub function: String,
    /// To what the slot is sealed.
    pub recipient: HandlerRecipient,
    /// By what people, forms and browsers tell it from others.
    pub fingerprint: Fingerprint,
    /// As it is stored: whether it changed is asked for every form, and writing a recipient as text takes its time.
    recipient_text: String,
}

impl Reader {
    /// A reader whose recipient is known to be good.
    pub(super) fn new(staff: StaffId, name: String, function: String, recipient: HandlerRecipient) -> Self {
        let (fingerprint, recipient_text) = (recipient.fingerprint(), recipient.to_string());
        Self { staff, name, function, fingerprint, recipient_text, recipient }
    }

    /// The text of the recipient, as stored and as the stock `age` command takes it.
    pub fn recipient_text(&self) -> &str {
        &self.recipient_text
    }
}

/// Their names, as a form says them: in order.
pub fn names(readers: &[Reader]) -> Vec<&str> {
    let mut names: Vec<_> = readers.iter().map(|reader| reader.name.as_str()).collect();
    names.sort_unstable();
    names
}

/// The fingerprint of all of them together.
pub fn set_fingerprint(readers: &[Reader]) -> Fingerprint {
    Fingerprint::of_all(readers.iter().map(|reader| &reader.recipient))
}

/// The readers of one channel, parsed and cached: reading a recipient costs as much as a database query.
///
/// What is cached may be out of date, when an account was changed by another process. So whoever stores a report looks,
/// in the same transaction, whether it was sealed to those who are readers now.
pub struct ReaderCache {
    channel: ChannelId,
    cached: Mutex<Arc<Vec<Reader>>>,
}

impl ReaderCache {
    /// The readers of this channel; none are known yet.
    pub fn of(channel: ChannelId) -> Self {
        Self { channel, cached: Mutex::default() }
    }

    /// Whose readers these are.
    pub fn channel(&self) -> ChannelId {
        self.channel
    }

    /// The readers as last looked up.
    pub fn cached(&self) -> Arc<Vec<Reader>> {
        Arc::clone(&self.cached.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The readers as they are now.
    ///
    /// # Errors
    /// The store's.
    pub async fn current(&self, store: &Store) -> Result<Arc<Vec<Reader>>, StoreError> {
        let channel = self.channel;
        let handlers = store.read("intake.readers", move |db| channel::receivers(db, channel)).await?;
        let known = self.cached();
        let same = |reader: &Reader, handler: &channel::ChannelHandler| {
            reader.staff == handler.id
                && (&reader.name, &reader.function, &reader.recipient_text)
                    == (&handler.name, &handler.function, &handler.recipient)
        };
        if known.len() == handlers.len() && known.iter().zip(&handlers).all(|(reader, handler)| same(reader, handler)) {
            return Ok(known);
        }
        let parsed = handlers.into_iter().filter_map(|handler| {
            // Checked when it was enrolled; a handler whose key is damaged since cannot be sealed to.
            let recipient = HandlerRecipient::parse(&handler.recipient).ok()?;
            Some(Reader::new(handler.id, handler.name, handler.function, recipient))
        });
        let fresh = Arc::new(parsed.collect());
        *self.cached.lock().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&fresh);
        Ok(fresh)
    }
}
