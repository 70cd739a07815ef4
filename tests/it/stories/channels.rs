//! Two channels on one instance: each has its own address, readers and fingerprint, and nothing of one is seen in the other.

use siegelpost::sealing::CaseKey;

use crate::harness::html::{self, words};
use crate::harness::{Device, Instance, Reporter, Tables, Visitor};

const BY_FORM: &str = "Mit der Post der Gewaltschutzstelle.";
const BY_SCRIPT: &str = "Im eigenen Browser versiegelt.";

/// A demo with a second channel, `gewaltschutz`. Handler 0 reads the first channel only, handler 1 the second only, handler 2
/// both.
fn two_channels() -> Instance {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let organisation = tables.column("SELECT name AS cell FROM organisation").remove(0);
    tables.add_channel(&organisation, "Gewaltschutz", "gewaltschutz");
    let email = |index: usize| instance.record["staff"][index]["email"].as_str().unwrap().to_owned();
    tables.remove_reader("messenger", &email(1));
    tables.add_reader("gewaltschutz", &email(1));
    tables.add_reader("gewaltschutz", &email(2));
    instance.served_with(&[])
}

fn name(instance: &Instance, index: usize) -> &str {
    instance.record["staff"][index]["name"].as_str().unwrap()
}

/// The words of a channel's fingerprint, as its page says them.
fn fingerprint(visitor: &mut Visitor, path: &str) -> Vec<String> {
    let file = visitor.get(&format!("{path}/recipients.txt")).expect(200).body;
    let together = file.lines().nth(1).unwrap().rsplit(": ").next().unwrap();
    together.split(" (").next().unwrap().split(' ').map(str::to_owned).collect()
}

#[test]
fn a_report_reaches_the_readers_of_its_channel_and_nobody_else() {
    let instance = two_channels();
    let numbers = |index: usize| {
        let mut handler = instance.handler(index);
        handler.signs_in().expect(200);
        (handler.sees_cases(), handler)
    };
    let before = [0, 1, 2].map(|index| numbers(index).0);

    let mut reporter = Reporter::of(Visitor::of(instance.public())).at("gewaltschutz");
    let receipt = reporter.reports(BY_FORM);
    assert!(receipt.body.contains("href=\"/c/gewaltschutz/how\""), "the receipt stays in its channel");
    let mut device = Device::of(Visitor::of(instance.public())).at("gewaltschutz");
    let sealed = device.seals(BY_SCRIPT, &[]);
    device.sends(&sealed).expect(201);
    let mut plain = instance.reporter();
    plain.reports("Messenger.");
    let mut own = instance.device();
    let sealed = own.seals("Messenger, versiegelt.", &[]);
    own.sends(&sealed).expect(201);

    for (index, expected) in [(0, 2), (1, 2), (2, 4)] {
        let (now, mut handler) = numbers(index);
        let new: Vec<_> = now.into_iter().filter(|number| !before[index].contains(number)).collect();
        assert_eq!(new.len(), expected, "handler {index}");
        let list = handler.browser.get("/cases").expect(200).body;
        for number in new {
            let case = handler.opens(&number);
            let of_second = [BY_FORM, BY_SCRIPT].contains(&case.texts()[0]);
            assert!(index == 2 || of_second == (index == 1), "handler {index} reads {:?}", case.texts());
            let channel = if of_second { "Gewaltschutz" } else { "Messenger-Nutzung" };
            let row = list.split("<tr").find(|row| row.contains(&number)).unwrap();
            assert!(words(row).contains(channel), "the list says {}", words(row));
            assert!(words(&case.page).contains(channel));
        }
    }

    // The mailbox is one for all channels; what is around it leads back to the case's own.
    let mailbox = reporter.comes_back().expect(200).body;
    assert!(words(&mailbox).contains(BY_FORM) && mailbox.contains("href=\"/c/gewaltschutz/safety\""));
    reporter.writes("Noch etwas.").expect(200);
    assert!(device.opens().is_ok_and(|opened| opened.texts() == [BY_SCRIPT]));
    let mut by_server = instance.reporter();
    by_server.case_key = device.case_key.display().to_string();
    assert!(words(&by_server.comes_back().expect(200).body).contains(BY_SCRIPT));
    reporter.browser.forget_cookies();
    let asked = reporter.browser.get("/c/gewaltschutz/mailbox").expect(200).body;
    assert!(asked.contains("href=\"/c/gewaltschutz/report\""), "who has lost the code can report again, here");
    let opened = reporter.browser.post("/c/gewaltschutz/mailbox", &[("case_key", &reporter.case_key)]);
    assert!(words(&reporter.browser.follow(opened).expect(200).body).contains(BY_FORM));
    let unknown = CaseKey::random(&mut siegelpost::rng::os()).display().to_string();
    let refused = reporter.browser.post("/c/gewaltschutz/mailbox", &[("case_key", &unknown)]);
    let refused = reporter.browser.follow(refused).expect(404);
    assert!(refused.body.contains("href=\"/c/gewaltschutz/report\""), "nor does a mistake lead elsewhere");
}

#[test]
fn a_sealed_report_for_another_channels_readers_is_not_taken() {
    let instance = two_channels();
    let mut device = instance.device();
    let sealed = device.seals("Für die einen.", &[]);
    let mut elsewhere = Device::of(Visitor::of(instance.public())).at("gewaltschutz");
    let refused = elsewhere.sends(&sealed).expect(409);
    assert!(refused.body.contains("\"readers\":true"), "{}", refused.body);
    Device::of(Visitor::of(instance.public())).at("nonsense").sends(&sealed).expect(404);
}

#[test]
fn the_pages_of_a_channel_keep_to_it() {
    let instance = two_channels();
    let mut visitor = Visitor::of(instance.public());
    let start = visitor.get("/c/gewaltschutz").expect(200).body;
    assert!(words(&start).contains(name(&instance, 1)) && !words(&start).contains(name(&instance, 0)));
    let pages = ["", "/report", "/how", "/safety", "/offices", "/mailbox", "/readers", "/poster", "/offline"];
    for page in pages {
        let page = format!("/c/gewaltschutz{page}");
        let body = visitor.get(&page).expect(200).body;
        let links = ["href=\"", "action=\""].into_iter().flat_map(|mark| body.split(mark).skip(1));
        let links = links.filter_map(|rest| rest.split('"').next()).filter(|link| link.starts_with('/'));
        let away: Vec<_> = links
            .filter(|link| !link.starts_with("/c/gewaltschutz") && !link.contains("back=/c/gewaltschutz"))
            .filter(|link| !link.ends_with(".css") && !["/licences.txt", "/c/messenger", "/exit"].contains(link))
            .collect();
        assert!(away.is_empty(), "{page} leads to {away:?}");
    }
    // Whatever goes wrong in a channel, the way on is in that channel; of a channel there is none, the way is to the first.
    let wrong = visitor.get("/c/gewaltschutz/mailbox/destroy");
    assert!(wrong.status == 404 && wrong.body.contains("href=\"/\""));
    let wrong = visitor.post_raw("/c/gewaltschutz/readers", "text/plain", b"").expect(405);
    assert!(wrong.body.contains("href=\"/c/gewaltschutz\""), "{}", wrong.body);
    for page in pages {
        let missing = visitor.get(&format!("/c/nonsense{page}")).expect(404);
        assert!(!missing.body.contains("/c/nonsense") && missing.body.contains("href=\"/offices\""), "{page}");
    }
}

#[test]
fn each_channel_shows_the_fingerprint_of_its_own_readers() {
    let instance = two_channels();
    let mut visitor = Visitor::of(instance.public());
    let (first, second) = (fingerprint(&mut visitor, ""), fingerprint(&mut visitor, "/c/gewaltschutz"));
    assert_eq!((first.len(), second.len()), (8, 8));
    assert_ne!(first, second);
    assert_eq!(fingerprint(&mut visitor, "/c/messenger"), first, "the first channel has its own address, too");
    for (path, own, other) in [("", &first, &second), ("/c/gewaltschutz", &second, &first)] {
        for page in ["readers", "poster"] {
            let said = words(&visitor.get(&format!("{path}/{page}")).expect(200).body);
            assert!(said.contains(&own.join(" ")) && !said.contains(&other.join(" ")), "{path}/{page}: {said}");
        }
    }
    assert!(words(&visitor.get("/c/gewaltschutz/poster").body).replace(' ', "").contains("/c/gewaltschutz"));
}

#[test]
fn another_language_keeps_the_channel_and_what_was_typed() {
    let instance = two_channels();
    let mut visitor = Visitor::of(instance.public()).with("accept-language", "de");
    let page = visitor.get("/c/gewaltschutz/report").expect(200).body;
    let case_key = html::field(&page, "case_key").unwrap();
    let action = html::attribute(&page, "id=\"report\"", "action").unwrap().to_owned();
    let fields = [("case_key", case_key.as_str()), ("F14", "Ein Satz."), ("F04", "privat"), ("language", "en")];
    let page = visitor.post(&action, &fields).expect(200).body;
    assert!(page.contains("<html lang=\"en\"") && page.contains("Ein Satz."));
    assert_eq!(html::attribute(&page, "id=\"report\"", "action"), Some("/c/gewaltschutz/report"));
    assert_eq!(html::field(&page, "case_key"), Some(case_key));
    assert!(words(&page).contains(name(&instance, 1)) && !words(&page).contains(name(&instance, 0)));
    // By a link, where nothing has been typed.
    let page = visitor.get("/c/gewaltschutz/how").expect(200).body;
    let link = html::attribute(&page, "<a href=\"/language/de?", "href").unwrap();
    let link = html::unescape(link);
    let back = visitor.get(&link).expect(303);
    assert_eq!(back.header("location"), "/c/gewaltschutz/how");
}

#[test]
fn an_address_is_of_one_channel_only() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let again = "INSERT INTO channel (organisation_id, name, slug, questionnaire)
         SELECT organisation_id, 'Noch einmal', slug, questionnaire FROM channel";
    assert!(tables.try_to(again).is_err());
    tables.execute(&again.replace("slug, questionnaire FROM", "'other', questionnaire FROM"));
}
