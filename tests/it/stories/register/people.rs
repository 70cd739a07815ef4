//! Those who work on the register of an instance, signed in.

use crate::harness::{Instance, Tables, Visitor};

pub const RECORDS: &str = "/register/processing-activity";
/// What a browser sends of a form in which nothing that must be there is missing.
pub const WHOLE: [(&str, &str); 11] = [
    ("name", "Messenger im Team"),
    ("role", "controller"),
    ("status", ""),
    ("officer", "Externe Datenschutzbeauftragte"),
    ("purpose.1", "Absprachen im Dienst"),
    ("basis.1", "employment"),
    ("persons.1", "staff"),
    ("categories.1", "Name, Nachrichten"),
    ("special.1", "no"),
    ("recipient.1", "Betreiber"),
    ("third_country", "no"),
];

pub struct Office {
    pub instance: Instance,
    pub tables: Tables,
    pub editor: Visitor,
    pub officer: Visitor,
    pub management: Visitor,
    pub auditor: Visitor,
}

impl Office {
    pub fn of(instance: Instance) -> Self {
        let mut tables = Tables::of(&instance.data());
        let house = tables.column("SELECT name AS cell FROM organisation ORDER BY id").remove(0);
        let mut person =
            |name: &str, email: &str, role: &str| signed_in(&instance, &mut tables, &house, (name, email, role));
        let editor = person("M. Öztürk", "koordination@example.org", "register_editor");
        let officer = person("D. Wieland", "beauftragte@example.org", "data_protection_officer");
        let management = person("I. Brandt", "leitung@example.org", "management");
        let auditor = person("P. Prüferin", "pruefen@example.org", "auditor");
        Self { instance, tables, editor, officer, management, auditor }
    }

    /// Somebody with every right to the register of another organisation.
    pub fn stranger(&mut self) -> Visitor {
        self.tables.add_organisation("Haus am See");
        let who = ("E. Erste", "see@example.org", "data_protection_officer");
        signed_in(&self.instance, &mut self.tables, "Haus am See", who)
    }
}

fn signed_in(
    instance: &Instance,
    tables: &mut Tables,
    house: &str,
    (name, email, role): (&str, &str, &str),
) -> Visitor {
    tables.add_account(house, name, email);
    tables.set_roles(email, &[role]);
    let mut visitor = Visitor::of(instance.office());
    visitor.keep_cookie("session", &tables.open_session(email));
    visitor
}
