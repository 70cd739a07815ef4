//! Two handlers remove what nobody needs for a case, and everybody sees that they did: Directive (EU) 2019/1937,
//! Article 17.

use siegelpost::sealing::Side;

use crate::harness::html::words;
use crate::harness::{Handler, Instance, Reporter, Tables};
use crate::node;

const SECRET: &str = "Klatschmohn-0815";
const MESSAGE: (Side, u64) = (Side::Reporter, 2);
const NOTE: (Side, u64) = (Side::File, 1);
/// What the page of a case says is next while a message waits.
const ANSWER: &str = "Die hinweisgebende Person hat geschrieben";

struct Story {
    reporter: Reporter,
    anna: Handler,
    ben: Handler,
    number: String,
    instance: Instance,
}

impl Story {
    /// A report, a message that says too much, a note that does, and an answer.
    fn told() -> Self {
        let instance = Instance::demo();
        let mut reporter = instance.reporter();
        reporter.reports("Der Bericht.");
        reporter.comes_back().expect(200);
        reporter.writes(&format!("Es ging um {SECRET}.")).expect(200);
        let [mut anna, mut ben] = [0, 1].map(|at| instance.handler(at));
        anna.signs_in().expect(200);
        ben.signs_in().expect(200);
        let number = anna.sees_cases().remove(0);
        let case = anna.opens(&number);
        anna.notes(&case, &format!("Es geht um {SECRET}.")).expect(201);
        let case = anna.opens(&number);
        anna.replies(&case, "Danke.").expect(201);
        Self { reporter, anna, ben, number, instance }
    }

    fn both_ask(&mut self, place: (Side, u64), category: &str) {
        let case = self.anna.opens(&self.number);
        self.anna.asks_removal(&case, place, category).expect(201);
        let case = self.ben.opens(&self.number);
        let answer = self.ben.asks_removal(&case, place, category).expect(201);
        assert!(answer.body.contains("\"removed\":true"), "{}", answer.body);
    }

    fn mailbox(&mut self) -> String {
        words(&self.reporter.comes_back().expect(200).body)
    }
}

#[test]
fn what_two_have_removed_is_gone_for_all_and_all_see_where_it_stood() {
    let mut story = Story::told();
    assert!(story.mailbox().contains(SECRET));
    let case = story.anna.opens(&story.number);
    let answer = story.anna.asks_removal(&case, MESSAGE, "clients").expect(201);
    assert!(answer.body.contains("\"removed\":false"), "{}", answer.body);
    assert!(story.mailbox().contains(SECRET), "one alone removes nothing");
    let page = words(&story.ben.looks_at(&story.number).page);
    let anna = story.anna.account["name"].as_str().unwrap().to_owned();
    assert!(page.contains(&format!("{anna} schlägt vor, das zu entfernen:")), "{page}");
    assert!(words(&story.anna.looks_at(&story.number).page).contains("Sie haben am"));

    let case = story.ben.opens(&story.number);
    story.ben.asks_removal(&case, MESSAGE, "clients").expect(201);
    story.both_ask(NOTE, "not-needed");

    // Nothing is wrong in the case, with neither of them.
    for handler in [&mut story.anna, &mut story.ben] {
        let case = handler.opens(&story.number);
        let removed: Vec<_> = case.entries.iter().filter(|entry| entry.verdict.removed_by.is_some()).collect();
        let places: Vec<_> = removed.iter().map(|entry| (entry.side, entry.seq)).collect();
        assert_eq!(places, [MESSAGE, NOTE]);
        assert!(!case.texts().iter().any(|text| text.contains(SECRET)));
    }
    let mailbox = story.mailbox();
    assert!(!mailbox.contains(SECRET) && !mailbox.contains("stimmt etwas nicht"), "{mailbox}");
    assert!(mailbox.contains("entfernt: Angaben über Menschen, die betreut oder behandelt werden."), "{mailbox}");
    assert!(mailbox.contains("Ihr 2. Eintrag soll entfernt werden"), "{mailbox}");
    assert!(mailbox.contains("Danke."), "what stands behind it is as it was");
    // The conversation goes on.
    story.reporter.writes("Verstanden.").expect(200);
    let case = story.ben.opens(&story.number);
    assert!(case.texts().contains(&"Verstanden."));
    story.ben.replies(&case, "Gut.").expect(201);
    assert!(story.mailbox().contains("Gut."));
    // An operator's checks are content, and so is the reader that was written by the description of the format.
    assert!(story.instance.tries(&["verify"], &[]).0);
    let folder = story.instance.folder().join("copy");
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join("siegelpost.db");
    Tables::of(&story.instance.data()).execute(&format!("VACUUM INTO '{}'", file.display()));
    let arguments = [file.to_str().unwrap(), "-", &story.number];
    let identity = story.instance.record["staff"][0]["identity"].as_str().unwrap();
    for (key, removed) in [(identity, 2), (&*story.reporter.case_key, 1)] {
        let (content, cases) = node::ask_for_faults("read_case.mjs", &arguments, key);
        let entries = cases[0]["entries"].as_array().unwrap().iter();
        assert_eq!(
            (content, entries.filter(|entry| entry.get("removed").is_some()).count()),
            (true, removed),
            "{cases}"
        );
    }
}

#[test]
fn a_proposal_is_said_asks_nothing_of_the_reporter_and_can_be_taken_back() {
    let mut story = Story::told();
    assert!(story.mailbox().contains("Wir haben Ihnen geschrieben"), "an answer waits");
    story.reporter.writes("Keine Frage mehr.").expect(200);
    assert!(!story.mailbox().contains("Wir haben Ihnen geschrieben"));
    let case = story.anna.opens(&story.number);
    let answered = |tables: &mut Tables| {
        tables.column("SELECT coalesce(answered_on, '') || coalesce(feedback_on, '') AS cell FROM case_file")
    };
    let mut tables = Tables::of(&story.instance.data());
    let before = answered(&mut tables);
    story.anna.asks_removal(&case, MESSAGE, "third-persons").expect(201);
    assert_eq!(answered(&mut tables), before, "it is no answer");
    assert!(!story.mailbox().contains("Wir haben Ihnen geschrieben"), "it asks nothing");
    let again = story.anna.opens(&story.number);
    let refused = story.anna.asks_removal(&again, MESSAGE, "third-persons").expect(409);
    assert!(refused.body.contains("Zustimmen muss eine zweite Person."), "{}", refused.body);
    assert!(words(&story.anna.looks_at(&story.number).page).contains(ANSWER), "the message still waits for an answer");
    story.anna.withdraws_removal(&story.number, MESSAGE).expect(303);
    story.anna.withdraws_removal(&story.number, MESSAGE).expect(303);
    assert!(words(&story.anna.looks_at(&story.number).page).contains(ANSWER));
    let mut device = story.instance.device();
    device.case_key = siegelpost::sealing::CaseKey::parse(&story.reporter.case_key).unwrap();
    let token = serde_json::json!({ "token": device.token() });
    let sealed = story.reporter.browser.post_json("/mailbox/sealed", &token).expect(200);
    assert!(!words(&sealed.body).contains("Wir haben Ihnen geschrieben"), "nor where scripts run");
    let page = words(&story.ben.looks_at(&story.number).page);
    assert!(!page.contains("schlägt vor"), "{page}");
    let case = story.ben.opens(&story.number);
    let answer = story.ben.asks_removal(&case, MESSAGE, "third-persons").expect(201);
    assert!(answer.body.contains("\"removed\":false"), "it takes a second person again: {}", answer.body);
    let events =
        "SELECT event AS cell FROM office_journal WHERE event LIKE 'removal%' OR event = 'entry_removed' ORDER BY id";
    assert_eq!(tables.column(events), ["removal_asked", "removal_withdrawn", "removal_asked"]);
}

#[test]
fn nobody_removes_what_they_have_not_seen_or_cannot_open() {
    let mut story = Story::told();
    let case = story.anna.opens(&story.number);
    let request = story.anna.seals_removal(&case, MESSAGE, "clients");
    let mut other = request.clone();
    other["digest"] = story.anna.seals_removal(&case, NOTE, "clients")["digest"].clone();
    let path = format!("/cases/{}/removals", story.number);
    story.anna.browser.post_json(&path, &other).expect(409);
    for (field, value) in [("side", "nobody"), ("digest", "x"), ("digest", "BwcH")] {
        let mut wrong = request.clone();
        wrong[field] = value.into();
        story.anna.browser.post_json(&path, &wrong).expect(422);
    }
    story.reporter.reports("Ein anderer Bericht.");
    let others = story.anna.sees_cases().into_iter().find(|number| *number != story.number).unwrap();
    // The place and the digest are of another case.
    let foreign = story.anna.browser.post_json(&format!("/cases/{others}/removals"), &request);
    assert_eq!(foreign.status, 409, "{}", foreign.body);
    story.anna.browser.post_json("/cases/2020-00000/removals", &request).expect(404);
    story.anna.withdraws_removal("2020-00000", MESSAGE).expect(404);
    let mut tables = Tables::of(&story.instance.data());
    assert_eq!(tables.count("removal"), 0);
    story.both_ask(MESSAGE, "clients");
    let case = story.ben.opens(&story.number);
    let done = story.ben.asks_removal(&case, MESSAGE, "clients").expect(409);
    assert!(done.body.contains("schon entfernt"), "{}", done.body);
    let stays = story.ben.asks_removal(&case, (Side::Office, 2), "clients").expect(409);
    assert!(stays.body.contains("Er muss bleiben."), "{}", stays.body);
}
