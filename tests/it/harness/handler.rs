//! A case handler, who does by hand what the scripts of the office do in a browser.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::SecretString;
use serde_json::{Value, json};
use siegelpost::sealing::{self, Case, CaseFile, Identity, Parcel, Place, Sealed, Side};

use super::html;
use super::reading::{Entry, Reading};
use super::{Answer, Visitor};

pub struct Handler {
    pub browser: Visitor,
    pub account: Value,
    key: Option<Identity<sealing::Handler>>,
}

/// A case, opened.
pub struct OpenCase {
    pub number: String,
    pub entries: Vec<Entry>,
    pub page: String,
    pub conversation: Identity<Case>,
    pub file: Identity<CaseFile>,
}

impl Handler {
    pub fn of(browser: Visitor, account: &Value) -> Self {
        Self { browser, account: account.clone(), key: None }
    }

    fn credential(&self, name: &str) -> String {
        self.account[name].as_str().unwrap().to_owned()
    }

    pub fn signs_in(&mut self) -> Answer {
        let (email, password) = (self.credential("email"), self.credential("password"));
        let home = self.browser.post("/sign-in", &[("email", &email), ("password", &password)]).expect(303);
        let desk = self.browser.follow(home).expect(303);
        self.browser.follow(desk)
    }

    /// The numbers of the cases on the first page of the list.
    pub fn sees_cases(&mut self) -> Vec<String> {
        let list = self.browser.get("/cases?view=open&sort=arrival").expect(200).body;
        let list = list.split_once("<tbody>").map_or("", |(_, rows)| rows);
        let links = list.split("href=\"/cases/").skip(1).filter_map(|rest| rest.split(['"', '?']).next());
        links.filter(|number| number.starts_with(|first: char| first.is_ascii_digit())).map(str::to_owned).collect()
    }

    /// Opens a case with the passphrase.
    pub fn opens(&mut self, number: &str) -> OpenCase {
        let Reading { status, page, keys, entries } = self.looks_at(number);
        assert_eq!(status, 200, "{page}");
        let (conversation, file) = keys.expect("the slot fits the case");
        let wrong = entries.iter().find(|entry| !entry.verdict.is_fine() || entry.other_day);
        assert!(wrong.is_none(), "a warning: {:?}", wrong.map(|entry| (entry.side, entry.seq, entry.verdict)));
        OpenCase { number: number.to_owned(), entries, page, conversation, file }
    }

    /// Opens as much of a case as can be opened, whatever has become of it.
    pub fn looks_at(&mut self, number: &str) -> Reading {
        let answer = self.browser.get(&format!("/cases/{number}"));
        let (mut earlier, mut before) = (Vec::new(), Reading::left_out_before(&answer.body));
        while let Some(position) = before {
            let path = format!("/cases/{number}/entries?line=conversation&before={position}");
            let part = self.browser.get(&path).expect(200).body;
            // The report stands on the page itself.
            before = Reading::first_position(&part).filter(|first| *first > 1);
            earlier.push(part);
        }
        let key = self.key.get_or_insert_with(|| {
            let passphrase = self.account["passphrase"].as_str().unwrap().to_owned();
            sealing::unwrap_identity(&wrapped_identity(&mut self.browser), &SecretString::from(passphrase)).unwrap()
        });
        Reading::of(answer.status, answer.body, &earlier, key)
    }

    /// Writes to the reporter.
    pub fn replies(&mut self, case: &OpenCase, text: &str) -> Answer {
        let sealed = self.seals_reply(case, text);
        self.posts(case, &sealed)
    }

    /// Asks the reporter for something: `asks` says for what, and whatever belongs to it stands beside.
    pub fn asks(&mut self, case: &OpenCase, mut request: Value) -> Answer {
        request["kind"] = json!("request");
        request["lang"] = json!("de");
        request["day"] = json!(today(case));
        request["author"] = self.account["name"].clone();
        let sealed = seal(&case.conversation, case, Side::Office, "data-next-office", "data-previous-case", &request);
        self.posts(case, &sealed)
    }

    /// Seals a reply without sending it.
    pub fn seals_reply(&self, case: &OpenCase, text: &str) -> Value {
        let document =
            json!({"kind": "reply", "lang": "de", "day": today(case), "text": text, "author": self.account["name"]});
        seal(&case.conversation, case, Side::Office, "data-next-office", "data-previous-case", &document)
    }

    /// Writes for the office alone.
    pub fn notes(&mut self, case: &OpenCase, text: &str) -> Answer {
        let document =
            json!({"kind": "note", "lang": "de", "day": today(case), "text": text, "author": self.account["name"]});
        let sealed = seal(&case.file, case, Side::File, "data-next-file", "data-previous-file", &document);
        self.posts(case, &sealed)
    }

    /// Fills in a form about the case: on the file's side, or where it does not belong.
    pub fn fills_in(&mut self, case: &OpenCase, side: Side, form: &str, answers: &Value) -> Answer {
        let (day, author) = (today(case), &self.account["name"]);
        let document = json!({"kind": "form", "lang": "de", "day": day, "form": form, "version": 1, "answers": answers,
            "author": author});
        let sealed = match side {
            Side::File => seal(&case.file, case, side, "data-next-file", "data-previous-file", &document),
            _ => seal(&case.conversation, case, side, "data-next-office", "data-previous-case", &document),
        };
        self.posts(case, &sealed)
    }

    /// Seals a version of an entry in which somebody has blackened names.
    pub fn blackens(&mut self, case: &OpenCase, of: &Entry, digest: &str, text: &str) -> Answer {
        let document = json!({"kind": "redaction", "lang": "de", "day": today(case), "side": of.side.as_str(), "seq": of.seq,
            "digest": digest, "text": text, "author": self.account["name"]});
        let sealed = seal(&case.file, case, Side::File, "data-next-file", "data-previous-file", &document);
        self.posts(case, &sealed)
    }

    pub fn posts(&mut self, case: &OpenCase, sealed: &Value) -> Answer {
        self.browser.post_json(&format!("/cases/{}/parcels", case.number), sealed)
    }

    /// Tells the reporter what was done and why.
    pub fn gives_feedback(&mut self, case: &OpenCase, measures: &str, reasons: &str) -> Answer {
        let document = json!({
            "kind": "feedback", "lang": "de", "day": today(case), "measures": measures, "reasons": reasons,
            "author": self.account["name"],
        });
        let mut sealed =
            seal(&case.conversation, case, Side::Office, "data-next-office", "data-previous-case", &document);
        sealed["feedback"] = json!(true);
        self.posts(case, &sealed)
    }

    /// Closes a case with a sealed record, which says why if feedback is withheld.
    pub fn closes(&mut self, case: &OpenCase, withheld: bool) -> Answer {
        let closing = self.seals_closing(case, withheld);
        self.browser.post_json(&format!("/cases/{}/close", case.number), &closing)
    }

    /// Seals the record of a closing without sending it.
    pub fn seals_closing(&self, case: &OpenCase, withheld: bool) -> Value {
        let document = json!({
            "kind": "note", "lang": "de", "day": today(case), "text": "Abgeschlossen.", "author": self.account["name"],
        });
        let record = seal(&case.file, case, Side::File, "data-next-file", "data-previous-file", &document);
        json!({"record": record, "withheld": withheld})
    }

    /// Hands a case to a colleague, with a note.
    pub fn hands_over(&mut self, case: &OpenCase, to: i32, text: &str) -> Answer {
        let handed = self.seals_hand_over(case, to, text);
        self.browser.post_json(&format!("/cases/{}/hand-over", case.number), &handed)
    }

    /// Seals the note without sending it.
    pub fn seals_hand_over(&self, case: &OpenCase, to: i32, text: &str) -> Value {
        let document =
            json!({"kind": "note", "lang": "de", "day": today(case), "text": text, "author": self.account["name"]});
        let note = seal(&case.file, case, Side::File, "data-next-file", "data-previous-file", &document);
        json!({"to": to, "note": note})
    }

    /// Says that nobody needs an entry: as the first it is a proposal, as the second the entry is removed.
    pub fn asks_removal(&mut self, case: &OpenCase, place: (Side, u64), category: &str) -> Answer {
        let request = self.seals_removal(case, place, category);
        self.browser.post_json(&format!("/cases/{}/removals", case.number), &request)
    }

    /// Seals what is said of an entry without sending it.
    pub fn seals_removal(&self, case: &OpenCase, (side, seq): (Side, u64), category: &str) -> Value {
        let entry = case.entries.iter().find(|entry| (entry.side, entry.seq) == (side, seq)).expect("it is there");
        let digest = STANDARD.encode(entry.digest);
        let document = json!({
            "kind": "removal", "lang": "de", "day": today(case), "side": side.as_str(), "seq": seq, "digest": digest,
            "category": category, "author": self.account["name"],
        });
        let announcement = match side {
            Side::File => seal(&case.file, case, side, "data-next-file", "data-previous-file", &document),
            _ => seal(&case.conversation, case, Side::Office, "data-next-office", "data-previous-case", &document),
        };
        json!({"side": side.as_str(), "seq": seq, "digest": digest, "announcement": announcement})
    }

    pub fn withdraws_removal(&mut self, number: &str, (side, seq): (Side, u64)) -> Answer {
        let fields = [("side", side.as_str()), ("seq", &*seq.to_string())];
        self.browser.post(&format!("/cases/{number}/removals/withdraw"), &fields)
    }

    pub fn decides(&mut self, number: &str, decision: &str) -> Answer {
        self.browser.post(&format!("/cases/{number}/decision"), &[("decision", decision)])
    }

    pub fn moves(&mut self, number: &str, state: &str) -> Answer {
        self.browser.post(&format!("/cases/{number}/state"), &[("state", state), ("unbiased", "1")])
    }
}

/// What [`signs_in_for_the_first_time`] chooses.
pub const OWN_PASSWORD: &str = "drei stille Laternen";

/// Signs in with a first password, and replaces it, which is all that can be done.
pub fn signs_in_for_the_first_time(browser: &mut Visitor, email: &str, first: &str) {
    browser.post("/sign-in", &[("email", email), ("password", first)]).expect(303);
    let fields = [("current", first), ("new", OWN_PASSWORD), ("repeat", OWN_PASSWORD)];
    browser.post("/account/password", &fields).expect(303);
}

/// The code in an invitation's link: what follows the `#`.
pub fn code_in(link: &str) -> &str {
    link.split_once("/invitation#").expect("a link of an invitation").1
}

/// Comes with the link of an invitation, chooses [`OWN_PASSWORD`], and signs in with it.
pub fn accepts_invitation(browser: &mut Visitor, email: &str, link: &str) {
    let code = code_in(link);
    browser.get("/invitation").expect(200);
    assert!(browser.post("/invitation", &[("code", code)]).expect(200).body.contains("/invitation/password"));
    let fields = [("code", code), ("new", OWN_PASSWORD), ("repeat", OWN_PASSWORD)];
    let chosen = browser.post("/invitation/password", &fields).expect(303);
    assert!(browser.follow(chosen).expect(200).body.contains("/sign-in"));
    browser.post("/sign-in", &[("email", email), ("password", OWN_PASSWORD)]).expect(303);
}

/// The wrapped identity of whoever is signed in, and has just proved their password.
pub fn wrapped_identity(browser: &mut Visitor) -> Vec<u8> {
    let answer: Value = serde_json::from_str(&browser.get("/account/key").expect(200).body).unwrap();
    STANDARD.decode(answer["wrapped"].as_str().unwrap()).unwrap()
}

/// A parcel of the right shape that belongs to no case: what somebody posts who holds no key.
pub fn sealed_for_nobody(side: Side) -> Value {
    let (place, mut rng) = (Place { side, seq: 1, previous: [0; 32] }, siegelpost::rng::os());
    let sealed = if side == Side::File {
        sealing::seal_parcel(&Identity::<CaseFile>::random(&mut rng), &place, b"{}").unwrap().into_bytes()
    } else {
        sealing::seal_parcel(&Identity::<Case>::random(&mut rng), &place, b"{}").unwrap().into_bytes()
    };
    json!({"side": side.as_str(), "seq": 1, "sealed": STANDARD.encode(sealed)})
}

/// The day on the page.
fn today(case: &OpenCase) -> &str {
    html::attribute(&case.page, "<sealed-case", "data-day").unwrap()
}

fn seal<R: sealing::ParcelKey>(
    to: &Identity<R>,
    case: &OpenCase,
    side: Side,
    next: &str,
    previous: &str,
    document: &Value,
) -> Value {
    let of = |name| html::attribute(&case.page, "<sealed-case", name).unwrap();
    let digest = STANDARD.decode(of(previous)).unwrap();
    let place = Place { side, seq: of(next).parse().unwrap(), previous: digest.try_into().unwrap_or([0; 32]) };
    let sealed: Sealed<Parcel<R>> = sealing::seal_parcel(to, &place, document.to_string().as_bytes()).unwrap();
    json!({"side": side.as_str(), "seq": place.seq, "sealed": STANDARD.encode(sealed.as_bytes())})
}

impl OpenCase {
    /// The texts in the case, in order.
    pub fn texts(&self) -> Vec<&str> {
        self.entries.iter().filter_map(Entry::text).collect()
    }
}
