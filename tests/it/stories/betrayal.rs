//! What could give a reporter away is shown to them before it is sent, in a browser without scripts. It never stops them.

use crate::harness::html::{attribute, field, tag_with, words};
use crate::harness::reporter::Form;
use crate::harness::{Answer, Instance, Reporter, Tables};

const TEXT: &str = "0151 5550199, am 17. Oktober, nur ich und Frau Beispiel.";

/// The form on the page that asks, as it would be sent with this text.
fn again(asked: &Answer, text: &str, as_it_is: bool) -> Form {
    let hidden = asked.body.split("<input type=\"hidden\"").skip(1).filter_map(|rest| {
        let name = attribute(rest, "name", "name")?.to_owned();
        let value = crate::harness::html::unescape(attribute(rest, "value", "value")?);
        (!["case_key", "ticket"].contains(&name.as_str())).then_some((name, value))
    });
    let mut fields: Vec<_> = hidden.collect();
    fields.push(("F14".to_owned(), text.to_owned()));
    if as_it_is {
        fields.push(("as_it_is".to_owned(), field(&asked.body, "as_it_is").unwrap()));
    }
    let [case_key, ticket] = ["case_key", "ticket"].map(|name| field(&asked.body, name).unwrap());
    Form { case_key, ticket, fields }
}

fn is_receipt(answer: &Answer) -> bool {
    answer.body.contains("id=\"case-key\"")
}

fn newest_report(instance: &Instance) -> serde_json::Value {
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    handler.opens(&number).entries[0].document["answers"].clone()
}

#[test]
fn what_could_give_a_reporter_away_is_shown_in_its_place_before_anything_is_stored() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let cases = tables.count("case_file");
    let mut reporter = instance.reporter();
    let form = reporter.fills_in(&[("F03", "whatsapp"), ("F03", "sms"), ("F08", "einmal")], TEXT);
    let asked = reporter.sends(&form).expect(200);
    assert!(asked.body.contains("<title>Bitte prüfen: Meldung schreiben</title>"), "a title says nothing of it");
    for found in ["0151 5550199", "17. Oktober", "nur ich", "Frau Beispiel"] {
        assert!(asked.body.contains(&format!("<strong>{found}</strong>")), "{found}");
    }
    let said = words(&asked.body);
    assert!(said.contains("Das könnte Sie verraten"));
    for sentence in ["Dienstplan", "„eine private Nummer“", "„in einer Schicht“", "jemand aus der Leitung"] {
        assert!(said.contains(sentence), "{sentence}");
    }
    assert!(asked.body.contains(&format!("{TEXT}</textarea>")), "to be mended in its place");
    assert_eq!(tables.count("case_file"), cases, "nothing is stored yet");

    let sent = again(&asked, TEXT, true);
    assert_eq!(sent.case_key, form.case_key);
    assert!(is_receipt(&reporter.sends(&sent).expect(200)));
    assert_eq!(tables.count("case_file"), cases + 1);
    let answers = newest_report(&instance);
    assert_eq!(answers["F14"], TEXT);
    assert_eq!(answers["F03"], serde_json::json!(["whatsapp", "sms"]), "everything else was kept");
    assert_eq!(answers["F08"], "einmal");
}

#[test]
fn a_text_that_was_mended_goes_through_and_one_with_something_new_is_asked_about_again() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let form = reporter.fills_in(&[], TEXT);
    let asked = reporter.sends(&form).expect(200);
    // Mended in part, and checked again: only what is left is asked about.
    let second = reporter.sends(&again(&asked, "Am 17. Oktober wussten es einige.", false)).expect(200);
    assert!(!is_receipt(&second) && second.body.contains("<strong>17. Oktober</strong>"));
    assert!(!second.body.contains("0151"));
    // Sent as it is, but with something new: the new is asked about, the old is not.
    let third = reporter.sends(&again(&second, "Am 17. Oktober wusste es Frau Beispiel.", true)).expect(200);
    assert!(!is_receipt(&third) && third.body.contains("<strong>Frau Beispiel</strong>"));
    assert!(!third.body.contains("<strong>17. Oktober</strong>"));
    let last = "Am 17. Oktober wusste es nur die Leitung, vorher Frau Beispiel.";
    assert!(is_receipt(&reporter.sends(&again(&third, last, true)).expect(200)), "fewer or the same are not");
    assert_eq!(newest_report(&instance)["F14"], last);

    let mut other = instance.reporter();
    let form = other.fills_in(&[], TEXT);
    let asked = other.sends(&form).expect(200);
    assert!(is_receipt(&other.sends(&again(&asked, "Viele wissen davon.", false)).expect(200)));
}

#[test]
fn whoever_was_taken_out_stays_out_and_another_language_keeps_the_text() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let page = reporter.browser.get("/report").expect(200);
    let reader = attribute(tag_with(&page.body, "name=\"without\"").unwrap(), "value", "value").unwrap().to_owned();
    let set = field(&page.body, "readers").unwrap();
    let mut form = reporter.fills_in(&[("without", &reader), ("readers", &set)], TEXT);
    let asked = reporter.sends(&form).expect(200);
    let hidden = |name: &str, value: &str| format!("<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");
    assert!(asked.body.contains(&hidden("without", &reader)) && asked.body.contains(&hidden("readers", &set)));
    form.fields.push(("language".to_owned(), "en".to_owned()));
    let english = reporter.sends(&form).expect(200);
    assert!(english.body.contains("<html lang=\"en\"") && english.body.contains(&format!("{TEXT}</textarea>")));
    let excluded = tag_with(&english.body, &format!("value=\"{reader}\"")).unwrap();
    assert!(excluded.contains("checked"), "{excluded}");
}

#[test]
fn a_message_is_looked_through_too_and_its_key_is_kept() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    reporter.comes_back().expect(200);
    let asked = reporter.writes("Rufen Sie 0151 5550199 an.").expect(200);
    assert!(asked.body.contains("<strong>0151 5550199</strong>"), "{}", words(&asked.body));
    assert!(asked.body.contains("action=\"/mailbox/message\""));
    let [seq, as_it_is] = ["seq", "as_it_is"].map(|name| field(&asked.body, name).unwrap());
    let fields = [("seq", seq.as_str()), ("message", "Rufen Sie 0151 5550199 an."), ("as_it_is", &as_it_is)];
    let sent = reporter.browser.post("/mailbox/message", &fields).expect(303);
    let mailbox = reporter.browser.follow(sent).expect(200);
    assert_eq!(words(&mailbox.body).matches("0151 5550199").count(), 1);

    // The visit was over, and the key was typed with the message, in a browser that keeps no cookies.
    let key = reporter.case_key.clone();
    let mut late: Reporter = instance.reporter();
    let fields = [("case_key", key.as_str()), ("seq", "3"), ("message", "Am 17. Oktober.")];
    let asked = late.browser.post("/mailbox/message", &fields).expect(200);
    let as_it_is = field(&asked.body, "as_it_is").unwrap();
    late.browser.forget_cookies();
    let [seq, key] = ["seq", "case_key"].map(|name| field(&asked.body, name).unwrap());
    let fields = [("case_key", &*key), ("seq", &*seq), ("message", "Am 17. Oktober."), ("as_it_is", &*as_it_is)];
    late.browser.post("/mailbox/message", &fields).expect(303);
    assert!(words(&reporter.comes_back().expect(200).body).contains("Am 17. Oktober."));
}

#[test]
fn a_text_that_cannot_be_taken_is_told_so_first() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let form = reporter.fills_in(&[], &format!("{TEXT} {}", "ä".repeat(20_000)));
    let answer = reporter.sends(&form).expect(422);
    assert!(answer.body.contains("<title>Fehler"));
}

#[test]
fn a_report_about_those_who_read_it_asks_whom_to_leave_out_and_takes_nobody_for_an_answer() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let cases = tables.count("case_file");
    let mut reporter = instance.reporter();
    let concerned = [("F16", "meldestelle"), ("F16", "repressalien")];
    let mut form = reporter.fills_in(&concerned, "Am 17. Oktober war es jemand von Ihnen.");
    let asked = reporter.sends(&form).expect(200);
    let said = words(&asked.body);
    assert!(said.contains("Wen sollen wir ausschließen?") && said.contains("Niemanden, das ist in Ordnung"), "{said}");
    assert!(asked.body.contains("/offices\"") && asked.body.contains("jemand von Ihnen.</textarea>"));
    assert_eq!(field(&asked.body, "case_key").as_deref(), Some(form.case_key.as_str()));
    assert_eq!(asked.body.matches("name=\"without\"").count(), 3, "each reader once");
    assert_eq!(tables.count("case_file"), cases, "nothing is stored yet");

    // Nobody: what else could give them away is asked about, and whom to leave out is not asked again.
    form.fields.push(("nobody".to_owned(), "1".to_owned()));
    let last = reporter.sends(&form).expect(200);
    assert!(last.body.contains("<strong>17. Oktober</strong>"));
    assert!(is_receipt(&reporter.sends(&again(&last, "Es war jemand von Ihnen.", false)).expect(200)));
    assert_eq!(tables.count("case_file"), cases + 1);

    let mut other = instance.reporter();
    let page = other.browser.get("/report").expect(200);
    let reader = attribute(tag_with(&page.body, "name=\"without\"").unwrap(), "value", "value").unwrap().to_owned();
    let form = other.fills_in(&[("F16", "meldestelle"), ("without", &reader)], "Es war jemand von Ihnen.");
    assert!(is_receipt(&other.sends(&form).expect(200)), "whoever was taken out is an answer");
    let form = other.fills_in(&[("F16", "repressalien")], "Es war jemand anderes.");
    assert!(is_receipt(&other.sends(&form).expect(200)), "others are not asked");
}

#[test]
fn a_unit_that_the_operator_lists_is_asked_about_in_report_and_message_and_the_script_gets_the_same_list() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("units.txt");
    std::fs::write(&list, "# ours\nWohngruppe Sonnenhof\nStation 3B\n").unwrap();
    let instance = Instance::served(&[("content.units", list.to_str().unwrap())]);
    let mut reporter = instance.reporter();
    let text = "In der Wohngruppe Sonnenhof liegt der Plan in einem privaten Chat.";
    let form = reporter.fills_in(&[], text);
    let asked = reporter.sends(&form).expect(200);
    assert!(!is_receipt(&asked) && asked.body.contains("<strong>Wohngruppe Sonnenhof</strong>"), "{}", asked.body);
    assert!(words(&asked.body).contains("„in einer Wohngruppe“"));
    let mended = "In einer Wohngruppe liegt der Plan in einem privaten Chat.";
    let receipt = reporter.sends(&again(&asked, mended, false)).expect(200);
    assert!(is_receipt(&receipt));

    reporter.case_key = crate::harness::html::text(&receipt.body, "id=\"case-key\"").unwrap();
    reporter.comes_back().expect(200);
    let asked = reporter.writes("Auch auf station 3b.").expect(200);
    assert!(asked.body.contains("<strong>station 3b</strong>"), "{}", asked.body);

    for path in ["/report/sealed", "/mailbox/sealed"] {
        let page = reporter.browser.get(path).expect(200).body;
        assert!(page.contains("[Ss]tation 3[Bb]|[Ww]ohngruppe [Ss]onnenhof"), "{path}");
        assert!(page.contains("data-word=\"betrayal-unit-why\""), "{path}");
    }
    assert!(
        !reporter.browser.get("/report").expect(200).body.contains("onnenhof"),
        "the form itself is no longer for it"
    );
    std::fs::write(&list, "Station 3B\nA\n").unwrap();
    let (fine, said) = instance.tries(&["check"], &[("content.units", list.to_str().unwrap())]);
    assert!(!fine && said.contains("units.txt, line 2: \"A\" is no name of a unit"), "{said}");
}
