//! An administrator changes what reporters are asked, while reporters write and handlers read.

mod imports;
mod uploads;

use crate::harness::html::{attribute, field, unescape, words};
use crate::harness::{Answer, Instance, Tables, Visitor};

const ID: &str = "messenger-incident";
const OLD_QUESTION: &str = "Gibt es einen erlaubten Dienst?";
const NEW_QUESTION: &str = "Was haben Sie beobachtet?";
const TEXT: &str = "Fotos von Bewohnern stehen in einer privaten Gruppe.";

/// A demo with an administrator of its own, who works on no case.
struct House {
    instance: Instance,
    tables: Tables,
    admin: Visitor,
}

impl House {
    fn new() -> Self {
        Self::of(Instance::demo())
    }

    fn of(instance: Instance) -> Self {
        let mut tables = Tables::of(&instance.data());
        if tables.count("staff WHERE email = 'roth@example.org'") == 0 {
            let house = tables.column("SELECT name AS cell FROM organisation ORDER BY id").remove(0);
            tables.add_account(&house, "J. Roth", "roth@example.org");
            tables.set_roles("roth@example.org", &["organisation_administrator"]);
        }
        let mut admin = Visitor::of(instance.office());
        admin.keep_cookie("session", &tables.open_session("roth@example.org"));
        Self { instance, tables, admin }
    }

    fn file(&mut self, id: &str) -> String {
        self.admin.get(&format!("/questionnaires/{id}/file")).expect(200).body
    }

    fn imports(&mut self, toml: &str) -> Answer {
        self.admin.post("/questionnaires", &[("toml", toml)])
    }

    /// Imports it, looks at it, and says yes.
    fn uses(&mut self, toml: &str) -> Answer {
        let stored = self.imports(toml).expect(303);
        let preview = self.admin.follow(stored).expect(200);
        let (action, [version, instead]) = says_yes(&preview);
        let used = self.admin.post(&action, &[("version", &version), ("instead", &instead)]).expect(303);
        self.admin.follow(used).expect(200)
    }

    fn events(&mut self, event: &str) -> Vec<String> {
        self.tables.column(&format!("SELECT detail AS cell FROM office_journal WHERE event = '{event}' ORDER BY id"))
    }
}

/// Where the button leads by which a version comes into use, and what it sends.
fn says_yes(page: &Answer) -> (String, [String; 2]) {
    let body = &page.body;
    assert!(words(body).contains("Ja, verwenden"), "{}", words(body));
    let form = body.split("<form method=\"post\" action=\"").find(|form| form.contains("Ja, verwenden")).unwrap();
    let action = form.split('"').next().unwrap().to_owned();
    (action, ["version", "instead"].map(|name| field(form, name).unwrap_or_default()))
}

/// The second version of a file: another question in the place of F14's words, and F12 is asked no more.
fn second(toml: &str) -> String {
    let changes = [
        ("version = 1\n", "version = 2\n"),
        ("de = \"Was ist passiert?\"", &format!("de = \"{NEW_QUESTION}\"")),
        ("id = \"F12\"\nkey = \"alternative\"", "id = \"F92\"\nkey = \"ausweg\""),
        (OLD_QUESTION, "Gibt es einen Ausweg?"),
    ];
    changes.iter().fold(toml.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "{old}");
        text.replacen(old, new, 1)
    })
}

/// A report that somebody fills in with the form as it is drawn now: all that is hidden in it, and these answers.
fn filled_in(visitor: &mut Visitor, answers: &[(&str, &str)]) -> Vec<(String, String)> {
    let page = visitor.get("/report").expect(200).body;
    let hidden = ["case_key", "ticket", "asked", "readers"].map(|name| (name.to_owned(), field(&page, name).unwrap()));
    let answers = answers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    hidden.into_iter().chain(answers).collect()
}

fn sent(visitor: &mut Visitor, fields: &[(String, String)]) -> Answer {
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let answer = visitor.post("/report", &fields);
    visitor.follow(answer)
}

/// The words of the questions that a page has for the script.
fn labels(page: &str) -> serde_json::Value {
    let json = page.split("<template id=\"questionnaires\">").nth(1).unwrap().split("</template>").next().unwrap();
    serde_json::from_str(&unescape(json)).unwrap()
}

/// The rules by which a case page proposes.
fn rules(page: &str) -> String {
    let rules: Vec<_> = page.split("\"decides\"").skip(1).collect();
    let rules: Vec<_> = page.split("&quot;decides&quot;").skip(1).chain(rules).collect();
    assert!(!rules.is_empty());
    rules.iter().map(|rule| rule.chars().take(200).collect::<String>()).collect()
}

#[test]
fn a_case_keeps_the_questions_it_was_reported_with() {
    let mut house = House::new();
    let answers = [("F04", "privat"), ("F12", "nein"), ("F14", TEXT)];
    let mut reporter = house.instance.reporter();
    let early = filled_in(&mut reporter.browser, &answers);
    let receipt = sent(&mut reporter.browser, &early).expect(200);
    reporter.case_key = crate::harness::html::text(&receipt.body, "id=\"case-key\"").unwrap();
    let mut late = house.instance.reporter();
    let opened_before = filled_in(&mut late.browser, &answers);
    let mut handler = house.instance.handler(0);
    handler.signs_in().expect(200);
    let before = handler.sees_cases();
    let old = handler.opens(&before[0]);
    assert_eq!(old.texts(), [TEXT]);
    assert!(labels(&old.page).get(format!("{ID}.1")).is_none(), "one version is one set of words");

    let toml = house.file(ID);
    house.uses(&second(&toml));
    let form = house.instance.reporter().browser.get("/report").expect(200).body;
    assert!(form.contains(NEW_QUESTION) && !form.contains(OLD_QUESTION), "it counts at once");
    assert_eq!(field(&form, "asked").unwrap(), format!("{ID}.2"));

    // Who had the form open before sends it after: not a word is lost.
    let receipt = sent(&mut late.browser, &opened_before).expect(200);
    late.case_key = crate::harness::html::text(&receipt.body, "id=\"case-key\"").unwrap();
    let number = handler.sees_cases().into_iter().find(|number| !before.contains(number)).unwrap();
    let new = handler.opens(&number);
    let document = &new.entries[0].document;
    assert_eq!((&document["version"], &document["answers"]["F12"]), (&1.into(), &"nein".into()));
    assert_eq!(document["answers"]["F14"], TEXT);

    // The handler's page has the words of both, and proposes by the same rules.
    let again = handler.opens(&old.number);
    let all = labels(&again.page);
    assert_eq!(all[format!("{ID}.1")]["F12"]["title"], OLD_QUESTION);
    assert_eq!(all[format!("{ID}.1")]["F14"]["title"], "Was ist passiert?");
    assert_eq!(all[ID]["F14"]["title"], NEW_QUESTION);
    assert!(all[ID].get("F12").is_none());
    assert_eq!(rules(&again.page), rules(&old.page));
    // So have the page to search with, and the one that makes files.
    for page in ["/cases/search".to_owned(), format!("/cases/{}/export", old.number)] {
        let page = handler.browser.get(&page).expect(200).body;
        assert_eq!(labels(&page)[format!("{ID}.1")]["F12"]["title"], OLD_QUESTION);
    }

    // A reporter without a script reads their own answers beside the questions they were asked.
    for reporter in [&mut reporter, &mut late] {
        let mailbox = words(&reporter.comes_back().expect(200).body);
        assert!(mailbox.contains(OLD_QUESTION) && mailbox.contains(TEXT), "{mailbox}");
        assert!(!mailbox.contains("F12"), "{mailbox}");
    }

    // After a restart all of that is so, too.
    let House { instance, .. } = house;
    let instance = instance.served_with(&[]);
    let form = instance.reporter().browser.get("/report").expect(200).body;
    assert_eq!(field(&form, "asked").unwrap(), format!("{ID}.2"));
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    assert_eq!(labels(&handler.opens(&old.number).page), all);
    let mut reader = instance.reporter();
    reader.case_key.clone_from(&late.case_key);
    assert!(words(&reader.comes_back().expect(200).body).contains(OLD_QUESTION));
}

#[test]
fn a_form_that_was_drawn_before_goes_on_with_its_own_questions() {
    let mut house = House::new();
    let mut late = house.instance.reporter();
    let mut fields = filled_in(&mut late.browser, &[("F12", "nein")]);
    let toml = house.file(ID);
    house.uses(&second(&toml));

    // Something is missing: the old form comes back, with what was chosen.
    let missing = sent(&mut late.browser, &fields).expect(422).body;
    assert!(missing.contains(OLD_QUESTION) && missing.contains("name=\"F12\" value=\"nein\" checked"));
    assert_eq!(field(&missing, "asked").unwrap(), format!("{ID}.1"));
    // In another language, too.
    fields.push(("language".to_owned(), "en".to_owned()));
    let english = sent(&mut late.browser, &fields).expect(200).body;
    assert!(english.contains("Is there an approved service?"));
    assert!(english.contains("name=\"F12\" value=\"nein\" checked"));
    fields.pop();
    // A warning about words keeps the version, as it keeps everything else.
    fields.push(("F14".to_owned(), "Rufen Sie mich an: 0151 23456789.".to_owned()));
    let asked = sent(&mut late.browser, &fields).expect(200).body;
    assert_eq!(field(&asked, "asked").unwrap(), format!("{ID}.1"));

    // What a script checks by and seals is the version that its form names.
    let mut script = Visitor::of(house.instance.public());
    for (asked, has) in [(format!("?asked={ID}.1"), true), (String::new(), false), ("?asked=x.1".to_owned(), false)] {
        let frame = script.get(&format!("/report/sealed{asked}")).expect(200).body;
        let frame =
            unescape(frame.split("<template id=\"sealing\">").nth(1).unwrap().split("</template>").next().unwrap());
        let frame: serde_json::Value = serde_json::from_str(&frame).unwrap();
        assert_eq!(frame["questionnaire"]["version"], if has { 1 } else { 2 }, "{asked}");
        let questions = frame["questionnaire"]["questions"].as_array().unwrap();
        assert_eq!(questions.iter().any(|question| question["id"] == "F12"), has, "{asked}");
    }
    let anew = script.get(&format!("/report?asked={ID}.1")).expect(200).body;
    assert!(anew.contains(OLD_QUESTION));
    // The style that hides its follow-up questions is still there.
    let style = attribute(&anew, "rel=\"stylesheet\"", "href").unwrap();
    script.get(style).expect(200);
}
