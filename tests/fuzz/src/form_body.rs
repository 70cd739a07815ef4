//! Whatever is posted as a form: its fields are what stands in it, and answers that were taken are taken again.

use std::sync::LazyLock;

use siegelpost::casework::questionnaire::Questionnaire;
use siegelpost::form::{Answer, Answers, FieldError, MAX_TEXT_BYTES, TextKind};
use siegelpost::intake::text_kind;
use siegelpost::web::Protected;

static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(|| Questionnaire::built_in().unwrap());

pub fn holds(data: &[u8]) {
    let form = Protected::parse(data);
    let fields: Vec<(&str, &str)> = form.fields().collect();
    for (name, value) in &fields {
        let (_, first) = fields.iter().find(|(other, _)| other == name).unwrap();
        assert_eq!(form.value(name), *first);
        assert!(!value.contains('\r'));
    }
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(&fields).finish();
    assert!(Protected::parse(body.as_bytes()).fields().eq(form.fields()), "what is read can be sent again");
    match QUESTIONNAIRE.form.read_with(form.fields(), text_kind) {
        Ok(answers) => taken(&answers),
        Err(refused) => {
            let errors = &refused.errors;
            let is_second =
                |at: usize, error: &FieldError| errors[..at].iter().any(|one| one.question == error.question);
            assert!(!errors.is_empty() && !errors.iter().enumerate().any(|(at, error)| is_second(at, error)));
            assert!(errors.iter().all(|error| QUESTIONNAIRE.form.question(&error.question).is_some()));
        }
    }
}

fn taken(answers: &Answers) {
    let again: Vec<(&str, &str)> =
        answers.iter().flat_map(|(id, answer)| answer.values().map(|value| (id.as_str(), value))).collect();
    let read = QUESTIONNAIRE.form.read_with(again.into_iter(), text_kind);
    assert!(read.is_ok_and(|read| read.same_as(answers)), "answers that keep to the questions are read as they are");
    let json = serde_json::to_string(&answers.in_document()).unwrap();
    assert!(serde_json::from_str::<Answers>(&json).unwrap().same_as(answers));
    let mut bytes = 0;
    for (id, answer) in answers.iter() {
        let question = QUESTIONNAIRE.form.question(id).unwrap();
        let Answer::Text(text) = answer else {
            assert!(answer.values().all(|value| question.choices().iter().any(|choice| choice.id == value)));
            continue;
        };
        bytes += text.len();
        assert!(!text.is_empty() && text_kind(text) != TextKind::Torn);
        assert!(!text.chars().any(|ch| ch.is_control() && ch != '\n' && ch != '\t'));
    }
    assert!(bytes <= MAX_TEXT_BYTES);
}
