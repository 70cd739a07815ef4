//! A form that is filled in and sealed in the handler's tab: the server renders it empty, and knows no answer.

use serde::Serialize;

use super::form_data::{form_json, rules_json};
use super::labels::form_labels_json;
use super::question::{QuestionView, Shown};
use crate::form::{Answers, Form, Proposals, Question, field_name};
use crate::language::{Language, MissingMessage};

/// The row that is no row yet: what the script makes rows of, by another number in the place of this.
const PROTOTYPE: u32 = 0;

#[derive(Serialize)]
pub struct SealedFormView<'a> {
    id: &'a str,
    title: &'a str,
    lead: Option<&'a str>,
    /// In the order of the file.
    sections: Vec<Section<'a>>,
    /// The form as JSON, for the script to check against.
    definition: String,
    /// The words of questions and options as JSON, for the script to draw what was sealed.
    labels: String,
    /// The rules for proposals as JSON; `None` if nothing is proposed in it.
    rules: Option<String>,
}

#[derive(Serialize)]
struct Section<'a> {
    title: Option<&'a str>,
    parts: Vec<Part<'a>>,
}

/// A question, or the prototype of rows.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Part<'a> {
    Question(Box<QuestionView<'a>>),
    Rows(Rows<'a>),
}

#[derive(Serialize)]
struct Rows<'a> {
    id: &'a str,
    title: &'a str,
    add: &'a str,
    /// The highest number of a row.
    max: u32,
    questions: Vec<QuestionView<'a>>,
}

impl<'a> SealedFormView<'a> {
    /// The form in one language.
    ///
    /// # Errors
    /// A word that is missing in this language.
    pub fn new(form: &'a Form, typed: &'a Answers, language: Language) -> Result<Self, MissingMessage> {
        let shown = Shown { questionnaire: None, form, typed, errors: &[], offered: &[], language };
        let mut sections = Vec::new();
        for section in form.questions.chunk_by(|one, next| one.group == next.group) {
            let title = form.groups.iter().find(|group| section[0].group.as_ref() == Some(&group.id));
            let runs = section.chunk_by(|one, next| one.repeat.is_some() && one.repeat == next.repeat);
            let parts = runs.map(|run| part(&shown, run)).collect::<Result<_, _>>()?;
            sections.push(Section { title: title.map(|group| group.title.get(language)), parts });
        }
        Ok(Self {
            id: &form.id,
            title: form.text("title", language).unwrap_or(&form.id),
            lead: form.text("lead", language),
            sections,
            definition: form_json(form, language),
            labels: form_labels_json(form, language),
            rules: None,
        })
    }
}

impl SealedFormView<'_> {
    /// The same form with rules for what is proposed in it.
    pub fn with_rules(self, proposals: &Proposals, facts: &[(&str, &str)]) -> Self {
        Self { rules: Some(rules_json(proposals, facts)), ..self }
    }
}

fn part<'a>(shown: &Shown<'a, '_>, run: &'a [Question]) -> Result<Part<'a>, MissingMessage> {
    let first = &run[0];
    let Some(repeat) = shown.form.repeats.iter().find(|repeat| first.repeat.as_ref() == Some(&repeat.id)) else {
        return Ok(Part::Question(Box::new(view(shown, first, None)?)));
    };
    let questions = run.iter().map(|question| view(shown, question, Some(PROTOTYPE))).collect::<Result<_, _>>()?;
    let (title, add) = (repeat.title.get(shown.language), repeat.add.get(shown.language));
    Ok(Part::Rows(Rows { id: &repeat.id, title, add, max: repeat.max, questions }))
}

/// The script hides what is not asked: nobody has to be told under which condition it is.
fn view<'a>(
    shown: &Shown<'a, '_>,
    question: &'a Question,
    row: Option<u32>,
) -> Result<QuestionView<'a>, MissingMessage> {
    Ok(shown.view(question)?.at(field_name(&question.id, row)))
}
