//! The questionnaire as the form's template needs it: required questions first, then the open ones, then the groups.

use crate::casework::questionnaire::{Questionnaire, Risk};
use crate::form::{Answers, Chosen, Condition, FieldError, FieldProblem, Form, Question, QuestionKind, Suggestions};
use crate::language::{Language, MissingMessage};
use serde::Serialize;
use std::borrow::Cow;

/// Characters of a text that is one line, on pages where lines are offered.
const LINE: usize = 200;

#[derive(Serialize)]
pub struct FormView<'a> {
    open: Vec<QuestionView<'a>>,
    groups: Vec<GroupView<'a>>,
    errors: Vec<ErrorView<'a>>,
}

#[derive(Serialize)]
struct GroupView<'a> {
    title: &'a str,
    /// How many questions can be answered in it.
    count: usize,
    unfolded: bool,
    questions: Vec<QuestionView<'a>>,
}

#[derive(Serialize)]
pub(super) struct QuestionView<'a> {
    /// The name of its field.
    id: Cow<'a, str>,
    kind: &'static str,
    title: &'a str,
    help: Option<&'a str>,
    required: bool,
    risk: Risk,
    /// When it is asked, in words.
    only_if: Option<String>,
    /// Bounds of a number.
    min: Option<i64>,
    max: Option<i64>,
    #[serde(skip)]
    max_chars: Option<usize>,
    /// Whether a text is so short that it has one line.
    is_line: bool,
    /// What it can be picked from.
    suggests: Option<Suggestions>,
    text: &'a str,
    choices: Vec<ChoiceView<'a>>,
    answered: bool,
    error: Option<ErrorView<'a>>,
}

impl<'a> QuestionView<'a> {
    /// The same question under another field's name, without the condition in words.
    pub(super) fn at(self, id: Cow<'a, str>) -> Self {
        Self { id, only_if: None, ..self.in_lines() }
    }

    /// The same question, with one line for a text that is short.
    pub(super) fn in_lines(self) -> Self {
        let is_line = self.suggests.is_some() || self.max_chars.is_some_and(|max_chars| max_chars <= LINE);
        Self { is_line, ..self }
    }

    pub(super) fn error(&self) -> Option<&ErrorView<'a>> {
        self.error.as_ref()
    }
}

#[derive(Serialize)]
struct ChoiceView<'a> {
    id: &'a str,
    label: Cow<'a, str>,
    chosen: bool,
}

#[derive(Clone, Serialize)]
pub(super) struct ErrorView<'a> {
    /// The id of the element to go to.
    target: String,
    title: &'a str,
    /// The question's own words for a missing answer.
    missing: Option<&'a str>,
    kind: &'static str,
    found: usize,
    allowed: usize,
}

impl<'a> FormView<'a> {
    /// The form in one language, with what was typed and what is to be mended.
    ///
    /// # Errors
    /// A word that is missing in this language.
    pub fn new(
        questionnaire: &'a Questionnaire,
        typed: &'a Answers,
        errors: &[FieldError],
        language: Language,
    ) -> Result<Self, MissingMessage> {
        let asked = &questionnaire.form;
        let form = Shown { questionnaire: Some(questionnaire), form: asked, typed, errors, offered: &[], language };
        let view_all = |pick: &dyn Fn(&Question) -> bool| {
            let shown = |question: &&Question| !matches!(question.kind, QuestionKind::Upload { .. }) && pick(question);
            form.form.questions.iter().filter(shown).map(|question| form.view(question)).collect::<Result<Vec<_>, _>>()
        };
        let mut open = view_all(&|question| question.required)?;
        open.extend(view_all(&|question| !question.required && question.group.is_none())?);
        let mut groups = Vec::new();
        for group in &questionnaire.form.groups {
            let questions = view_all(&|question| question.group.as_ref() == Some(&group.id))?;
            groups.push(GroupView {
                title: group.title.get(language),
                count: questions.iter().filter(|question| question.kind != "info").count(),
                unfolded: questions.iter().any(|question| question.answered || question.error.is_some()),
                questions,
            });
        }
        let in_order = open.iter().chain(groups.iter().flat_map(|group| &group.questions));
        let errors = in_order.filter_map(|question| question.error.clone()).collect();
        Ok(Self { open, groups, errors })
    }
}

/// A list that references can lead into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    pub list: String,
    /// Ids, each with its words.
    pub choices: Vec<(String, String)>,
}

/// A form with what was typed.
pub(super) struct Shown<'a, 'e> {
    /// What reporting adds, where it is a reporter who is asked.
    pub questionnaire: Option<&'a Questionnaire>,
    pub form: &'a Form,
    pub typed: &'a Answers,
    pub errors: &'e [FieldError],
    /// What references can lead to: the name of a list, and in it ids with their words.
    pub offered: &'a [Offered],
    pub language: Language,
}

impl<'a> Shown<'a, '_> {
    pub(super) fn view(&self, question: &'a Question) -> Result<QuestionView<'a>, MissingMessage> {
        self.view_of(question, Cow::Borrowed(&question.id))
    }

    /// The question as the field of this name asks it.
    pub(super) fn view_of(
        &self,
        question: &'a Question,
        name: Cow<'a, str>,
    ) -> Result<QuestionView<'a>, MissingMessage> {
        let choices = question.choices().iter().map(|choice| ChoiceView {
            id: &choice.id,
            label: choice.label.get(self.language).into(),
            chosen: self.typed.chose(&name, &choice.id),
        });
        let offered = self.offered_to(question).map(|(id, words)| ChoiceView {
            id,
            label: format!("{words} ({id})").into(),
            chosen: self.typed.chose(&name, id),
        });
        let choices = choices.chain(offered).collect();
        let max_chars = match question.kind {
            QuestionKind::Text { max_chars } => Some(max_chars),
            _ => None,
        };
        let (min, max) = match question.kind {
            QuestionKind::Number { min, max } => (Some(min), Some(max)),
            _ => (None, None),
        };
        Ok(QuestionView {
            kind: question.kind.name(),
            title: question.title.get(self.language),
            help: question.help.as_ref().map(|help| help.get(self.language)),
            required: question.required,
            risk: self.risk(question),
            only_if: question.show_if.as_ref().map(|condition| self.in_words(condition)).transpose()?,
            min,
            max,
            max_chars,
            is_line: false,
            suggests: question.suggests,
            text: self.typed.text(&name).unwrap_or_default(),
            choices,
            answered: self.typed.get(&name).is_some(),
            error: self.error(question, &name),
            id: name,
        })
    }

    fn risk(&self, question: &Question) -> Risk {
        let addition = self.questionnaire.and_then(|questionnaire| questionnaire.addition(&question.id));
        addition.map_or(Risk::Low, |addition| addition.identity_risk)
    }

    /// What the page offers for a reference.
    fn offered_to(&self, question: &Question) -> impl Iterator<Item = (&'a str, &'a str)> {
        let list = match &question.kind {
            QuestionKind::Reference { list } => list.as_str(),
            _ => "",
        };
        let offered = self.offered.iter().find(|offered| offered.list == list);
        offered.into_iter().flat_map(|offered| &offered.choices).map(|(id, words)| (id.as_str(), words.as_str()))
    }

    fn error(&self, question: &'a Question, name: &str) -> Option<ErrorView<'a>> {
        let error = self.errors.iter().find(|error| error.question == name)?;
        let (kind, found, allowed) = match error.problem {
            FieldProblem::Missing => ("missing", 0, 0),
            FieldProblem::UnknownOption => ("unknown-option", 0, 0),
            FieldProblem::Torn => ("torn", 0, 0),
            FieldProblem::TooLate { .. } => ("too-late", 0, 0),
            FieldProblem::NotADate => ("not-a-date", 0, 0),
            FieldProblem::NotAMonth => ("not-a-month", 0, 0),
            FieldProblem::NotAMoment => ("not-a-moment", 0, 0),
            FieldProblem::NotInBounds { .. } => ("not-in-bounds", 0, 0),
            FieldProblem::TooLong { found, allowed } => ("too-long", found, allowed),
            FieldProblem::TooMuch { found, allowed } => ("too-much", found.div_ceil(1000), allowed / 1000),
        };
        // A text field carries the question's id itself; a set of choices is reached through its frame.
        let target = match question.kind {
            QuestionKind::Text { .. } => name.to_owned(),
            _ => frame_id(name),
        };
        let missing = question.missing.as_ref().map(|text| text.get(self.language));
        Some(ErrorView { target, title: question.title.get(self.language), missing, kind, found, allowed })
    }

    /// "Only if you chose “x” at “y” or …", for whoever sees a question whose condition does not hold yet.
    fn in_words(&self, condition: &Condition) -> Result<String, MissingMessage> {
        let mut alternatives = Vec::new();
        for all in &condition.any_of {
            let choices = all.iter().map(|chosen| self.choice_in_words(chosen)).collect::<Result<Vec<_>, _>>()?;
            alternatives.push(choices.join(&*self.say("only-if-and", &[])?));
        }
        let choices = alternatives.join(&*self.say("only-if-or", &[])?);
        self.say("only-if", &[("choices", &choices)]).map(Cow::into_owned)
    }

    fn choice_in_words(&self, chosen: &Chosen) -> Result<Cow<'static, str>, MissingMessage> {
        // Loading the questionnaire has shown that both are there.
        let question = self.form.question(&chosen.question);
        let option = question.and_then(|question| question.choices().iter().find(|choice| choice.id == chosen.option));
        let question = question.map_or("", |question| question.title.get(self.language));
        let option = option.map_or("", |option| option.label.get(self.language));
        self.say("only-if-choice", &[("question", question), ("option", option)])
    }

    fn say(&self, key: &str, arguments: &[(&str, &str)]) -> Result<Cow<'static, str>, MissingMessage> {
        self.language.message(key, &arguments.iter().copied().collect())
    }
}

/// The id of the element around a question.
pub(super) fn frame_id(question: &str) -> String {
    format!("q-{question}")
}
