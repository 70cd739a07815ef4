//! To whom something is sealed: an `age1pq1...` text, parsed once.

use std::collections::HashSet;
use std::fmt;
use std::io;
use std::marker::PhantomData;
use std::sync::{Arc, OnceLock};

use age_core::format::{FileKey, Stanza};
use age_core::secrecy::ExposeSecret;
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use bech32::Hrp;
use rand::TryRng;
use rand::rngs::SysRng;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::error::InvalidKey;
use super::format::STANZA;
use super::key_owner::KeyOwner;
use super::xwing::{PUBLIC, Public};
use super::{hpke, long_bech32};

/// age refuses to mix recipients whose labels differ: what is sealed to a hybrid key is sealed to hybrid keys only.
const LABEL: &str = "postquantum";
const HRP: Hrp = Hrp::parse_unchecked("age1pq");

/// The public key of the holder of role `R`. Cheap to clone; parsing costs up to 100 us, so keep parsed ones.
///
/// A recipient of one role does not pass for another:
///
/// ```compile_fail
/// use siegelpost::sealing::{Case, Handler, Recipient};
/// fn to_handler(_: &Recipient<Handler>) {}
/// fn wrong(case: &Recipient<Case>) { to_handler(case) }
/// ```
pub struct Recipient<R: KeyOwner> {
    key: Arc<Key>,
    role: PhantomData<fn() -> R>,
}

struct Key {
    public: Public,
    text_digest: OnceLock<[u8; 32]>,
    /// What fingerprints are made from.
    reader_digest: OnceLock<[u8; 32]>,
}

impl<R: KeyOwner> Recipient<R> {
    /// Reads an `age1pq1...` text and checks the keys in it.
    pub fn parse(text: &str) -> Result<Self, InvalidKey> {
        let bytes = long_bech32::decode::<PUBLIC>(HRP, text).ok_or(InvalidKey::NotARecipient)?;
        Public::from_bytes(&bytes).map(Self::from_public).ok_or(InvalidKey::Unusable)
    }

    pub(super) fn from_public(public: Public) -> Self {
        Self {
            key: Arc::new(Key { public, text_digest: OnceLock::new(), reader_digest: OnceLock::new() }),
            role: PhantomData,
        }
    }

    /// SHA-256 of the text, computed once.
    pub(super) fn text_digest(&self) -> &[u8; 32] {
        self.key.text_digest.get_or_init(|| Sha256::digest(self.to_string()).into())
    }

    /// SHA-256 of `label` and the text, computed once: there is one label.
    pub(super) fn reader_digest(&self, label: &'static [u8]) -> &[u8; 32] {
        let digest = || Sha256::new_with_prefix(label).chain_update(self.to_string()).finalize().into();
        self.key.reader_digest.get_or_init(digest)
    }
}

impl<R: KeyOwner> Clone for Recipient<R> {
    fn clone(&self) -> Self {
        Self { key: Arc::clone(&self.key), role: PhantomData }
    }
}

impl<R: KeyOwner> PartialEq for Recipient<R> {
    fn eq(&self, other: &Self) -> bool {
        self.key.public.as_bytes() == other.key.public.as_bytes()
    }
}

impl<R: KeyOwner> Eq for Recipient<R> {}

/// The whole `age1pq1...` text, lower case, 1,959 characters.
impl<R: KeyOwner> fmt::Display for Recipient<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&long_bech32::encode_lower(HRP, self.key.public.as_bytes()))
    }
}

/// The beginning of the text is enough to tell recipients apart in a test's output.
impl<R: KeyOwner> fmt::Debug for Recipient<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recipient({:.20}...)", self.to_string())
    }
}

impl<R: KeyOwner> age::Recipient for Recipient<R> {
    fn wrap_file_key(&self, file_key: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), age::EncryptError> {
        let mut seed = Zeroizing::new([[0; 32]; 2]);
        SysRng.try_fill_bytes(seed.as_flattened_mut()).map_err(io::Error::other)?;
        let (encapsulation, shared) = self.key.public.encapsulate(&seed);
        let body = hpke::seal(&shared, file_key.expose_secret())
            .ok_or_else(|| io::Error::other("the file key could not be wrapped"))?;
        let stanza = Stanza { tag: STANZA.to_owned(), args: vec![STANDARD_NO_PAD.encode(encapsulation)], body };
        Ok((vec![stanza], HashSet::from([LABEL.to_owned()])))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sealing::{Handler, Identity};

    fn bytes() -> [u8; PUBLIC] {
        *Identity::<Handler>::from_seed(&[1; 32]).recipient().key.public.as_bytes()
    }

    fn parsed(bytes: &[u8]) -> Result<Recipient<Handler>, InvalidKey> {
        Recipient::parse(&long_bech32::encode_lower(HRP, bytes))
    }

    #[test]
    fn a_recipient_is_read_as_it_is_written() {
        let written = parsed(&bytes()).unwrap();
        assert_eq!(written.to_string().len(), 1959);
        assert_eq!(Recipient::parse(&written.to_string()), Ok(written.clone()));
        assert_eq!(Recipient::parse(&written.to_string().to_uppercase()), Ok(written.clone()));
        assert_eq!(format!("{written:?}"), format!("Recipient({}...)", &written.to_string()[..20]));
    }

    #[test]
    fn what_is_no_recipient_is_refused() {
        let text = parsed(&bytes()).unwrap().to_string();
        let identity = Identity::<Handler>::from_seed(&[1; 32]).encode();
        let classic = long_bech32::encode_lower(Hrp::parse_unchecked("age"), &[9; 32]);
        let mixed = text.replacen('q', "Q", 1);
        for wrong in ["", &text[1..], &text[..1958], &format!("{text} "), &mixed, &identity, &classic] {
            assert_eq!(Recipient::<Handler>::parse(wrong), Err(InvalidKey::NotARecipient), "{wrong}");
        }
        assert_eq!(parsed(&bytes()[1..]), Err(InvalidKey::NotARecipient));
        assert_eq!(parsed(&[&bytes()[..], &[0]].concat()), Err(InvalidKey::NotARecipient));
    }

    #[test]
    fn keys_that_would_give_no_secret_are_refused() {
        let mut beyond_modulus = bytes();
        // The first two coefficients become 4095; the modulus is 3329.
        beyond_modulus[..3].fill(0xff);
        assert_eq!(parsed(&beyond_modulus), Err(InvalidKey::Unusable));
        for small_order in [0, 1] {
            let mut bytes = bytes();
            bytes[PUBLIC - 32..].fill(0);
            bytes[PUBLIC - 32] = small_order;
            assert_eq!(parsed(&bytes), Err(InvalidKey::Unusable));
        }
    }
}
