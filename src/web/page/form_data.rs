//! What a script needs to know of a form to check what was filled in: `templates/assets/browser/form/questions.ts`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::form::{Chosen, Condition, Form, Proposals, Question, QuestionKind, Rule, Test, TestKind};
use crate::language::Language;

/// A form, as the script checks answers against it.
#[derive(Serialize)]
struct FormData<'a> {
    id: &'a str,
    version: u32,
    questions: Vec<QuestionData<'a>>,
    repeats: Vec<RepeatData<'a>>,
}

#[derive(Serialize)]
struct RepeatData<'a> {
    id: &'a str,
    max: u32,
}

#[derive(Serialize)]
struct RulesData<'a> {
    questionnaires: &'a [String],
    /// What the page knows beside the answers.
    facts: BTreeMap<&'a str, &'a str>,
    rules: Vec<RuleData<'a>>,
}

#[derive(Serialize)]
struct RuleData<'a> {
    decides: &'a str,
    proposes: &'a str,
    is_one: bool,
    when: Option<Vec<Vec<TestData<'a>>>>,
}

#[derive(Serialize)]
struct TestData<'a> {
    question: &'a str,
    kind: TestKind,
    options: &'a [String],
}

/// The rules as JSON, with facts that they may be about.
pub fn rules_json(proposals: &Proposals, facts: &[(&str, &str)]) -> String {
    let data = RulesData {
        questionnaires: &proposals.questionnaires,
        facts: facts.iter().copied().collect(),
        rules: proposals.rules.iter().map(RuleData::of).collect(),
    };
    serde_json::to_string(&data).expect("strings have a JSON form")
}

impl<'a> RuleData<'a> {
    fn of(rule: &'a Rule) -> Self {
        let when = rule.when.as_ref();
        let when = when.map(|when| when.any_of.iter().map(|all| all.iter().map(TestData::of).collect()).collect());
        Self { decides: &rule.decides, proposes: &rule.proposes, is_one: rule.is_one, when }
    }
}

impl<'a> TestData<'a> {
    fn of(test: &'a Test) -> Self {
        Self { question: &test.question, kind: test.kind, options: &test.options }
    }
}

/// The form as JSON.
pub fn form_json(form: &Form, language: Language) -> String {
    let data = FormData {
        id: &form.id,
        version: form.version,
        questions: form.questions.iter().map(|question| QuestionData::new(question, language)).collect(),
        repeats: form.repeats.iter().map(|repeat| RepeatData { id: &repeat.id, max: repeat.max }).collect(),
    };
    let json = serde_json::to_string(&data).expect("strings and numbers have a JSON form");
    // The script shows words as they are: marks of bold ones would be read as asterisks.
    json.replace("**", "")
}

/// A question without the words that stand on the page anyway.
#[derive(Serialize)]
pub(super) struct QuestionData<'a> {
    id: &'a str,
    kind: &'static str,
    required: bool,
    max_chars: Option<usize>,
    /// The question's own words for a missing answer.
    missing: Option<&'a str>,
    options: Vec<&'a str>,
    show_if: Option<Vec<Vec<ChosenData<'a>>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    required_if: Option<Vec<Vec<ChosenData<'a>>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<i64>,
    /// How many months ahead a day may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    within_months: Option<u8>,
    /// What a reference is about: a list of the page, or a repeat.
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<&'a str>,
    /// The repeat in whose rows it is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    repeat: Option<&'a str>,
}

#[derive(Serialize)]
struct ChosenData<'a> {
    question: &'a str,
    option: &'a str,
}

impl<'a> QuestionData<'a> {
    pub(super) fn new(question: &'a Question, language: Language) -> Self {
        let max_chars = match question.kind {
            QuestionKind::Text { max_chars } => Some(max_chars),
            _ => None,
        };
        let (min, max) = match question.kind {
            QuestionKind::Number { min, max } => (Some(min), Some(max)),
            _ => (None, None),
        };
        let within_months = match question.kind {
            QuestionKind::Date { within_months } => within_months,
            _ => None,
        };
        let list = match &question.kind {
            QuestionKind::Reference { list } => Some(list.as_str()),
            _ => None,
        };
        Self {
            id: &question.id,
            kind: question.kind.name(),
            required: question.required,
            max_chars,
            missing: question.missing.as_ref().map(|words| words.get(language)),
            options: question.choices().iter().map(|choice| choice.id.as_str()).collect(),
            show_if: question.show_if.as_ref().map(alternatives),
            required_if: question.required_if.as_ref().map(alternatives),
            min,
            max,
            list,
            within_months,
            repeat: question.repeat.as_deref(),
        }
    }
}

fn alternatives(condition: &Condition) -> Vec<Vec<ChosenData<'_>>> {
    condition.any_of.iter().map(|all| all.iter().map(chosen).collect()).collect()
}

fn chosen(chosen: &Chosen) -> ChosenData<'_> {
    ChosenData { question: &chosen.question, option: &chosen.option }
}
