//! What an entry says of another one, for the chain.

use crate::casework::{Document, RemovedSide};
use crate::sealing::{Announcement, Side};

/// What `document` announces, if it announces a removal.
pub fn announced(document: &Document) -> Option<Announcement> {
    let Document::Removal(removal) = document else { return None };
    let side = match removal.side {
        RemovedSide::Reporter => Side::Reporter,
        RemovedSide::Office => Side::Office,
        RemovedSide::File => Side::File,
    };
    Some(Announcement { side, seq: removal.seq, digest: removal.digest, author: removal.author.clone() })
}
