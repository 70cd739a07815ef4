//! A reporter whose own browser seals and opens, who does by hand what the script does there.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use siegelpost::rng;
use siegelpost::sealing::{
    Case, CaseKey, HandlerRecipient, Identity, NewCase, Place, SealError, Sealed, Side, open_parcel,
    open_reporter_slot, seal_parcel,
};

use super::html;
use super::{Answer, Visitor};

pub struct Device {
    pub browser: Visitor,
    pub case_key: CaseKey,
    /// What stands before the addresses of a channel of its own.
    channel: String,
}

/// The mailbox, opened.
pub struct OpenMailbox {
    pub documents: Vec<Value>,
    identity: Identity<Case>,
    next: u64,
    previous: [u8; 32],
    /// The service's day.
    day: String,
}

/// Why a mailbox was not opened.
pub enum Closed {
    /// What came instead of it.
    Answer(Answer),
    /// Its slot is not what it should be.
    Slot(SealError),
}

impl Closed {
    /// The answer that came instead of a mailbox.
    pub fn answer(self) -> Answer {
        match self {
            Self::Answer(answer) => answer,
            Self::Slot(why) => panic!("a mailbox came, but its slot does not open: {why}"),
        }
    }
}

impl Device {
    pub fn of(browser: Visitor) -> Self {
        Self { browser, case_key: CaseKey::random(&mut rng::os()), channel: String::new() }
    }

    /// Comes by the address of a channel.
    pub fn at(self, slug: &str) -> Self {
        Self { channel: format!("/c/{slug}"), ..self }
    }

    /// The keys to seal to and all the rest that the page has for the script.
    pub fn fetches_frame(&mut self) -> Value {
        let page = self.browser.get(&format!("{}/report/sealed", self.channel)).expect(200).body;
        serde_json::from_str(&html::text(&page, "id=\"sealing\"").unwrap()).unwrap()
    }

    /// What the script would post, without those of the readers whose names are given.
    pub fn seals(&mut self, description: &str, without: &[&str]) -> Value {
        self.seals_answers(&json!({"F14": description}), without)
    }

    /// The same with any answers.
    pub fn seals_answers(&mut self, answers: &Value, without: &[&str]) -> Value {
        let frame = self.fetches_frame();
        let readers = frame["readers"].as_array().unwrap();
        // The frame says what somebody is, too: "A. Berger (Meldestelle)".
        let name = |reader: &Value| reader["name"].as_str().unwrap().split(" (").next().unwrap().to_owned();
        let is_out = |reader: &&Value| without.contains(&name(reader).as_str());
        let new = NewCase::random(&mut rng::os());
        let reporter = self.case_key.reporter();
        let slot = |reader: &Value| {
            let recipient = HandlerRecipient::parse(reader["recipient"].as_str().unwrap()).unwrap();
            let sealed = new.handler_slot(&recipient).unwrap();
            json!({"reader": reader["id"], "sealed": STANDARD.encode(sealed.as_bytes())})
        };
        let questionnaire = &frame["questionnaire"];
        let document = json!({"kind": "report", "lang": "de", "day": frame["day"], "questionnaire": questionnaire["id"],
            "version": questionnaire["version"], "answers": answers});
        let place = Place { side: Side::Reporter, seq: 1, previous: [0; 32] };
        let parcel = seal_parcel(&new.case, &place, document.to_string().as_bytes()).unwrap();
        json!({
            "mailbox": STANDARD.encode(self.case_key.token().id().as_bytes()),
            "reporter_recipient": reporter.recipient().to_string(),
            "case_recipient": new.case.recipient().to_string(),
            "file_recipient": new.file.recipient().to_string(),
            "reporter_slot": STANDARD.encode(new.reporter_slot(&reporter).unwrap().as_bytes()),
            "slots": readers.iter().filter(|reader| !is_out(reader)).map(slot).collect::<Vec<_>>(),
            "without": readers.iter().filter(is_out).map(|reader| reader["id"].clone()).collect::<Vec<_>>(),
            "set": frame["set"],
            "parcel": STANDARD.encode(parcel.as_bytes()),
        })
    }

    pub fn sends(&mut self, sealed: &Value) -> Answer {
        self.browser.post_json(&format!("{}/report/sealed", self.channel), sealed)
    }

    pub fn token(&self) -> String {
        STANDARD.encode(self.case_key.token().as_bytes())
    }

    /// Fetches the mailbox and opens it, or returns what came instead. A slot that is not theirs ends it, as for the script.
    pub fn opens(&mut self) -> Result<OpenMailbox, Closed> {
        let answer = self.browser.post_json("/mailbox/sealed", &json!({"token": self.token()}));
        if answer.status != 200 {
            return Err(Closed::Answer(answer));
        }
        let of = |name| html::attribute(&answer.body, "<sealed-mailbox", name).unwrap();
        let bytes = |text: &str| STANDARD.decode(text.trim()).unwrap();
        let slot = Sealed::from_stored(bytes(of("data-slot")));
        let identity = open_reporter_slot(&slot, &self.case_key.reporter()).map_err(Closed::Slot)?;
        if identity.recipient().to_string() != of("data-case-recipient") {
            return Err(Closed::Slot(SealError::NotGenuine));
        }
        let entries = answer.body.split("<li data-side=\"").skip(1);
        let documents = entries.map(|entry| {
            let side: Side = entry.split('"').next().unwrap().parse().unwrap();
            let seq = html::attribute(entry, "data-seq", "data-seq").unwrap().parse().unwrap();
            let sealed = entry.split("<template>").nth(1).unwrap().split("</template>").next().unwrap();
            let opened = open_parcel(&identity, &Sealed::from_stored(bytes(sealed)), side, seq).unwrap();
            serde_json::from_slice(&opened.json).unwrap()
        });
        Ok(OpenMailbox {
            documents: documents.collect(),
            next: of("data-next").parse().unwrap(),
            previous: bytes(of("data-previous")).try_into().unwrap_or([0; 32]),
            day: of("data-day").to_owned(),
            identity,
        })
    }

    /// Seals a message for its place in an open mailbox, and sends it.
    pub fn writes(&mut self, mailbox: &OpenMailbox, message: &str) -> Answer {
        let document = json!({"kind": "message", "lang": "de", "day": mailbox.day, "text": message});
        let place = Place { side: Side::Reporter, seq: mailbox.next, previous: mailbox.previous };
        let sealed = seal_parcel(&mailbox.identity, &place, document.to_string().as_bytes()).unwrap();
        let post = json!({"token": self.token(), "seq": place.seq, "sealed": STANDARD.encode(sealed.as_bytes())});
        self.browser.post_json("/mailbox/sealed/message", &post)
    }
}

impl OpenMailbox {
    /// So many messages with the same words, each sealed as the one after the other: their numbers, and the bytes.
    pub fn seals_in_a_row(&self, count: usize, message: &str) -> Vec<(u64, Vec<u8>)> {
        let document = json!({"kind": "message", "lang": "de", "day": self.day, "text": message});
        let mut previous = self.previous;
        let seal = |seq| {
            let place = Place { side: Side::Reporter, seq, previous };
            let sealed = seal_parcel(&self.identity, &place, document.to_string().as_bytes()).unwrap();
            previous = sealed.digest();
            (seq, sealed.into_bytes())
        };
        (self.next..).take(count).map(seal).collect()
    }

    /// The texts in it, in order.
    pub fn texts(&self) -> Vec<&str> {
        let texts = self.documents.iter().map(|document| document.get("text").or(document.pointer("/answers/F14")));
        texts.filter_map(|text| text?.as_str()).collect()
    }
}
