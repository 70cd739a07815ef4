//! Whether a text was sealed on the reporter's own computer before it came here.

use crate::form::TextKind;
use crate::sealing::check_enclosure;

/// What a text of the form is. Told without any key.
pub fn text_kind(text: &str) -> TextKind {
    match check_enclosure(text) {
        None => TextKind::Plain,
        Some(Ok(())) => TextKind::Sealed,
        Some(Err(_)) => TextKind::Torn,
    }
}
