//! Which tests quote an id: a requirement of the law (`H-`) or an acceptance vector (`V-`), each with two digits.

use super::super::rust::is_word;

/// An id as it stands in the text of a test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    pub id: String,
    pub file: String,
    /// The test it belongs to; `None` where it stands beside all tests of the file, or in a script that a test runs.
    pub test: Option<String>,
}

/// Every id that a file quotes in its test code, in the order of its lines.
pub fn quotes(path: &str, text: &str) -> Vec<Quote> {
    let lines: Vec<&str> = text.lines().collect();
    let Some(first) = first_line_of_tests(path, &lines) else { return Vec::new() };
    let found = lines.iter().enumerate().skip(first).flat_map(|(at, line)| ids(line).map(move |id| (at, id)));
    let test = |at| path.ends_with(".rs").then(|| test_at(&lines, at)).flatten();
    found.map(|(at, id)| Quote { id: id.to_owned(), file: path.to_owned(), test: test(at) }).collect()
}

/// Where the test code of a file begins, if it has any.
fn first_line_of_tests(path: &str, lines: &[&str]) -> Option<usize> {
    let is_script = [".ts", ".mjs"].iter().any(|ending| path.ends_with(ending));
    if is_script {
        let folders = ["tests/", "templates/assets/browser/test/"];
        return folders.iter().any(|folder| path.starts_with(folder)).then_some(0);
    }
    match path.strip_suffix(".rs")? {
        test if test.starts_with("tests/") || test.starts_with("benches/") => Some(0),
        source if source.starts_with("src/") && (source.ends_with("/tests") || source.contains("/tests/")) => Some(0),
        source if source.starts_with("src/") => {
            lines.windows(2).position(|pair| pair[0] == "#[cfg(test)]" && pair[1].ends_with('{'))
        }
        _ => None,
    }
}

/// The ids in a line: two digits and no more, with nothing before that would make it another word.
fn ids(line: &str) -> impl Iterator<Item = &str> {
    let is_alone = |at: usize| !line[..at].ends_with(|c| is_word(c) || c == '-');
    let read = move |at: usize| {
        let digits = line.get(at + 2..at + 4)?;
        let ends = !line[at + 4..].starts_with(|c: char| c.is_ascii_digit());
        (digits.bytes().all(|byte| byte.is_ascii_digit()) && ends && is_alone(at)).then(|| &line[at..at + 4])
    };
    line.match_indices(['H', 'V']).filter(|(at, _)| line[at + 1..].starts_with('-')).filter_map(move |(at, _)| read(at))
}

/// The test whose body, or whose comment, the line is in.
fn test_at(lines: &[&str], at: usize) -> Option<String> {
    let is_above = |line: &&str| line.trim_start().starts_with("//") || line.trim_start().starts_with("#[");
    let begins = at + lines[at..].iter().take_while(|line| is_above(line)).count();
    let head = match lines.get(begins).and_then(|line| function(line)) {
        Some(_) => begins,
        None => (0..=at).rev().find(|head| function(lines[*head]).is_some() && end_of(lines, *head) >= at)?,
    };
    let above = lines[..head].iter().rev().take_while(|line| is_above(line));
    let is_marked = above.map(|line| line.trim()).any(|line| line.starts_with("#[") && line.contains("test"));
    let name = function(lines[head])?;
    // A macro makes tests of the functions that it lists, one for each database.
    let is_listed = lines.iter().any(|line| line.trim() == format!("{name},"));
    (is_marked || is_listed).then(|| name.to_owned())
}

/// The name of the function that a line begins.
fn function(line: &str) -> Option<&str> {
    let line = line.trim_start().trim_start_matches("pub ").trim_start_matches("async ");
    line.strip_prefix("fn ")?.split(['(', '<']).next()
}

/// The last line of a function: its brace stands below its first word.
fn end_of(lines: &[&str], head: usize) -> usize {
    let indent = lines[head].len() - lines[head].trim_start().len();
    let closes = |line: &&str| line.trim() == "}" && line.len() == indent + 1;
    lines[head..].iter().position(closes).map_or(head, |lines| head + lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Put together, or this file would quote them itself.
    fn with_ids(text: &str) -> String {
        text.replace("h-", concat!("H", "-")).replace("v-", concat!("V", "-"))
    }

    fn found(path: &str, text: &str) -> Vec<String> {
        let told = |quote: Quote| format!("{} {}", quote.id.to_lowercase(), quote.test.unwrap_or_default());
        quotes(path, &with_ids(text)).into_iter().map(told).collect()
    }

    #[test]
    fn an_id_belongs_to_the_test_that_it_stands_above_or_in() {
        let text = "\
//! v-01
const DAYS: u8 = 3; // v-02

/// h-03: why.
#[test]
fn one() {
    two(); // h-04, v-05b
}

/// h-06
fn helper() {}

on_both! {
    three,
}

// h-08
fn three(site: &Site) {}

#[actix_web::test]
async fn two() {
    if true {
        // h-07
    }
}
";
        let expected = ["v-01 ", "v-02 ", "h-03 one", "h-04 one", "v-05 one", "h-06 ", "h-08 three", "h-07 two"];
        assert_eq!(found("tests/it/a.rs", text), expected);
    }

    #[test]
    fn in_sources_only_the_tests_count() {
        let text = "// h-01\n#[cfg(test)]\nmod tests;\nfn a() {}\n#[cfg(test)]\nmod more {\n    // h-02\n    #[test]\n    fn b() {}\n}\n";
        assert_eq!(found("src/a.rs", text), ["h-02 b"]);
        assert_eq!(found("src/a/tests.rs", "// h-01\n"), ["h-01 "]);
        assert_eq!(found("templates/assets/browser/test/a.test.ts", "// h-01\n"), ["h-01 "]);
        assert_eq!(found("templates/assets/browser/a.ts", "// h-01\n"), [""; 0]);
        assert_eq!(found("docs/a.md", "h-01"), [""; 0]);
    }

    #[test]
    fn what_only_looks_like_an_id_is_none() {
        assert_eq!(found("tests/it/a.rs", "// xh-01 h-1 h-123 -v-01 v-a1 h-"), [""; 0]);
    }
}
