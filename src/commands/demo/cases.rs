//! The invented reports, sent through the same code as real ones, over the last weeks.

use std::collections::BTreeMap;

use serde::Deserialize;
use time::Duration;

use super::record::DemoCase;
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
/// How many days ago each arrived. None came today: what somebody sends who tries the demo out stands first in the list.
const DAYS_AGO: [i64; 12] = [1, 1, 2, 2, 3, 4, 5, 6, 7, 10, 13, 21];

#[derive(Deserialize)]
struct File {
    report: Vec<Invented>,
}

/// One report. The file says more, which is for tests of later steps.
#[derive(Deserialize)]
struct Invented {
    id: String,
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

/// Submits them all, the oldest first.
///
/// # Errors
/// Whatever a report can fail of.
pub(super) fn submit(app: &App) -> Result<Vec<DemoCase>, CliError> {
    let file: File = toml::from_str(REPORTS)?;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let mut cases = Vec::new();
    for (report, days) in file.report.iter().zip(DAYS_AGO).rev() {
        cases.push(runtime.block_on(submit_one(app, report, days))?);
    }
    cases.reverse();
    Ok(cases)
}

async fn submit_one(app: &App, invented: &Invented, days_ago: i64) -> Result<DemoCase, CliError> {
    let channel = app.channels.first();
    let questionnaire = channel.questionnaires.first();
    let case_key = CaseKey::random(&mut rng::os());
    let report = Report {
        lang: language(app, &invented.sprache).tag().to_owned(),
        day: app.clock.today() - Duration::days(days_ago),
        questionnaire: questionnaire.id().to_owned(),
        version: questionnaire.form.version,
        answers: questionnaire
            .form
            .read(fields(invented, questionnaire).iter().map(|(name, value)| (name.as_str(), value.as_str())))
            .map_err(|_| CliError::new(format!("{} does not fit the questionnaire", invented.id)))?,
    };
    intake::submit(&app.store, &channel.readers, &case_key, report, &RecipientChoice::default(), &mut rng::os())
        .await?;
    let mailbox = case_key.token().id();
    let case = app.store.read("demo.number", move |db| case::by_mailbox(db, mailbox)).await;
    let case = case.map_err(|error: StoreError| CliError::from(error))?;
    Ok(DemoCase {
        number: case.map(|(_, row)| row.number).unwrap_or_default(),
        case_key: case_key.display().to_string(),
        demo_report: invented.id.clone(),
    })
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
