//! What somebody who tries the demo needs to know: the box on the screen, and the same as a file for programs.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::folder::Folder;
use crate::commands::CliError;

/// `demo.json`. The one place where these secrets are written down: they belong to nobody.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Record {
    /// Where reporters are answered.
    pub public_url: String,
    /// Where handlers are answered.
    pub office_url: String,
    /// The process that answers.
    pub pid: u32,
    /// The folder with everything the service stores.
    pub data: PathBuf,
    /// The invented handlers.
    pub staff: Vec<Person>,
    /// The invented people who work on the register.
    #[serde(default)]
    pub register: Vec<Colleague>,
    /// The invented cases.
    pub cases: Vec<DemoCase>,
}

/// Somebody without a key, who has nothing to do with cases.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Colleague {
    /// As shown to colleagues.
    pub name: String,
    /// For signing in.
    pub email: String,
    /// What the account may do.
    pub role: String,
    /// For signing in.
    pub password: String,
}

/// An invented handler.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Person {
    /// As shown to colleagues and reporters.
    pub name: String,
    /// For signing in.
    pub email: String,
    /// What the account may do.
    pub roles: Vec<String>,
    /// For signing in.
    pub password: String,
    /// For unlocking the key in the browser.
    pub passphrase: String,
    /// The public half of the key.
    pub recipient: String,
    /// The secret half: the line of a recovery file.
    pub identity: String,
}

/// An invented case.
#[derive(Serialize, Deserialize)]
pub(super) struct DemoCase {
    /// As handlers see it.
    pub number: String,
    /// For opening its mailbox.
    pub case_key: String,
    /// Which of the invented reports it is.
    pub demo_report: String,
}

impl Record {
    /// The record of an earlier run in this folder.
    ///
    /// # Errors
    /// When there is one that cannot be read.
    pub(super) fn read(folder: &Folder) -> Result<Option<Self>, CliError> {
        let text = match fs::read_to_string(folder.record()) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        serde_json::from_str(&text).map(Some).map_err(|error| {
            CliError::new(format!("{} cannot be understood: {error}; remove the folder", folder.record().display()))
        })
    }

    /// Writes the record for this user alone, whole or not at all.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn write(&self, folder: &Folder) -> Result<(), CliError> {
        let draft = folder.record().with_extension("json.new");
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&draft)?;
        serde_json::to_writer_pretty(&mut file, self)?;
        file.write_all(b"\n")?;
        Ok(fs::rename(draft, folder.record())?)
    }

    /// The box on the screen.
    pub(super) fn show(&self, folder: &Folder) {
        let mut lines = vec![
            "Siegelpost is running. Everything is real but the people.".to_owned(),
            String::new(),
            format!("Report and mailbox   {}", self.public_url),
            format!("Office               {}", self.office_url),
            String::new(),
        ];
        for person in &self.staff {
            lines.push(format!("{}   {}", person.name, person.email));
            lines.push(format!("    password {}   passphrase {}", person.password, person.passphrase));
        }
        for person in &self.register {
            lines.push(format!("{}   {}", person.name, person.email));
            lines.push(format!("    password {}   (register: {})", person.password, person.role));
        }
        if let Some(case) = self.cases.first() {
            lines.extend([String::new(), format!("A mailbox to open: {}", case.case_key)]);
        }
        lines.extend([
            String::new(),
            format!("All of it: {}", folder.record().display()),
            "Ctrl-C ends it.".to_owned(),
        ]);
        let width = lines.iter().map(|line| line.chars().count()).max().unwrap_or(0);
        println!("┌{}┐", "─".repeat(width + 2));
        for line in lines {
            println!("│ {line:<width$} │");
        }
        println!("└{}┘", "─".repeat(width + 2));
    }
}
