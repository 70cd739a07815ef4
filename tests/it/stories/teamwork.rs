//! Two handlers share a case: one is responsible, hands it over, is away, or is biased; and both write at once.

use serde_json::json;
use siegelpost::sealing::Side;

use crate::harness::html::words;
use crate::harness::{Handler, Instance, Tables};

struct Story {
    anna: Handler,
    ben: Handler,
    number: String,
    instance: Instance,
}

impl Story {
    fn told() -> Self {
        let instance = Instance::demo();
        instance.reporter().reports("Der Bericht.");
        let [mut anna, mut ben] = [0, 1].map(|at| instance.handler(at));
        anna.signs_in().expect(200);
        ben.signs_in().expect(200);
        let number = anna.sees_cases().remove(0);
        Self { anna, ben, number, instance }
    }

    fn tables(&self) -> Tables {
        Tables::of(&self.instance.data())
    }

    fn id(&self, at: usize) -> i32 {
        let email = self.instance.record["staff"][at]["email"].as_str().unwrap();
        let found = format!("SELECT CAST(id AS TEXT) AS cell FROM staff WHERE email = '{email}'");
        self.tables().column(&found)[0].parse().unwrap()
    }

    fn name(&self, at: usize) -> String {
        self.instance.record["staff"][at]["name"].as_str().unwrap().to_owned()
    }

    /// Who is responsible by the tables, and what the journal has of it.
    fn recorded(&self) -> (Vec<String>, Vec<String>) {
        let mut tables = self.tables();
        let number = &self.number;
        let of_case = format!("(SELECT id FROM case_file WHERE number = '{number}')");
        let whose = format!(
            "SELECT name AS cell FROM case_file JOIN staff ON staff.id = assigned_to WHERE number = '{number}'"
        );
        let events = format!(
            "SELECT event AS cell FROM office_journal WHERE subject_id = {of_case}
             AND event IN ('case_taken', 'case_handed_over', 'case_handed_back', 'recused') ORDER BY id"
        );
        (tables.column(&whose), tables.column(&events))
    }
}

fn path(number: &str, act: &str) -> String {
    format!("/cases/{number}{}{act}", if act.is_empty() { "" } else { "/" })
}

#[test]
fn a_case_is_taken_handed_over_with_a_note_and_handed_back() {
    let mut story = Story::told();
    let (number, ben_id) = (story.number.clone(), story.id(1));
    let page = words(&story.anna.browser.get(&path(&number, "")).expect(200).body);
    assert!(page.contains("Zuständig niemand") && page.contains("Übernehmen"), "{page}");
    story.anna.browser.post(&path(&number, "take"), &[]).expect(303);
    story.anna.browser.post(&path(&number, "take"), &[]).expect(303);
    assert_eq!(story.recorded(), (vec![story.name(0)], vec!["case_taken".to_owned()]), "twice is once");

    // Somebody else does not take it away, nor hand it back.
    for act in ["take", "hand-back"] {
        let told = story.ben.browser.post(&path(&number, act), &[]).expect(409).body;
        assert!(words(&told).contains("Jemand anderes ist zuständig"), "{told}");
    }

    let case = story.anna.opens(&number);
    let handed = story.anna.seals_hand_over(&case, ben_id, "Bitte die Rückmeldung bis Freitag.");
    story.anna.browser.post_json(&path(&number, "hand-over"), &handed).expect(201);
    assert_eq!(story.recorded().0, [story.name(1)]);
    // The same once more: the note is at its place already, and nothing happens.
    let again = story.anna.browser.post_json(&path(&number, "hand-over"), &handed).expect(409);
    assert!(again.body.contains("\"seq\":2"), "{}", again.body);
    // A second tab of hers, with a note of its own: she is told, and nothing of it is stored.
    let stale = story.anna.opens(&number);
    let third = story.id(2);
    let refused = story.anna.hands_over(&stale, third, "Doch lieber du.").expect(409);
    assert!(refused.body.contains("jemand anderes zuständig"), "{}", refused.body);

    let case = story.ben.opens(&number);
    assert!(case.page.contains("data-handed=\"1\""), "whoever it was handed to is shown the note");
    assert!(words(&case.page).contains("Dieser Fall wurde Ihnen übergeben."));
    assert!(!story.anna.opens(&number).page.contains("data-handed"));
    let notes: Vec<_> = case.entries.iter().filter(|entry| entry.side == Side::File).collect();
    assert_eq!(notes.len(), 1);
    story.ben.browser.post(&path(&number, "hand-back"), &[]).expect(303);
    story.ben.browser.post(&path(&number, "hand-back"), &[]).expect(303);
    let events = ["case_taken", "case_handed_over", "case_handed_back"].map(str::to_owned).to_vec();
    assert_eq!(story.recorded(), (vec![], events));
}

#[test]
fn a_case_goes_to_nobody_who_cannot_work_on_it() {
    let mut story = Story::told();
    let (number, third) = (story.number.clone(), story.id(2));
    let mut tables = story.tables();
    tables.add_organisation("Haus am See");
    tables.add_account("Haus am See", "E. Fremd", "fremd@example.org");
    tables.set_roles("fremd@example.org", &["handler"]);
    let stranger = tables.column("SELECT CAST(id AS TEXT) AS cell FROM staff WHERE email = 'fremd@example.org'");
    let third_email = story.instance.record["staff"][2]["email"].as_str().unwrap().to_owned();
    story.instance.command(&["staff", "disable", "--email", &third_email], "");
    let case = story.anna.opens(&number);
    let own = story.id(0);
    for (who, to) in [("barred", third), ("a stranger", stranger[0].parse().unwrap()), ("nobody", 0), ("herself", own)]
    {
        let refused = story.anna.hands_over(&case, to, "Für wen auch immer.").expect(422);
        assert!(refused.body.contains("kann den Fall nicht bearbeiten"), "{who}: {}", refused.body);
    }
    let offered = case.page.split("id=\"hand-over-to\"").nth(1).unwrap().split("</select>").next().unwrap();
    assert!(
        offered.contains(&story.name(1)) && !offered.contains(&story.name(2)),
        "who is barred is not offered: {offered}"
    );
    assert_eq!(story.recorded(), (vec![], vec![]));
    assert_eq!(story.tables().count("parcel WHERE side = 'file' AND case_id = (SELECT max(case_id) FROM parcel)"), 0);
}

// H-03: whoever was taken out is in no list of colleagues, nor can the case be handed to them.
#[test]
fn whoever_was_taken_out_is_no_colleague_in_this_case() {
    let mut story = Story::told();
    let out = story.name(2);
    let mut device = story.instance.device();
    let sealed = device.seals("Es geht um die dritte Person.", &[&out]);
    device.sends(&sealed).expect(201);
    let number = {
        let mut tables = story.tables();
        tables.column(
            "SELECT number AS cell FROM case_file WHERE id IN
                (SELECT case_id FROM slot GROUP BY case_id HAVING count(*) = 3)",
        )
    };
    let number = number.into_iter().find(|number| *number != story.number).unwrap();
    let case = story.anna.opens(&number);
    let offered = case.page.split("id=\"hand-over-to\"").nth(1).unwrap().split("</select>").next().unwrap();
    assert!(offered.contains(&story.name(1)) && !offered.contains(&out), "{offered}");
    let third = story.id(2);
    story.anna.hands_over(&case, third, "Für dich.").expect(422);
}

#[test]
fn the_case_of_somebody_who_is_away_can_be_taken() {
    let mut story = Story::told();
    let number = story.number.clone();
    story.anna.browser.post(&path(&number, "take"), &[]).expect(303);
    let email = story.instance.record["staff"][0]["email"].as_str().unwrap().to_owned();
    story.tables().add_absence(&email);
    let page = story.ben.browser.get(&path(&number, "")).expect(200).body;
    assert!(words(&page).contains("abwesend bis"), "{}", words(&page));
    story.ben.browser.post(&path(&number, "take"), &[]).expect(303);
    assert_eq!(story.recorded().0, [story.name(1)]);
    // Handing it to somebody who is away is possible, and said.
    let page = story.ben.browser.get(&path(&number, "")).expect(200).body;
    let offered = page.split("id=\"hand-over-to\"").nth(1).unwrap().split("</select>").next().unwrap();
    assert!(offered.contains(&format!("{} (abwesend bis", story.name(0))), "{offered}");
}

#[test]
fn a_reply_about_an_older_state_is_stopped_once() {
    let mut story = Story::told();
    let number = story.number.clone();
    let (before, at_ben) = (story.anna.opens(&number), story.ben.opens(&number));
    story.ben.replies(&at_ben, "Bens Antwort.").expect(201);
    // Her place is taken: she is told where to seal it anew, as before. There, what she has seen counts.
    let mut reply = story.anna.seals_reply(&before, "Annas Antwort.");
    reply["seen"] = json!(1);
    story.anna.posts(&before, &reply).expect(409);
    let case = story.anna.opens(&number);
    let mut reply = story.anna.seals_reply(&case, "Annas Antwort.");
    reply["seen"] = json!(1);
    let refused = story.anna.posts(&case, &reply).expect(409);
    assert!(refused.body.contains("noch nicht gesehen") && !refused.body.contains("\"seq\""), "{}", refused.body);
    let newer = story.anna.browser.get(&path(&number, "entries?line=conversation&after=1")).expect(200).body;
    assert!(newer.contains("data-position=\"2\"") && !newer.contains("data-position=\"1\""), "what she had not seen");
    // Deliberately: with what is there in view.
    reply["seen"] = json!(2);
    story.anna.posts(&case, &reply).expect(201);
    // A lost answer is told by the place, whatever was seen.
    let again = story.anna.posts(&case, &reply).expect(409);
    assert!(again.body.contains("\"seq\":3"), "{}", again.body);
    // A note says nothing to the reporter: it is never stopped.
    let case = story.anna.opens(&number);
    story.anna.notes(&case, "Ein Vermerk.").expect(201);
    let none = story.anna.browser.get(&path(&number, "entries?line=conversation&after=3")).expect(200).body;
    assert!(!none.contains("data-position"), "{none}");
}

// H-20: HinSchG § 15(1)
#[test]
fn whoever_is_biased_loses_the_case_and_the_others_are_told() {
    let mut story = Story::told();
    let number = story.number.clone();
    story.anna.browser.post(&path(&number, "take"), &[]).expect(303);
    let asked = words(&story.anna.browser.get(&path(&number, "recusal")).expect(200).body);
    assert!(asked.contains(&story.name(1)) && asked.contains("zurückholen"), "{asked}");
    story.anna.browser.post(&path(&number, "recusal"), &[]).expect(422);
    assert_eq!(story.anna.sees_cases()[0], number, "without the tick nothing is lost");
    let gone = story.anna.browser.post(&path(&number, "recusal"), &[("biased", "1")]).expect(303);
    assert_eq!(gone.header("location"), "/cases");
    assert!(!story.anna.sees_cases().contains(&number));
    let nowhere = story.anna.browser.get("/cases/2026-00000").expect(404).body;
    for act in ["", "facts", "entries", "export", "recusal"] {
        let there = story.anna.browser.get(&path(&number, act)).expect(404).body;
        assert_eq!(there.replace(&number, ""), nowhere.replace("2026-00000", ""), "{act}");
    }
    let case = story.ben.opens(&number);
    let said = words(&case.page);
    assert!(said.contains("In diesem Fall befangen") && said.contains("Befangenheit erklärt"), "{said}");
    assert!(said.contains("Zuständig niemand"), "and nobody is responsible");
    let events = ["case_taken", "recused"].map(str::to_owned).to_vec();
    assert_eq!(story.recorded(), (vec![], events));
}
