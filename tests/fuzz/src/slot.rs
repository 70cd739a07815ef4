//! Whatever is sealed to somebody as a slot: the reader takes it exactly where docs/sealing.md, section 5, lets it.

use std::sync::LazyLock;

use siegelpost::sealing::{Case, Handler, Identity, Reporter, Sealed, Slot, open_handler_slot, open_reporter_slot};

use super::age_file::sealed;
use super::keys::{HANDLER_SEED, REPORTER_SEED, mac, recipient_digest};

/// Bytes of a slot's plaintext.
const LENGTH: usize = 128;
/// Where the second half begins, and where only zeroes follow.
const SECOND: usize = 33;
const END: usize = 65;

static REPORTER: LazyLock<Identity<Reporter>> = LazyLock::new(|| Identity::from_seed(&REPORTER_SEED));
static HANDLER: LazyLock<Identity<Handler>> = LazyLock::new(|| Identity::from_seed(&HANDLER_SEED));

/// One byte says whether the length is the right one, and whether the proof is made; the rest is the plaintext.
pub fn holds(data: &[u8]) {
    let Some((&bits, rest)) = data.split_first() else { return };
    let mut plain = rest[..rest.len().min(2 * LENGTH)].to_vec();
    if bits & 1 != 0 {
        plain.resize(LENGTH, 0);
    }
    let case = plain.get(1..SECOND).map(|seed| Identity::<Case>::from_seed(seed.try_into().unwrap()));
    let proof = case.as_ref().map(proof_of);
    if let (Some(proof), true) = (proof, bits & 2 != 0 && plain.len() >= END) {
        plain[SECOND..END].copy_from_slice(&proof);
    }
    let is_slot = plain.len() == LENGTH && plain[0] == 1 && plain[1..SECOND] != [0; 32] && plain[END..] == [0; 63];

    let stored = Sealed::<Slot<Reporter>>::from_stored(sealed(&REPORTER.recipient(), &plain));
    let opened = open_reporter_slot(&stored, &REPORTER);
    let may_open = is_slot && proof.is_some_and(|proof| plain[SECOND..END] == proof);
    assert_eq!(opened.is_ok(), may_open, "the reporter's: {:?}", opened.err());

    let stored = Sealed::<Slot<Handler>>::from_stored(sealed(&HANDLER.recipient(), &plain));
    let opened = open_handler_slot(&stored, &HANDLER);
    assert_eq!(opened.is_ok(), is_slot && plain[SECOND..END] != [0; 32], "a handler's: {:?}", opened.err());
    if let Ok((conversation, _)) = opened {
        assert_eq!(Some(conversation.recipient()), case.map(|case| case.recipient()));
    }
}

/// That whoever made the slot of this case held the reporter's secret.
fn proof_of(case: &Identity<Case>) -> [u8; 32] {
    mac(&REPORTER_SEED, b"siegelpost/v1/slot", &[b"siegelpost/v1/slot", &recipient_digest(case)])
}
