//! What is derived from secrets: HKDF-SHA-256 (RFC 5869) without salt, one label per purpose.

use std::fmt;

use hkdf::Hkdf;
use rand::CryptoRng;
use secrecy::{ExposeSecret, SecretBox};
use sha2::{Digest, Sha256};

use super::wipe::with_stack_wiped;

const MAILBOX: &[u8] = b"siegelpost/v1/mailbox";
const IDENTITY: &[u8] = b"siegelpost/v1/identity";
const MAC: &[u8] = b"siegelpost/v1/mac";
const CHECK: &[u8] = b"siegelpost/v1/check";
const SLOT: &[u8] = b"siegelpost/v1/slot";

/// Shown by the reporter's side to find the mailbox. Only its hash, the [`MailboxId`], is stored.
pub struct MailboxToken(SecretBox<[u8; 32]>);

impl MailboxToken {
    /// What the mailbox is stored under.
    pub fn id(&self) -> MailboxId {
        with_stack_wiped(|| MailboxId(Sha256::digest(self.0.expose_secret()).into()))
    }

    /// As a reporter's browser derived it and sent it; `None` if it has not 32 bytes. Copied to where it is wiped, and
    /// nowhere else.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        (bytes.len() == 32).then(|| Self(SecretBox::init_with_mut(|token: &mut [u8; 32]| token.copy_from_slice(bytes))))
    }

    /// The token itself: 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        self.0.expose_secret()
    }
}

/// SHA-256 of a [`MailboxToken`]: what the server stores. Does not open the mailbox.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct MailboxId([u8; 32]);

impl MailboxId {
    /// One that no token has: what stands in the place of an id that was destroyed.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        let mut id = [0; 32];
        rng.fill_bytes(&mut id);
        Self(id)
    }

    /// As read from the store, or as a browser computed it.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// As written to the store.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Says nothing: the id would link log lines to a case.
impl fmt::Debug for MailboxId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MailboxId(..)")
    }
}

pub(super) fn mailbox_token(case_key: &[u8; 16]) -> MailboxToken {
    MailboxToken(derive(case_key, MAILBOX))
}

pub(super) fn reporter_seed(case_key: &[u8; 16]) -> SecretBox<[u8; 32]> {
    derive(case_key, IDENTITY)
}

/// The key of the MAC over the parcels that are sealed to the identity with this seed.
pub(super) fn mac_key(seed: &[u8; 32]) -> SecretBox<[u8; 32]> {
    derive(seed, MAC)
}

/// The key of the check bytes of the parcels that are sealed to the identity with this seed.
pub(super) fn check_key(seed: &[u8; 32]) -> SecretBox<[u8; 32]> {
    derive(seed, CHECK)
}

/// The key of the proof in the slot of the reporter with this seed.
pub(super) fn slot_key(seed: &[u8; 32]) -> SecretBox<[u8; 32]> {
    derive(seed, SLOT)
}

fn derive(secret: &[u8], label: &[u8]) -> SecretBox<[u8; 32]> {
    SecretBox::init_with_mut(|out: &mut [u8; 32]| {
        Hkdf::<Sha256>::new(None, secret).expand(label, out).expect("32 bytes are far below HKDF's limit of 8160");
    })
}
