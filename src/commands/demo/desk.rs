//! An invented handler at work: reads a case, seals with its keys, and hands in what was sealed, as the office's pages and
//! the script in a handler's tab do.

use std::num::NonZeroU32;

use time::{Date, Duration};
use zeroize::Zeroizing;

use super::courses::{Act, Given};
use super::record::Person;
use crate::app::App;
use crate::casework::statistics::Card;
use crate::casework::{
    CaseNumber, CaseState, Document, Feedback, FilledForm, Removal, RemovalCategory, RemovedSide, Request, TextMessage,
};
use crate::commands::CliError;
use crate::office::{self, CaseView, Closing, Posted, RemovalRequest, SealedParcel, Stretch};
use crate::rng;
use crate::sealing::{
    Case, CaseFile, Handler, Identity, Place, Sealed, Side, open_handler_slot, seal_card, seal_parcel,
};
use crate::store::parcel_head::Line;
use crate::store::{CaseId, Granted, StaffId, StoreError, staff};

pub(super) struct Desk<'a> {
    app: &'a App,
    staff: StaffId,
    name: &'a str,
    key: Identity<Handler>,
}

/// A case on the desk.
struct Opened {
    case: Granted<CaseId>,
    view: CaseView,
    conversation: Identity<Case>,
    file: Identity<CaseFile>,
}

impl<'a> Desk<'a> {
    /// The desk of one of those whom the demo has made.
    pub(super) async fn of(app: &'a App, person: &'a Person) -> Result<Self, CliError> {
        let email = person.email.clone();
        let found = app.office_store.read("demo.staff", move |db| staff::by_email(db, &email)).await;
        let found = found.map_err(|error: StoreError| CliError::from(error))?;
        let staff = found.ok_or_else(|| CliError::new(format!("{} has no account", person.name)))?.id;
        Ok(Self { app, staff, name: &person.name, key: Identity::<Handler>::parse(&person.identity)? })
    }

    /// Reads the case to its end.
    pub(super) async fn reads(&self, number: &CaseNumber, day: Date) -> Result<(), CliError> {
        let opened = self.opens(number, day).await?;
        let newest = opened.view.parcels.last().and_then(|parcel| NonZeroU32::new(parcel.position.unsigned_abs()));
        if let Some(newest) = newest {
            office::advance_read_marker(&self.app.office_store, opened.case, self.staff, newest).await?;
        }
        Ok(())
    }

    /// Seals what the list shows of the case.
    pub(super) async fn keeps_card(&self, number: &CaseNumber, card: &str, day: Date) -> Result<(), CliError> {
        let opened = self.opens(number, day).await?;
        let sealed = seal_card(&opened.file, &number.to_string(), card.as_bytes(), &mut rng::os())?;
        Ok(office::put_card(&self.app.office_store, opened.case, sealed).await?)
    }

    /// Does in the case what a handler does.
    pub(super) async fn does(&self, number: &CaseNumber, act: &Act, day: Date) -> Result<(), CliError> {
        let opened = self.opens(number, day).await?;
        let store = &self.app.office_store;
        match act {
            Act::Message { .. } | Act::Declare { .. } => Err(CliError::new("a reporter writes from their mailbox")),
            Act::Reply { text, lang } => {
                let reply = Document::Reply(self.text(text, lang.as_deref(), day));
                self.posts(opened.to_reporter(&reply)?, &opened, day).await
            }
            Act::Feedback { measures, reasons } => {
                let feedback = Document::Feedback(Feedback {
                    lang: self.lang(None),
                    day,
                    measures: Zeroizing::new(measures.clone()),
                    reasons: Zeroizing::new(reasons.clone()),
                    author: self.name.to_owned(),
                });
                let sealed = SealedParcel { is_feedback: true, ..opened.to_reporter(&feedback)? };
                self.posts(sealed, &opened, day).await
            }
            Act::Request { asks, text } => {
                let request = Document::Request(Request {
                    lang: self.lang(None),
                    day,
                    asks: *asks,
                    text: Zeroizing::new(text.clone()),
                    proposals: Vec::new(),
                    author: self.name.to_owned(),
                });
                self.posts(opened.to_reporter(&request)?, &opened, day).await
            }
            Act::Remove { side, seq, category } => self.removes(&opened, (*side, *seq), *category, day).await,
            Act::Note { text } => {
                let note = Document::Note(self.text(text, None, day));
                self.posts(opened.to_file(&note)?, &opened, day).await
            }
            Act::Form { form, answers } => {
                let filled = self.filled(form, answers, day)?;
                self.posts(opened.to_file(&filled)?, &opened, day).await
            }
            Act::Move { to } => {
                let to: CaseState = to.parse()?;
                Ok(office::transition(store, opened.case, self.staff, to, day).await?)
            }
            Act::Close { answers, card } => {
                let record = opened.to_file(&self.filled("closing", answers, day)?)?;
                let stated = card.iter().map(|(question, answer)| (&**question, &**answer));
                let card = Card::parse(stated).map_err(|error| CliError::new(error.to_string()))?;
                let closing = Closing { record, is_feedback_withheld: false, card };
                is_at_its_place(office::close(store, opened.case, self.staff, closing, day).await?)
            }
            Act::Hold { ahead } => {
                let until = self.app.clock.today() + Duration::days(*ahead);
                Ok(office::set_hold(store, opened.case, self.staff, until, day).await?)
            }
        }
    }

    async fn opens(&self, number: &CaseNumber, day: Date) -> Result<Opened, CliError> {
        let store = &self.app.office_store;
        let gone = || CliError::new(format!("{} cannot read the case {number}", self.name));
        let case = office::grant(store, number, self.staff, day).await?.ok_or_else(gone)?;
        let view = office::view(store, case, self.staff, Stretch::Newest, day).await?.ok_or_else(gone)?;
        let (conversation, file) = open_handler_slot(&Sealed::from_stored(view.slot.clone()), &self.key)?;
        Ok(Opened { case, view, conversation, file })
    }

    async fn removes(
        &self,
        opened: &Opened,
        (side, seq): (RemovedSide, u64),
        category: RemovalCategory,
        day: Date,
    ) -> Result<(), CliError> {
        let none = || CliError::new("the demo's case has no such entry");
        let mut parcels = opened.view.parcels.iter();
        let entry =
            parcels.find(|parcel| parcel.side.as_str() == side.as_str() && parcel.seq == seq).ok_or_else(none)?;
        let author = self.name.to_owned();
        let removal = Document::Removal(Removal {
            lang: self.lang(None),
            day,
            side,
            seq,
            digest: entry.digest,
            category,
            author,
        });
        let announcement =
            if side == RemovedSide::File { opened.to_file(&removal)? } else { opened.to_reporter(&removal)? };
        let request = RemovalRequest { side: entry.side, seq, digest: entry.digest, announcement };
        is_at_its_place(
            office::ask_removal(&self.app.office_store, opened.case, self.staff, request, day).await?.posted,
        )
    }

    async fn posts(&self, sealed: SealedParcel, to: &Opened, day: Date) -> Result<(), CliError> {
        is_at_its_place(office::post(&self.app.office_store, to.case, sealed, None, day).await?)
    }

    fn text(&self, text: &str, lang: Option<&str>, day: Date) -> TextMessage {
        let text = Zeroizing::new(text.to_owned());
        TextMessage { lang: self.lang(lang), day, text, author: Some(self.name.to_owned()) }
    }

    /// A form, filled in as its page lets it be.
    fn filled(&self, form: &str, answers: &Given, day: Date) -> Result<Document, CliError> {
        let unfit = || CliError::new(format!("what was filled in does not fit the form {form}"));
        let form = self.app.case_forms.by_id(form).ok_or_else(unfit)?;
        let fields = answers.fields(self.app.clock.today());
        let pairs = fields.iter().map(|(name, value)| (*name, value.as_str()));
        Ok(Document::Form(FilledForm {
            lang: self.lang(None),
            day,
            form: form.id.clone(),
            version: form.version,
            answers: form.read_on(day, pairs).map_err(|_| unfit())?,
            author: self.name.to_owned(),
        }))
    }

    fn lang(&self, named: Option<&str>) -> String {
        let languages = &self.app.languages;
        let language = named.and_then(|tag| languages.from_content_tag(tag));
        language.unwrap_or_else(|| languages.default_language()).tag().to_owned()
    }
}

impl Opened {
    fn to_reporter(&self, document: &Document) -> Result<SealedParcel, CliError> {
        let place = self.place(Side::Office);
        let sealed = seal_parcel(&self.conversation, &place, &document.to_json())?;
        Ok(SealedParcel { side: place.side, seq: place.seq, sealed, is_feedback: false })
    }

    fn to_file(&self, document: &Document) -> Result<SealedParcel, CliError> {
        let place = self.place(Side::File);
        let sealed = seal_parcel(&self.file, &place, &document.to_json())?;
        // The office stores what it cannot open, and knows the side only.
        let sealed = Sealed::from_stored(sealed.into_bytes());
        Ok(SealedParcel { side: place.side, seq: place.seq, sealed, is_feedback: false })
    }

    /// The next place on a side.
    fn place(&self, side: Side) -> Place {
        let previous = self.view.newest(Line::of(side)).unwrap_or([0; 32]);
        Place { side, seq: self.view.next_seq(side), previous }
    }
}

fn is_at_its_place(posted: Posted) -> Result<(), CliError> {
    match posted {
        Posted::At(_) => Ok(()),
        Posted::Elsewhere { .. } => Err(CliError::new("somebody else wrote in the demo's case")),
    }
}
