//! Sealing: who can open what. Keys, slots and parcels in the age format (C2SP "age", v1), and nothing of its own
//! besides a few rules: derivation from the case key, key slots, padding, and MACs that prove who could write.
//!
//! Pure: bytes in, bytes out; chance comes in as a parameter (except inside of `age`, which asks the operating
//! system). `tests/vectors/` holds inputs and outputs by which another program can check that it does the same.
//!
//! - [`CaseKey`]: what a reporter keeps on paper. Opens the mailbox ([`MailboxToken`]) and the reporter's slot.
//! - [`Identity`], [`Recipient`]: one kind only, the hybrid `mlkem768x25519`, kept apart by [`KeyOwner`].
//! - [`NewCase`], [`open_reporter_slot`], [`open_handler_slot`]: the identities of a case, sealed to those who may.
//! - [`seal_parcel`], [`open_parcel`]: the entries of a case.
//! - [`chain`]: do the entries of a case still hang together? [`check_bytes`]: is what was there at the last visit still?
//! - [`Fingerprint`]: recipients, short enough for people to compare.
//! - [`shape`]: can this be what it should be? Told without keys.
//! - [`check_enclosure`], [`open_enclosure`]: what a reporter has sealed before it came here.
//! - [`Engine`]: who does the arithmetic of keys, chosen by what the processor can do.
//! - [`wrap_identity`], [`unwrap_identity`], [`read_recovery_file`]: a handler's identity between visits.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod armor;
mod at_rest;
mod card;
mod case_key;
pub mod chain;
mod check;
mod derivation;
mod enclosure;
mod error;
mod fingerprint;
mod format;
mod header;
mod hpke;
mod identity;
mod key_owner;
mod long_bech32;
mod mac;
mod mistyped;
mod padding;
mod parcel;
mod place;
mod proof;
mod recipient;
mod removal;
pub mod shape;
mod slot;
mod stored;
mod symbols;
mod wipe;
mod wrapped;
mod xwing;

pub use at_rest::ServerKey;
pub use card::{CARD_SIZE, seal_card};
pub use case_key::CaseKey;
pub use check::check_bytes;
pub use derivation::{MailboxId, MailboxToken};
pub use enclosure::{LONGEST_ENCLOSURE, MOST_READERS, check_enclosure, open_enclosure};
pub use error::{InvalidKey, SealError, ShapeError};
pub use fingerprint::{Fingerprint, NotAFingerprint, word};
pub use format::MAX_JSON;
pub use identity::Identity;
pub use key_owner::{Case, CaseFile, Handler, KeyOwner, ParcelKey, Reporter};
pub use mistyped::{Hint, Mistyped};
pub use padding::{padded_parcel, stored_length};
pub use parcel::{OpenedParcel, Parcel, open_parcel, seal_parcel};
pub use place::{Place, Side, UnknownSide};
pub use recipient::Recipient;
pub use removal::Announcement;
pub use slot::{NewCase, Slot, open_handler_slot, open_reporter_slot};
pub use stored::Sealed;
pub use wrapped::{read_recovery_file, unwrap_identity, wrap_identity};
pub use xwing::{Engine, engine_in_use, with_engine};

/// To the conversation of a case.
pub type CaseRecipient = Recipient<Case>;
/// To the handlers' file of a case.
pub type FileRecipient = Recipient<CaseFile>;
/// To a handler.
pub type HandlerRecipient = Recipient<Handler>;
/// To a reporter.
pub type ReporterRecipient = Recipient<Reporter>;
