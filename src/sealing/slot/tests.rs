use rand::SeedableRng;
use rand::rngs::StdRng;

use super::*;
use crate::sealing::CaseKey;

struct Scene {
    new: NewCase,
    reporter: Identity<Reporter>,
    handler: Identity<Handler>,
}

fn scene() -> Scene {
    let mut rng = StdRng::seed_from_u64(3);
    let reporter = CaseKey::random(&mut rng).reporter();
    Scene { new: NewCase::random(&mut rng), reporter, handler: Identity::random(&mut rng) }
}

#[test]
fn the_reporter_gets_the_conversation() {
    let Scene { new, reporter, .. } = scene();
    let slot = new.reporter_slot(&reporter).unwrap();
    assert_eq!(open_reporter_slot(&slot, &reporter).unwrap().seed(), new.case.seed());
}

#[test]
fn a_handler_gets_the_conversation_and_the_file() {
    let Scene { new, handler, .. } = scene();
    let slot = new.handler_slot(&handler.recipient()).unwrap();
    let (case, file) = open_handler_slot(&slot, &handler).unwrap();
    assert_eq!((case.seed(), file.seed()), (new.case.seed(), new.file.seed()));
}

#[test]
fn slots_do_not_show_whom_they_are_for() {
    let Scene { new, reporter, handler } = scene();
    let of_reporter = new.reporter_slot(&reporter).unwrap();
    let of_handler = new.handler_slot(&handler.recipient()).unwrap();
    assert_eq!((of_reporter.as_bytes().len(), of_handler.as_bytes().len()), (2704, 2704));
}

#[test]
fn a_slot_opens_for_nobody_else() {
    let Scene { new, handler, .. } = scene();
    let slot = new.handler_slot(&handler.recipient()).unwrap();
    let other = Identity::random(&mut StdRng::seed_from_u64(4));
    assert_eq!(open_handler_slot(&slot, &other).err(), Some(SealError::NotForThisKey));
}

/// What a reporter makes of a slot that holds the case and `second`, sealed by somebody who has only their public key.
fn opened(new: &NewCase, reporter: &Identity<Reporter>, second: &[u8; 32]) -> Option<SealError> {
    let slot = stored::seal(&reporter.recipient(), &plaintext(&new.case, second)).unwrap();
    open_reporter_slot(&slot, reporter).err()
}

#[test]
fn a_slot_made_without_the_case_key_is_not_genuine() {
    let Scene { new, reporter, .. } = scene();
    let mut rng = StdRng::seed_from_u64(5);
    let (own, other) = (CaseKey::random(&mut rng).reporter(), NewCase::random(&mut rng));
    let right = proof::compute(&reporter, &new.case);
    assert_eq!(opened(&new, &reporter, &right), None);
    for (what, wrong) in [
        ("no proof", [0; 32]),
        ("of another case key", proof::compute(&own, &new.case)),
        ("for another case", proof::compute(&reporter, &other.case)),
        ("keyed by the case itself", proof::compute(&Identity::from_seed(new.case.seed()), &new.case)),
        ("a handler's slot", *new.file.seed()),
    ] {
        assert_eq!(opened(&new, &reporter, &wrong), Some(SealError::NotGenuine), "{what}");
    }
    for bit in 0..256 {
        let mut wrong = right;
        wrong[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(opened(&new, &reporter, &wrong), Some(SealError::NotGenuine), "bit {bit}");
    }
}

#[test]
fn a_proof_is_for_one_case_alone() {
    let Scene { new, reporter, .. } = scene();
    let other = NewCase::random(&mut StdRng::seed_from_u64(5));
    assert_eq!(opened(&other, &reporter, &proof::compute(&reporter, &new.case)), Some(SealError::NotGenuine));
}

#[test]
fn a_slot_without_one_of_its_seeds_is_damaged() {
    let Scene { new, handler, .. } = scene();
    let without_file = stored::seal(&handler.recipient(), &plaintext(&new.case, &[0; 32])).unwrap();
    assert_eq!(open_handler_slot(&without_file, &handler).err(), Some(SealError::Damaged));
}

#[test]
fn a_newer_slot_is_not_misread() {
    let Scene { new, handler, .. } = scene();
    let mut plain = plaintext(&new.case, new.file.seed());
    plain[0] = 2;
    let newer = stored::seal(&handler.recipient(), &plain).unwrap();
    assert_eq!(open_handler_slot(&newer, &handler).err(), Some(SealError::UnknownVersion));
}

#[test]
fn every_altered_byte_is_noticed() {
    let Scene { new, reporter, .. } = scene();
    let slot = new.reporter_slot(&reporter).unwrap().into_bytes();
    for at in 0..slot.len() {
        let mut altered = slot.clone();
        altered[at] ^= 1;
        assert!(open_reporter_slot(&Sealed::from_stored(altered), &reporter).is_err(), "byte {at}");
    }
}
