//! Two cases with a conversation and notes, the database they are in, and both readers.

use serde_json::json;
use siegelpost::sealing::CaseKey;

use super::told::{self, Mailbox, Notice};
use crate::harness::{Device, Handler, Instance, Reading, Reporter, Tables};
use crate::postgres::Database;

/// What is put back after each attempt. Parents come after their children.
const TABLES: [&str; 6] = ["seen", "removal", "parcel", "slot", "case_file", "office_journal"];

pub struct Stage {
    pub tables: Tables,
    pub reporter: Reporter,
    pub handler: Handler,
    pub number: String,
    /// The row numbers of the case that is looked at, and of another one of the same handlers.
    pub case: String,
    pub other: String,
    /// What both readers were shown when all was well.
    pub mailbox: Mailbox,
    pub reading: Reading,
    instance: Instance,
    database: Option<Database>,
}

impl Stage {
    pub fn on_sqlite() -> Self {
        let instance = Instance::demo();
        let tables = Tables::of(&instance.data());
        Self::set(instance, tables, None)
    }

    pub fn on_postgres() -> Self {
        let database = Database::with_tables();
        let instance = Instance::served_on_postgres(&database.address);
        let tables = Tables::on_postgres(&database.address);
        Self::set(instance, tables, Some(database))
    }

    /// Positions 1 to 6: report, reply, note, message, reply, note. The other case has a report and a reply.
    fn set(instance: Instance, tables: Tables, database: Option<Database>) -> Self {
        let (mut reporter, mut handler) = (instance.reporter(), instance.handler(1));
        handler.signs_in().expect(200);
        instance.reporter().reports("Der Bericht eines anderen.");
        let others = handler.sees_cases().remove(0);
        let case = handler.opens(&others);
        handler.replies(&case, "Eine Antwort an jemand anderen.").expect(201);
        reporter.reports("Der Bericht.");
        let number = handler.sees_cases().into_iter().find(|number| *number != others).unwrap();
        for round in ["erste", "zweite"] {
            if round == "zweite" {
                reporter.comes_back().expect(200);
                reporter.writes("Eine Nachricht.").expect(200);
            }
            let case = handler.opens(&number);
            handler.replies(&case, &format!("Die {round} Antwort.")).expect(201);
            let case = handler.opens(&number);
            handler.notes(&case, &format!("Die {round} Notiz.")).expect(201);
        }
        let mailbox = comes_back(&mut reporter);
        let reading = handler.looks_at(&number);
        let mut tables = tables;
        // Whoever owns the database drops what keeps markers where parcels are.
        tables.execute(match tables {
            Tables::Sqlite(_) => "PRAGMA foreign_keys = OFF",
            Tables::Postgres(_) => {
                "ALTER TABLE seen DROP CONSTRAINT seen_position_check, DROP CONSTRAINT seen_case_id_position_fkey"
            }
        });
        let mut stage = Self {
            tables,
            reporter,
            handler,
            case: String::new(),
            other: String::new(),
            number,
            mailbox,
            reading,
            instance,
            database,
        };
        assert_eq!((stage.mailbox.check_words().len(), stage.reading.entries.len()), (4, 6));
        stage.case = stage.row_of(&stage.number.clone());
        stage.other = stage.row_of(&others);
        stage.keep("kept");
        stage
    }

    fn row_of(&mut self, number: &str) -> String {
        let sql = format!("SELECT CAST(id AS TEXT) AS cell FROM case_file WHERE number = '{number}'");
        self.tables.column(&sql).remove(0)
    }

    /// Makes a copy of all that a case consists of.
    pub fn keep(&mut self, name: &str) {
        for table in TABLES {
            self.tables.execute(&format!("CREATE TABLE {name}_{table} AS SELECT * FROM {table}"));
        }
        self.tables.execute(&format!("CREATE TABLE {name}_staff AS SELECT * FROM staff"));
    }

    /// Drops such a copy.
    pub fn forget(&mut self, name: &str) {
        for table in TABLES.into_iter().chain(["staff"]) {
            self.tables.execute(&format!("DROP TABLE {name}_{table}"));
        }
    }

    /// Puts it back, as a restored backup would.
    pub fn put_back(&mut self, name: &str) {
        let delete = TABLES.map(|table| format!("DELETE FROM {table};")).concat();
        let mut parents_first = TABLES;
        parents_first.reverse();
        let insert = parents_first.map(|table| format!("INSERT INTO {table} SELECT * FROM {name}_{table};")).concat();
        let staff =
            format!("UPDATE staff SET recipient = (SELECT k.recipient FROM {name}_staff k WHERE k.id = staff.id);");
        self.tables.execute(&format!("BEGIN; {delete} {insert} {staff} COMMIT;"));
    }

    /// Fills in the rows of both cases: `A` is the one that is looked at, `B` the other, each with its number.
    pub fn sql(&self, sql: &str) -> String {
        sql.replace("{A}", &self.case).replace("{B}", &self.other)
    }

    /// Lets both readers look after `sql` has been executed, then puts everything back.
    #[track_caller]
    pub fn after(&mut self, sql: &str) -> (Option<Notice>, Option<Notice>) {
        let sql = self.sql(sql);
        self.tables.execute(&sql);
        let told = self.both_look(&sql);
        self.put_back("kept");
        told
    }

    /// How the reporter, and how the handler notices. No page of either may fail.
    #[track_caller]
    pub fn both_look(&mut self, what: &str) -> (Option<Notice>, Option<Notice>) {
        let mailbox = comes_back(&mut self.reporter).noticed(&self.mailbox, what);
        // As the reporter's own browser asks for it; what it makes of it is tried in the browser's own tests.
        let sealed = json!({ "token": self.device().token() });
        let sealed = self.reporter.browser.post_json("/mailbox/sealed", &sealed);
        assert!([200, 404].contains(&sealed.status), "{what}: {} for the reporter's own browser", sealed.status);
        let reading = self.handler.looks_at(&self.number);
        let list = self.handler.browser.get("/cases");
        assert_eq!(list.status, 200, "{what}: the list");
        (mailbox, told::noticed(&reading, &self.reading, what))
    }

    /// The reporter's own browser, which opens their mailbox itself.
    pub fn device(&self) -> Device {
        let mut device = self.instance.device();
        device.case_key = CaseKey::parse(&self.reporter.case_key).unwrap();
        device
    }

    /// Another handler of both cases.
    pub fn colleague(&self) -> Handler {
        self.instance.handler(0)
    }

    /// Where reporters are answered.
    pub fn public(&self) -> &str {
        self.instance.public()
    }

    /// Runs `siegelpost verify` on this database: whether it was content, and what it said.
    pub fn verify(&self, arguments: &[&str]) -> (bool, String) {
        let address = self.database.as_ref().map(|database| ("database.url", database.address.as_str()));
        self.instance.tries(&[&["verify"], arguments].concat(), address.as_slice())
    }
}

pub fn comes_back(reporter: &mut Reporter) -> Mailbox {
    let answer = reporter.comes_back();
    Mailbox { status: answer.status, body: answer.body }
}
