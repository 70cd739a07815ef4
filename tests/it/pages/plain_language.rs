//! Plain language is measured: short sentences, usual spelling, no subjunctive, figures as figures, "nicht" in bold.
//! In the spirit of DIN 8581-1 (Einfache Sprache). Whether readers understand it, only readers can tell.

mod measure;
mod texts;

use measure::{SentenceLengths, faults};
use texts::{PlainText, plain_texts};

/// Words of the sentence in the middle, at most.
const MEDIAN: usize = 12;
/// Words of any sentence, at most.
const LONGEST: usize = 18;

#[test]
fn every_text_keeps_the_rules() {
    let texts = plain_texts();
    let found: Vec<String> = texts.iter().flat_map(broken_rules).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn sentences_are_short() {
    let texts = plain_texts();
    let lengths = SentenceLengths::of(texts.iter().map(|text| text.words.as_str()));
    assert!(lengths.count() > 700, "{} sentences: they are read as such", lengths.count());
    assert!(lengths.median() <= MEDIAN, "{} words at the median", lengths.median());
}

#[test]
fn texts_of_all_places_are_measured() {
    let texts = plain_texts();
    for place in ["reporter.ftl", "sealed.ftl", "messenger-incident.toml", "external_offices.toml", "language.toml"] {
        assert!(texts.iter().any(|text| text.place.contains(place)), "{place}");
    }
    let selected = texts.iter().filter(|text| text.words.contains("Sekunden") && text.place.contains("reporter.ftl"));
    assert!(selected.count() > 1, "variants of a message are texts, too");
}

fn broken_rules(text: &PlainText) -> Vec<String> {
    let long = measure::sentences(&text.words).filter(|sentence| measure::word_count(sentence) > LONGEST);
    let long = long.map(|sentence| format!("{}: more than {LONGEST} words: {sentence}", text.place));
    let wrong = faults(&text.words).into_iter().map(|fault| format!("{}: {fault}", text.place));
    long.chain(wrong).collect()
}
