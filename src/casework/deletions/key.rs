//! The key of a list of deletions.

use hmac::{Hmac, Mac};
use secrecy::{ExposeSecret, SecretBox};
use sha2::Sha256;
use time::Date;

const CASE: &[u8] = b"siegelpost/v1/deleted-case";
const FIRST: &[u8] = b"siegelpost/v1/deletions";
const LINE: &[u8] = b"siegelpost/v1/deletion";

/// The key of a list of deletions. It opens nothing. Without it, the digests in the list cannot be tried out.
pub struct DeletionKey(SecretBox<[u8; DeletionKey::BYTES]>);

impl DeletionKey {
    /// Bytes that it has.
    pub const BYTES: usize = 32;

    /// A key as it is stored; `None` if it has another length. Copied to where it is wiped, and nowhere else.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        (bytes.len() == Self::BYTES)
            .then(|| Self(SecretBox::init_with_mut(|key: &mut [u8; Self::BYTES]| key.copy_from_slice(bytes))))
    }

    /// By which the list knows the case whose row has this id.
    pub fn digest(&self, case: i64) -> [u8; 32] {
        self.over(CASE, [&case.to_be_bytes()[..]]).finalize().into_bytes().into()
    }

    pub(super) fn first_proof(&self) -> [u8; 32] {
        self.over(FIRST, []).finalize().into_bytes().into()
    }

    pub(super) fn is_first_proof(&self, mac: &[u8; 32]) -> bool {
        self.over(FIRST, []).verify(&(*mac).into()).is_ok()
    }

    /// What a line proves itself by, and with itself the one before it.
    pub(super) fn proof(&self, previous: &[u8; 32], day: Date, case: &[u8; 32]) -> [u8; 32] {
        self.line(previous, day, case).finalize().into_bytes().into()
    }

    /// Whether `mac` is what [`Self::proof`] gives, compared in constant time.
    pub(super) fn is_proof(&self, previous: &[u8; 32], day: Date, case: &[u8; 32], mac: &[u8; 32]) -> bool {
        self.line(previous, day, case).verify(&(*mac).into()).is_ok()
    }

    fn line(&self, previous: &[u8; 32], day: Date, case: &[u8; 32]) -> Hmac<Sha256> {
        self.over(LINE, [&previous[..], &day.to_julian_day().to_be_bytes(), case])
    }

    /// HMAC-SHA-256 (RFC 2104) over the label and parts that each have one length.
    fn over<'a>(&self, label: &[u8], parts: impl IntoIterator<Item = &'a [u8]>) -> Hmac<Sha256> {
        let key = self.0.expose_secret();
        let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(key).expect("HMAC takes keys of any length");
        mac.update(label);
        for part in parts {
            mac.update(part);
        }
        mac
    }
}
