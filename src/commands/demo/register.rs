//! The register of the invented organisation, and those who work on it. They have no key, and no case.

use std::collections::BTreeMap;

use secrecy::SecretString;
use serde::Deserialize;
use time::Duration;

use super::record::Colleague;
use crate::access::Role;
use crate::app::App;
use crate::commands::{CliError, password};
use crate::data_file::DataFile;
use crate::form::Refused;
use crate::record::{Document, Kind, Kinds, State, Step};
use crate::register::{self, Acting, Taken};
use crate::rng;
use crate::staff::{self, NewAccount};
use crate::store::{OrganisationId, StaffId, organisation};

const FILE: &str = "config/demo_register.toml";
const TEXT: &str = include_str!("../../../config/demo_register.toml");

/// Name, function, address, role: who writes, who releases, who decides.
const PEOPLE: [(&str, &str, &str, Role); 3] = [
    ("Meral Öztürk", "Datenschutzkoordination", "m.oeztuerk@brueckenwerk.example", Role::RegisterEditor),
    ("S. Wieland", "externe Datenschutzbeauftragte", "s.wieland@brueckenwerk.example", Role::DataProtectionOfficer),
    ("Dr. Ida Brandt", "Geschäftsführung", "i.brandt@brueckenwerk.example", Role::Management),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    record: Vec<Invented>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Invented {
    kind: String,
    ago: i64,
    until: String,
    answers: BTreeMap<String, Answer>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Answer {
    One(String),
    Several(Vec<String>),
}

/// Adds the people, and fills the register.
///
/// # Errors
/// Whatever an account or a record can fail of.
pub(super) fn fill(app: &App) -> Result<Vec<Colleague>, CliError> {
    let today = app.clock.today();
    let mut people = Vec::new();
    let mut ids = Vec::new();
    for (name, function, email, role) in PEOPLE {
        let mut rng = rng::os();
        let password = password::generate(&mut rng);
        let new = NewAccount { name, function, email, roles: role.into(), channels: &[] };
        let id = staff::add(&app.store, &new, &SecretString::from(password.to_string()), today, &mut rng)?;
        app.store.write_now("demo.keep_password", move |db| crate::store::staff::keep_password(db, id))?;
        let (name, email, role) = (name.to_owned(), email.to_owned(), role.as_str().to_owned());
        people.push(Colleague { name, email, role, password: password.to_string() });
        ids.push(id);
    }
    let first = app.store.read_now("demo.organisation", organisation::first)?;
    let organisation = first.ok_or_else(|| CliError::new("there is no organisation"))?.id;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    runtime.block_on(write_all(app, organisation, (ids[0], ids[1])))?;
    Ok(people)
}

async fn write_all(
    app: &App,
    organisation: OrganisationId,
    (editor, officer): (StaffId, StaffId),
) -> Result<(), CliError> {
    let file: File = DataFile { name: FILE, text: TEXT }.parse().map_err(|error| CliError::new(error.to_string()))?;
    for invented in &file.record {
        let kind = Kinds::built_in().by_id(&invented.kind);
        let kind = kind.ok_or_else(|| CliError::new(format!("{FILE}: there is no kind {:?}", invented.kind)))?;
        let regime = app.settings().legal.regime.name();
        let day = app.clock.today() - Duration::days(invented.ago);
        let by = |staff| Acting { staff, organisation, day, regime };
        let wrong = |error: &dyn std::fmt::Display| CliError::new(format!("{FILE}: {error}"));
        let document = document(kind, invented, by(editor))?;
        let saved = register::create(&app.store, by(editor), kind, document).await.map_err(|error| wrong(&error))?;
        let steps: &[(Step, StaffId)] = match invented.until.parse() {
            Ok(State::Draft) => &[],
            Ok(State::InReview) => &[(Step::Submit, editor)],
            Ok(State::Released) => &[(Step::Submit, editor), (Step::Release, officer)],
            _ => return Err(CliError::new(format!("{FILE}: no record comes to {:?}", invented.until))),
        };
        for (step, who) in steps {
            let taken = Taken { step: *step, version: 1, remark: String::new(), review_on: None };
            let done = register::step(&app.store, by(*who), kind, saved.number.clone(), taken).await;
            done.map_err(|error| wrong(&error))?;
        }
    }
    Ok(())
}

/// The answers, checked as if they had been typed.
fn document(kind: &'static Kind, invented: &Invented, acting: Acting) -> Result<Document, CliError> {
    let pairs = invented.answers.iter().flat_map(|(field, answer)| {
        let values: Vec<&str> = match answer {
            Answer::One(value) => vec![value],
            Answer::Several(values) => values.iter().map(String::as_str).collect(),
        };
        values.into_iter().map(move |value| (field.as_str(), value))
    });
    let pairs: Vec<(&str, &str)> = pairs.collect();
    match kind.form.read_draft(acting.day, &kind.title, pairs.iter().copied()) {
        Ok(answers) => Ok(Document::of(kind, answers)),
        Err(Refused { errors, .. }) => Err(CliError::new(format!("{FILE}: {errors:?}"))),
    }
}
