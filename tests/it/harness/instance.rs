//! The program itself, as its own process, in a folder of its own.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use super::{Device, Handler, Reporter, Tables, Visitor, operator};

/// A running `siegelpost demo`, or `siegelpost serve` on what a demo began. It is ended when this is dropped.
pub struct Instance {
    child: Child,
    folder: TempDir,
    pub record: Value,
}

impl Instance {
    /// Starts one and waits until it answers.
    pub fn demo() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (child, record) = start(folder.path());
        Self { child, folder, record }
    }

    /// Ends it without a chance to tidy up, as a power cut would, and starts it again on the same folder.
    pub fn killed_and_started_again(mut self) -> Self {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let (child, record) = start(self.folder.path());
        self.child = child;
        self.record = record;
        self
    }

    /// Ends the demo and goes on with `siegelpost serve` on the same folder, with these settings. It logs all there is
    /// to log, and holds none of the secrets that a demo shows on its screen.
    pub fn served_with(mut self, settings: &[(&str, &str)]) -> Self {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let (child, [public, office]) = operator::serve(self.folder.path(), &self.data(), settings);
        self.record["pid"] = child.id().into();
        self.record["public_url"] = public.into();
        self.record["office_url"] = office.into();
        self.child = child;
        self
    }

    /// The same on PostgreSQL: everything a demo has begun, in a database of its own.
    pub fn demo_on_postgres(address: &str) -> Self {
        let instance = Self::demo();
        let (mut from, mut to) = (Tables::of(&instance.data()), Tables::on_postgres(address));
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
            to.execute(&format!("SELECT 1; {}", from.as_inserts(table)));
        }
        for table in ["organisation", "channel", "staff", "office_journal"] {
            to.execute(&format!(
                "SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))"
            ));
        }
        instance.served_with(&[("database.url", address)])
    }

    /// Ends the process as a power cut would. The folder stays until this is dropped.
    pub fn kill(&self) {
        let pid = rustix::process::Pid::from_raw(self.pid().cast_signed()).unwrap();
        rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
        let _ = rustix::process::waitid(
            rustix::process::WaitId::Pid(pid),
            rustix::process::WaitIdOptions::EXITED | rustix::process::WaitIdOptions::NOWAIT,
        );
    }

    /// Runs another command of the program on the same database, and returns what it printed.
    pub fn command(&self, arguments: &[&str], input: &str) -> String {
        operator::command(self.folder.path(), &self.data(), arguments, input)
    }

    /// The same with settings of its own, for a command that may fail: whether it did not, and what it printed.
    pub fn tries(&self, arguments: &[&str], settings: &[(&str, &str)]) -> (bool, String) {
        operator::tries(self.folder.path(), &self.data(), arguments, settings)
    }

    pub fn public(&self) -> &str {
        self.record["public_url"].as_str().unwrap()
    }

    pub fn office(&self) -> &str {
        self.record["office_url"].as_str().unwrap()
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// The folder with everything the service stores.
    pub fn data(&self) -> PathBuf {
        self.record["data"].as_str().unwrap().into()
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// What it has written to standard error.
    pub fn log(&self) -> PathBuf {
        self.folder().join("log")
    }

    pub fn database(&self) -> String {
        format!("sqlite:{}", self.data().join("siegelpost.db").display())
    }

    /// Somebody who has come to report.
    pub fn reporter(&self) -> Reporter {
        Reporter::of(Visitor::of(self.public()))
    }

    /// Somebody who has come to report with a browser that runs scripts.
    pub fn device(&self) -> Device {
        Device::of(Visitor::of(self.public()))
    }

    /// The nth invented handler, not signed in yet.
    pub fn handler(&self, index: usize) -> Handler {
        Handler::of(Visitor::of(self.office()), &self.record["staff"][index])
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        // It may be dead already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Starts the program on this folder and waits until both listeners answer.
fn start(folder: &Path) -> (Child, Value) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_siegelpost"))
        .args(["demo", "--public", "127.0.0.1:0", "--office", "127.0.0.1:0", "--dir"])
        .arg(folder.join("demo"))
        .env_clear()
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log_in(folder))
        .spawn()
        .unwrap();
    let deadline = Instant::now() + Duration::from_secs(60);
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            panic!("it ended at once, {status}: {}", std::fs::read_to_string(folder.join("log")).unwrap());
        }
        let text = std::fs::read_to_string(folder.join("demo/demo.json")).unwrap_or_default();
        let record: Value = serde_json::from_str(&text).unwrap_or_default();
        if record["pid"].as_u64() == Some(child.id().into()) {
            return (child, record);
        }
        assert!(Instant::now() < deadline, "it does not start");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The log goes on where an earlier start left it.
pub(super) fn log_in(folder: &Path) -> File {
    File::options().append(true).create(true).open(folder.join("log")).unwrap()
}
