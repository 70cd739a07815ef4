//! Whether bytes that a stranger sent can be what they should be, told without any key, quickly and within bounds.

use super::error::ShapeError;
use super::format::{AgeFile, END_MARK, IDENTITY_TEXT, MAX_JSON, STANZA, WORK_FACTORS};
use super::header::{self, Header, Stanza};
use super::padding::{self, ALLOWANCE, NONCE, SLOT, padded_parcel, parcel_behind, payload_length};
use super::place::HEADER;
use super::xwing::ENCAPSULATION;

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

/// Checks a stored slot: 2,704 bytes.
pub fn check_slot(stored: &[u8]) -> Result<(), ShapeError> {
    slot(stored).map(drop)
}

/// Checks a stored parcel.
pub fn check_parcel(stored: &[u8]) -> Result<(), ShapeError> {
    parcel(stored).map(drop)
}

/// Checks a handler's identity, wrapped by a passphrase: one scrypt stanza with a work factor of 2^15 to 2^18.
pub fn check_wrapped_identity(wrapped: &[u8]) -> Result<(), ShapeError> {
    wrapped_identity(wrapped).map(drop)
}

pub(super) fn slot(stored: &[u8]) -> Result<AgeFile<'_>, ShapeError> {
    if stored.len() != padding::stored_length(SLOT) {
        return Err(ShapeError::Length);
    }
    hybrid(stored, SLOT)
}

pub(super) fn parcel(stored: &[u8]) -> Result<AgeFile<'_>, ShapeError> {
    let longest = padded_parcel(HEADER + MAX_JSON);
    let plaintext = parcel_behind(stored.len()).filter(|plaintext| *plaintext <= longest);
    hybrid(stored, plaintext.ok_or(ShapeError::Length)?)
}

pub(super) fn wrapped_identity(wrapped: &[u8]) -> Result<AgeFile<'_>, ShapeError> {
    if wrapped.len() > MOST_WRAPPED {
        return Err(ShapeError::Length);
    }
    let header = header::read(wrapped, 1)?;
    let [Stanza { kind: "scrypt", arguments, body: WRAPPED_FILE_KEY }] = &header.stanzas[..] else {
        return Err(ShapeError::Recipients);
    };
    let [salt, work] = arguments[..] else { return Err(ShapeError::Recipients) };
    if header::decoded(salt.as_bytes())? != SALT {
        return Err(ShapeError::Recipients);
    }
    if !WORK_FACTORS.into_iter().any(|factor| factor.to_string() == work) {
        return Err(ShapeError::WorkFactor);
    }
    check_length(&header, wrapped, IDENTITY_TEXT)?;
    Ok(AgeFile { bytes: wrapped, plaintext: IDENTITY_TEXT })
}

fn hybrid(stored: &[u8], plaintext: usize) -> Result<AgeFile<'_>, ShapeError> {
    let age_file = without_tail(stored).ok_or(ShapeError::Tail)?;
    let header = header::read(age_file, MOST_STANZAS)?;
    check_hybrid_only(&header, 1)?;
    check_length(&header, age_file, plaintext)?;
    Ok(AgeFile { bytes: age_file, plaintext })
}

/// Whether there are 1 to `most` hybrid stanzas, and besides them at most one, which can only be grease.
pub(super) fn check_hybrid_only(header: &Header<'_>, most: usize) -> Result<(), ShapeError> {
    let (grease, ours): (Vec<_>, Vec<_>) = header.stanzas.iter().partition(|stanza| stanza.kind.ends_with(GREASE));
    if ours.is_empty() || ours.len() > most || grease.len() > 1 {
        return Err(ShapeError::Recipients);
    }
    ours.into_iter().try_for_each(check_hybrid)
}

fn check_hybrid(stanza: &Stanza<'_>) -> Result<(), ShapeError> {
    let Stanza { kind: STANZA, arguments, body: WRAPPED_FILE_KEY } = stanza else { return Err(ShapeError::Recipients) };
    let [encapsulation] = arguments[..] else { return Err(ShapeError::Recipients) };
    match header::decoded(encapsulation.as_bytes())? {
        ENCAPSULATION => Ok(()),
        _ => Err(ShapeError::Recipients),
    }
}

/// The age file. Its tail is never longer than what is allowed for header and tail together.
fn without_tail(stored: &[u8]) -> Option<&[u8]> {
    let start = stored.len().checked_sub(ALLOWANCE)?;
    let end = start + stored[start..].iter().rposition(|byte| *byte != 0)?;
    (stored[end] == END_MARK).then(|| &stored[..end])
}

/// Whether what follows the header is a nonce and a payload of `plaintext` bytes.
fn check_length(header: &Header<'_>, age_file: &[u8], plaintext: usize) -> Result<(), ShapeError> {
    let right = age_file.len() == header.length + NONCE + payload_length(plaintext);
    if right { Ok(()) } else { Err(ShapeError::Length) }
}
