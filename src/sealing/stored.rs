//! The stored form of everything sealed: an age file, the end mark 0x80, zeroes up to a size that tells little.
//!
//! The `age` crate puts a stanza of random length ("grease") into each header. Without the tail, that would make
//! lengths of equal things differ, and a browser's (which has no grease) tell from the server's.

use std::fmt;
use std::io::{Read, Write};
use std::marker::PhantomData;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::error::SealError;
use super::format::{AgeFile, END_MARK};
use super::key_owner::KeyOwner;
use super::padding::stored_length;
use super::recipient::Recipient;
use super::wipe::with_stack_wiped;

/// A sealed `T` in its stored form; `T` is a [`super::Slot`] or a [`super::Parcel`].
///
/// ```compile_fail
/// use siegelpost::sealing::*;
/// fn wrong(parcel: &Sealed<Parcel<Case>>, handler: &Identity<Handler>) { let _ = open_handler_slot(parcel, handler); }
/// ```
pub struct Sealed<T>(Vec<u8>, PhantomData<fn() -> T>);

impl<T> Sealed<T> {
    /// As read from the store or sent by a browser; checked when it is opened (and by [`super::shape`]).
    pub fn from_stored(bytes: Vec<u8>) -> Self {
        Self(bytes, PhantomData)
    }

    /// The stored bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The stored bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// SHA-256 of the stored bytes.
    pub fn digest(&self) -> [u8; 32] {
        Sha256::digest(&self.0).into()
    }
}

impl<T> Clone for Sealed<T> {
    fn clone(&self) -> Self {
        Self::from_stored(self.0.clone())
    }
}

impl<T> PartialEq for Sealed<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T> Eq for Sealed<T> {}

impl<T> fmt::Debug for Sealed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({} bytes)", self.0.len())
    }
}

/// Seals a plaintext that is already padded.
pub(super) fn seal<R: KeyOwner, T>(to: &Recipient<R>, padded: &[u8]) -> Result<Sealed<T>, SealError> {
    let length = stored_length(padded.len());
    let mut stored = Vec::with_capacity(length);
    with_stack_wiped(|| write_age_file(to, padded, &mut stored)).map_err(|_| SealError::Sealing)?;
    stored.push(END_MARK);
    // See `padding::ALLOWANCE`: an age file cannot be longer.
    if stored.len() > length {
        return Err(SealError::Sealing);
    }
    stored.resize(length, 0);
    Ok(Sealed::from_stored(stored))
}

fn write_age_file<R: KeyOwner>(to: &Recipient<R>, plain: &[u8], out: &mut Vec<u8>) -> Result<(), age::EncryptError> {
    let encryptor = age::Encryptor::with_recipients(std::iter::once(to as &dyn age::Recipient))?;
    let mut writer = encryptor.wrap_output(out)?;
    writer.write_all(plain)?;
    writer.finish()?;
    Ok(())
}

/// Opens an age file of whose shape [`super::shape`] is content.
pub(super) fn open(by: &dyn age::Identity, file: AgeFile<'_>) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let mut plain = Zeroizing::new(vec![0; file.plaintext]);
    with_stack_wiped(|| read_age_file(by, file.bytes, &mut plain)).map_err(|why| match why {
        age::DecryptError::NoMatchingKeys => SealError::NotForThisKey,
        age::DecryptError::ExcessiveWork { .. } => SealError::WorkFactor,
        age::DecryptError::DecryptionFailed | age::DecryptError::KeyDecryptionFailed => SealError::WrongPassphrase,
        _ => SealError::Damaged,
    })?;
    Ok(plain)
}

fn read_age_file(by: &dyn age::Identity, age_file: &[u8], plain: &mut [u8]) -> Result<(), age::DecryptError> {
    let mut reader = age::Decryptor::new_buffered(age_file)?.decrypt(std::iter::once(by))?;
    reader.read_exact(plain)?;
    // Nothing may follow, and the last chunk must be marked as the last one.
    match reader.read(&mut [0])? {
        0 => Ok(()),
        _ => Err(age::DecryptError::InvalidHeader),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use super::*;
    use crate::sealing::{Case, Identity, Parcel, Place, Side, seal_parcel};

    #[test]
    fn stored_parcels_have_one_length_whatever_age_puts_into_their_headers() {
        let case = Identity::<Case>::random(&mut StdRng::seed_from_u64(1));
        let place = Place { side: Side::Reporter, seq: 1, previous: [0; 32] };
        let mut age_files = BTreeSet::new();
        for round in 0..2000 {
            let sealed: Sealed<Parcel<Case>> = seal_parcel(&case, &place, &vec![b'x'; round % 940]).unwrap();
            assert_eq!(sealed.as_bytes().len(), 2560 + 1024 + 16);
            age_files.insert(sealed.as_bytes().iter().rposition(|byte| *byte != 0).unwrap());
        }
        // Grease did change the lengths, and within what `padding::ALLOWANCE` accounts for.
        assert!(age_files.len() > 50, "{} lengths", age_files.len());
        let (shortest, longest) = (1643 + 13 + 1024 + 16, 1643 + 190 + 1024 + 16);
        assert!(age_files.iter().all(|length| (shortest..=longest).contains(length)), "{age_files:?}");
    }
}
