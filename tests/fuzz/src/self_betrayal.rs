//! What is found in a text stands there, once, and neither begins nor ends within a word; and it is shown as it stands there.

use siegelpost::casework::self_betrayal::{Excerpt, Rules, WarnPattern};

pub fn holds(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut end = 0;
    for find in Rules::built_in().find(text, &WarnPattern::ALL) {
        assert!(find.start >= end && !find.words.is_empty());
        end = find.end();
        assert_eq!(&text[find.start..end], find.words);
        let beside = [text[..find.start].chars().next_back(), text[end..].chars().next()];
        assert!(beside.into_iter().flatten().all(|character| !character.is_alphanumeric()));
        let Excerpt { before, words, after } = Excerpt::of(text, &find);
        let shown = format!("{}{words}{}", before.trim_start_matches('…'), after.trim_end_matches('…'));
        assert!(text.contains(&shown) || text.contains('…'));
        assert!(Rules::built_in().find(text, &[find.pattern]).iter().any(|same| same.end() > find.start));
    }
}
