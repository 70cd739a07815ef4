//! The register of the invented organisation, and those who work on it. They have no key, and no case.

use std::collections::BTreeMap;

use secrecy::SecretString;
use time::{Date, Duration};

use super::record::Colleague;
use crate::access::Role;
use crate::app::App;
use crate::commands::{CliError, password};
use crate::record::{Document, Kind, Kinds, RecordNumber, SampleRecord, SampleRegister, SampleVersion, Step};
use crate::register::{self, Acting, SaveError, Seen, Taken};
use crate::rng;
use crate::staff::{self, NewAccount};
use crate::store::{OrganisationId, StaffId, organisation};

/// Name, function, address, role: who writes, who releases, who decides.
const PEOPLE: [(&str, &str, &str, Role); 3] = [
    ("Meral Öztürk", "Datenschutzkoordination", "m.oeztuerk@brueckenwerk.example", Role::RegisterEditor),
    ("S. Wieland", "externe Datenschutzbeauftragte", "s.wieland@brueckenwerk.example", Role::DataProtectionOfficer),
    ("Dr. Ida Brandt", "Geschäftsführung", "i.brandt@brueckenwerk.example", Role::Management),
];

/// Adds the people, and fills the register through the same code as what is real.
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
    let filler = Filler { app, organisation, editor: ids[0], officer: ids[1], today };
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    runtime.block_on(filler.write_all(SampleRegister::built_in()))?;
    Ok(people)
}

/// Those who fill it, and when.
struct Filler<'a> {
    app: &'a App,
    organisation: OrganisationId,
    editor: StaffId,
    officer: StaffId,
    today: Date,
}

impl Filler<'_> {
    /// One record after the other: each refers only to those before it.
    async fn write_all(&self, sample: &SampleRegister) -> Result<(), CliError> {
        let mut numbers = BTreeMap::new();
        for record in &sample.records {
            let kind = Kinds::built_in().by_id(&record.kind);
            let kind = kind.ok_or_else(|| CliError::new(format!("there is no kind {:?}", record.kind)))?;
            let number = self.write(kind, record, &numbers).await;
            let number = number.map_err(|error| CliError::new(format!("{}: {error}", record.key)))?;
            numbers.insert(record.key.as_str(), number);
        }
        Ok(())
    }

    async fn write(
        &self,
        kind: &'static Kind,
        record: &SampleRecord,
        numbers: &BTreeMap<&str, RecordNumber>,
    ) -> Result<RecordNumber, Box<dyn std::error::Error>> {
        let mut written: Option<RecordNumber> = None;
        for (version, sample) in (1..).zip(&record.versions) {
            let answers = sample.answers(kind, self.today, |key| numbers.get(key).cloned());
            let document = Document::of(kind, answers);
            let by = self.by(self.editor, sample.course.begun);
            let saved = match written.take() {
                None => register::create(&self.app.store, by, kind, document).await?,
                Some(number) => self.go_on(by, kind, number, version, document).await?,
            };
            self.pass(kind, &saved.number, version, sample).await?;
            written = Some(saved.number);
        }
        written.ok_or_else(|| "it has no version".into())
    }

    /// Begins a version after one that was saved once.
    async fn go_on(
        &self,
        by: Acting,
        kind: &'static Kind,
        number: RecordNumber,
        version: i32,
        document: Document,
    ) -> Result<register::Saved, SaveError> {
        let seen = Seen { version: version - 1, saves: 1 };
        register::save(&self.app.store, by, kind, number, seen, document).await
    }

    /// Takes the steps of a version, each on its day.
    async fn pass(
        &self,
        kind: &'static Kind,
        number: &RecordNumber,
        version: i32,
        sample: &SampleVersion,
    ) -> Result<(), register::StepError> {
        let course = sample.course;
        let steps = [
            (Step::Submit, course.submitted, self.editor),
            (Step::Release, course.released, self.officer),
            (Step::Withdraw, course.withdrawn, self.officer),
        ];
        for (step, ago, who) in steps {
            let Some(ago) = ago else { continue };
            let taken = Taken { step, version, remark: String::new(), review_on: None };
            register::step(&self.app.store, self.by(who, ago), kind, number.clone(), taken).await?;
        }
        Ok(())
    }

    fn by(&self, staff: StaffId, ago: u16) -> Acting {
        let day = self.today - Duration::days(ago.into());
        Acting { staff, organisation: self.organisation, day, regime: self.app.settings().legal.regime.name() }
    }
}
