//! Whatever stands in a line of a list of deletions is one that we wrote there, or told of; and a line has one text.

use siegelpost::casework::deletions::{Chain, DeletionKey};

pub fn holds(data: &[u8]) {
    let key = DeletionKey::from_slice(&[7; DeletionKey::BYTES]).unwrap();
    let text = String::from_utf8_lossy(data);
    let mut lines = text.lines();
    let Some(mut chain) = lines.next().and_then(|first| Chain::read_begin(&key, first).ok()) else { return };
    let (first, mut again) = Chain::begin(&key);
    assert_eq!((text.lines().next(), chain), (Some(&*first), again), "a list has one beginning");
    for line in lines {
        let before = chain;
        match chain.read_next(&key, line) {
            Ok(listed) => assert_eq!(again.next(&key, listed.day, &listed.case), line, "a line has one text"),
            Err(_) => return assert_eq!(chain, before, "a line that does not hold changes nothing"),
        }
        assert_eq!(chain, again);
    }
}
