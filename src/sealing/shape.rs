//! Whether bytes that a stranger sent can be what they should be, told without any key, quickly and within bounds.

use super::header::{self, Header, Stanza};
use super::hybrid::ENCAPSULATION;
use super::padding::{self, ALLOWANCE, NONCE, SLOT, padded_parcel, parcel_behind, payload_length};
use super::parcel::MAX_JSON;
use super::place::HEADER;
use super::recipient::TAG;
use super::stored::END_MARK;
use super::wrapped::{IDENTITY_TEXT, WORK_FACTORS};

/// Most bytes of a wrapped identity: far more than one has, far less than one could hide anything in.
const MOST_WRAPPED: usize = 4096;
/// Bytes of a wrapped file key: the key and Poly1305's tag.
const WRAPPED_FILE_KEY: usize = 16 + 16;
/// Bytes of an scrypt stanza's salt.
const SALT: usize = 16;
/// How the `age` crate's meaningless stanzas end.
const GREASE: &str = "-grease";
/// A hybrid stanza and age's grease.
const MOST_STANZAS: usize = 2;

/// Why bytes cannot be what they should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Implausible {
    /// No slot, parcel or wrapped key is that long.
    #[error("the length is none that this can have")]
    Length,
    /// The end mark is missing, or something follows it.
    #[error("the tail is not an end mark and zeroes")]
    Tail,
    /// Not an age file.
    #[error("this is not an age file")]
    Header,
    /// An age file of another version.
    #[error("this is an age file of an unknown version")]
    Version,
    /// Sealed to other kinds of recipients, or to several.
    #[error("the recipients are not of the right kind and number")]
    Recipients,
    /// A text that is to be an armored age file, but is cut off, has something around it, or holds other characters.
    #[error("the armor of the age file is not whole")]
    Armor,
    /// A passphrase whose check would take too little or too much work.
    #[error("the work factor is outside of what is accepted")]
    WorkFactor,
}

/// An age file of plausible shape.
pub(super) struct Stored<'a> {
    /// Without a tail.
    pub(super) age_file: &'a [u8],
    /// Bytes of the plaintext in it.
    pub(super) plaintext: usize,
}

/// Checks a stored slot: 2,704 bytes.
pub fn check_slot(stored: &[u8]) -> Result<(), Implausible> {
    slot(stored).map(drop)
}

/// Checks a stored parcel.
pub fn check_parcel(stored: &[u8]) -> Result<(), Implausible> {
    parcel(stored).map(drop)
}

/// Checks a handler's identity, wrapped by a passphrase: one scrypt stanza with a work factor of 2^15 to 2^18.
pub fn check_wrapped_identity(wrapped: &[u8]) -> Result<(), Implausible> {
    wrapped_identity(wrapped).map(drop)
}

pub(super) fn slot(stored: &[u8]) -> Result<Stored<'_>, Implausible> {
    if stored.len() != padding::stored_length(SLOT) {
        return Err(Implausible::Length);
    }
    hybrid(stored, SLOT)
}

pub(super) fn parcel(stored: &[u8]) -> Result<Stored<'_>, Implausible> {
    let longest = padded_parcel(HEADER + MAX_JSON);
    let plaintext = parcel_behind(stored.len()).filter(|plaintext| *plaintext <= longest);
    hybrid(stored, plaintext.ok_or(Implausible::Length)?)
}

pub(super) fn wrapped_identity(wrapped: &[u8]) -> Result<Stored<'_>, Implausible> {
    if wrapped.len() > MOST_WRAPPED {
        return Err(Implausible::Length);
    }
    let header = header::read(wrapped, 1)?;
    let [Stanza { kind: "scrypt", arguments, body: WRAPPED_FILE_KEY }] = &header.stanzas[..] else {
        return Err(Implausible::Recipients);
    };
    let [salt, work] = arguments[..] else { return Err(Implausible::Recipients) };
    if header::decoded(salt.as_bytes())? != SALT {
        return Err(Implausible::Recipients);
    }
    if !WORK_FACTORS.into_iter().any(|factor| factor.to_string() == work) {
        return Err(Implausible::WorkFactor);
    }
    check_length(&header, wrapped, IDENTITY_TEXT)?;
    Ok(Stored { age_file: wrapped, plaintext: IDENTITY_TEXT })
}

fn hybrid(stored: &[u8], plaintext: usize) -> Result<Stored<'_>, Implausible> {
    let age_file = without_tail(stored).ok_or(Implausible::Tail)?;
    let header = header::read(age_file, MOST_STANZAS)?;
    check_hybrid_only(&header, 1)?;
    check_length(&header, age_file, plaintext)?;
    Ok(Stored { age_file, plaintext })
}

/// Whether there are 1 to `most` hybrid stanzas, and besides them at most one, which can only be grease.
pub(super) fn check_hybrid_only(header: &Header<'_>, most: usize) -> Result<(), Implausible> {
    let (grease, ours): (Vec<_>, Vec<_>) = header.stanzas.iter().partition(|stanza| stanza.kind.ends_with(GREASE));
    if ours.is_empty() || ours.len() > most || grease.len() > 1 {
        return Err(Implausible::Recipients);
    }
    ours.into_iter().try_for_each(check_hybrid)
}

fn check_hybrid(stanza: &Stanza<'_>) -> Result<(), Implausible> {
    let Stanza { kind: TAG, arguments, body: WRAPPED_FILE_KEY } = stanza else { return Err(Implausible::Recipients) };
    let [encapsulation] = arguments[..] else { return Err(Implausible::Recipients) };
    match header::decoded(encapsulation.as_bytes())? {
        ENCAPSULATION => Ok(()),
        _ => Err(Implausible::Recipients),
    }
}

/// The age file. Its tail is never longer than what is allowed for header and tail together.
fn without_tail(stored: &[u8]) -> Option<&[u8]> {
    let start = stored.len().checked_sub(ALLOWANCE)?;
    let end = start + stored[start..].iter().rposition(|byte| *byte != 0)?;
    (stored[end] == END_MARK).then(|| &stored[..end])
}

/// Whether what follows the header is a nonce and a payload of `plaintext` bytes.
fn check_length(header: &Header<'_>, age_file: &[u8], plaintext: usize) -> Result<(), Implausible> {
    let right = age_file.len() == header.length + NONCE + payload_length(plaintext);
    if right { Ok(()) } else { Err(Implausible::Length) }
}
