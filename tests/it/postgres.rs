//! A PostgreSQL server for the tests: started by the first that needs one, ended when none does any more.
//!
//! Every test process that uses the server holds a shared lock on one file for as long as it lives. A small shell loop
//! beside the server takes that lock alone once it has been free for a while, and then stops the server and removes
//! its folder. The lock goes with the process however it ends, so this works with one process per test as with one
//! for all, and after a kill. The server listens on a Unix socket in a folder that only its owner may enter.

mod server;

use std::fs::{File, OpenOptions};
use std::path::PathBuf;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::UNIX_EPOCH;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};

use server::Server;

/// An own database, dropped with this value.
pub struct Database {
    pub address: String,
    name: String,
}

impl Database {
    /// With all tables, and nothing in them.
    pub fn with_tables() -> Self {
        Self::copy_of(template())
    }

    /// Without any table.
    pub fn empty() -> Self {
        Self::copy_of("template0")
    }

    fn copy_of(template: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let server = server();
        server.administer(&format!("CREATE DATABASE {name} TEMPLATE {template}"));
        Self { address: server.address_of(&name), name }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        server().administer(&format!("DROP DATABASE {} WITH (FORCE)", self.name));
    }
}

/// A server of one test's own, which it may stop.
pub struct OwnServer {
    server: Server,
    _in_use: File,
    _folder: tempfile::TempDir,
}

impl OwnServer {
    pub fn started() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let lock = folder.path().join("in-use");
        let in_use = open(&lock);
        in_use.lock_shared().unwrap();
        Self { server: Server::start(&folder.path().join("note"), &lock), _in_use: in_use, _folder: folder }
    }

    /// The address of a new database with all tables.
    pub fn database(&self) -> String {
        self.server.administer("CREATE DATABASE own TEMPLATE template0");
        let address = self.server.address_of("own");
        siegelpost::store::migrate(&address).unwrap();
        address
    }

    pub fn stop(&self) {
        self.server.stop();
    }

    pub fn start_again(&self) {
        self.server.start_again();
    }
}

/// The server, running for as long as this process lives.
fn server() -> &'static Server {
    static SERVER: OnceLock<(Server, File)> = OnceLock::new();
    let (server, _in_use) = SERVER.get_or_init(|| {
        let in_use = open(&file("postgres.in-use"));
        in_use.lock_shared().unwrap();
        let one_at_a_time = open(&file("postgres.starting"));
        one_at_a_time.lock().unwrap();
        let server = Server::running(&file("postgres.folder"))
            .unwrap_or_else(|| Server::start(&file("postgres.folder"), &file("postgres.in-use")));
        (server, in_use)
    });
    server
}

/// The name of a database with all tables, made once for each build of the tests.
fn template() -> &'static str {
    static TEMPLATE: OnceLock<String> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let built = std::env::current_exe().unwrap().metadata().unwrap().modified().unwrap();
        let name = format!("tables_{}", built.duration_since(UNIX_EPOCH).unwrap().as_nanos());
        let server = server();
        let one_at_a_time = open(&file("postgres.starting"));
        one_at_a_time.lock().unwrap();
        if !server.has(&name) {
            let unfinished = format!("unfinished_{}", std::process::id());
            server.administer(&format!("CREATE DATABASE {unfinished} TEMPLATE template0"));
            siegelpost::store::migrate(&server.address_of(&unfinished)).unwrap();
            server.administer(&format!("ALTER DATABASE {unfinished} RENAME TO {name}"));
        }
        name
    })
}

/// A file that all test processes of this build folder share.
fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}

fn open(path: &PathBuf) -> File {
    OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path).unwrap()
}

impl Server {
    /// Runs a statement in the database that is there for that.
    fn administer(&self, statement: &str) {
        self.connect().batch_execute(statement).unwrap_or_else(|error| panic!("{statement}: {error}"));
    }

    fn connect(&self) -> PgConnection {
        PgConnection::establish(&self.address_of("postgres")).unwrap()
    }

    fn has(&self, database: &str) -> bool {
        PgConnection::establish(&self.address_of(database)).is_ok()
    }
}
