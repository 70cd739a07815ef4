//! `siegelpost verify --statement`: whether a reporter's statement holds. No key of a handler is needed, and no word shown.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use time::Date;

use crate::casework::statement::{Statement, StatementFile};
use crate::commands::CliError;
use crate::journal::{self, Book, ChainCheck, Recorded};
use crate::mailbox::{self, Held, HeldCase};
use crate::store::{Store, StoreError, statement_key};

/// Bytes of a file that are read. A statement has some 400, and spaces behind it.
const MOST: u64 = 1 << 20;

/// One line of what was found.
struct Finding {
    words: String,
    /// Whether it is as it has to be.
    holds: bool,
}

impl Finding {
    fn holds(words: impl Into<String>) -> Self {
        Self { words: words.into(), holds: true }
    }

    fn fails(words: impl Into<String>) -> Self {
        Self { words: words.into(), holds: false }
    }
}

/// Prints what holds of the statement in this file.
///
/// # Errors
/// That it is none, is not genuine, or that the database contradicts it.
pub(super) fn check(store: &Store, path: &Path, today: Date) -> Result<(), CliError> {
    let file = read(path)?;
    let (key, held, chain) = store.read_now::<_, StoreError>("verify.statement", |db| {
        let (key, held) = (statement_key::load(db)?, mailbox::held(db, &file.statement)?);
        Ok((key, held, journal::verify(db, Book::Office, today)?))
    })?;
    let key = key.ok_or_else(|| CliError::new("the key of statements is not in this database; look in a backup"))?;
    if !file.is_genuine(&key) {
        println!("Proof: wrong. This service did not make the statement, or somebody has changed it since.");
        return Err(CliError::new("the statement is not genuine"));
    }
    println!("Proof: right. This service made the statement, and nothing in it was changed since.");
    let findings = findings(&file.statement, &held, &chain);
    for finding in &findings {
        println!("{}", finding.words);
    }
    if findings.iter().any(|finding| !finding.holds) {
        return Err(CliError::new("this service made the statement, but the database does not agree with it"));
    }
    println!("The statement is genuine.");
    Ok(())
}

fn read(path: &Path) -> Result<StatementFile, CliError> {
    let name = path.display();
    let mut bytes = Vec::new();
    let opened = File::open(path).and_then(|file| file.take(MOST).read_to_end(&mut bytes));
    opened.map_err(|error| CliError::new(format!("{name} cannot be read: {}", error.kind())))?;
    let text = String::from_utf8(bytes).map_err(|_| CliError::new(format!("{name} is no statement: it is no text")))?;
    StatementFile::parse(&text).map_err(|why| CliError::new(format!("{name} is no statement: {why}")))
}

fn findings(statement: &Statement, held: &Held, chain: &ChainCheck) -> Vec<Finding> {
    let acknowledged = match statement.acknowledged {
        Some(day) => format!("its receipt was acknowledged on {day}"),
        None => "its receipt had not been acknowledged yet".to_owned(),
    };
    let mut findings =
        vec![Finding::holds(format!("Stated: a report was received on {}; {acknowledged}.", statement.received))];
    findings.push(report(statement, held));
    if let Some(HeldCase { reporter_left: Some(day), .. }) = held.case {
        findings.push(Finding::holds(format!("Access: the reporter destroyed their own on {day}. The report stays.")));
    }
    findings.push(match held.month_head {
        Some(true) => Finding::holds("Month: the head that it names closes the month of that entry in the journal."),
        Some(false) => Finding::fails("Month: the head that it names does not close the month of that entry."),
        None => Finding::holds("Month: it names no head, as that month had not been closed."),
    });
    findings.push(match chain {
        ChainCheck::Whole(chain) => {
            Finding::holds(format!("Journal: {} entries, each follows from the one before.", chain.entries))
        }
        ChainCheck::Broken { .. } | ChainCheck::Unrecorded { .. } => {
            Finding::fails("Journal: it was altered. `siegelpost verify` says where.")
        }
    });
    findings
}

/// Whether the report is there, or has gone as it may.
fn report(statement: &Statement, held: &Held) -> Finding {
    match (held.case, held.recorded) {
        (Some(case), _) if !case.is_as_stated => Finding::fails(
            "Report: held, but the database or the journal says another day of its receipt or acknowledgement.",
        ),
        (Some(case), _) => {
            let since = case.acknowledged.filter(|_| statement.acknowledged.is_none());
            let since = since.map(|day| format!(" Its receipt was acknowledged on {day}.")).unwrap_or_default();
            Finding::holds(format!(
                "Report: held. A sealed report with this digest is there, and the journal says that it came on that \
                 day.{since}"
            ))
        }
        (None, Some(Recorded::Forgotten { day })) if day == statement.received => Finding::holds(
            "Report: no longer held. Its case was deleted; the journal still has the entry of that day, without what it \
             said.",
        ),
        (None, Some(Recorded::Arrival { .. })) => Finding::fails(
            "Report: not held, though the journal says that it came and not that its case was deleted. Somebody has \
             taken it away or altered it.",
        ),
        (None, Some(_)) => {
            Finding::fails("Report: not held, and the entry that the statement names is not that of its arrival.")
        }
        (None, None) => Finding::fails(
            "Report: not held, and the journal does not have the entry that the statement names. The database was set \
             back or rewritten.",
        ),
    }
}

#[cfg(test)]
mod tests;
