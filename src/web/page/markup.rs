//! The little markup that texts may carry, made into HTML that is safe whatever the text says.

use crate::language::Language;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What is not plain in the value of a query parameter (RFC 3986, section 2.3; `/` may stand).
const NOT_PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// Escapes the text and makes `**x**` strong and line ends line breaks. A marker without a partner stays as it is. In
/// plain language, every sentence gets a line of its own.
pub(super) fn rich(text: &str, language: Language) -> String {
    if language.description().plain { marked(&in_lines(text), language) } else { marked(text, language) }
}

fn marked(text: &str, language: Language) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    let text = tied(text, language);
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
pub(super) fn tied(text: &str, language: Language) -> String {
    let ties = &language.description().ties;
    let mut tied = String::with_capacity(text.len() + 8);
    for word in text.split_inclusive(' ') {
        match word.strip_suffix(' ') {
            Some(bare) if ties.iter().any(|tie| bare.ends_with(tie.as_str())) => {
                tied.push_str(bare);
                tied.push('\u{a0}');
            }
            _ => tied.push_str(word),
        }
    }
    tied
}

/// Every sentence on a line of its own.
fn in_lines(text: &str) -> String {
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
    lines
}

/// A text as the value of a query parameter.
pub(super) fn query_value(text: &str) -> String {
    utf8_percent_encode(text, NOT_PLAIN).to_string()
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
    use crate::language::Languages;
    use proptest::prelude::*;

    fn language(tag: &str) -> Language {
        Languages::built_in().from_tag(tag).unwrap()
    }

    #[test]
    fn pairs_of_markers_become_strong() {
        let rich = |text| rich(text, language("de"));
        assert_eq!(rich("Sie müssen **nicht**."), "Sie müssen <strong>nicht</strong>.");
        assert_eq!(rich("a ** b"), "a ** b");
        assert_eq!(rich("**<b>**\n&"), "<strong>&lt;b&gt;</strong><br>&amp;");
    }

    #[test]
    fn plain_language_has_one_sentence_on_a_line() {
        let text = "Ist jemand in Gefahr? Rufen Sie 112 an oder 110. Bis 23. November.";
        let lines = "Ist jemand in Gefahr?<br>Rufen Sie 112 an oder 110.<br>Bis 23. November.";
        assert_eq!(rich(text, language("de-simple")), lines);
        assert_eq!(rich("**23. November:** Da.", language("de-simple")), "<strong>23. November:</strong> Da.");
    }

    #[test]
    fn a_paragraph_stays_with_its_sign() {
        assert_eq!(tied("(§ 17 Abs. 1 HinSchG)", language("de")), "(§\u{a0}17 Abs.\u{a0}1 HinSchG)");
    }

    #[test]
    fn a_query_value_says_nothing_by_itself() {
        assert_eq!(query_value("/cases?view=new&after=x"), "/cases%3Fview%3Dnew%26after%3Dx");
    }

    proptest! {
        #[test]
        fn no_text_makes_other_markup(text in ".*") {
            for html in Languages::built_in().all().iter().map(|language| rich(&text, *language)) {
                let bare = html.replace("<strong>", "").replace("</strong>", "").replace("<br>", "");
                prop_assert!(!bare.contains(['<', '>', '"', '\'']));
            }
        }
    }
}
