//! Slots: a case's identities, each copy sealed to one person (like the key slots of LUKS).

use std::marker::PhantomData;

use rand::CryptoRng;
use zeroize::Zeroizing;

use super::error::SealError;
use super::identity::Identity;
use super::key_owner::{Case, CaseFile, Handler, KeyOwner, Reporter};
use super::padding::SLOT;
use super::proof::{self, PROOF};
use super::recipient::Recipient;
use super::shape;
use super::stored::{self, Sealed};

const VERSION: u8 = 1;
/// Where the case's seed begins: after the version.
const CASE_SEED: usize = 1;
/// Where the second half begins: the file's seed in a handler's slot, the proof in the reporter's.
const SECOND: usize = CASE_SEED + 32;
/// Where nothing but zeroes follows.
const END: usize = SECOND + 32;
const _: () = assert!(SECOND + PROOF == END);

/// Marks a sealed blob as a slot of the holder of role `R`.
pub struct Slot<R: KeyOwner>(PhantomData<R>);

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

    /// The reporter's slot: the conversation, not the file, and the proof that `to`, the reporter's secret, was known
    /// where it was made. The public key, which stands in the database, is not enough:
    ///
    /// ```compile_fail
    /// use siegelpost::sealing::*;
    /// fn wrong(new: &NewCase, to: &Recipient<Reporter>) { let _ = new.reporter_slot(to); }
    /// ```
    ///
    /// # Errors
    /// [`SealError::Sealing`].
    pub fn reporter_slot(&self, to: &Identity<Reporter>) -> Result<Sealed<Slot<Reporter>>, SealError> {
        stored::seal(&to.recipient(), &plaintext(&self.case, &proof::compute(to, &self.case)))
    }

    /// A handler's slot: the conversation and the file. It proves nothing of who made it.
    pub fn handler_slot(&self, to: &Recipient<Handler>) -> Result<Sealed<Slot<Handler>>, SealError> {
        stored::seal(to, &plaintext(&self.case, self.file.seed()))
    }
}

/// Opens a reporter's slot, if it was made by somebody who held the case key.
///
/// # Errors
/// [`SealError::NotGenuine`] if its proof is not the right one, whatever else it holds.
pub fn open_reporter_slot(slot: &Sealed<Slot<Reporter>>, by: &Identity<Reporter>) -> Result<Identity<Case>, SealError> {
    let plain = open(slot, by)?;
    all_zero(&plain[END..])?;
    let case = Identity::from_seed(seed_at(&plain, CASE_SEED)?);
    if proof::is_genuine(by, &case, half(&plain, SECOND)?) { Ok(case) } else { Err(SealError::NotGenuine) }
}

/// Opens a handler's slot.
pub fn open_handler_slot(
    slot: &Sealed<Slot<Handler>>,
    by: &Identity<Handler>,
) -> Result<(Identity<Case>, Identity<CaseFile>), SealError> {
    let plain = open(slot, by)?;
    all_zero(&plain[END..])?;
    let case = Identity::from_seed(seed_at(&plain, CASE_SEED)?);
    let file = Identity::from_seed(seed_at(&plain, SECOND)?);
    Ok((case, file))
}

fn plaintext(case: &Identity<Case>, second: &[u8; 32]) -> Zeroizing<Vec<u8>> {
    let mut plain = Zeroizing::new(vec![0; SLOT]);
    plain[0] = VERSION;
    plain[CASE_SEED..SECOND].copy_from_slice(case.seed());
    plain[SECOND..END].copy_from_slice(second);
    plain
}

fn open<R: KeyOwner>(slot: &Sealed<Slot<R>>, by: &Identity<R>) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let plain = stored::open(by, shape::slot(slot.as_bytes())?)?;
    if plain[0] != VERSION {
        return Err(SealError::UnknownVersion);
    }
    Ok(plain)
}

fn half(plain: &[u8], start: usize) -> Result<&[u8; 32], SealError> {
    plain[start..].first_chunk().ok_or(SealError::Damaged)
}

/// The seed at `start`, of which an all-zero one is none.
fn seed_at(plain: &[u8], start: usize) -> Result<&[u8; 32], SealError> {
    let seed = half(plain, start)?;
    if seed.iter().any(|byte| *byte != 0) { Ok(seed) } else { Err(SealError::Damaged) }
}

fn all_zero(padding: &[u8]) -> Result<(), SealError> {
    if padding.iter().all(|byte| *byte == 0) { Ok(()) } else { Err(SealError::Damaged) }
}

#[cfg(test)]
mod tests;
