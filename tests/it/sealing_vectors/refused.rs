//! What must be refused, `bad.json`: by its name, and where possible without a key.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::SecretString;
use serde_json::Value;
use siegelpost::casework::Document;
use siegelpost::sealing::shape::{check_parcel, check_slot, check_wrapped_identity};
use siegelpost::sealing::{
    Case, CaseKey, Handler, Identity, Reporter, Sealed, Side, check_enclosure, open_enclosure, open_handler_slot,
    open_parcel, open_reporter_slot, unwrap_identity,
};

use super::{bytes32, list, on_every_engine, read, text, unhex};

struct Keys {
    case: Identity<Case>,
    handler: Identity<Handler>,
    reporter: Identity<Reporter>,
    passphrase: SecretString,
}

impl Keys {
    fn of(bad: &Value) -> Self {
        Self {
            case: Identity::from_seed(&bytes32(&bad["keys"]["case_seed"])),
            handler: Identity::parse(text(&bad["keys"]["handler_identity"])).unwrap(),
            reporter: Identity::from_seed(&bytes32(&bad["keys"]["reporter_seed"])),
            passphrase: SecretString::from(text(&bad["keys"]["passphrase"])),
        }
    }

    /// What opening gives: the name of the error, or "none".
    fn opens(&self, what: &str, bytes: &[u8]) -> String {
        let sealed = bytes.to_vec();
        let name = match what {
            "parcel" => open_parcel(&self.case, &Sealed::from_stored(sealed), Side::Reporter, 1).err(),
            "slot" => open_handler_slot(&Sealed::from_stored(sealed), &self.handler).err(),
            "reporter_slot" => open_reporter_slot(&Sealed::from_stored(sealed), &self.reporter).err(),
            "wrapped" => unwrap_identity(bytes, &self.passphrase).err(),
            "enclosure" => open_enclosure(&String::from_utf8_lossy(bytes), &self.handler).expect("is one").err(),
            "case_key" => {
                let mistyped = CaseKey::parse(str::from_utf8(bytes).unwrap()).is_err();
                return if mistyped { "Mistyped" } else { "none" }.to_owned();
            }
            "document" | "office_document" => {
                return Document::from_json(bytes).map_or_else(named, |_| "none".to_owned());
            }
            other => panic!("no such kind: {other}"),
        };
        name.map_or_else(|| "none".to_owned(), named)
    }
}

fn named(error: impl std::fmt::Debug) -> String {
    format!("{error:?}")
}

/// What can be told without a key: why not, or null.
fn looks(what: &str, bytes: &[u8]) -> Value {
    let checked = match what {
        "parcel" => check_parcel(bytes),
        "slot" | "reporter_slot" => check_slot(bytes),
        "wrapped" => check_wrapped_identity(bytes),
        "enclosure" => check_enclosure(&String::from_utf8_lossy(bytes)).expect("is one"),
        _ => Ok(()),
    };
    checked.map_or_else(|error| named(error).into(), |()| Value::Null)
}

/// The bytes that a list of pieces describes.
fn bytes_of(pieces: &Value, wholes: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    for piece in list(pieces) {
        let one = match (&piece["of"], &piece["hex"], &piece["base64"]) {
            (Value::String(of), _, _) => {
                let whole = bytes_of(&wholes[of], wholes);
                let place = |name: &str, or: usize| piece[name].as_u64().map_or(or, |at| usize::try_from(at).unwrap());
                whole[place("from", 0)..place("to", whole.len())].to_vec()
            }
            (_, Value::String(_), _) => unhex(&piece["hex"]),
            (_, _, Value::String(base64)) => STANDARD.decode(base64).unwrap(),
            _ => text(&piece["text"]).as_bytes().to_vec(),
        };
        bytes.extend(one.repeat(usize::try_from(piece["times"].as_u64().unwrap_or(1)).unwrap()));
    }
    bytes
}

#[test]
fn everything_bad_is_refused_by_its_name() {
    on_every_engine(|| {
        let bad = read("bad.json");
        let keys = Keys::of(&bad);
        for (name, pieces) in bad["wholes"].as_object().unwrap() {
            let bytes = bytes_of(pieces, &bad["wholes"]);
            assert_eq!((looks(name, &bytes), keys.opens(name, &bytes)), (Value::Null, "none".to_owned()), "{name}");
        }
        let mut wrong = Vec::new();
        for vector in list(&bad["vectors"]) {
            let bytes = bytes_of(&vector["pieces"], &bad["wholes"]);
            let what = text(&vector["what"]);
            let (look, opened) = (looks(what, &bytes), keys.opens(what, &bytes));
            if (&look, opened.as_str()) != (&vector["shape"], text(&vector["rust"])) {
                let wanted = (&vector["shape"], &vector["rust"]);
                wrong.push(format!("{}: {look}, {opened} instead of {wanted:?}", vector["name"]));
            }
        }
        assert_eq!(wrong, Vec::<String>::new());
        assert!(list(&bad["vectors"]).len() > 200);
    });
}

#[test]
fn ordinary_words_are_no_enclosure() {
    for words in ["", "Hallo", "-----BEGIN AGE ENCRYPTED FILE----- steht am Anfang", "-----BEGIN PGP MESSAGE-----\n"] {
        assert!(check_enclosure(words).is_none(), "{words}");
    }
}

#[test]
fn an_enclosure_may_come_as_a_form_sends_it() {
    on_every_engine(|| {
        let bad = read("bad.json");
        let enclosure = String::from_utf8(bytes_of(&bad["wholes"]["enclosure"], &Value::Null)).unwrap();
        for sent in
            [enclosure.replace('\n', "\r\n"), format!("\n \t{enclosure}\r\n\n"), enclosure.trim_end().to_owned()]
        {
            assert_eq!(check_enclosure(&sent), Some(Ok(())));
            let opened = open_enclosure(&sent, &Keys::of(&bad).handler).unwrap().unwrap();
            assert!(opened.starts_with("Die Namen: Müller, Öztürk."));
        }
    });
}
