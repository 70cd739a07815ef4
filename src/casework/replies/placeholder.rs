//! What is to be filled in by hand: `[…]` in a text. The browser's script finds the same (elements/reply-templates.ts).

/// How many there are.
///
/// # Errors
/// Says which bracket is wrong.
pub(super) fn count(text: &str) -> Result<usize, String> {
    let (mut found, mut open) = (0, None);
    for (at, character) in text.char_indices() {
        match (character, open) {
            ('[', None) => open = Some(at),
            (']', Some(start)) if text[start + 1..at].trim().is_empty() => {
                return Err("a pair of square brackets does not say what is to be filled in".to_owned());
            }
            (']', Some(_)) => (found, open) = (found + 1, None),
            ('[' | '\n', Some(start)) => return Err(unclosed(&text[start..at])),
            (']', None) => return Err("a \"]\" has no \"[\" before it".to_owned()),
            _ => {}
        }
    }
    open.map_or(Ok(found), |start| Err(unclosed(&text[start..])))
}

fn unclosed(rest: &str) -> String {
    let shown: String = rest.chars().take(30).collect();
    format!("\"{shown}\" has no \"]\" on its line")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_counted_and_what_is_none_is_named() {
        assert_eq!(count("An [Stelle] für [Zweck]."), Ok(2));
        assert_eq!(count("Nichts."), Ok(0));
        for (text, wrong) in [
            ("An [Stelle für [Zweck]", "\"[Stelle für \" has no \"]\""),
            ("An [Stelle", "\"[Stelle\" has no \"]\""),
            ("An [Stelle\n]", "has no \"]\" on its line"),
            ("An Stelle]", "has no \"[\""),
            ("An [ ]", "does not say"),
        ] {
            assert!(count(text).unwrap_err().contains(wrong), "{text}: {:?}", count(text));
        }
    }
}
