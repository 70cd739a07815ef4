//! The invented reports, sent through the same code as real ones.

use std::collections::BTreeMap;

use serde::Deserialize;
use time::Date;

use crate::app::App;
use crate::casework::Report;
use crate::casework::questionnaire::Questionnaire;
use crate::commands::CliError;
use crate::intake::{self, RecipientChoice};
use crate::language::Language;
use crate::rng;
use crate::sealing::CaseKey;
use crate::store::{StoreError, case};

const REPORTS: &str = include_str!("../../../config/demo_reports.toml");
/// How many days ago each arrived that has no course. None came today: what somebody sends who tries the demo out stands first in the list.
const DAYS_AGO: [i64; 12] = [1, 1, 2, 2, 3, 4, 5, 6, 7, 10, 13, 21];

#[derive(Deserialize)]
struct File {
    report: Vec<Invented>,
}

/// One report. The file says more, which is for tests of later steps.
#[derive(Deserialize)]
pub(super) struct Invented {
    pub id: String,
    sprache: String,
    antworten: BTreeMap<String, Chosen>,
    text: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Chosen {
    One(String),
    Many(Vec<String>),
}

/// A case that a report has become.
pub(super) struct Arrived {
    pub number: String,
    pub case_key: CaseKey,
    /// The tag of the language it was written in.
    pub lang: String,
}

/// All reports, each with how many days ago it arrived if nothing else is said.
///
/// # Errors
/// When the file cannot be understood.
pub(super) fn read() -> Result<Vec<(Invented, i64)>, CliError> {
    let file: File = toml::from_str(REPORTS)?;
    Ok(file.report.into_iter().zip(DAYS_AGO).collect())
}

impl Invented {
    /// One that says this, in the office's first language, and answers no further question.
    pub(super) fn saying(id: &str, text: &str) -> Self {
        Self { id: id.to_owned(), sprache: String::new(), antworten: BTreeMap::new(), text: text.to_owned() }
    }

    /// Sends it on that day.
    ///
    /// # Errors
    /// Whatever a report can fail of.
    pub(super) async fn arrives(&self, app: &App, day: Date) -> Result<Arrived, CliError> {
        let channels = app.channels();
        let channel = channels.first();
        let questionnaire = channel.questionnaires.first();
        let case_key = CaseKey::random(&mut rng::os());
        let lang = language(app, &self.sprache).tag().to_owned();
        let report = Report {
            lang: lang.clone(),
            day,
            questionnaire: questionnaire.id().to_owned(),
            version: questionnaire.form.version,
            answers: questionnaire
                .form
                .read(fields(self, questionnaire).iter().map(|(name, value)| (name.as_str(), value.as_str())))
                .map_err(|_| CliError::new(format!("{} does not fit the questionnaire", self.id)))?,
        };
        intake::submit(
            &app.store,
            &channel.readers,
            &case_key,
            report,
            &RecipientChoice::default(),
            app.settings().office.acknowledgement,
            &mut rng::os(),
        )
        .await?;
        let mailbox = case_key.token().id();
        let case = app.store.read("demo.number", move |db| case::by_mailbox(db, mailbox)).await;
        let case = case.map_err(|error: StoreError| CliError::from(error))?;
        Ok(Arrived { number: case.map(|(_, row)| row.number).unwrap_or_default(), case_key, lang })
    }
}

/// The form as a browser would send it.
fn fields(invented: &Invented, questionnaire: &Questionnaire) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (question, chosen) in &invented.antworten {
        match chosen {
            Chosen::One(option) => fields.push((question.clone(), option.clone())),
            Chosen::Many(options) => fields.extend(options.iter().map(|option| (question.clone(), option.clone()))),
        }
    }
    let required = questionnaire.form.questions.iter().find(|question| question.required);
    fields.extend(required.map(|question| (question.id.clone(), invented.text.clone())));
    fields
}

fn language(app: &App, sprache: &str) -> Language {
    app.languages.from_content_tag(sprache).unwrap_or_else(|| app.languages.default_language())
}
