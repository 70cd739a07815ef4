//! The program itself, in a temporary folder, as somebody who follows the manual would set it up.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use super::Outcome;
use super::client::{Client, get};

const PROGRAM: &str = env!("CARGO_BIN_EXE_siegelpost");
/// What differs from the shipped configuration: free ports,
const FREE_PORTS: [(&str, &str); 2] =
    [("SIEGELPOST_PUBLIC_BIND", "127.0.0.1:0"), ("SIEGELPOST_OFFICE_BIND", "127.0.0.1:0")];
/// and, except under attack, limits that limit nothing.
const UNLIMITED: [(&str, &str); 7] = [
    ("SIEGELPOST_STORAGE_CASES_PER_HOUR", "1000000"),
    ("SIEGELPOST_STORAGE_CASES_PER_DAY", "1000000"),
    ("SIEGELPOST_STORAGE_MEBIBYTES_PER_HOUR", "1000000"),
    ("SIEGELPOST_STORAGE_MEBIBYTES_PER_DAY", "1000000"),
    ("SIEGELPOST_LIMITS_PUBLIC_CPU_PERCENT", "100"),
    ("SIEGELPOST_LIMITS_SURCHARGE_MICROSECONDS", "0"),
    ("SIEGELPOST_LIMITS_PER_ADDRESS_PER_MINUTE", "1000000"),
];

/// An instance that is set up, and may be running or not.
pub struct Instance {
    folder: TempDir,
    postgres: Option<String>,
}

/// A running instance. It is ended when this is dropped.
pub struct Serving {
    child: Child,
    /// Kept open: the program says more than is read of it.
    output: BufReader<ChildStdout>,
    /// Where reporters are answered.
    pub address: SocketAddr,
    /// Where handlers are answered.
    pub office: SocketAddr,
    /// From starting the process to the first answer.
    pub first_answer_after: Duration,
}

impl Instance {
    /// Sets up an instance with `siegelpost init`, on SQLite unless there is a PostgreSQL database to use.
    pub fn prepare(postgres: Option<&str>) -> Outcome<Self> {
        let instance = Self { folder: tempfile::tempdir()?, postgres: postgres.map(str::to_owned) };
        let organisation = ["--organisation", "Bench", "--name", "A. Berger", "--email", "1@bench.example"];
        let done = instance.command("init").args(organisation).stdout(Stdio::null()).status()?;
        if !done.success() {
            return Err("siegelpost init failed".into());
        }
        // What is measured is an office that is open.
        let opened = instance.command("go-live").args(["--anyway", "--yes"]).stdout(Stdio::null()).status()?;
        if opened.success() { Ok(instance) } else { Err("siegelpost go-live failed".into()) }
    }

    /// The address of the database.
    pub fn database(&self) -> String {
        self.postgres.clone().unwrap_or_else(|| format!("sqlite:{}", self.file().display()))
    }

    /// The address of a database that looks the same now and that nobody else uses: a copy on SQLite. Only while the
    /// instance is not running.
    pub fn another_database(&self) -> Outcome<String> {
        if self.postgres.is_some() {
            return Ok(self.database());
        }
        let copy = self.folder.path().join("bare.db");
        std::fs::copy(self.file(), &copy)?;
        Ok(format!("sqlite:{}", copy.display()))
    }

    /// Does it, and says how many transactions the database has committed meanwhile. Unknown for PostgreSQL.
    pub fn commits_during<T>(&self, work: impl FnOnce() -> T) -> (T, Option<usize>) {
        let before = self.commits();
        let done = work();
        (done, self.commits().zip(before).map(|(after, before)| after.wrapping_sub(before) as usize))
    }

    /// Transactions committed since the database was opened: a counter that SQLite keeps in the shared header of its
    /// write-ahead log (`iChange`, the third word).
    fn commits(&self) -> Option<u32> {
        let shared = std::fs::read(self.file().with_extension("db-shm")).ok()?;
        Some(u32::from_ne_bytes(shared.get(8..12)?.try_into().ok()?))
    }

    /// Starts it and waits for its first answer.
    pub fn serve(&self) -> Outcome<Serving> {
        self.serve_with(&UNLIMITED)
    }

    /// The same with the limits that it is shipped with.
    pub fn serve_as_shipped(&self) -> Outcome<Serving> {
        self.serve_with(&[])
    }

    fn serve_with(&self, limits: &[(&str, &str)]) -> Outcome<Serving> {
        let log = File::create(self.folder.path().join("log"))?;
        let mut command = self.command("serve");
        command.envs(limits.iter().copied());
        command.stdout(Stdio::piped()).stderr(log);
        let begun = Instant::now();
        let mut child = command.spawn()?;
        let output = BufReader::new(child.stdout.take().ok_or("the program has no output")?);
        let nowhere = SocketAddr::from(([0; 4], 0));
        let mut serving =
            Serving { child, output, address: nowhere, office: nowhere, first_answer_after: Duration::ZERO };
        let mut line = String::new();
        serving.output.read_line(&mut line)?;
        let address = line.trim_end().strip_prefix("Reporters: http://").ok_or("the program did not start")?;
        serving.address = address.parse()?;
        line.clear();
        serving.output.read_line(&mut line)?;
        let address = line.trim_end().rsplit_once("http://").ok_or("the program has no office")?.1;
        serving.office = address.parse()?;
        let answer = Client::of(serving.address).ask(&get("/", ""))?;
        serving.first_answer_after = begun.elapsed();
        if answer.status == 200 { Ok(serving) } else { Err(format!("GET / is answered with {}", answer.status).into()) }
    }

    /// How long the program takes to do nothing: to say its version.
    pub fn bare_start() -> Outcome<Duration> {
        let begun = Instant::now();
        Command::new(PROGRAM).arg("--version").stdout(Stdio::null()).status()?;
        Ok(begun.elapsed())
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("siegelpost.db")
    }

    fn command(&self, name: &str) -> Command {
        let mut command = Command::new(PROGRAM);
        command.arg(name).arg("--config").arg(self.folder.path().join("siegelpost.toml"));
        command.env_clear().envs(FREE_PORTS).stdin(Stdio::null());
        if let Some(postgres) = &self.postgres {
            command.env("SIEGELPOST_DATABASE_URL", postgres);
        }
        command
    }
}

impl Serving {
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Ends it as an operator would.
    pub fn stop(mut self) -> Outcome<()> {
        let pid = i32::try_from(self.pid()).ok().and_then(Pid::from_raw).ok_or("the program has no number")?;
        kill_process(pid, Signal::TERM)?;
        let status = self.child.wait()?;
        if status.success() { Ok(()) } else { Err(format!("the program ended with {status}").into()) }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
