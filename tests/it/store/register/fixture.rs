//! An organisation with three people who work on its register, and another one.

use siegelpost::access::Role;
use siegelpost::record::{Document, Kind, Kinds, RecordNumber, State, Step};
use siegelpost::register::{Acting, SaveError, Saved, Seen, StepError, Taken, create, save, step, view};
use siegelpost::store::register_link::Linked;
use siegelpost::store::staff::NewStaff;
use siegelpost::store::{Store, StoreError, WriteDb, organisation, staff};
use time::Date;
use time::macros::date;

use crate::store::fixture::{Office, office};
use crate::store::site::Site;

pub use crate::store::absence::wait;

pub const DAY: Date = date!(2026 - 11 - 24);
/// Fields in which nothing that must be there is missing under the GDPR.
pub const WHOLE: [(&str, &str); 10] = [
    ("name", "Messenger im Team"),
    ("role", "controller"),
    ("officer", "Externe Datenschutzbeauftragte"),
    ("purpose.1", "Absprachen im Dienst"),
    ("basis.1", "employment"),
    ("persons.1", "staff"),
    ("categories.1", "Name, Nachrichten"),
    ("special.1", "no"),
    ("recipient.1", "Betreiber"),
    ("third_country", "no"),
];

pub fn kind() -> &'static Kind {
    Kinds::built_in().by_id("processing-activity").unwrap()
}

pub struct House {
    pub store: Store,
    pub anna: Acting,
    pub ben: Acting,
    pub cem: Acting,
}

impl House {
    pub fn new(site: &Site) -> Self {
        let store = site.open();
        let Office { organisation, anna, ben, .. } = office(&store);
        let cem = store.write_now("cem", move |db| person(db, organisation, "cem@example.org")).unwrap();
        let [anna, ben, cem] = [anna, ben, cem].map(|staff| Acting { staff, organisation, day: DAY, regime: "dsgvo" });
        Self { store, anna, ben, cem }
    }

    /// Somebody of another organisation, with the same roles.
    pub fn stranger(&self) -> Acting {
        let make = |db: &mut WriteDb| {
            let organisation = organisation::create(db, "Haus am See")?;
            let staff = person(db, organisation, "see@example.org")?;
            Ok::<_, StoreError>(Acting { staff, organisation, day: DAY, regime: "dsgvo" })
        };
        self.store.write_now("a stranger", make).unwrap()
    }

    pub fn writes(&self, who: Acting, fields: &[(&str, &str)]) -> RecordNumber {
        wait(create(&self.store, who, kind(), document(fields))).unwrap().number
    }

    pub fn saves(
        &self,
        who: Acting,
        number: &RecordNumber,
        (version, saves): (i32, i32),
        fields: &[(&str, &str)],
    ) -> Result<Saved, SaveError> {
        wait(save(&self.store, who, kind(), number.clone(), Seen { version, saves }, document(fields)))
    }

    pub fn steps(&self, who: Acting, number: &RecordNumber, step: Step, version: i32) -> Result<(), StepError> {
        self.takes(who, number, Taken { step, version, remark: String::new(), review_on: None })
    }

    /// Ben releases the first version, to be looked at again on that day.
    pub fn releases_until(&self, number: &RecordNumber, day: Date) -> Result<(), StepError> {
        let taken = Taken { step: Step::Release, version: 1, remark: String::new(), review_on: Some(day) };
        self.takes(Acting { regime: "kdg", ..self.ben }, number, taken)
    }

    fn takes(&self, who: Acting, number: &RecordNumber, taken: Taken) -> Result<(), StepError> {
        wait(step(&self.store, who, kind(), number.clone(), taken))
    }

    pub fn makes_unit(&self, fields: &[(&str, &str)]) -> Result<Saved, SaveError> {
        wait(create(&self.store, self.anna, unit(), document_of(unit(), fields)))
    }

    /// Saves the first draft of a unit once more.
    pub fn changes_unit(&self, number: &str, fields: &[(&str, &str)]) -> Result<Saved, SaveError> {
        let seen = Seen { version: 1, saves: 1 };
        wait(save(&self.store, self.anna, unit(), number.parse().unwrap(), seen, document_of(unit(), fields)))
    }

    /// To what a unit refers, and what refers to it: field and number.
    pub fn linked(&self, number: &str) -> (Vec<String>, Vec<String>) {
        let view = wait(view(&self.store, self.anna, unit(), number.parse().unwrap(), None)).unwrap().unwrap();
        let told =
            |links: &[Linked]| links.iter().map(|link| format!("{} {}", link.field, link.cover.number)).collect();
        (told(&view.links), told(&view.linked_from))
    }

    /// A record that Anna has written and Ben has released.
    pub fn released(&self, fields: &[(&str, &str)]) -> RecordNumber {
        let number = self.writes(self.anna, fields);
        self.steps(self.anna, &number, Step::Submit, 1).unwrap();
        self.steps(self.ben, &number, Step::Release, 1).unwrap();
        number
    }

    /// The newest version, where it stands, which one is in force, and when somebody looks at it again.
    pub fn standing(&self, number: &RecordNumber) -> (i32, State, Option<i32>, Date) {
        let cover = wait(view(&self.store, self.anna, kind(), number.clone(), None)).unwrap().unwrap().cover;
        (cover.version, cover.state, cover.in_force, cover.due_on)
    }
}

pub fn unit() -> &'static Kind {
    Kinds::built_in().by_id("unit").unwrap()
}

pub fn document(fields: &[(&str, &str)]) -> Document {
    document_of(kind(), fields)
}

fn document_of(kind: &Kind, fields: &[(&str, &str)]) -> Document {
    Document::of(kind, kind.form.typed(fields.iter().copied()))
}

fn person(
    db: &mut WriteDb,
    organisation: siegelpost::store::OrganisationId,
    email: &str,
) -> Result<siegelpost::store::StaffId, StoreError> {
    let hash = "$argon2id$stub".to_owned().into();
    let roles = Role::RegisterEditor.into();
    staff::create(db, &NewStaff { organisation, name: "C. Sommer", email, roles, password_hash: &hash })
}
