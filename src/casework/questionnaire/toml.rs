//! Reading a questionnaire's file, and refusing one that would fail a reporter later.

use sha2::{Digest, Sha256};

use super::raw::{Parts, RawAddition, RawFile};
use super::topic::checked_topic;
use super::{Addition, Questionnaire};
use crate::data_file::{DataFile, DataFileError, Problem};
use crate::form::{Checked, Flaw, Question, RawQuestion, checked_form, flaw};
use crate::language::Languages;

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
        let read = check(file.parse()?, languages).map_err(|flaw| file.error_of(&flaw.at, flaw.problem))?;
        Ok(Self { toml: toml.to_owned(), digest: Sha256::digest(toml).into(), ..read })
    }
}

fn check(raw: RawFile, known: Languages) -> Checked<Questionnaire> {
    let Parts { form, estimated_minutes, topics, additions: raw_additions } = raw.parts();
    form.question.iter().try_for_each(check_fold)?;
    let form = checked_form(form, known)?;
    let mut additions = Vec::new();
    for (question, raw) in form.questions.iter().zip(raw_additions) {
        let in_question = |flaw: Flaw| flaw.in_question(&question.id);
        additions.push(checked_addition(question, raw).map_err(in_question)?);
    }
    let topics = topics.into_iter().map(|topic| checked_topic(topic, &form.languages)).collect::<Checked<_>>()?;
    let (toml, digest) = (String::new(), [0; 32]);
    Ok(Questionnaire { form, estimated_minutes, topics, additions, toml, digest })
}

/// Groups are folded away, and required questions stand before everything else.
fn check_fold(question: &RawQuestion) -> Checked<()> {
    let Some(group) = question.group.as_ref().filter(|_| question.no_skip) else { return Ok(()) };
    let problem = Problem::new("required-folded", &[], "a required question cannot be folded into a group");
    Err(flaw(group)(problem).in_question(question.id.get_ref()))
}

fn checked_addition(question: &Question, raw: RawAddition) -> Checked<Addition> {
    for (name, referred) in [("concerns_office", &raw.concerns_office), ("asks_meeting", &raw.asks_meeting)] {
        let known = |option: &String| question.choices().iter().any(|one| one.id == *option);
        if let Some(option) = referred.as_ref().filter(|option| !known(option.get_ref())) {
            let english = format!("{name} refers to the option \"{}\", which is not there", option.get_ref());
            let arguments = [("rule", name), ("option", option.get_ref().as_str())];
            return Err(flaw(option)(Problem::new("addition-option", &arguments, english)));
        }
    }
    Ok(Addition {
        question: question.id.clone(),
        identity_risk: raw.identity_risk,
        concerns_office: raw.concerns_office.map(toml::Spanned::into_inner),
        asks_meeting: raw.asks_meeting.map(toml::Spanned::into_inner),
        warn_patterns: raw.warn_patterns,
    })
}
