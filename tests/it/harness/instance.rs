//! The program itself, as its own process, in a folder of its own.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Child;

use serde_json::Value;
use tempfile::TempDir;

use super::template::Kind;
use super::{Device, Handler, Reporter, Tables, Visitor, operator, template};

/// Settings under which the public listener has no processor time left as soon as it has answered once.
pub const EXHAUSTED: [(&str, &str); 3] = [
    ("limits.public_cpu_percent", "1"),
    ("limits.surcharge_microseconds", "60000000"),
    ("limits.longest_wait_seconds", "1"),
];

/// A running `siegelpost demo`, or `siegelpost serve` on what a demo began. It is ended when this is dropped.
pub struct Instance {
    child: Child,
    folder: TempDir,
    pub record: Value,
}

impl Instance {
    /// A `siegelpost demo` that goes on where one of today has ended, with its people and cases. It answers.
    pub fn demo() -> Self {
        let folder = tempfile::tempdir().unwrap();
        template::copy_to(&folder.path().join("demo"), Kind::AllNew);
        Self::started_in(folder, Kind::AllNew)
    }

    /// The same with cases in every state.
    pub fn demo_to_look_at() -> Self {
        let folder = tempfile::tempdir().unwrap();
        template::copy_to(&folder.path().join("demo"), Kind::ToLookAt);
        Self::started_in(folder, Kind::ToLookAt)
    }

    /// A `siegelpost demo` in an empty folder, which makes its people and cases itself: for what is about that.
    pub fn fresh_demo() -> Self {
        Self::started_in(tempfile::tempdir().unwrap(), Kind::AllNew)
    }

    /// A `siegelpost demo` in an empty folder, as a person starts it: with cases in every state.
    pub fn fresh_demo_to_look_at() -> Self {
        Self::started_in(tempfile::tempdir().unwrap(), Kind::ToLookAt)
    }

    fn started_in(folder: TempDir, kind: Kind) -> Self {
        let (child, record) = operator::demo_with(folder.path(), kind.arguments());
        Self { child, folder, record }
    }

    /// A `siegelpost serve` on what a demo has left, with these settings. It logs all there is to log, and holds none of
    /// the secrets that a demo shows on its screen.
    pub fn served(settings: &[(&str, &str)]) -> Self {
        let (folder, record) = left_by_a_demo();
        Self::serving(folder, record, settings)
    }

    /// The same on PostgreSQL, in a database that has tables and nothing in them.
    pub fn served_on_postgres(address: &str) -> Self {
        let (folder, record) = left_by_a_demo();
        Tables::of(&data_in(&record)).copy_to(&mut Tables::on_postgres(address));
        Self::serving(folder, record, &[("database.url", address)])
    }

    fn serving(folder: TempDir, record: Value, settings: &[(&str, &str)]) -> Self {
        let (child, addresses) = operator::serve(folder.path(), &data_in(&record), settings);
        let mut instance = Self { child, folder, record };
        instance.answers_at(addresses);
        instance
    }

    /// The same with passwords that are tried as slowly as in an office: for what is about that cost.
    pub fn with_slow_passwords(self) -> Self {
        Tables::of(&self.data()).make_passwords_slow(&self.record["staff"]);
        self
    }

    /// Ends it without a chance to tidy up, as a power cut would, and starts it again on the same folder.
    pub fn killed_and_started_again(mut self) -> Self {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let (child, record) = operator::demo(self.folder.path());
        self.child = child;
        self.record = record;
        self
    }

    /// Ends it without a chance to tidy up, and goes on with `siegelpost serve` on the same folder, as `served` does.
    pub fn served_with(mut self, settings: &[(&str, &str)]) -> Self {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let (child, addresses) = operator::serve(self.folder.path(), &self.data(), settings);
        self.child = child;
        self.answers_at(addresses);
        self
    }

    fn answers_at(&mut self, [public, office]: [String; 2]) {
        self.record["pid"] = self.pid().into();
        self.record["public_url"] = public.into();
        self.record["office_url"] = office.into();
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

    /// Starts another command of the program on the same database, and does not wait for it.
    pub fn starts(&self, arguments: &[&str]) -> Child {
        operator::starts(self.folder.path(), &self.data(), arguments)
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
        data_in(&self.record)
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

/// A copy of what a demo has left, and its record.
fn left_by_a_demo() -> (TempDir, Value) {
    let folder = tempfile::tempdir().unwrap();
    let mut record = template::copy_to(&folder.path().join("demo"), Kind::AllNew);
    record["data"] = folder.path().join("demo/data").to_str().unwrap().into();
    (folder, record)
}

fn data_in(record: &Value) -> PathBuf {
    record["data"].as_str().unwrap().into()
}

/// The log goes on where an earlier start left it.
pub(super) fn log_in(folder: &Path) -> File {
    File::options().append(true).create(true).open(folder.join("log")).unwrap()
}
