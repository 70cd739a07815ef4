//! How plain a German text is: the length of its sentences, and forms that plain language does without.

/// The words of every sentence that ends as one, shortest first.
pub struct SentenceLengths(Vec<usize>);

impl SentenceLengths {
    pub fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let whole = texts.flat_map(sentences).filter(|sentence| ends(sentence));
        let mut lengths: Vec<usize> = whole.map(word_count).collect();
        lengths.sort_unstable();
        Self(lengths)
    }

    pub fn count(&self) -> usize {
        self.0.len()
    }

    pub fn median(&self) -> usize {
        self.0[self.0.len() / 2]
    }
}

/// A colon ends no sentence, a full stop within "1.3" neither.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(' ').scan((text, 0), next_sentence).flatten().chain(rest(text))
}

/// What the words so far complete: a sentence, if this one is its last.
fn next_sentence<'a>(state: &mut (&'a str, usize), word: &str) -> Option<Option<&'a str>> {
    state.1 += word.len();
    if !ends(word) {
        return Some(None);
    }
    let (sentence, after) = state.0.split_at(state.1);
    *state = (after, 0);
    Some(Some(sentence.trim()))
}

/// What stands behind the last sentence: a heading, or the words of a button.
fn rest(text: &str) -> Option<&str> {
    let ended = text.split_inclusive(' ').rev().take_while(|word| !ends(word)).map(str::len).sum::<usize>();
    let rest = text[text.len() - ended..].trim();
    (!rest.is_empty()).then_some(rest)
}

/// What they shorten goes on behind them: "§ 25 Abs. 2".
const ABBREVIATIONS: [&str; 4] = ["Abs.", "Art.", "Nr.", "Buchst."];

fn ends(word: &str) -> bool {
    let word = word.trim().trim_end_matches(['*', '“', ')']);
    word.ends_with(['.', '?']) && !ABBREVIATIONS.contains(&word)
}

pub fn word_count(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// What is wrong with the words of a text.
pub fn faults(text: &str) -> Vec<String> {
    let mut bold = false;
    let mut faults = Vec::new();
    for piece in text.split("**") {
        for word in piece.split(|at: char| !at.is_alphanumeric() && at != '-').filter(|word| !word.is_empty()) {
            faults.extend(fault(word, bold).map(|fault| format!("{fault}: {word}")));
        }
        bold = !bold;
    }
    faults
}

fn fault(word: &str, bold: bool) -> Option<&'static str> {
    let lower = word.to_lowercase();
    let begins = |with: &[&str]| with.iter().any(|with| lower.starts_with(with));
    match () {
        () if begins(&SUBJUNCTIVES) || lower == "sei" => Some("subjunctive"),
        () if is_hyphenated(word) && !SO_IN_DICTIONARIES.contains(&word) => Some("not the usual spelling"),
        () if begins(&["server", "skript"]) => Some("say \"unser Computer\""),
        () if begins(&["senden", "sende", "gesendet", "absend", "abgesend"]) => Some("say \"abschicken\""),
        () if NUMBERS.contains(&lower.as_str()) => Some("a number in words"),
        () if !bold && (["nicht", "nichts"].contains(&lower.as_str()) || begins(&["kein", "niemand"])) => {
            Some("negation that is not bold")
        }
        () => None,
    }
}

const SO_IN_DICTIONARIES: [&str; 2] = ["Tor-Browser", "E-Mail-Adresse"];

const SUBJUNCTIVES: [&str; 11] =
    ["könnte", "würde", "hätte", "wäre", "dürfte", "sollte", "müsste", "käme", "gäbe", "ließe", "bräuchte"];

const NUMBERS: [&str; 11] = ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];

/// "Post-Fach": a capital after a hyphen, before it a word that is not an abbreviation.
fn is_hyphenated(word: &str) -> bool {
    let parts: Vec<&str> = word.split('-').collect();
    let is_word = |part: &str| part.chars().count() > 1 && part.chars().skip(1).all(char::is_lowercase);
    parts.windows(2).any(|pair| is_word(pair[0]) && pair[1].starts_with(char::is_uppercase))
}

#[test]
fn bad_sentences_are_found() {
    for (text, fault) in [
        ("Das könnte jemand lesen.", "subjunctive: könnte"),
        ("Wir würden antworten.", "subjunctive: würden"),
        ("Ihr Post-Fach ist offen.", "not the usual spelling: Post-Fach"),
        ("Rufen Sie das **Jugend-Amt** an.", "not the usual spelling: Jugend-Amt"),
        ("Unser Server verschließt.", "say \"unser Computer\": Server"),
        ("Ihr Browser kann Skripte.", "say \"unser Computer\": Skripte"),
        ("Sie wird jetzt gesendet.", "say \"abschicken\": gesendet"),
        ("Es sind acht Wörter.", "a number in words: acht"),
        ("Das geht nicht.", "negation that is not bold: nicht"),
        ("**Das** weiß keiner.", "negation that is not bold: keiner"),
        ("Zeigen Sie ihn niemandem.", "negation that is not bold: niemandem"),
    ] {
        assert_eq!(faults(text), [fault], "{text}");
    }
}

#[test]
fn good_sentences_pass() {
    for text in
        ["Das geht **nicht**.", "**Niemand** liest das.", "Der Tor-Browser kostet **nichts**.", "QR-Code", "Um 10 Uhr."]
    {
        assert_eq!(faults(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn sentences_are_told_apart_and_counted() {
    let found: Vec<&str> =
        sentences("Ist es **eilig**? Nehmen Sie 1.3. **Bis morgen:** Wir lesen **nichts.** Mehr dazu").collect();
    assert_eq!(found, ["Ist es **eilig**?", "Nehmen Sie 1.3.", "**Bis morgen:** Wir lesen **nichts.**", "Mehr dazu"]);
    assert_eq!(sentences("So steht es in § 25 Abs. 2 Nr. 2. Ja.").count(), 2);
    assert_eq!(word_count("Dieser Satz – mit Strich – hat **sieben** Wörter."), 7);
    let lengths = SentenceLengths::of(["Eins zwei drei. Eins. Eins zwei.", "Postfach öffnen"].into_iter());
    assert_eq!((lengths.count(), lengths.median()), (3, 2));
}
