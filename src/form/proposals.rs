//! What the answers to one form speak for in another: rules as data. A proposal is no decision.

use serde::Deserialize;
use toml::Spanned;

use super::pieces::flaw;
use super::rule::{Expression, Test};
use super::{Answer, Answers, Checked, Form, QuestionKind};
use crate::data_file::{DataFile, DataFileError};

/// Rules for one form, checked against it.
#[derive(Debug)]
pub struct Proposals {
    /// The id of the form that is decided in.
    pub form: String,
    /// The ids of the forms whose answers they are about.
    pub questionnaires: Vec<String>,
    pub rules: Vec<Rule>,
}

#[derive(Debug)]
pub struct Rule {
    /// The question that is decided.
    pub decides: String,
    /// The option that is proposed.
    pub proposes: String,
    /// Whether only the first rule about this question that holds counts.
    pub is_one: bool,
    /// When it holds; always, without.
    pub when: Option<Expression>,
}

/// What is proposed for a question, and the answers it follows from.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Proposal {
    pub question: String,
    pub options: Vec<String>,
    /// Questions with the choices that counts; empty, if nothing spoke for anything else.
    pub because: Vec<(String, Vec<String>)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    form: Spanned<String>,
    questionnaires: Vec<String>,
    rule: Vec<RawRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    decides: Spanned<String>,
    proposes: Spanned<String>,
    when: Option<Spanned<String>>,
}

impl Proposals {
    /// Reads the text of a file with rules for `form`; `file` is its name in error messages.
    ///
    /// # Errors
    /// Names file and line.
    pub fn from_toml(file: &str, toml: &str, form: &Form) -> Result<Self, DataFileError> {
        let file = DataFile { name: file, text: toml };
        checked(file.parse()?, form).map_err(|flaw| file.error_of(&flaw.at, flaw.problem))
    }

    /// What these answers speak for, in the order of the rules. `questionnaire` is the form they answer; rules may be
    /// about `facts`, too, which are known beside the answers.
    pub fn of(&self, questionnaire: &str, answers: &Answers, facts: &[(&str, &str)]) -> Vec<Proposal> {
        let mut made: Vec<Proposal> = Vec::new();
        let mut known = answers.clone_secret();
        for (fact, value) in facts {
            known.set(fact, Answer::One((*value).to_owned()));
        }
        if self.questionnaires.iter().all(|known| known != questionnaire) {
            return made;
        }
        for rule in &self.rules {
            let tests = match &rule.when {
                None => &[],
                Some(when) => match when.held_by(&known) {
                    None => continue,
                    Some(tests) => tests,
                },
            };
            match made.iter_mut().find(|proposal| proposal.question == rule.decides) {
                Some(_) if rule.is_one => {}
                Some(proposal) => {
                    proposal.options.push(rule.proposes.clone());
                    add_reasons(&mut proposal.because, tests, answers);
                }
                None => {
                    let mut because = Vec::new();
                    add_reasons(&mut because, tests, answers);
                    let (question, options) = (rule.decides.clone(), vec![rule.proposes.clone()]);
                    made.push(Proposal { question, options, because });
                }
            }
        }
        made
    }
}

/// Each question and each choice once, in the order in which the rules are about them.
fn add_reasons(because: &mut Vec<(String, Vec<String>)>, tests: &[Test], answers: &Answers) {
    for test in tests {
        let chosen = test.because(answers);
        if chosen.is_empty() {
            continue;
        }
        match because.iter_mut().find(|(question, _)| *question == test.question) {
            None => because.push((test.question.clone(), chosen)),
            Some((_, known)) => {
                for option in chosen {
                    if !known.contains(&option) {
                        known.push(option);
                    }
                }
            }
        }
    }
}

fn checked(raw: RawFile, form: &Form) -> Checked<Proposals> {
    if *raw.form.get_ref() != form.id {
        return Err(flaw(&raw.form)(format!("there is no form \"{}\"", raw.form.get_ref())));
    }
    let rules = raw.rule.into_iter().map(|rule| checked_rule(rule, form)).collect::<Checked<_>>()?;
    Ok(Proposals { form: raw.form.into_inner(), questionnaires: raw.questionnaires, rules })
}

fn checked_rule(raw: RawRule, form: &Form) -> Checked<Rule> {
    let question = form.question(raw.decides.get_ref());
    let question =
        question.ok_or_else(|| flaw(&raw.decides)(format!("there is no question \"{}\"", raw.decides.get_ref())))?;
    if question.choices().iter().all(|choice| choice.id != *raw.proposes.get_ref()) {
        let problem = format!("{} does not have the option \"{}\"", question.id, raw.proposes.get_ref());
        return Err(flaw(&raw.proposes)(problem));
    }
    let when = raw.when.as_ref().map(|when| Expression::parse(when.get_ref()).map_err(flaw(when))).transpose()?;
    let is_one = matches!(question.kind, QuestionKind::Single(_));
    Ok(Rule { decides: raw.decides.into_inner(), proposes: raw.proposes.into_inner(), is_one, when })
}
