//! When a rule holds: `F07 contains any of 'ehemalige', 'fremde' or F06 contains 'bilder' and F08 lacks 'einmal'`.

use super::Answers;

/// Alternatives, each of which is a set of tests that must all hold. `and` binds tighter than `or`.
#[derive(Debug, PartialEq, Eq)]
pub struct Expression {
    pub any_of: Vec<Vec<Test>>,
}

/// What must be true of the choices in one question.
#[derive(Debug, PartialEq, Eq)]
pub struct Test {
    pub question: String,
    pub kind: TestKind,
    pub options: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TestKind {
    /// One of the options was chosen.
    Contains,
    /// None of them was; also, if nothing was answered.
    Lacks,
    /// Nothing but some of them was; also, if nothing was answered.
    Only,
}

/// How each test is written. A longer beginning stands before a shorter one.
const WORDS: [(&str, TestKind); 4] = [
    (" contains any of ", TestKind::Contains),
    (" contains ", TestKind::Contains),
    (" lacks ", TestKind::Lacks),
    (" only ", TestKind::Only),
];

impl Expression {
    /// Reads an expression; the error says which part is not understood.
    pub(super) fn parse(expression: &str) -> Result<Self, String> {
        let alternative = |part: &str| part.split(" and ").map(Test::parse).collect();
        Ok(Self { any_of: expression.split(" or ").map(alternative).collect::<Result<_, _>>()? })
    }

    /// The first alternative that holds.
    pub(super) fn held_by(&self, answers: &Answers) -> Option<&[Test]> {
        self.any_of.iter().find(|all| all.iter().all(|test| test.holds(answers))).map(Vec::as_slice)
    }
}

impl Test {
    fn parse(part: &str) -> Result<Self, String> {
        let not_understood = || format!("a rule is not understood at \"{}\"", part.trim());
        let split = WORDS.iter().find_map(|(words, kind)| Some((part.split_once(words)?, *kind)));
        let ((question, options), kind) = split.ok_or_else(not_understood)?;
        let option = |quoted: &str| {
            let id = quoted.trim().strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
            id.filter(|id| !id.is_empty() && !id.contains('\'')).map(str::to_owned)
        };
        let options = options.split(',').map(option).collect::<Option<Vec<_>>>().ok_or_else(not_understood)?;
        let question = question.trim();
        if question.is_empty() || question.contains(char::is_whitespace) {
            return Err(not_understood());
        }
        Ok(Self { question: question.to_owned(), kind, options })
    }

    fn holds(&self, answers: &Answers) -> bool {
        let listed = |value: &str| self.options.iter().any(|option| option == value);
        let mut values = answers.get(&self.question).into_iter().flat_map(|answer| answer.values());
        match self.kind {
            TestKind::Contains => values.any(listed),
            TestKind::Lacks => !values.any(listed),
            TestKind::Only => values.all(listed),
        }
    }

    /// The choices by which it holds; none, if it holds because there are none.
    pub(super) fn because(&self, answers: &Answers) -> Vec<String> {
        let counts =
            |value: &&str| self.kind != TestKind::Contains || self.options.iter().any(|option| option == value);
        let values = answers.get(&self.question).into_iter().flat_map(|answer| answer.values());
        values.filter(counts).map(str::to_owned).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Answer;

    fn holds(expression: &str) -> bool {
        let many = |ids: &[&str]| Answer::Many(ids.iter().map(ToString::to_string).collect());
        let answers = Answers::from_iter([("A".to_owned(), many(&["x", "y"])), ("B".to_owned(), many(&["z"]))]);
        Expression::parse(expression).unwrap().held_by(&answers).is_some()
    }

    #[test]
    fn tests_are_about_what_was_chosen_and_about_what_was_not() {
        for expression in [
            "A contains 'x'",
            "A contains any of 'w', 'y'",
            "A lacks 'w', 'z'",
            "C lacks 'x'",
            "A only 'x', 'y', 'z'",
            "C only 'x'",
            "C contains 'x' and A contains 'x' or B contains 'z'",
        ] {
            assert!(holds(expression), "{expression}");
        }
        for expression in
            ["A contains 'z'", "C contains 'x'", "A lacks 'w', 'y'", "A only 'x'", "A contains 'x' and B only 'x'"]
        {
            assert!(!holds(expression), "{expression}");
        }
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for expression in
            ["", "A", "A contains x", "A contains any of", "A lacks ''", "A B only 'x'", "A only 'x' or", "A only 'x',"]
        {
            assert!(Expression::parse(expression).unwrap_err().contains("not understood"), "{expression}");
        }
    }
}
