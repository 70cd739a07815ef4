//! Just enough of Rust's surface to read sources without being misled by comments and strings.

/// The text with comments, and what stands in strings and character literals, replaced by spaces. Lines stay lines.
pub fn code_of(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut code = String::with_capacity(text.len());
    let mut at = 0;
    while at < chars.len() {
        let end = end_of_opaque(&chars, at);
        if end == at {
            code.push(chars[at]);
            at += 1;
        } else {
            code.extend(chars[at..end].iter().map(|c| if *c == '\n' { '\n' } else { ' ' }));
            at = end;
        }
    }
    code
}

/// Where the comment or literal that begins at `at` ends; `at` itself if none begins there.
fn end_of_opaque(chars: &[char], at: usize) -> usize {
    let after_word = at > 0 && is_word(chars[at - 1]);
    match (chars[at], chars.get(at + 1)) {
        ('/', Some('/')) => find(chars, at, |rest| rest[0] == '\n'),
        ('/', Some('*')) => find(chars, at + 2, |rest| rest.starts_with(&['*', '/'])) + 2,
        ('"', _) => end_of_string(chars, at + 1),
        ('r', Some('"' | '#')) if !after_word => end_of_raw_string(chars, at),
        ('\'', Some('\\')) => find(chars, at + 3, |rest| rest[0] == '\'') + 1,
        // A lifetime has no second quote two places on.
        ('\'', Some(_)) if chars.get(at + 2) == Some(&'\'') => at + 3,
        _ => at,
    }
    .min(chars.len())
}

fn end_of_string(chars: &[char], mut at: usize) -> usize {
    while at < chars.len() && chars[at] != '"' {
        at += if chars[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

fn end_of_raw_string(chars: &[char], at: usize) -> usize {
    let hashes = chars[at + 1..].iter().take_while(|c| **c == '#').count();
    if chars.get(at + 1 + hashes) != Some(&'"') {
        return at; // r#ident
    }
    let mut closing = vec!['"'];
    closing.resize(1 + hashes, '#');
    find(chars, at + 2 + hashes, |rest| rest.starts_with(&closing)) + closing.len()
}

fn find(chars: &[char], from: usize, mut found: impl FnMut(&[char]) -> bool) -> usize {
    (from..chars.len()).find(|at| found(&chars[*at..])).unwrap_or(chars.len())
}

pub fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Where `word` stands on its own, not as a part of a longer one: byte offsets.
pub fn words<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    text.match_indices(word)
        .map(|(at, _)| at)
        .filter(move |at| !text[..*at].ends_with(is_word) && !text[at + word.len()..].starts_with(is_word))
}

/// The line, counted from 1, on which a byte offset lies.
pub fn line_of(text: &str, offset: usize) -> usize {
    text[..offset].matches('\n').count() + 1
}

#[test]
fn comments_and_literals_vanish_and_code_stays() {
    let text = "a /* b /* */ c // d\n\"e\\\" f\" g r#\"h \" i\"# 'j' '\\'' k<'l> r#m";
    let words: Vec<String> = code_of(text).split_whitespace().map(str::to_owned).collect();
    assert_eq!(words, ["a", "c", "g", "k<'l>", "r#m"]);
    assert_eq!(code_of(text).lines().count(), text.lines().count());
}

#[test]
fn words_stand_alone() {
    assert_eq!(words("unsafe_code not_unsafe unsafe{", "unsafe").collect::<Vec<_>>(), [23]);
}
