//! What reporters send: forms as the server seals them, and deposits as a browser does.

use siegelpost::casework::{Document, Report, TextMessage};
use siegelpost::intake::{RecipientChoice, SealedSubmission};
use siegelpost::rng;
use siegelpost::sealing::{CaseKey, Fingerprint, HandlerRecipient, NewCase, Place, Side, seal_parcel};

use super::super::fixture::DAY;
use super::Step;

pub fn report(text: usize) -> Report {
    let answers = serde_json::from_value(serde_json::json!({ "F14": format!("Bericht {text}") })).unwrap();
    Report { lang: "de".to_owned(), day: DAY, questionnaire: "messenger-incident".to_owned(), version: 1, answers }
}

pub fn message(text: usize) -> Document {
    let text = format!("Nachricht {text}").into();
    Document::Message(TextMessage { lang: "de".to_owned(), day: DAY, text, author: None })
}

/// The choice of a form that showed `readers`; `without` are bits of all handlers.
pub fn choice(readers: &[(usize, &HandlerRecipient)], all: &[HandlerRecipient], without: u8) -> RecipientChoice {
    let out = all.iter().enumerate().filter(|(handler, _)| Step::has(without, *handler));
    RecipientChoice {
        shown: Some(Fingerprint::of_all(readers.iter().map(|(_, recipient)| *recipient))),
        without: out.map(|(_, recipient)| recipient.fingerprint()).collect(),
    }
}

/// What a browser posts for them.
pub fn deposit(
    case_key: &CaseKey,
    text: usize,
    readers: &[(usize, &HandlerRecipient)],
    choice: RecipientChoice,
) -> SealedSubmission {
    let (new, reporter) = (NewCase::random(&mut rng::os()), case_key.reporter());
    let to = readers.iter().filter(|(_, recipient)| !choice.without.contains(&recipient.fingerprint()));
    let slot =
        |recipient: &HandlerRecipient| (recipient.fingerprint(), new.handler_slot(recipient).unwrap().into_bytes());
    let place = Place { side: Side::Reporter, seq: 1, previous: [0; 32] };
    SealedSubmission {
        mailbox: case_key.token().id(),
        case_recipient: new.case.recipient().to_string(),
        file_recipient: new.file.recipient().to_string(),
        reporter_recipient: reporter.recipient().to_string(),
        reporter_slot: new.reporter_slot(&reporter).unwrap().into_bytes(),
        slots: to.map(|(_, recipient)| slot(recipient)).collect(),
        choice,
        parcel: seal_parcel(&new.case, &place, &Document::Report(report(text)).to_json()).unwrap().into_bytes(),
    }
}

/// The same bytes.
pub fn again(deposit: &SealedSubmission) -> SealedSubmission {
    SealedSubmission {
        mailbox: deposit.mailbox,
        case_recipient: deposit.case_recipient.clone(),
        file_recipient: deposit.file_recipient.clone(),
        reporter_recipient: deposit.reporter_recipient.clone(),
        reporter_slot: deposit.reporter_slot.clone(),
        slots: deposit.slots.clone(),
        choice: deposit.choice.clone(),
        parcel: deposit.parcel.clone(),
    }
}
