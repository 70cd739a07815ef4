//! What a report is about at all is asked first: the first topic leads to the questions on messengers, the others to a short
//! form for everything else. Without scripts.

use crate::harness::html::{attribute, field, tag_with, words};
use crate::harness::{Answer, Instance, Reporter, Tables};

const TEXT: &str = "In der Kasse fehlt seit Monaten Geld, und alle wissen es.";

fn is_checked(page: &Answer, name: &str, value: &str) -> bool {
    tag_with(&page.body, &format!("name=\"{name}\" value=\"{value}\"")).is_some_and(|tag| tag.contains(" checked"))
}

fn action(page: &Answer) -> String {
    let form = tag_with(&page.body, "id=\"report\"").unwrap();
    attribute(form, "id=\"report\"", "action").unwrap().to_owned()
}

/// Sends the form that a page shows, with a text and all that is hidden in it.
fn sends(reporter: &mut Reporter, page: &Answer, fields: &[(&str, &str)]) -> Answer {
    let [case_key, ticket] = ["case_key", "ticket"].map(|name| field(&page.body, name).unwrap());
    let mut all = vec![("case_key", case_key.as_str()), ("ticket", ticket.as_str())];
    all.extend(fields);
    let sent = reporter.browser.post(&action(page), &all);
    reporter.browser.follow(sent)
}

#[test]
fn a_topic_chosen_on_the_first_page_leads_to_its_form_and_stands_in_the_report() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let start = reporter.browser.get("/").expect(200);
    let offered = start.body.matches("<button class=\"button\" name=\"topic\"").count();
    assert_eq!(offered, 4);
    assert!(words(&start.body).contains("Messenger und Daten Gefahr oder Gewalt Geld Etwas anderes"));

    let form = reporter.browser.post("/report", &[("topic", "2")]).expect(200);
    assert_eq!(action(&form), "/report/about/general");
    assert!(is_checked(&form, "T01", "geld") && !is_checked(&form, "T01", "gefahr"));
    assert!(!form.body.contains("name=\"F03\""), "nobody is asked for a messenger");

    let receipt = sends(&mut reporter, &form, &[("T01", "geld"), ("F14", TEXT)]).expect(200);
    reporter.case_key = crate::harness::html::text(&receipt.body, "id=\"case-key\"").unwrap();
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    let document = handler.opens(&number).entries[0].document.clone();
    assert_eq!((&document["questionnaire"], &document["answers"]["T01"]), (&"general".into(), &"geld".into()));
    let mailbox = words(&reporter.comes_back().expect(200).body);
    assert!(mailbox.contains("Worum geht es?") && mailbox.contains("Geld") && mailbox.contains(TEXT));
}

#[test]
fn who_chooses_danger_is_told_where_help_is_before_and_after_sending() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let form = reporter.browser.post("/report", &[("topic", "1")]).expect(200);
    assert!(is_checked(&form, "T01", "gefahr"));
    let help = "Bitte holen Sie sofort Hilfe, wenn jetzt jemand in Gefahr ist";
    assert!(words(&form.body).contains(help));
    let receipt = sends(&mut reporter, &form, &[("T01", "gefahr"), ("F14", TEXT)]).expect(200);
    assert!(words(&receipt.body).contains(help));
    let form = reporter.browser.post("/report", &[("topic", "3")]).expect(200);
    let receipt = sends(&mut reporter, &form, &[("T01", "anderes"), ("F14", TEXT)]).expect(200);
    assert!(!words(&receipt.body).contains(help));
}

#[test]
fn another_topic_in_the_middle_of_the_form_loses_nothing_that_both_forms_ask() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let cases = tables.count("case_file");
    let mut reporter = instance.reporter();
    let form = reporter.browser.get("/report").expect(200);
    let without = field(&form.body, "without").unwrap();
    let typed = [("F14", TEXT), ("F08", "mehrmals"), ("F03", "sms"), ("without", without.as_str())];
    let turned = sends(&mut reporter, &form, &[&typed[..], &[("topic", "2")]].concat()).expect(200);
    assert_eq!(action(&turned), "/report/about/general");
    assert_eq!(field(&turned.body, "case_key"), field(&form.body, "case_key"));
    assert!(turned.body.contains(&format!("{TEXT}</textarea>")));
    assert!(is_checked(&turned, "F08", "mehrmals") && is_checked(&turned, "T01", "geld"));
    assert!(is_checked(&turned, "without", &without), "who is taken out stays taken out");

    let back = sends(&mut reporter, &turned, &[&typed[..], &[("topic", "0")]].concat()).expect(200);
    assert_eq!(action(&back), "/report");
    assert!(back.body.contains(&format!("{TEXT}</textarea>")) && is_checked(&back, "F03", "sms"));
    assert_eq!(tables.count("case_file"), cases, "nothing is stored by it");
}

#[test]
fn a_form_about_something_else_is_asked_about_and_shown_again_under_its_own_address() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let form = reporter.browser.get("/report/about/general").expect(200);
    let asked = sends(&mut reporter, &form, &[("T01", "geld"), ("F14", "Erreichbar unter 0151 5550199.")]).expect(200);
    assert!(asked.body.contains("<strong>0151 5550199</strong>"));
    assert_eq!(action(&asked), "/report/about/general");
    let missing = sends(&mut reporter, &form, &[("T01", "geld"), ("F14", " ")]).expect(422);
    assert_eq!(action(&missing), "/report/about/general");
    assert!(is_checked(&missing, "T01", "geld"));
    let english = sends(&mut reporter, &form, &[("T01", "geld"), ("F14", TEXT), ("language", "en")]).expect(200);
    assert!(is_checked(&english, "T01", "geld") && words(&english.body).contains("What is it about?"));

    let about_us = [("T01", "geld"), ("F16", "meldestelle"), ("F14", TEXT)];
    let whom = sends(&mut reporter, &form, &about_us).expect(200);
    assert!(whom.body.contains("name=\"nobody\""), "{}", words(&whom.body));
    assert_eq!(action(&whom), "/report/about/general");

    reporter.browser.get("/report/about/nothing").expect(404);
    reporter.browser.get("/report/about/general/sealed").expect(200);
    let beyond = sends(&mut reporter, &form, &[("topic", "9"), ("F14", " ")]).expect(422);
    assert_eq!(action(&beyond), "/report/about/general", "a topic that is not there changes nothing");
}
