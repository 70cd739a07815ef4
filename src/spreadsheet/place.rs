//! Where a cell is, as programs that show tables name it: `C7`.

use std::fmt;

/// A cell. Lines count from 1, columns from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

impl Place {
    /// The letters of its column: A to Z, AA and so on.
    pub fn letters(&self) -> String {
        let (mut letters, mut rest) = (Vec::new(), self.column + 1);
        while rest > 0 {
            rest -= 1;
            letters.push(char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[rest % 26]));
            rest /= 26;
        }
        letters.iter().rev().collect()
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.letters(), self.line)
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn a_column_has_the_letters_that_people_see() {
        let named = [(0, "A1"), (25, "Z1"), (26, "AA1"), (701, "ZZ1"), (702, "AAA1"), (16_383, "XFD1")];
        for (column, name) in named {
            assert_eq!(Place { line: 1, column }.to_string(), name);
        }
    }
}
