//! Whatever an operator writes as a questionnaire: it is refused with its place, or it can be shown and answered.

use siegelpost::casework::questionnaire::Questionnaire;
use siegelpost::data_file::DataFileError;
use siegelpost::form::Answers;
use siegelpost::language::Languages;

pub fn holds(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match Questionnaire::from_toml("f.toml", text, Languages::built_in()) {
        Ok(questionnaire) => can_be_used(&questionnaire),
        Err(error) => has_a_place(&error, text),
    }
}

/// The file, a line that it has, and a sentence.
pub fn has_a_place(error: &DataFileError, text: &str) {
    let lines = text.split('\n').count();
    assert!(
        error.file == "f.toml" && (1..=lines).contains(&error.line) && !error.problem.to_string().is_empty(),
        "{error}"
    );
}

fn can_be_used(questionnaire: &Questionnaire) {
    assert!(!questionnaire.form.languages.is_empty() && !questionnaire.form.questions.is_empty());
    for (at, question) in questionnaire.form.questions.iter().enumerate() {
        assert!(questionnaire.form.questions[..at].iter().all(|other| other.id != question.id), "an id is there once");
        for language in &questionnaire.form.languages {
            assert!(!question.title.get(*language).is_empty());
            assert!(question.choices().iter().all(|choice| !choice.label.get(*language).is_empty()));
        }
        if let Some(group) = &question.group {
            assert!(questionnaire.form.groups.iter().any(|known| known.id == *group));
        }
    }
    let everything: Vec<(&str, &str)> = questionnaire.form.questions.iter().flat_map(answered).collect();
    let (nothing, full) =
        (questionnaire.form.read(std::iter::empty()), questionnaire.form.read(everything.into_iter()));
    assert!(nothing.map_or_else(|refused| refused.typed.is_empty(), |answers| answers.is_empty()));
    let Ok(full) = full else { panic!("a form that is filled in with what it offers is taken") };
    for language in &questionnaire.form.languages {
        let shown = |answers: &Answers| questionnaire.form.notices(answers, *language).len();
        let every = questionnaire.form.every_notice(*language).len();
        assert!(shown(&full) <= every && shown(&Answers::default()) <= every);
    }
}

/// Every choice, and a text of one letter.
fn answered(question: &siegelpost::form::Question) -> Vec<(&str, &str)> {
    match question.choices() {
        [] => vec![(&question.id, "x")],
        choices => choices.iter().map(|choice| (question.id.as_str(), choice.id.as_str())).collect(),
    }
}
