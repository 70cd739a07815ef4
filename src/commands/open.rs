//! `siegelpost open`

mod asked;
mod reading;

use std::io::Write;
use std::path::PathBuf;

use zeroize::Zeroizing;

use asked::Asked;

use super::table::harmless;
use super::{CliError, WithConfig};
use crate::casework::{
    Asks, CaseNumber, Declaration, Document, FilledForm, Redaction, Removal, Report, Request, Standing,
};
use crate::config::content::Content;
use crate::form::{Answers, Form};
use crate::memory::protect_process;
use crate::sealing::{
    Case, CaseFile, Handler, Identity, SealError, Sealed, open_enclosure, open_handler_slot, read_recovery_file,
};
use crate::store::case::CaseRow;
use crate::store::parcel::StoredParcel as Stored;
use crate::store::{Migrate, ReadDb, Store, StoreError, case, parcel, slot, staff};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The handler's recovery file, or any file with an AGE-SECRET-KEY-PQ-1 line.
    #[arg(long, value_name = "FILE")]
    identity: PathBuf,
    #[command(flatten)]
    config: WithConfig,
    /// `sqlite:PATH`, or `postgres://...`: instead of a configuration, for example for a copy on another machine.
    #[arg(long, value_name = "URL", conflicts_with = "config")]
    database: Option<String>,
    /// Only the case with this number.
    #[arg(long, value_name = "NUMBER")]
    case: Option<CaseNumber>,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    protect_process(true)?;
    let text = Zeroizing::new(std::fs::read_to_string(&arguments.identity)?);
    let identity: Identity<Handler> = read_recovery_file(&text)?;
    let (address, content) = match &arguments.database {
        Some(address) => (address.clone(), Content::built_in()?),
        None => {
            let settings = arguments.config.load()?;
            (settings.database.url.to_string(), Content::load(&settings)?)
        }
    };
    let store = Store::open(&address, Migrate::No)?;
    let cases = store.read_now::<_, StoreError>("open.cases", |db| all_of(db, &identity, arguments.case.as_ref()))?;
    if cases.is_empty() {
        return Err(CliError::new("no such case is sealed to this key"));
    }
    let asked = store.read_now("open.asked", |db| Asked::read(db, &content))?;
    let writer = Writer { identity: &identity, content: &content, asked: &asked };
    let mut out = Zeroizing::new(Vec::new());
    for case in cases {
        writeln!(out, "Case {}, received {}, {}", case.row.number, case.row.received_on, case.row.state)?;
        let (conversation, file) = match keys_of(&case.row, case.slot, &identity) {
            Ok(keys) => keys,
            Err(error) => {
                writeln!(out, "    cannot be opened: {error}\n")?;
                continue;
            }
        };
        if case.parcels.is_empty() {
            writeln!(out, "    there is nothing in it: its report was taken away")?;
        }
        for entry in reading::read(&conversation, &file, case.parcels) {
            writeln!(out, "\n[{}] {}, {}", entry.position, entry.side.as_str(), entry.day)?;
            for warning in entry.warnings() {
                writeln!(out, "    warning: {warning}")?;
            }
            match (&entry.removed, &entry.document) {
                (Some(removal), _) => {
                    writeln!(
                        out,
                        "    removed on {} ({}), as two people have said",
                        removal.day,
                        removal.category.as_str()
                    )?;
                }
                (None, Ok(document)) => writer.document(&mut *out, document)?,
                (None, Err(error)) => writeln!(out, "    cannot be opened: {error}")?,
            }
        }
        writeln!(out)?;
    }
    match std::io::stdout().lock().write_all(&out) {
        // Whoever read along, a pager for instance, has seen enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}

struct SealedCase {
    row: CaseRow,
    slot: Vec<u8>,
    parcels: Vec<Stored>,
}

fn all_of(
    db: &mut ReadDb,
    identity: &Identity<Handler>,
    number: Option<&CaseNumber>,
) -> Result<Vec<SealedCase>, StoreError> {
    let recipient = identity.recipient().to_string();
    let accounts = staff::list(db)?;
    let Some(account) = accounts.into_iter().find(|account| account.recipient.as_ref() == Some(&recipient)) else {
        return Ok(Vec::new());
    };
    let granted = match number {
        Some(number) => case::grant(db, number, account.id)?.into_iter().collect(),
        None => case::all_for(db, account.id)?,
    };
    let sealed = granted.into_iter().map(|(case, row)| {
        let slot = slot::for_handler(db, case, account.id)?.unwrap_or_default();
        Ok(SealedCase { row, slot, parcels: parcel::of_case(db, case)? })
    });
    sealed.collect()
}

/// The identities of a case. A slot that does not fit the recipients beside it is another case's.
fn keys_of(
    row: &CaseRow,
    slot: Vec<u8>,
    by: &Identity<Handler>,
) -> Result<(Identity<Case>, Identity<CaseFile>), SealError> {
    let (conversation, file) = open_handler_slot(&Sealed::from_stored(slot), by)?;
    let recipients = (conversation.recipient().to_string(), file.recipient().to_string());
    let fits = recipients.0 == row.case_recipient && recipients.1 == row.file_recipient;
    if fits { Ok((conversation, file)) } else { Err(SealError::NotGenuine) }
}

/// Writes documents for a person to read.
struct Writer<'a> {
    /// Opens what was sealed before it was sealed into the case.
    identity: &'a Identity<Handler>,
    /// What was asked; of a questionnaire that is not there, ids must do.
    content: &'a Content,
    asked: &'a Asked,
}

impl Writer<'_> {
    fn document(&self, out: &mut impl Write, document: &Document) -> std::io::Result<()> {
        match document {
            Document::Report(report) | Document::Addition(report) => self.report(out, report),
            Document::Feedback(feedback) => {
                writeln!(out, "    {}:", harmless(&feedback.author))?;
                self.text(out, &feedback.measures)?;
                self.text(out, &feedback.reasons)
            }
            Document::Message(words) | Document::Reply(words) | Document::Note(words) => {
                if let Some(author) = &words.author {
                    writeln!(out, "    {}:", harmless(author))?;
                }
                self.text(out, &words.text)
            }
            Document::Form(filled) => self.form(out, filled),
            Document::Request(request) => self.request(out, request),
            Document::Declaration(declaration) => self.declaration(out, declaration),
            Document::Removal(Removal { side, seq, category, author, .. }) => {
                let side = side.as_str();
                writeln!(
                    out,
                    "    {}: entry {seq} of {side} is to be removed ({})",
                    harmless(author),
                    category.as_str()
                )
            }
            Document::Redaction(redaction) => self.redaction(out, redaction),
        }
    }

    fn request(&self, out: &mut impl Write, request: &Request) -> std::io::Result<()> {
        let asked = match request.asks {
            Asks::Protocol => "asks to check a protocol",
            Asks::Consent => "asks for consent to one disclosure",
            Asks::Meeting => "proposes to meet",
        };
        writeln!(out, "    {} {asked}:", harmless(&request.author))?;
        self.text(out, &request.text)?;
        let mut proposals = request.proposals.iter().enumerate();
        proposals.try_for_each(|(at, proposal)| writeln!(out, "        {}. {}", at + 1, harmless(proposal)))
    }

    fn declaration(&self, out: &mut impl Write, declaration: &Declaration) -> std::io::Result<()> {
        write!(out, "    declares: {}", declaration.declares.name())?;
        if let Some(to) = declaration.to {
            write!(out, ", to request {to} of the office")?;
        }
        if let Some(choice) = declaration.choice {
            write!(out, ", proposal {choice}")?;
        }
        writeln!(out)?;
        declaration.text.as_ref().map_or(Ok(()), |text| self.text(out, text))
    }

    fn report(&self, out: &mut impl Write, report: &Report) -> std::io::Result<()> {
        self.answers(out, &report.answers, self.asked.of(report).map(|asked| &asked.form))
    }

    fn form(&self, out: &mut impl Write, filled: &FilledForm) -> std::io::Result<()> {
        writeln!(out, "    {}: {}, version {}", harmless(&filled.author), harmless(&filled.form), filled.version)?;
        match self.content.case_forms.standing(filled) {
            Standing::Fits => {}
            Standing::OtherVersion => writeln!(out, "    filled in with another version of this form")?,
            Standing::OutOfPlace => writeln!(out, "    warning: does not belong here: no form could be filled in so")?,
        }
        self.answers(out, &filled.answers, self.content.case_forms.by_id(&filled.form))
    }

    fn redaction(&self, out: &mut impl Write, redaction: &Redaction) -> std::io::Result<()> {
        let side = reading::side_of(redaction.side);
        let (author, digest) = (harmless(&redaction.author), harmless(&redaction.digest));
        writeln!(
            out,
            "    {author}: {} {}, redacted (of the entry with the digest {digest})",
            side.as_str(),
            redaction.seq
        )?;
        Self::indented(out, &redaction.text)
    }

    fn answers(&self, out: &mut impl Write, answers: &Answers, asked: Option<&Form>) -> std::io::Result<()> {
        let language = self.content.languages.default_language();
        for (field, answer) in answers.iter() {
            let question = asked.and_then(|asked| asked.question_of(field));
            writeln!(out, "    {} {}", harmless(field), question.map_or("", |question| question.title.get(language)))?;
            for value in answer.values() {
                let choice = question.and_then(|question| question.choices().iter().find(|choice| choice.id == value));
                self.text(out, choice.map_or(value, |choice| choice.label.get(language)))?;
            }
        }
        Ok(())
    }

    /// A text, or what is in it if it is an enclosure; one that does not open is written as it is.
    fn text(&self, out: &mut impl Write, text: &str) -> std::io::Result<()> {
        match open_enclosure(text, self.identity) {
            None => Self::indented(out, text),
            Some(Ok(opened)) => {
                writeln!(out, "        (sealed by the reporter on their own computer)")?;
                Self::indented(out, &opened)
            }
            Some(Err(error)) => {
                writeln!(out, "        (sealed by the reporter on their own computer; cannot be opened: {error})")?;
                Self::indented(out, text)
            }
        }
    }

    fn indented(out: &mut impl Write, text: &str) -> std::io::Result<()> {
        text.lines().try_for_each(|line| writeln!(out, "        {}", harmless(line)))
    }
}
