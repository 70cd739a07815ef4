//! Texts that a program would take for a formula. In CSV nothing says that a cell is a text, and what begins with one of
//! these is carried out when somebody opens the file. (CWE-1236.)

use std::borrow::Cow;

/// What a formula can begin with, in full width as well.
const BEGINNINGS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// The text as it may stand in CSV: behind an apostrophe, if it could be a formula. An apostrophe that is there already
/// gets another one, so that [`told_back`] knows ours from the writer's.
pub(super) fn neutralised(text: &str) -> Cow<'_, str> {
    if is_formula(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text that [`neutralised`] was given.
pub(super) fn told_back(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest,
        _ => text,
    }
}

/// Whether it could be taken for a formula, apostrophes and white space before it aside.
fn is_formula(text: &str) -> bool {
    let bare = text.trim_start_matches('\'');
    bare.starts_with(['\t', '\r', '\n']) || bare.trim_start().starts_with(BEGINNINGS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_could_be_a_formula_gets_an_apostrophe() {
        for text in ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", " =1", "＝1", "'=1"] {
            assert_eq!(neutralised(text), format!("'{text}"));
        }
        for text in ["a=1", "1-2", "'tis", "Straße", "(=1)"] {
            assert_eq!(neutralised(text), text);
        }
    }

    proptest! {
        #[test]
        fn the_text_is_told_back(text in "['=+@ \ta-]{0,6}|\\PC{0,8}") {
            let written = neutralised(&text);
            prop_assert_eq!(told_back(&written), &text);
            prop_assert!(!written.trim_start().starts_with(BEGINNINGS));
        }
    }
}
