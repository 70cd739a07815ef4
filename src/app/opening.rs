//! Whether the office of a channel is open, as far as this program has seen: what its pages say.
//!
//! An office opens for good, so one that was seen open is not looked at again; one in preparation is, for every page.
//! What a report becomes is decided where it is stored, and not by this.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::store::OrganisationId;

/// Whether an organisation's office is open.
pub struct Opening {
    organisation: OrganisationId,
    seen_open: AtomicBool,
}

impl Opening {
    pub(super) fn new(organisation: OrganisationId, open: &[OrganisationId]) -> Self {
        Self { organisation, seen_open: AtomicBool::new(open.contains(&organisation)) }
    }

    /// Whether it was in preparation when last looked at.
    pub fn is_in_preparation(&self) -> bool {
        !self.seen_open.load(Ordering::Acquire)
    }

    /// Notes which offices are open.
    pub(super) fn note(&self, open: &[OrganisationId]) {
        if open.contains(&self.organisation) {
            self.seen_open.store(true, Ordering::Release);
        }
    }
}
