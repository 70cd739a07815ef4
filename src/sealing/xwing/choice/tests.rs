use std::panic::catch_unwind;
use std::ptr;

use super::*;

/// Makes keys of other bytes than it is given.
static WRONG: Engine = Engine::new("wrong", |bytes| PORTABLE.public(bytes), |_| PORTABLE.pair(&[9; 96]));

#[test]
fn the_native_engine_is_chosen_where_there_is_one() {
    assert!(ptr::eq(Engine::chosen(), Engine::native().unwrap_or(Engine::portable())));
}

#[test]
fn without_a_faster_engine_or_with_a_wrong_one_the_portable_one_is_chosen() {
    assert!(ptr::eq(choose(None), Engine::portable()));
    assert!(ptr::eq(choose(Some(&WRONG)), Engine::portable()));
}

#[test]
fn an_engine_is_held_for_its_work_only() {
    let before = Engine::chosen();
    with_engine(&WRONG, || {
        with_engine(Engine::portable(), || assert!(ptr::eq(Engine::chosen(), Engine::portable())));
        assert!(ptr::eq(Engine::chosen(), &WRONG));
    });
    assert!(catch_unwind(|| with_engine(&WRONG, || panic!("in the middle"))).is_err());
    assert!(ptr::eq(Engine::chosen(), before));
}
