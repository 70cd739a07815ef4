//! Bad input gets a clear answer and loses nothing.

use crate::harness::html::{field, tag_with, words};
use crate::harness::{Instance, Visitor};

/// Whether the box or button with this name and value is ticked on the page.
fn ticked(page: &str, name: &str, value: &str) -> bool {
    let option = page
        .split("<input")
        .find(|tag| tag.contains(&format!("name=\"{name}\"")) && tag.contains(&format!("value=\"{value}\"")));
    option.is_some_and(|tag| tag.split('>').next().unwrap_or_default().contains("checked"))
}

#[test]
fn a_form_without_a_description_comes_back_with_everything_else_and_a_link_to_the_field() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let form = reporter.fills_in(&[("F03", "whatsapp"), ("F03", "sms"), ("F08", "einmal"), ("F10", "kind")], "   ");
    let answer = reporter.sends(&form).expect(422);
    assert_eq!(field(&answer.body, "case_key").as_deref(), Some(form.case_key.as_str()));
    for (name, value) in [("F03", "whatsapp"), ("F03", "sms"), ("F08", "einmal"), ("F10", "kind")] {
        assert!(ticked(&answer.body, name, value), "{name}={value} is lost");
    }
    assert!(!ticked(&answer.body, "F03", "signal"));
    assert!(answer.body.contains("href=\"#F14\""), "the summary links to the field");
    assert!(tag_with(&answer.body, "id=\"F14\"").unwrap().contains("aria-invalid=\"true\""));
    assert!(answer.body.contains("<title>Fehler"), "the title says so first");
}

#[test]
fn a_text_that_is_too_long_comes_back_whole_with_both_numbers() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let long = format!("Anfang {} Ende", "ä".repeat(20_000));
    let form = reporter.fills_in(&[], &long);
    let answer = reporter.sends(&form).expect(422);
    assert!(answer.body.contains(&long));
    let said = words(&answer.body);
    assert!(said.contains("20.000") && said.contains("20.012"), "{}", &said[..2000]);
}

#[test]
fn changing_the_language_keeps_what_was_typed() {
    let instance = Instance::demo();
    let mut browser = Visitor::of(instance.public()).with("accept-language", "de-AT,en;q=0.5");
    let page = browser.get("/report").expect(200);
    assert!(page.body.contains("<html lang=\"de\""));
    let key = field(&page.body, "case_key").unwrap();
    let fields =
        [("case_key", key.as_str()), ("F14", "Ein <b>Satz</b> & mehr"), ("F04", "dienst"), ("language", "de-simple")];
    let switched = browser.post("/report", &fields).expect(200);
    assert!(switched.body.contains("<html lang=\"de-simple\""));
    assert!(switched.body.contains("Ein &lt;b&gt;Satz&lt;/b&gt; &amp; mehr"));
    assert!(ticked(&switched.body, "F04", "dienst"));
    assert_eq!(field(&switched.body, "case_key"), Some(key), "it is still the same form");
    assert!(browser.get("/").expect(200).body.contains("<html lang=\"de-simple\""), "the choice is remembered");
}

#[test]
fn an_answer_to_a_question_that_is_not_asked_is_not_kept() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let form = reporter.fills_in(&[("F04", "dienst"), ("F13", "cloud")], "F13 wird nur zu privaten Geräten gefragt.");
    reporter.sends(&form).expect(200);
    let mut handler = instance.handler(0);
    handler.signs_in();
    let number = handler.sees_cases().remove(0);
    let answers = handler.opens(&number).entries[0].document["answers"].clone();
    assert_eq!(answers["F04"][0], "dienst");
    assert!(answers.get("F13").is_none(), "{answers}");
}

#[test]
fn who_is_in_danger_reads_where_to_get_help_on_the_receipt() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let form = reporter.fills_in(&[("F10", "kind")], "Ein Kind ist in Gefahr.");
    assert!(words(&reporter.sends(&form).expect(200).body).contains("112"));
}
