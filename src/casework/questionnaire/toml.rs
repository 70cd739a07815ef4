//! Reading a questionnaire file, and refusing one that would fail a reporter later.

use std::collections::BTreeMap;

use toml::Spanned;

use super::condition::Condition;
use super::pieces::{Checked, Flaw, check_id, check_name, checked_text, flaw};
use super::raw::{RawChoice, RawFile, RawGroup, RawKind, RawMeta, RawQuestion, RawText};
use super::topic::checked_topic;
use super::{Choice, Group, Question, QuestionKind, Questionnaire};
use crate::data_file::{DataFile, DataFileError};
use crate::language::{Language, Languages, Text, file_languages};

/// More is no form that anybody fills in.
const MAX_QUESTIONS: usize = 200;
const MAX_OPTIONS: usize = 100;

impl Questionnaire {
    /// The file about messengers, which is compiled in.
    ///
    /// # Errors
    /// Only when it is wrong, which a test would have shown.
    pub fn built_in() -> Result<Self, DataFileError> {
        Self::from_toml("config/questionnaires/messenger-incident.toml", Self::SHIPPED, Languages::built_in())
    }

    /// All files that are compiled in: that one, and what its topics lead to.
    ///
    /// # Errors
    /// Only when one is wrong, which a test would have shown.
    pub fn all_built_in() -> Result<[Self; 2], DataFileError> {
        let general =
            Self::from_toml("config/questionnaires/general.toml", Self::SHIPPED_GENERAL, Languages::built_in())?;
        Ok([Self::built_in()?, general])
    }

    /// The text of the file about messengers.
    pub const SHIPPED: &str = include_str!("../../../config/questionnaires/messenger-incident.toml");

    /// The text of the file about everything else.
    pub const SHIPPED_GENERAL: &str = include_str!("../../../config/questionnaires/general.toml");

    /// The id of the one that a channel asks first. The file is read only where no other takes its place.
    pub const SHIPPED_ID: &str = "messenger-incident";

    /// Reads and checks the text of a questionnaire file, which may be in any of `languages`; `file` is its name in error
    /// messages.
    ///
    /// # Errors
    /// Names file and line, and the question where it is about one.
    pub fn from_toml(file: &str, toml: &str, languages: Languages) -> Result<Self, DataFileError> {
        let file = DataFile { name: file, text: toml };
        check(file.parse()?, languages).map_err(|flaw| file.error_at(&flaw.at, flaw.problem))
    }
}

fn check(raw: RawFile, known: Languages) -> Checked<Questionnaire> {
    let RawMeta { id, version, languages: tags, estimated_minutes } = raw.meta;
    check_name(id.get_ref()).map_err(flaw(&id))?;
    let languages = file_languages(tags.get_ref(), known).map_err(flaw(&tags))?;
    let mut texts = Vec::new();
    for (name, text) in raw.text {
        let text = checked_text(text, &languages, &[]).map_err(|flaw| flaw.within(format_args!("text.{name}")))?;
        texts.push((name, text));
    }
    if raw.question.is_empty() || raw.question.len() > MAX_QUESTIONS {
        let problem = format!("it has {} questions; possible are 1 to {MAX_QUESTIONS}", raw.question.len());
        return Err(Flaw { at: 0..0, problem });
    }
    let mut questions: Vec<Question> = Vec::new();
    let mut keys: Vec<String> = Vec::new();
    for question in &raw.question {
        let in_question = |flaw: Flaw| flaw.within(format_args!("question {}", question.id.get_ref()));
        let checked = checked_question(question, &languages, &texts).map_err(in_question)?;
        check_place(question, &checked, &questions).map_err(in_question)?;
        if keys.contains(question.key.get_ref()) {
            let problem = format!("the key \"{}\" is there twice", question.key.get_ref());
            return Err(in_question(flaw(&question.key)(problem)));
        }
        keys.push(question.key.get_ref().clone());
        questions.push(checked);
    }
    let groups = checked_groups(raw.group, &raw.question, &languages)?;
    let topics = raw.topic.into_iter().map(|topic| checked_topic(topic, &languages)).collect::<Checked<_>>()?;
    Ok(Questionnaire { id: id.into_inner(), version, languages, estimated_minutes, groups, questions, topics, texts })
}

fn checked_question(raw: &RawQuestion, languages: &[Language], texts: &[(String, Text)]) -> Checked<Question> {
    check_id(raw.id.get_ref()).map_err(flaw(&raw.id))?;
    let text = |raw: &RawText, what: &str| {
        checked_text(raw.clone(), languages, texts).map_err(|flaw| flaw.within(what.to_owned()))
    };
    let optional = |raw: &Option<RawText>, what| raw.as_ref().map(|raw| text(raw, what)).transpose();
    let choices = checked_choices(raw, languages, texts)?;
    for (name, referred) in [("concerns_office", &raw.concerns_office), ("asks_meeting", &raw.asks_meeting)] {
        if let Some(option) = referred.as_ref().filter(|option| choices.iter().all(|one| one.id != *option.get_ref())) {
            return Err(flaw(option)(format!(
                "{name} refers to the option \"{}\", which is not there",
                option.get_ref()
            )));
        }
    }
    let kind = match (raw.r#type.get_ref(), raw.max_chars, raw.max_files) {
        (RawKind::Single, None, None) if !choices.is_empty() => QuestionKind::Single(choices),
        (RawKind::Multi, None, None) if !choices.is_empty() => QuestionKind::Multi(choices),
        (RawKind::Text, Some(max_chars @ 1..), None) if choices.is_empty() => QuestionKind::Text { max_chars },
        (RawKind::File, None, Some(max_files @ 1..)) if choices.is_empty() && !raw.no_skip => {
            QuestionKind::Upload { max_files }
        }
        (RawKind::Info, None, None) if choices.is_empty() && !raw.no_skip => QuestionKind::Info,
        _ => {
            let problem = "single and multi need options, text needs max_chars, file needs max_files, and none of them \
                           what another needs; neither a file nor info can be required";
            return Err(flaw(&raw.r#type)(problem.to_owned()));
        }
    };
    let show_if = raw.show_if.as_ref();
    Ok(Question {
        title: text(&raw.title, "title")?,
        help: optional(&raw.help, "help")?,
        missing: optional(&raw.missing, "missing")?,
        show_if: show_if.map(|rule| Condition::parse(rule.get_ref()).map_err(flaw(rule))).transpose()?,
        id: raw.id.get_ref().clone(),
        kind,
        identity_risk: raw.identity_risk,
        group: raw.group.as_ref().map(|group| group.get_ref().clone()),
        required: raw.no_skip,
        concerns_office: raw.concerns_office.as_ref().map(|option| option.get_ref().clone()),
        asks_meeting: raw.asks_meeting.as_ref().map(|option| option.get_ref().clone()),
        warn_patterns: raw.warn_patterns.clone(),
    })
}

fn checked_choices(raw: &RawQuestion, languages: &[Language], texts: &[(String, Text)]) -> Checked<Vec<Choice>> {
    let mut choices: Vec<Choice> = Vec::new();
    for option in &raw.options {
        let RawChoice { id, label } = option.get_ref();
        check_id(id).map_err(flaw(option))?;
        if raw.options.len() > MAX_OPTIONS {
            let problem = format!("it has {} options; at most {MAX_OPTIONS} are possible", raw.options.len());
            return Err(flaw(option)(problem));
        }
        if choices.iter().any(|other| other.id == *id) {
            return Err(flaw(option)(format!("the option \"{id}\" is there twice")));
        }
        let label = Spanned::new(option.span(), label.clone());
        let label = checked_text(label, languages, texts).map_err(|flaw| flaw.within(format_args!("option {id}")))?;
        choices.push(Choice { label, id: id.clone() });
    }
    Ok(choices)
}

/// A question may depend on earlier ones only: so conditions cannot go round in circles.
fn check_place(raw: &RawQuestion, question: &Question, earlier: &[Question]) -> Checked<()> {
    if earlier.iter().any(|other| other.id == question.id) {
        return Err(flaw(&raw.id)("the id is there twice".to_owned()));
    }
    let Some(rule) = &raw.show_if else { return Ok(()) };
    for chosen in question.show_if.iter().flat_map(Condition::mentions) {
        let other = earlier.iter().find(|other| other.id == chosen.question).ok_or_else(|| {
            let question = &chosen.question;
            flaw(rule)(format!(
                "show_if refers to {question}, which is not asked before; a condition may only refer to earlier questions"
            ))
        })?;
        if !other.choices().iter().any(|choice| choice.id == chosen.option) {
            let (option, other) = (&chosen.option, &other.id);
            return Err(flaw(rule)(format!("show_if refers to the option \"{option}\", which {other} does not have")));
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
        let in_question = |flaw: Flaw| flaw.within(format_args!("question {}", question.id.get_ref()));
        if question.no_skip {
            let problem = "a required question cannot be folded into a group".to_owned();
            return Err(in_question(flaw(id)(problem)));
        }
        if groups.iter().any(|group| group.id == *id.get_ref()) {
            continue;
        }
        let missing = || in_question(flaw(id)(format!("the group \"{}\" is not there", id.get_ref())));
        let title = raw.remove(id.get_ref()).ok_or_else(missing)?.into_inner().title;
        let title = checked_text(title, languages, &[]);
        let title = title.map_err(|flaw| flaw.within(format_args!("group.{}", id.get_ref())))?;
        groups.push(Group { id: id.get_ref().clone(), title });
    }
    match raw.iter().next() {
        Some((id, group)) => Err(flaw(group)(format!("group.{id}: no question is in it"))),
        None => Ok(groups),
    }
}
