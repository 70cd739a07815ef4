//! How long things are, so that their length tells little.

/// Fewest bytes of a parcel's plaintext.
const SMALLEST_PARCEL: usize = 1024;
/// Bytes of a slot's plaintext, whoever it is for.
pub(super) const SLOT: usize = 128;
/// Plaintext bytes per chunk of an age payload.
const CHUNK: usize = 64 * 1024;
/// Bytes that Poly1305 adds to each chunk.
const TAG: usize = 16;
/// Bytes between an age header and its payload.
pub(super) const NONCE: usize = 16;

/// Most bytes that age's header, its nonce and the end mark 0x80 take; what is not used up is filled with zeroes.
///
/// | part | bytes |
/// |---|---|
/// | `age-encryption.org/v1` and line feed | 22 |
/// | `-> mlkem768x25519 `, base64 of 1,120 bytes, line feed | 18 + 1,494 + 1 |
/// | base64 of the wrapped file key (32 bytes), line feed | 43 + 1 |
/// | grease by the `age` crate (0.12, `grease_the_joint`): `-> `, 1 to 8 characters, `-grease`, up to 4 times a space and 1 to 8 characters, line feed | at most 3 + 8 + 7 + 36 + 1 = 55 |
/// | its body: up to 99 bytes as base64 in lines of 64, each with a line feed | at most 132 + 3 = 135 |
/// | `--- `, base64 of the header's MAC (32 bytes), line feed | 4 + 43 + 1 |
/// | nonce | 16 |
/// | end mark | 1 |
///
/// 1,834 bytes at most; the rest is room for what age may yet put into its headers.
pub(super) const ALLOWANCE: usize = 2560;

/// Bytes to which a parcel's plaintext of `length` bytes is padded.
pub fn padded_parcel(length: usize) -> usize {
    padme(length).max(SMALLEST_PARCEL)
}

/// Bytes of the stored blob whose plaintext has `padded` bytes.
pub fn stored_length(padded: usize) -> usize {
    ALLOWANCE + payload_length(padded)
}

/// Bytes of an age payload, without its nonce.
pub(super) fn payload_length(plaintext: usize) -> usize {
    plaintext + TAG * plaintext.div_ceil(CHUNK).max(1)
}

/// The plaintext's length behind an age payload of `payload` bytes, if payloads can be that long. One chunk may be
/// empty, a later one not.
pub(super) fn plaintext_behind(payload: usize) -> Option<usize> {
    let plaintext = payload.checked_sub(TAG * payload.div_ceil(CHUNK + TAG).max(1))?;
    (payload_length(plaintext) == payload).then_some(plaintext)
}

/// The plaintext's length behind a stored parcel of `stored` bytes, if that is a size parcels have.
pub(super) fn parcel_behind(stored: usize) -> Option<usize> {
    let padded = plaintext_behind(stored.checked_sub(ALLOWANCE)?)?;
    (padded_parcel(padded) == padded).then_some(padded)
}

/// Padmé (Nikitin et al., "Reducing metadata leakage from encrypted files", PoPETs 2019): at most 12 % longer, and
/// the length tells only O(log log n) bits.
fn padme(length: usize) -> usize {
    if length < 2 {
        return length;
    }
    let exponent = length.ilog2();
    let kept = exponent.ilog2() + 1;
    let free = exponent.saturating_sub(kept);
    length.next_multiple_of(1 << free)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lengths_computed_by_hand_come_out() {
        for (length, padded) in [(0, 0), (1, 1), (7, 7), (8, 8), (9, 10), (127, 128), (1_025, 1_088), (65_537, 67_584)]
        {
            assert_eq!(padme(length), padded, "{length}");
        }
    }

    #[test]
    fn every_parcel_size_tells_its_plaintext_size() {
        for length in 1..300_000 {
            let padded = padded_parcel(length);
            assert_eq!(parcel_behind(stored_length(padded)), Some(padded), "{length}");
        }
    }

    #[test]
    fn few_stored_lengths_are_a_parcels() {
        let sizes = (0..=stored_length(padded_parcel(1 << 20))).filter(|stored| parcel_behind(*stored).is_some());
        // 16 to an octave from 1 KiB on, 32 from 64 KiB on, and 1 MiB itself.
        assert_eq!(sizes.count(), 6 * 16 + 4 * 32 + 1);
    }

    proptest! {
        #[test]
        fn padding_adds_at_most_an_eighth(length in 1024usize..1 << 40) {
            let padded = padded_parcel(length);
            prop_assert!(length <= padded && padded - length <= length * 12 / 100);
            prop_assert_eq!(padded_parcel(padded), padded);
        }
    }
}
