//! The tables as whoever holds the database sees them, past the program.

use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query, sql_types};

/// A second connection to an instance's database.
pub enum Tables {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

#[derive(QueryableByName)]
struct Cell {
    #[diesel(sql_type = sql_types::Text)]
    cell: String,
}

impl Tables {
    pub fn of(data: &Path) -> Self {
        let mut connection = SqliteConnection::establish(&data.join("siegelpost.db").to_string_lossy()).unwrap();
        connection.batch_execute("PRAGMA busy_timeout = 10000;").unwrap();
        Self::Sqlite(connection)
    }

    /// By the address of either kind.
    pub fn at(address: &str) -> Self {
        match address.strip_prefix("sqlite:") {
            Some(file) => Self::of(Path::new(file).parent().unwrap()),
            None => Self::on_postgres(address),
        }
    }

    pub fn on_postgres(address: &str) -> Self {
        Self::Postgres(PgConnection::establish(address).unwrap())
    }

    /// Changes something behind the program's back.
    #[track_caller]
    pub fn execute(&mut self, sql: &str) {
        self.try_to(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
    }

    /// The same, for what the database itself may refuse.
    pub fn try_to(&mut self, sql: &str) -> diesel::QueryResult<()> {
        match self {
            Self::Sqlite(connection) => connection.batch_execute(sql),
            Self::Postgres(connection) => connection.batch_execute(sql),
        }
    }

    /// The values of the one column that `sql` selects under the name `cell`, as texts.
    pub fn column(&mut self, sql: &str) -> Vec<String> {
        let rows = match self {
            Self::Sqlite(connection) => sql_query(sql).load::<Cell>(connection),
            Self::Postgres(connection) => sql_query(sql).load::<Cell>(connection),
        };
        rows.unwrap_or_else(|error| panic!("{sql}: {error}")).into_iter().map(|row| row.cell).collect()
    }

    /// The stored bytes of the one column that `select` (`sealed FROM parcel …`) names.
    pub fn bytes(&mut self, column: &str, rows: &str) -> Vec<Vec<u8>> {
        let hex = match self {
            Self::Sqlite(_) => format!("hex({column})"),
            Self::Postgres(_) => format!("encode({column}, 'hex')"),
        };
        let texts = self.column(&format!("SELECT {hex} AS cell FROM {rows}"));
        let byte = |text: &str, at: usize| u8::from_str_radix(&text[at..at + 2], 16).unwrap();
        texts.iter().map(|text| (0..text.len()).step_by(2).map(|at| byte(text, at)).collect()).collect()
    }

    /// Bytes as they are written in a statement.
    pub fn literal(&self, bytes: &[u8]) -> String {
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        match self {
            Self::Sqlite(_) => format!("X'{hex}'"),
            Self::Postgres(_) => format!("'\\x{hex}'::bytea"),
        }
    }

    /// How many rows there are, for example of `parcel WHERE side = 'office'`.
    pub fn count(&mut self, rows: &str) -> usize {
        self.column(&format!("SELECT CAST(count(*) AS TEXT) AS cell FROM {rows}"))[0].parse().unwrap()
    }

    /// The names of all tables of an SQLite file.
    pub fn names(&mut self) -> Vec<String> {
        self.column("SELECT name AS cell FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    }

    /// Copies all that a demo stores from an SQLite file to PostgreSQL, and goes on counting there.
    pub fn copy_to(&mut self, postgres: &mut Self) {
        for table in [
            "organisation",
            "channel",
            "staff",
            "staff_role",
            "channel_handler",
            "case_file",
            "slot",
            "closed_count",
            "parcel",
            "seen",
            "office_journal",
        ] {
            postgres.execute(&format!("SELECT 1; {}", self.as_inserts(table)));
        }
        for table in ["organisation", "channel", "staff", "office_journal"] {
            postgres.execute(&format!(
                "SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))"
            ));
        }
    }

    /// Every row of an SQLite table as a statement that PostgreSQL understands.
    pub fn as_inserts(&mut self, table: &str) -> String {
        let columns = self.column(&format!("SELECT name AS cell FROM pragma_table_info('{table}')"));
        let value = |column: &String| {
            format!(
                "CASE typeof({column}) WHEN 'null' THEN 'NULL' WHEN 'blob' THEN '''\\x' || hex({column}) || '''' \
                 ELSE quote(CAST({column} AS TEXT)) END"
            )
        };
        let values = columns.iter().map(value).collect::<Vec<_>>().join(" || ', ' || ");
        let into = format!("INSERT INTO {table} ({}) VALUES (", columns.join(", "));
        let rows = self.column(&format!("SELECT {values} AS cell FROM {table}"));
        rows.iter().map(|row| format!("{into}{row});\n")).collect()
    }
}
