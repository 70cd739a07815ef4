//! One rule: where in a text it has to be tried, and what it finds there.

use std::ops::Range;

use regex_lite::Regex;
use regex_syntax::hir::Hir;
use regex_syntax::hir::literal::Extractor;
use serde::Serialize;

use super::WarnPattern;
use super::file::RawRule;
use super::finding::Finding;

/// What it serialises to is what the browser's script reads.
#[derive(Serialize)]
pub(super) struct Rule {
    pub(super) pattern: WarnPattern,
    pub(super) expression: String,
    except: Vec<String>,
    except_after: Vec<String>,
    /// Bytes of the longest words it can find.
    #[serde(skip)]
    longest: usize,
    /// Whether a find may begin with this byte: most words need not be tried at all.
    #[serde(skip)]
    first: [bool; 256],
    /// The expression, from the beginning of what it is given.
    #[serde(skip)]
    from_here: Regex,
}

impl Rule {
    /// # Errors
    /// Says what is wrong with the expression.
    pub(super) fn new(raw: RawRule, expression: String) -> Result<Self, String> {
        let from_here = Regex::new(&format!("^(?:{expression})")).map_err(|error| error.to_string())?;
        let parsed = regex_syntax::parse(&expression).map_err(|error| error.to_string())?;
        let longest = parsed.properties().maximum_len().ok_or("a find has no longest length")?;
        let first = first_bytes(&parsed);
        let RawRule { pattern, except, except_after, .. } = raw;
        Ok(Self { pattern, expression, except, except_after, longest, first, from_here })
    }

    /// Where a find begins if these bytes of the text are within it, in bytes.
    pub(super) fn starts_around(&self, needed: Range<usize>) -> Range<usize> {
        needed.end.saturating_sub(self.longest)..needed.start + 1
    }

    /// Finds that begin in these stretches of the text, which are in order and apart. Nowhere else is the text looked at,
    /// so that its length alone costs nothing.
    pub(super) fn find<'t>(&self, text: &'t str, stretches: &[Range<usize>]) -> Vec<Finding<'t>> {
        let (mut found, mut from) = (Vec::new(), 0);
        for stretch in stretches {
            let first = text.floor_char_boundary(stretch.start);
            let mut before = text[..first].chars().next_back();
            let starts = text[first..].char_indices().map(|(at, character)| (first + at, character));
            for (start, character) in starts.take_while(|(start, _)| *start < stretch.end) {
                let in_word = before.replace(character).is_some_and(char::is_alphanumeric);
                if in_word || start < from || !self.first[usize::from(text.as_bytes()[start])] {
                    continue;
                }
                if let Some(words) = self.find_here(text, start) {
                    from = start + words.len();
                    found.push(Finding { pattern: self.pattern, start, words });
                }
            }
        }
        found
    }

    fn find_here<'t>(&self, text: &'t str, start: usize) -> Option<&'t str> {
        let reach = text.floor_char_boundary(start + self.longest);
        let words = self.from_here.find(&text[start..reach])?.as_str();
        let (before, after) = (&text[..start], &text[start + words.len()..]);
        self.counts(before, words, after).then_some(words)
    }

    /// Whether these words, which begin no word's middle, are a find where they stand.
    pub(super) fn counts(&self, before: &str, words: &str, after: &str) -> bool {
        let last = words.rsplit([' ', '.']).next().unwrap_or_default();
        !words.is_empty()
            && !after.starts_with(char::is_alphanumeric)
            && !self.except.iter().any(|word| word == last)
            && !self.except_after.iter().any(|word| before.ends_with(word.as_str()))
    }
}

fn first_bytes(expression: &Hir) -> [bool; 256] {
    let mut extractor = Extractor::new();
    // Whole classes of letters, of which one byte each is kept.
    extractor.limit_class(256).limit_literal_len(1).limit_total(4096);
    let beginnings = extractor.extract(expression);
    let literals = beginnings
        .literals()
        .map(|all| all.iter().map(|one| one.as_bytes().first().copied()).collect::<Option<Vec<_>>>());
    // Beginnings without end, or one that is empty, tell nothing.
    literals
        .flatten()
        .map_or([true; 256], |some| std::array::from_fn(|byte| some.iter().any(|one| usize::from(*one) == byte)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_find_begins_with_one_of_its_first_bytes() {
        let first = |expression: &str| {
            let table = first_bytes(&regex_syntax::parse(expression).unwrap());
            (0..=255).filter(|byte| table[usize::from(*byte)]).collect::<Vec<u8>>()
        };
        assert_eq!(first("[Aa]ls (?:Koch|Köchin)"), b"Aa");
        assert_eq!(first(r"\(?0[1-9]|[ÄÖ]x"), [b'(', b'0', 0xc3]);
        assert_eq!(first("(?:Dr )?[A-C]{1,30}"), b"ABCD");
        assert_eq!(first("(?:Dr )?").len(), 256);
    }
}
