//! The tables as whoever holds the database file sees them, past the program.

use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::{Connection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query, sql_types};

/// A second connection to an instance's SQLite file.
pub struct Tables(SqliteConnection);

#[derive(QueryableByName)]
struct Cell {
    #[diesel(sql_type = sql_types::Text)]
    cell: String,
}

impl Tables {
    pub fn of(data: &Path) -> Self {
        let mut connection = SqliteConnection::establish(&data.join("siegelpost.db").to_string_lossy()).unwrap();
        connection.batch_execute("PRAGMA busy_timeout = 10000;").unwrap();
        Self(connection)
    }

    /// Changes something behind the program's back.
    pub fn execute(&mut self, sql: &str) {
        self.0.batch_execute(sql).unwrap();
    }

    /// The values of the one column that `sql` selects under the name `cell`, as texts.
    pub fn column(&mut self, sql: &str) -> Vec<String> {
        sql_query(sql).load::<Cell>(&mut self.0).unwrap().into_iter().map(|row| row.cell).collect()
    }

    /// How many rows there are, for example of `parcel WHERE side = 'office'`.
    pub fn count(&mut self, rows: &str) -> usize {
        self.column(&format!("SELECT CAST(count(*) AS TEXT) AS cell FROM {rows}"))[0].parse().unwrap()
    }

    /// The names of all tables.
    pub fn names(&mut self) -> Vec<String> {
        self.column("SELECT name AS cell FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    }
}
