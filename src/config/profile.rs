//! What an organisation says about itself: the settings that its administrators can change on a page, too.
//!
//! What the file or the environment sets wins. What they leave open is what was stored, and else the default. A stored value
//! goes through the type that reads the file; one that does not fit any more counts as not there.

mod configuration;
mod in_force;
mod key;
mod read;
mod typed;

pub use configuration::{Configuration, FixedBy};
pub use in_force::{InForce, Source};
pub use key::{ProfileKey, ProfileKind};
pub use read::NotPossible;

#[cfg(test)]
mod tests;
