//! Slots: a case's identities, each copy sealed to one person (like the key slots of LUKS).

use std::marker::PhantomData;

use rand::CryptoRng;
use zeroize::Zeroizing;

use super::error::SealError;
use super::identity::Identity;
use super::padding::SLOT;
use super::recipient::Recipient;
use super::roles::{Case, CaseFile, Handler, Reporter, Role};
use super::shape;
use super::stored::{self, Sealed};

const VERSION: u8 = 1;
/// Where the case's seed begins: after the version.
const CASE_SEED: usize = 1;
/// Where the file's seed begins.
const FILE_SEED: usize = CASE_SEED + 32;
/// Where nothing but zeroes follows.
const END: usize = FILE_SEED + 32;

/// Marks a sealed blob as a slot of the holder of role `R`.
pub struct Slot<R: Role>(PhantomData<R>);

/// The identities of a case, made when it begins (or anew, when somebody is to be kept out of what follows).
pub struct NewCase {
    /// Opens the conversation.
    pub case: Identity<Case>,
    /// Opens the handlers' own file.
    pub file: Identity<CaseFile>,
}

impl NewCase {
    /// Two fresh identities.
    pub fn random(rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        Self { case: Identity::random(rng), file: Identity::random(rng) }
    }

    /// The reporter's slot: the conversation, not the file.
    ///
    /// ```compile_fail
    /// use siegelpost::sealing::*;
    /// fn wrong(new: &NewCase, to: &Recipient<Handler>) { let _ = new.reporter_slot(to); }
    /// ```
    pub fn reporter_slot(&self, to: &Recipient<Reporter>) -> Result<Sealed<Slot<Reporter>>, SealError> {
        stored::seal(to, &plaintext(&self.case, None))
    }

    /// A handler's slot: the conversation and the file.
    pub fn handler_slot(&self, to: &Recipient<Handler>) -> Result<Sealed<Slot<Handler>>, SealError> {
        stored::seal(to, &plaintext(&self.case, Some(&self.file)))
    }
}

/// Opens a reporter's slot.
pub fn open_reporter_slot(slot: &Sealed<Slot<Reporter>>, by: &Identity<Reporter>) -> Result<Identity<Case>, SealError> {
    let plain = open(slot, by)?;
    all_zero(&plain[FILE_SEED..])?;
    Ok(Identity::from_seed(seed_at(&plain, CASE_SEED)?))
}

/// Opens a handler's slot.
pub fn open_handler_slot(
    slot: &Sealed<Slot<Handler>>,
    by: &Identity<Handler>,
) -> Result<(Identity<Case>, Identity<CaseFile>), SealError> {
    let plain = open(slot, by)?;
    all_zero(&plain[END..])?;
    let case = Identity::from_seed(seed_at(&plain, CASE_SEED)?);
    let file = Identity::from_seed(seed_at(&plain, FILE_SEED)?);
    Ok((case, file))
}

fn plaintext(case: &Identity<Case>, file: Option<&Identity<CaseFile>>) -> Zeroizing<Vec<u8>> {
    let mut plain = Zeroizing::new(vec![0; SLOT]);
    plain[0] = VERSION;
    plain[CASE_SEED..FILE_SEED].copy_from_slice(case.seed());
    if let Some(file) = file {
        plain[FILE_SEED..END].copy_from_slice(file.seed());
    }
    plain
}

fn open<R: Role>(slot: &Sealed<Slot<R>>, by: &Identity<R>) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let plain = stored::open(by, shape::slot(slot.as_bytes())?)?;
    if plain[0] != VERSION {
        return Err(SealError::UnknownVersion);
    }
    Ok(plain)
}

/// The seed at `start`, of which an all-zero one is none: a slot of the other kind.
fn seed_at(plain: &[u8], start: usize) -> Result<&[u8; 32], SealError> {
    let seed: &[u8; 32] = plain[start..].first_chunk().ok_or(SealError::Damaged)?;
    if seed.iter().any(|byte| *byte != 0) { Ok(seed) } else { Err(SealError::Damaged) }
}

fn all_zero(padding: &[u8]) -> Result<(), SealError> {
    if padding.iter().all(|byte| *byte == 0) { Ok(()) } else { Err(SealError::Damaged) }
}

#[cfg(test)]
mod tests;
