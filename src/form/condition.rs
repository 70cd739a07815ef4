//! When a question is asked: `F04 contains 'privat' or F07 contains 'ehemalige'`.

use super::Answers;
use crate::data_file::Problem;

/// Alternatives, each of which is a set of choices that must all have been made. `and` binds tighter than `or`.
#[derive(Debug, PartialEq, Eq)]
pub struct Condition {
    pub any_of: Vec<Vec<Chosen>>,
}

/// A choice that must have been made.
#[derive(Debug, PartialEq, Eq)]
pub struct Chosen {
    pub question: String,
    pub option: String,
}

impl Condition {
    /// Reads an expression; the error says which part is not understood.
    pub(crate) fn parse(expression: &str) -> Result<Self, Problem> {
        let alternative = |part: &str| part.split(" and ").map(Chosen::parse).collect();
        Ok(Self { any_of: expression.split(" or ").map(alternative).collect::<Result<_, _>>()? })
    }

    pub fn holds(&self, answers: &Answers) -> bool {
        self.holds_where(|chosen| answers.chose(&chosen.question, &chosen.option))
    }

    /// Whether it holds when exactly those choices have been made of which `made` says so.
    pub fn holds_where(&self, made: impl Fn(&Chosen) -> bool) -> bool {
        self.any_of.iter().any(|all| all.iter().all(&made))
    }

    /// Every choice that is mentioned.
    pub fn mentions(&self) -> impl Iterator<Item = &Chosen> {
        self.any_of.iter().flatten()
    }
}

impl Chosen {
    /// Reads `F04 contains 'privat'`; the error says which part is not understood.
    pub(crate) fn parse(part: &str) -> Result<Self, Problem> {
        let not_understood = || {
            let english = format!("a condition is not understood at \"{}\"", part.trim());
            Problem::new("condition-unclear", &[("part", part.trim())], english)
        };
        let (question, option) = part.split_once(" contains ").ok_or_else(not_understood)?;
        let option = option.trim().strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
        let option = option.filter(|id| !id.is_empty() && !id.contains('\'')).ok_or_else(not_understood)?;
        let question = question.trim();
        if question.is_empty() || question.contains(char::is_whitespace) {
            return Err(not_understood());
        }
        Ok(Self { question: question.to_owned(), option: option.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Answer;

    fn answers(pairs: &[(&str, &[&str])]) -> Answers {
        pairs
            .iter()
            .map(|(question, chosen)| {
                (question.to_string(), Answer::Many(chosen.iter().map(ToString::to_string).collect()))
            })
            .collect()
    }

    #[test]
    fn and_binds_tighter_than_or() {
        let condition = Condition::parse("A contains 'x' and B contains 'y' or C contains 'z'").unwrap();
        assert!(condition.holds(&answers(&[("C", &["z"])])));
        assert!(condition.holds(&answers(&[("A", &["w", "x"]), ("B", &["y"])])));
        assert!(!condition.holds(&answers(&[("A", &["x"])])));
        assert!(!condition.holds(&answers(&[])));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for expression in ["", "A", "A contains x", "A contains ''", "A B contains 'x'", "A contains 'x' or"] {
            assert!(Condition::parse(expression).unwrap_err().to_string().contains("not understood"), "{expression}");
        }
    }
}
