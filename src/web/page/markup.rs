//! The little markup that texts may carry, made into HTML that is safe whatever the text says.

/// Words that belong together with the next.
const TYING: [&str; 5] = ["§", "Abs.", "Art.", "Section", "Article"];

/// Escapes the text and makes `**x**` strong and line ends line breaks. A marker without a partner stays as it is.
pub(super) fn rich(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    let text = tied(text);
    let mut rest = text.as_str();
    while let Some((before, marked, after)) = next_marked(rest) {
        escape_into(&mut html, before);
        html.push_str("<strong>");
        escape_into(&mut html, marked);
        html.push_str("</strong>");
        rest = after;
    }
    escape_into(&mut html, rest);
    html
}

/// Keeps what belongs together on one line: "§ 36", "Abs. 1", "Section 36".
pub(super) fn tied(text: &str) -> String {
    let mut tied = String::with_capacity(text.len() + 8);
    for word in text.split_inclusive(' ') {
        match word.strip_suffix(' ') {
            Some(bare) if TYING.iter().any(|tying| bare.ends_with(tying)) => {
                tied.push_str(bare);
                tied.push('\u{a0}');
            }
            _ => tied.push_str(word),
        }
    }
    tied
}

/// As [`rich`], with every sentence on a line of its own, as plain language wants it.
pub(super) fn rich_in_lines(text: &str) -> String {
    let mut lines = String::with_capacity(text.len());
    for word in text.split_inclusive(' ') {
        match word.strip_suffix(' ') {
            Some(bare) if ends_sentence(bare) => {
                lines.push_str(bare);
                lines.push('\n');
            }
            _ => lines.push_str(word),
        }
    }
    rich(&lines)
}

/// Escapes everything that is not plain in the value of a query parameter (RFC 3986, section 2.3; `/` may stand).
pub(super) fn query_value(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => value.push(char::from(byte)),
            other => value.push_str(&format!("%{other:02X}")),
        }
    }
    value
}

fn next_marked(text: &str) -> Option<(&str, &str, &str)> {
    let (before, from) = text.split_once("**")?;
    let (marked, after) = from.split_once("**")?;
    Some((before, marked, after))
}

fn escape_into(html: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            '\n' => html.push_str("<br>"),
            other => html.push(other),
        }
    }
}

/// Whether a sentence ends with this word. The number of a day ("23.") ends none; a telephone number ("110.") does.
fn ends_sentence(word: &str) -> bool {
    let Some(bare) = word.trim_start_matches('*').strip_suffix(['.', '?']) else { return false };
    let day = !bare.is_empty() && bare.len() <= 2 && bare.bytes().all(|byte| byte.is_ascii_digit());
    !(word.ends_with('.') && day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn pairs_of_markers_become_strong() {
        assert_eq!(rich("Sie müssen **nicht**."), "Sie müssen <strong>nicht</strong>.");
        assert_eq!(rich("a ** b"), "a ** b");
        assert_eq!(rich("**<b>**\n&"), "<strong>&lt;b&gt;</strong><br>&amp;");
    }

    #[test]
    fn plain_language_has_one_sentence_on_a_line() {
        let text = "Ist jemand in Gefahr? Rufen Sie 112 an oder 110. Bis 23. November.";
        let lines = "Ist jemand in Gefahr?<br>Rufen Sie 112 an oder 110.<br>Bis 23. November.";
        assert_eq!(rich_in_lines(text), lines);
        assert_eq!(rich_in_lines("**23. November:** Da."), "<strong>23. November:</strong> Da.");
    }

    #[test]
    fn a_paragraph_stays_with_its_sign() {
        assert_eq!(tied("(§ 17 Abs. 1 HinSchG)"), "(§\u{a0}17 Abs.\u{a0}1 HinSchG)");
    }

    #[test]
    fn a_query_value_says_nothing_by_itself() {
        assert_eq!(query_value("/cases?state=new&after=x"), "/cases%3Fstate%3Dnew%26after%3Dx");
    }

    proptest! {
        #[test]
        fn no_text_makes_other_markup(text in ".*") {
            for html in [rich(&text), rich_in_lines(&text)] {
                let bare = html.replace("<strong>", "").replace("</strong>", "").replace("<br>", "");
                prop_assert!(!bare.contains(['<', '>', '"', '\'']));
            }
        }
    }
}
