//! Reading a form's file, and refusing one that would fail a person later.

use std::collections::BTreeMap;

use toml::Spanned;

use super::check::{checked_question, reason_of};
use super::pieces::{check_id, check_name, checked_text, flaw};
use super::raw::{RawGroup, RawMeta, RawRepeat};
use super::{Checked, Condition, Flaw, Form, Group, Question, RawForm, RawQuestion, Repeat};
use crate::data_file::{DataFile, DataFileError, Problem};
use crate::language::{Language, Languages, file_languages};

/// More is no form that anybody fills in.
const MAX_QUESTIONS: usize = 200;
const MAX_ROWS: u32 = 50;

impl Form {
    /// Reads and checks the text of a form's file, which may be in any of `languages`; `file` is its name in error
    /// messages.
    ///
    /// # Errors
    /// Names file and line, and the question where it is about one.
    pub fn from_toml(file: &str, toml: &str, languages: Languages) -> Result<Self, DataFileError> {
        let file = DataFile { name: file, text: toml };
        checked_form(file.parse()?, languages).map_err(|flaw| file.error_of(&flaw.at, flaw.problem))
    }
}

/// The form that a file describes, whichever file it was part of.
pub(crate) fn checked_form(raw: RawForm, known: Languages) -> Checked<Form> {
    let RawMeta { id, version, languages: tags } = raw.meta;
    check_name(id.get_ref()).map_err(flaw(&id))?;
    let languages = file_languages(tags.get_ref(), known).map_err(flaw(&tags))?;
    let mut texts = Vec::new();
    for (name, text) in raw.text {
        let text = checked_text(text, &languages, &[]).map_err(|flaw| flaw.within(format!("text.{name}")))?;
        texts.push((name, text));
    }
    if raw.question.is_empty() || raw.question.len() > MAX_QUESTIONS {
        let count = raw.question.len();
        let english = format!("it has {count} questions; possible are 1 to {MAX_QUESTIONS}");
        let (count, most) = (count.to_string(), MAX_QUESTIONS.to_string());
        let problem = Problem::new("questions-count", &[("count", &count), ("most", &most)], english);
        return Err(Flaw { at: 0..0, problem });
    }
    let mut questions: Vec<Question> = Vec::new();
    for question in &raw.question {
        let in_question = |flaw: Flaw| flaw.in_question(question.id.get_ref());
        let checked = checked_question(question, &languages, &texts).map_err(in_question)?;
        check_place(question, &checked, &questions).map_err(in_question)?;
        let reason = reason_of(question, &checked, &languages, &texts).map_err(in_question)?;
        questions.push(checked);
        questions.extend(reason);
    }
    let groups = checked_groups(raw.group, &raw.question, &languages)?;
    let repeats = checked_repeats(raw.repeat, &raw.question, &languages)?;
    Ok(Form { id: id.into_inner(), version, languages, groups, repeats, questions, texts })
}

/// A question may depend on earlier ones only: so conditions cannot go round in circles.
fn check_place(raw: &RawQuestion, question: &Question, earlier: &[Question]) -> Checked<()> {
    if earlier.iter().any(|other| other.id == question.id) {
        return Err(flaw(&raw.id)(Problem::new("id-twice", &[], "the id is there twice")));
    }
    if earlier.iter().any(|other| other.key == question.key) {
        let english = format!("the key \"{}\" is there twice", question.key);
        return Err(flaw(&raw.key)(Problem::new("key-twice", &[("key", &question.key)], english)));
    }
    let rules =
        [("show_if", &raw.show_if, &question.show_if), ("required_if", &raw.required_if, &question.required_if)];
    for (name, rule, condition) in rules {
        let (Some(rule), Some(condition)) = (rule, condition) else { continue };
        check_condition(name, condition, question.repeat.as_deref(), earlier).map_err(flaw(rule))?;
    }
    Ok(())
}

/// What is wrong with a condition on questions among `earlier`, at a place in the rows of `repeat`.
pub(crate) fn check_condition(
    name: &str,
    condition: &Condition,
    repeat: Option<&str>,
    earlier: &[Question],
) -> Result<(), Problem> {
    for chosen in condition.mentions() {
        let other = earlier.iter().find(|other| other.id == chosen.question).ok_or_else(|| {
            let question = &chosen.question;
            let english = format!(
                "{name} refers to {question}, which is not asked before; a condition may only refer to earlier questions"
            );
            Problem::new("condition-question", &[("rule", name), ("question", question)], english)
        })?;
        let (option, id) = (&chosen.option, &other.id);
        if !other.choices().iter().any(|choice| choice.id == *option) {
            let english = format!("{name} refers to the option \"{option}\", which {id} does not have");
            let arguments = [("rule", name), ("option", option.as_str()), ("question", id.as_str())];
            return Err(Problem::new("condition-option", &arguments, english));
        }
        if other.repeat.is_some() && other.repeat.as_deref() != repeat {
            return Err(format!("{name} refers to {id}, which is asked in rows that this question is not in").into());
        }
    }
    Ok(())
}

/// The groups in the order in which the questions first mention them.
fn checked_groups(
    mut raw: BTreeMap<String, Spanned<RawGroup>>,
    questions: &[RawQuestion],
    languages: &[Language],
) -> Checked<Vec<Group>> {
    let mut groups: Vec<Group> = Vec::new();
    for question in questions {
        let Some(id) = &question.group else { continue };
        let in_question = |flaw: Flaw| flaw.in_question(question.id.get_ref());
        if groups.iter().any(|group| group.id == *id.get_ref()) {
            continue;
        }
        let missing = || {
            let english = format!("the group \"{}\" is not there", id.get_ref());
            in_question(flaw(id)(Problem::new("group-missing", &[("group", id.get_ref())], english)))
        };
        let title = raw.remove(id.get_ref()).ok_or_else(missing)?.into_inner().title;
        let title = checked_text(title, languages, &[]);
        let title = title.map_err(|flaw| flaw.within(format!("group.{}", id.get_ref())))?;
        groups.push(Group { id: id.get_ref().clone(), title });
    }
    match raw.iter().next() {
        Some((id, group)) => {
            let problem = Problem::new("group-unused", &[], "no question is in it");
            Err(flaw(group)(problem.within(format!("group.{id}").into())))
        }
        None => Ok(groups),
    }
}

fn checked_repeats(
    raw: BTreeMap<String, Spanned<RawRepeat>>,
    questions: &[RawQuestion],
    languages: &[Language],
) -> Checked<Vec<Repeat>> {
    for question in questions {
        let Some(id) = question.repeat.as_ref().filter(|id| !raw.contains_key(id.get_ref())) else { continue };
        let problem = format!("question {}: the repeat \"{}\" is not there", question.id.get_ref(), id.get_ref());
        return Err(flaw(id)(problem));
    }
    let mut repeats = Vec::new();
    for (id, repeat) in raw {
        let (wrong, place) = (flaw(&repeat), format!("repeat.{id}"));
        check_id(&id).map_err(flaw(&repeat))?;
        let RawRepeat { title, add, max } = repeat.into_inner();
        let text = |text| checked_text(text, languages, &[]).map_err(|flaw| flaw.within(place.clone()));
        if !(1..=MAX_ROWS).contains(&max) {
            return Err(wrong(format!("{place}: it has {max} rows at most; possible are 1 to {MAX_ROWS}")));
        }
        // Questions of one repeat stand side by side, so that a row is one thing on the page.
        let of_it = |question: &RawQuestion| question.repeat.as_ref().is_some_and(|other| *other.get_ref() == id);
        let runs = questions.chunk_by(|one, next| of_it(one) == of_it(next)).filter(|run| of_it(&run[0])).count();
        if runs != 1 {
            return Err(wrong(format!("{place}: its questions do not stand together")));
        }
        repeats.push(Repeat { title: text(title)?, add: text(add)?, max, id });
    }
    Ok(repeats)
}
