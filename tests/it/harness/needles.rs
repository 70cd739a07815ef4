//! TextMessage that occur nowhere else, in every form in which a careless program might keep them.

use std::collections::BTreeMap;

use aho_corasick::AhoCorasick;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use rand::RngExt;
use siegelpost::sealing::CaseKey;

/// What must not be found, under names that may be printed.
#[derive(Default)]
pub struct Needles(BTreeMap<Vec<u8>, String>);

/// Needles, ready to be looked for. Letter case does not matter.
pub struct Search {
    names: Vec<String>,
    automaton: AhoCorasick,
    longest: usize,
}

impl Needles {
    /// A new marker: something to type that says nothing, with umlauts and spaces around three words of pure chance.
    /// Each word is looked for alone, so that a fragment is found as well.
    pub fn marker(&mut self, name: &str) -> String {
        let [one, two, three] = std::array::from_fn(|_| word());
        let text = format!("{one} Größe {two}, Ängste & Übel {three}");
        for word in [one, two, three] {
            self.everywhere(name, word.as_bytes());
        }
        self.everywhere(name, text.as_bytes());
        text
    }

    /// A single word of pure chance.
    pub fn word(&mut self, name: &str) -> String {
        let word = word();
        self.everywhere(name, word.as_bytes());
        word
    }

    /// A case key: as it is displayed, typed, and stored in a variable; any two neighbouring groups of it; and what
    /// it is turned into.
    pub fn case_key(&mut self, name: &str, text: &str) {
        let key = CaseKey::parse(text).expect("a case key");
        let groups: Vec<&str> = text.split(' ').collect();
        self.everywhere(name, text.as_bytes());
        self.everywhere(name, groups.concat().as_bytes());
        for pair in groups.windows(2) {
            for joint in [" ", "", "+", "%20", "-"] {
                self.as_it_is(name, pair.join(joint).as_bytes());
            }
            self.wide(name, &pair.join(" "));
            self.in_base64(name, pair.join(" ").as_bytes());
        }
        let bits = groups.concat().chars().take(26).fold((0u128, 0), |(bits, count), symbol| {
            let value = u128::from(bech32::Fe32::from_char(symbol).expect("a symbol").to_u8());
            if count < 25 { (bits << 5 | value, count + 1) } else { (bits << 3 | value >> 2, count + 1) }
        });
        self.secret(&format!("{name}, its bits"), &bits.0.to_be_bytes());
        self.secret(&format!("{name}, its mailbox token"), key.token().as_bytes());
        self.identity(&format!("{name}, the reporter's identity"), &key.reporter().encode());
    }

    /// An `AGE-SECRET-KEY-PQ-1...` text, and the seed it stands for.
    pub fn identity(&mut self, name: &str, text: &str) {
        let (_, seed) = bech32::decode(text).expect("an identity");
        self.secret(name, &seed);
        self.as_it_is(name, &text.as_bytes()["AGE-SECRET-KEY-PQ-1".len()..][..32]);
    }

    /// Secret bytes, whole or in halves.
    pub fn secret(&mut self, name: &str, bytes: &[u8]) {
        let (front, back) = bytes.split_at(bytes.len() / 2);
        for half in [front, back] {
            self.as_it_is(name, half);
            self.in_hex(name, half);
            self.in_base64(name, half);
        }
    }

    /// A text of pure chance that somebody else made: a token, a password, a cookie.
    pub fn text(&mut self, name: &str, text: &str) {
        self.everywhere(name, text.as_bytes());
    }

    fn everywhere(&mut self, name: &str, text: &[u8]) {
        self.as_it_is(name, text);
        self.in_hex(name, text);
        self.in_base64(name, text);
        self.wide(name, std::str::from_utf8(text).expect("needles are texts"));
        let percent: String = text.iter().map(|byte| format!("%{byte:02x}")).collect();
        self.put(name, "percent form", percent.into_bytes());
        let form: String = form_urlencoded::byte_serialize(text).collect();
        self.put(name, "form field", form.into_bytes());
    }

    fn as_it_is(&mut self, name: &str, bytes: &[u8]) {
        self.put(name, "as it is", bytes.to_vec());
    }

    fn in_hex(&mut self, name: &str, bytes: &[u8]) {
        self.put(name, "hex", bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into_bytes());
    }

    fn wide(&mut self, name: &str, text: &str) {
        self.put(name, "UTF-16LE", text.encode_utf16().flat_map(u16::to_le_bytes).collect());
        self.put(name, "UTF-16BE", text.encode_utf16().flat_map(u16::to_be_bytes).collect());
    }

    /// Whatever stands before it: base64 writes three bytes as four characters, so there are three forms.
    fn in_base64(&mut self, name: &str, bytes: &[u8]) {
        for before in 0..3 {
            let shifted = [&[0; 3][..before], bytes].concat();
            // Only the characters that consist of nothing else: six bits each.
            let whole = (before * 8).div_ceil(6)..shifted.len() * 8 / 6;
            for engine in [&STANDARD_NO_PAD, &URL_SAFE_NO_PAD] {
                let encoded = engine.encode(&shifted).into_bytes();
                self.put(name, "base64", encoded[whole.clone()].to_vec());
            }
        }
    }

    fn put(&mut self, name: &str, form: &str, pattern: Vec<u8>) {
        self.0.entry(pattern).or_insert_with(|| format!("{name} ({form})"));
    }

    pub fn search(self) -> Search {
        let longest = self.0.keys().map(Vec::len).max().unwrap_or(0);
        let automaton = AhoCorasick::builder().ascii_case_insensitive(true).build(self.0.keys()).unwrap();
        Search { names: self.0.into_values().collect(), automaton, longest }
    }
}

impl Search {
    /// What of it is in `bytes`, and where.
    pub fn found_in<'a>(&'a self, bytes: &'a [u8]) -> impl Iterator<Item = (&'a str, usize)> {
        self.automaton.find_iter(bytes).map(|found| (self.names[found.pattern()].as_str(), found.start()))
    }

    /// Bytes of the longest needle: blocks that are searched one by one overlap by as many.
    pub fn longest(&self) -> usize {
        self.longest
    }
}

/// Ten letters and digits: fifty bits of chance.
fn word() -> String {
    let mut rng = rand::rng();
    (0..10).map(|_| char::from(b"abcdefghijkmnpqrstuvwxyz23456789"[rng.random_range(0..32)])).collect()
}
