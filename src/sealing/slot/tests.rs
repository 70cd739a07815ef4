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
    let slot = new.reporter_slot(&reporter.recipient()).unwrap();
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
    let of_reporter = new.reporter_slot(&reporter.recipient()).unwrap();
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

#[test]
fn a_slot_of_the_other_kind_is_damaged() {
    let Scene { new, handler, reporter } = scene();
    let without_file = stored::seal(&handler.recipient(), &plaintext(&new.case, None)).unwrap();
    assert_eq!(open_handler_slot(&without_file, &handler).err(), Some(SealError::Damaged));
    let with_file = stored::seal(&reporter.recipient(), &plaintext(&new.case, Some(&new.file))).unwrap();
    assert_eq!(open_reporter_slot(&with_file, &reporter).err(), Some(SealError::Damaged));
}

#[test]
fn a_newer_slot_is_not_misread() {
    let Scene { new, handler, .. } = scene();
    let mut plain = plaintext(&new.case, Some(&new.file));
    plain[0] = 2;
    let newer = stored::seal(&handler.recipient(), &plain).unwrap();
    assert_eq!(open_handler_slot(&newer, &handler).err(), Some(SealError::UnknownVersion));
}

#[test]
fn every_altered_byte_is_noticed() {
    let Scene { new, reporter, .. } = scene();
    let slot = new.reporter_slot(&reporter.recipient()).unwrap().into_bytes();
    for at in 0..slot.len() {
        let mut altered = slot.clone();
        altered[at] ^= 1;
        assert!(open_reporter_slot(&Sealed::from_stored(altered), &reporter).is_err(), "byte {at}");
    }
}
