//! One report of 2 KB, as a form and as a document.

use siegelpost::casework::questionnaire::Questionnaire;
use siegelpost::casework::{Document, Report};
use siegelpost::clock::{Clock, SystemClock};
use siegelpost::form::Answer;
use siegelpost::rng;
use siegelpost::sealing::CaseKey;
use zeroize::Zeroizing;

use super::Outcome;
use super::client;

/// The question that has to be answered.
const QUESTION: &str = "F14";
/// Bytes of the text.
const LENGTH: usize = 2048;
const SENTENCE: &str =
    "In unserem Team werden Fotos von Klientinnen in einer privaten Gruppe geteilt, auch am Wochenende. ";

/// 2 KB of plain words.
pub fn text() -> String {
    SENTENCE.chars().cycle().take(LENGTH).collect()
}

/// The form, ready to be sent, with a new case key.
pub fn form() -> Vec<u8> {
    form_with(&CaseKey::random(&mut rng::os()))
}

/// The form with this case key.
pub fn form_with(case_key: &CaseKey) -> Vec<u8> {
    client::post("/report", &[("case_key", &case_key.display()), (QUESTION, &text()), ("send", "")])
}

/// The report as it is sealed.
pub fn document() -> Outcome<Report> {
    let questionnaire = Questionnaire::built_in()?;
    let answers = [(QUESTION.to_owned(), Answer::Text(Zeroizing::new(text())))];
    Ok(Report {
        lang: "de".to_owned(),
        day: SystemClock.today(),
        questionnaire: questionnaire.form.id,
        version: questionnaire.form.version,
        answers: answers.into_iter().collect(),
    })
}

/// The document's bytes.
pub fn json() -> Outcome<Zeroizing<Vec<u8>>> {
    Ok(Document::Report(document()?).to_json())
}
