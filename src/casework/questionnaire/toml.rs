//! Reading a questionnaire file, and refusing one that would fail a reporter later.

use super::condition::Condition;
use super::{Choice, Group, Question, QuestionKind, Questionnaire, Risk};
use crate::language::{Language, Languages, Text, file_languages};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Why a questionnaire file is of no use; the message names the file and the place in it.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {problem}")]
pub struct QuestionnaireError {
    file: String,
    problem: String,
}

type RawText = BTreeMap<String, String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    meta: RawMeta,
    #[serde(default)]
    text: BTreeMap<String, RawText>,
    #[serde(default)]
    group: BTreeMap<String, RawGroup>,
    question: Vec<RawQuestion>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMeta {
    id: String,
    version: u32,
    languages: Vec<String>,
    estimated_minutes: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGroup {
    title: RawText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawQuestion {
    id: String,
    key: String,
    r#type: RawKind,
    identity_risk: Risk,
    title: RawText,
    help: Option<RawText>,
    missing: Option<RawText>,
    show_if: Option<String>,
    group: Option<String>,
    #[serde(default)]
    no_skip: bool,
    max_chars: Option<usize>,
    max_files: Option<usize>,
    #[serde(default)]
    warn_patterns: Vec<String>,
    #[serde(default)]
    options: Vec<RawChoice>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum RawKind {
    Single,
    Multi,
    Text,
    File,
    Info,
}

#[derive(Deserialize)]
struct RawChoice {
    id: String,
    #[serde(flatten)]
    label: RawText,
}

impl Questionnaire {
    /// The file that is compiled in.
    ///
    /// # Errors
    /// Only when it is wrong, which a test would have shown.
    pub fn built_in() -> Result<Self, QuestionnaireError> {
        Self::from_toml(
            "config/questionnaires/messenger-incident.toml",
            include_str!("../../../config/questionnaires/messenger-incident.toml"),
            Languages::built_in(),
        )
    }

    /// Reads and checks the text of a questionnaire file, which may be in any of `languages`; `file` is its name in error
    /// messages.
    pub fn from_toml(file: &str, toml: &str, languages: Languages) -> Result<Self, QuestionnaireError> {
        let refuse = |problem| QuestionnaireError { file: file.to_owned(), problem };
        let raw: RawFile = toml::from_str(toml).map_err(|error| refuse(error.to_string()))?;
        check(raw, languages).map_err(refuse)
    }
}

fn check(raw: RawFile, known: Languages) -> Result<Questionnaire, String> {
    let languages = file_languages(&raw.meta.languages, known)?;
    let mut texts = Vec::new();
    for (name, text) in raw.text {
        let text = Text::from_file(text, &languages).map_err(|problem| format!("text.{name}: {problem}"))?;
        texts.push((name, text));
    }
    let mut questions: Vec<Question> = Vec::new();
    for question in raw.question {
        let id = question.id.clone();
        let in_question = |problem| format!("question {id}: {problem}");
        let question = checked_question(question, &languages, &texts).map_err(in_question)?;
        check_place(&question, &questions).map_err(in_question)?;
        questions.push(question);
    }
    let groups = checked_groups(raw.group, &questions, &languages)?;
    let RawMeta { id, version, estimated_minutes, .. } = raw.meta;
    Ok(Questionnaire { id, version, languages, estimated_minutes, groups, questions, texts })
}

fn checked_question(raw: RawQuestion, languages: &[Language], texts: &[(String, Text)]) -> Result<Question, String> {
    check_id(&raw.id)?;
    let text = |raw, what: &str| {
        let mut text = Text::from_file(raw, languages).map_err(|problem| format!("{what}: {problem}"))?;
        text.expand(texts).map_err(|problem| format!("{what}: {problem}"))?;
        Ok::<_, String>(text)
    };
    let mut choices: Vec<Choice> = Vec::new();
    for RawChoice { id, label } in raw.options {
        check_id(&id)?;
        if choices.iter().any(|other| other.id == id) {
            return Err(format!("the option \"{id}\" is there twice"));
        }
        choices.push(Choice { label: text(label, &format!("option {id}"))?, id });
    }
    let kind = match (raw.r#type, raw.max_chars, raw.max_files) {
        (RawKind::Single, None, None) if !choices.is_empty() => QuestionKind::Single(choices),
        (RawKind::Multi, None, None) if !choices.is_empty() => QuestionKind::Multi(choices),
        (RawKind::Text, Some(max_chars), None) if choices.is_empty() => QuestionKind::Text { max_chars },
        (RawKind::File, None, Some(max_files)) if choices.is_empty() && !raw.no_skip => {
            QuestionKind::Upload { max_files }
        }
        (RawKind::Info, None, None) if choices.is_empty() && !raw.no_skip => QuestionKind::Info,
        _ => {
            return Err(
                "single and multi need options, text needs max_chars, file needs max_files; neither a file nor \
                info can be required"
                    .to_owned(),
            );
        }
    };
    Ok(Question {
        title: text(raw.title, "title")?,
        help: raw.help.map(|help| text(help, "help")).transpose()?,
        missing: raw.missing.map(|missing| text(missing, "missing")).transpose()?,
        show_if: raw.show_if.as_deref().map(Condition::parse).transpose()?,
        id: raw.id,
        key: raw.key,
        kind,
        identity_risk: raw.identity_risk,
        group: raw.group,
        required: raw.no_skip,
        warn_patterns: raw.warn_patterns,
    })
}

/// A question may depend on earlier ones only: so conditions cannot go round in circles.
fn check_place(question: &Question, earlier: &[Question]) -> Result<(), String> {
    if earlier.iter().any(|other| other.id == question.id || other.key == question.key) {
        return Err("its id or key is there twice".to_owned());
    }
    for chosen in question.show_if.iter().flat_map(Condition::mentions) {
        let other = earlier.iter().find(|other| other.id == chosen.question);
        let other = other.ok_or_else(|| format!("show_if refers to {}, which is not asked before", chosen.question))?;
        if !other.choices().iter().any(|choice| choice.id == chosen.option) {
            return Err(format!(
                "show_if refers to the option \"{}\", which {} does not have",
                chosen.option, other.id
            ));
        }
    }
    Ok(())
}

/// The groups in the order in which the questions first mention them.
fn checked_groups(
    mut raw: BTreeMap<String, RawGroup>,
    questions: &[Question],
    languages: &[Language],
) -> Result<Vec<Group>, String> {
    let mut groups: Vec<Group> = Vec::new();
    for question in questions {
        let Some(id) = &question.group else { continue };
        if question.required {
            return Err(format!("question {}: a required question cannot be folded into a group", question.id));
        }
        if groups.iter().any(|group| group.id == *id) {
            continue;
        }
        let missing = || format!("question {}: the group \"{id}\" is not there", question.id);
        let title = Text::from_file(raw.remove(id).ok_or_else(missing)?.title, languages);
        groups.push(Group { id: id.clone(), title: title.map_err(|problem| format!("group.{id}: {problem}"))? });
    }
    match raw.keys().next() {
        Some(id) => Err(format!("group.{id}: no question is in it")),
        None => Ok(groups),
    }
}

/// Ids stand in field names, addresses within the page and selectors: letters, digits and `_` only.
fn check_id(id: &str) -> Result<(), String> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    match !id.is_empty() && id.bytes().all(plain) {
        true => Ok(()),
        false => Err(format!("the id \"{id}\" may only have letters, digits and underscores")),
    }
}
