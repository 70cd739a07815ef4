//! What is imported: seen before it counts, refused with its place, and what wins.

use std::sync::Arc;

use siegelpost::app::App;
use siegelpost::clock::SystemClock;
use siegelpost::config;
use siegelpost::config::content::Content;
use siegelpost::store::{Migrate, Store};

use super::{House, ID, says_yes, second};
use crate::harness::html::{field, unescape, words};

#[test]
fn nothing_counts_before_somebody_says_yes() {
    let mut house = House::new();
    let toml = house.file(ID);
    let own = toml.replacen("id = \"messenger-incident\"", "id = \"gewalt\"", 1);
    let stored = house.imports(&own).expect(303);
    let place = stored.header("location").to_owned();
    let preview = house.admin.follow(stored).expect(200);
    for (language, says) in [("de", "Was ist passiert?"), ("de-simple", "Was ist passiert?"), ("en", "What happened?")]
    {
        let shown = house.admin.get(&format!("{place}&language={language}")).expect(200).body;
        assert!(shown.contains(&format!("<div class=\"preview\" lang=\"{language}\"")) && shown.contains(says));
        assert!(!shown.contains("name=\"case_key\""), "nothing can be sent");
    }
    let simple = house.admin.get(&format!("{place}&language=de-simple")).expect(200).body;
    assert!(simple.contains("Schreiben Sie <strong>keine</strong>") || simple.contains("<strong>keine</strong>"));
    let choices = house.admin.get("/channels/messenger").expect(200).body;
    assert!(!choices.contains("value=\"gewalt\""), "a draft cannot be asked");
    let refused =
        house.admin.post("/channels/messenger/questionnaire", &[("questionnaire", "gewalt"), ("instead", ID)]);
    assert!(words(&refused.expect(422).body).contains("Wählen Sie einen Fragebogen, den es gibt"));

    let (action, [version, instead]) = says_yes(&preview);
    house.admin.post(&action, &[("version", &version), ("instead", &instead)]).expect(303);
    assert!(
        house.instance.reporter().browser.get("/report").expect(200).body.contains("F12"),
        "no channel asks it yet"
    );
    let asks = [("questionnaire", "gewalt"), ("instead", ID)];
    house.admin.post("/channels/messenger/questionnaire", &asks).expect(303);
    let form = house.instance.reporter().browser.get("/report").expect(200).body;
    assert_eq!(field(&form, "asked").unwrap(), "gewalt.1");
    assert_eq!(house.events("channel_questionnaire_set").len(), 1);
    let used = house.events("questionnaire_used");
    assert_eq!(used, [format!("version 1 digest {}", &version[..16])]);
    assert_eq!(house.events("questionnaire_stored"), used);
    // The file comes out as it went in.
    assert_eq!(house.file("gewalt"), own);
}

#[test]
fn what_cannot_be_asked_is_refused_with_its_place() {
    let mut house = House::new();
    let toml = house.file(ID);
    let mut refused = |toml: &str| unescape(&words(&house.imports(toml).expect(422).body));
    assert!(refused("  \n ").contains("fügen Sie den Text eines Fragebogens ein"));
    let large = format!("{toml}\n{}", "#".repeat(256 * 1024));
    assert!(refused(&large).contains("größer als 256 KB"));
    let twice = toml.replacen("id = \"F02\"", "id = \"F01\"", 1);
    let place = 1 + toml.lines().position(|line| line == "id = \"F02\"").unwrap();
    let said = refused(&twice);
    assert!(
        said.contains(&format!("In Zeile {place} ")) && said.contains("Frage F01: Diese Kennung (id) gibt es zweimal."),
        "{said}"
    );
    let english = format!(", en = {:?}", "How did you learn about this?");
    assert!(toml.contains(&english));
    let without = toml.replacen(&english, "", 1);
    let said = refused(&without);
    assert!(said.contains("Frage F01: title : Der Text in der Sprache „en“ fehlt."), "{said}");
    assert!(refused("[meta]\nid = ").contains("In Zeile 2 "));
    let question = "\n[[question]]\nid = \"Q{n}\"\nkey = \"q{n}\"\ntype = \"text\"\nidentity_risk = \"low\"\ntitle = { de = \"?\" }\n";
    let mut many = "[meta]\nid = \"viele\"\nversion = 1\nlanguages = [\"de\"]\nestimated_minutes = 1\n".to_owned();
    (0..2000).for_each(|n| many.push_str(&question.replace("{n}", &n.to_string())));
    assert!(refused(&many).contains("Der Fragebogen hat 2000 Fragen; möglich sind 1 bis 200."), "{}", many.len());
    // The same version with other words: reports may name it.
    let other = toml.replacen("de = \"Was ist passiert?\"", "de = \"Was war los?\"", 1);
    assert!(refused(&other).contains("Setzen Sie version = 2"));
    // What was typed is there to be mended.
    let page = house.imports(&twice).expect(422).body;
    assert!(page.contains("<textarea class=\"toml\"") && unescape(&page).contains("messenger-incident"));

    // A topic that leads nowhere is stored, and cannot be used.
    let away = second_version_leading_to(&toml, "nirgends");
    let stored = house.imports(&away).expect(303);
    let preview = house.admin.follow(stored).expect(200);
    let (action, [version, instead]) = says_yes(&preview);
    let refused = house.admin.post(&action, &[("version", &version), ("instead", &instead)]).expect(422);
    assert!(unescape(&words(&refused.body)).contains("Ein Thema führt zum Fragebogen „nirgends“, den es nicht gibt."));
    // Another draft of the same number takes its place.
    let stored = house.imports(&second_version_leading_to(&toml, "general")).expect(303);
    house.admin.follow(stored).expect(200);
    assert_eq!(house.tables.count("stored_questionnaire WHERE organisation_id IS NOT NULL"), 1);
    // The program's own text is there already, by whatever way it comes.
    house.imports(&toml).expect(303);
    assert_eq!(house.tables.count("stored_questionnaire WHERE organisation_id IS NOT NULL"), 1);
}

fn second_version_leading_to(toml: &str, id: &str) -> String {
    toml.replacen("version = 1\n", "version = 2\n", 1)
        .replace("questionnaire = \"general\"", &format!("questionnaire = \"{id}\""))
}

#[test]
fn two_people_at_once_do_not_undo_each_other_unseen() {
    let mut house = House::new();
    let toml = house.file(ID);
    let versions = [2, 3].map(|version| toml.replacen("version = 1\n", &format!("version = {version}\n"), 1));
    let pages = versions.map(|toml| {
        let stored = house.imports(&toml).expect(303);
        house.admin.follow(stored).expect(200)
    });
    let [(action, [two, none]), (_, [three, instead])] = [says_yes(&pages[0]), says_yes(&pages[1])];
    assert_eq!((none.as_str(), instead.as_str()), ("", ""));
    house.admin.post(&action, &[("version", &two), ("instead", "")]).expect(303);
    let late = house.admin.post(&action, &[("version", &three), ("instead", "")]).expect(422);
    assert!(words(&late.body).contains("Jemand anderes hat inzwischen eine andere Fassung in Gebrauch genommen"));
    // Twice the same is done once.
    house.admin.post(&action, &[("version", &two), ("instead", "")]).expect(303);
    assert_eq!(house.events("questionnaire_used").len(), 1);
    let (action, [version, instead]) = says_yes(&late);
    assert_eq!((version, &instead), (three.clone(), &two));
    house.admin.post(&action, &[("version", &three), ("instead", &instead)]).expect(303);
    // Back to the program's own, and to an earlier one.
    house.admin.post(&action, &[("version", ""), ("instead", &three)]).expect(303);
    assert_eq!(
        field(&house.instance.reporter().browser.get("/report").expect(200).body, "asked").unwrap(),
        format!("{ID}.1")
    );
    house.admin.post(&action, &[("version", &two), ("instead", "")]).expect(303);
    assert_eq!(
        field(&house.instance.reporter().browser.get("/report").expect(200).body, "asked").unwrap(),
        format!("{ID}.2")
    );
    assert_eq!((house.events("questionnaire_used").len(), house.events("questionnaire_ended").len()), (3, 1));
    // What does not exist, and what is no digest.
    for wrong in ["0".repeat(64), "xyz".to_owned(), "ä".to_owned()] {
        house.admin.post(&action, &[("version", &wrong), ("instead", &two)]).expect(404);
        let wrong = wrong.replace('ä', "%C3%A4");
        house.admin.get(&format!("/questionnaires/{ID}?version={wrong}")).expect(404);
    }
}

#[test]
fn a_file_in_the_settings_wins_over_what_was_imported_and_that_over_ours() {
    let mut house = House::new();
    let toml = house.file(ID);
    house.uses(&second(&toml));
    let third = toml.replacen("version = 1\n", "version = 3\n", 1);
    let House { instance, .. } = house;
    std::fs::write(instance.folder().join("q.toml"), third).unwrap();
    let named = instance.folder().join("q.toml").display().to_string();
    let instance = instance.served_with(&[("content.questionnaires", &format!("[\"{named}\"]"))]);
    let mut house = House::of(instance);
    assert_eq!(
        field(&house.instance.reporter().browser.get("/report").expect(200).body, "asked").unwrap(),
        format!("{ID}.3")
    );
    let page = words(&house.admin.get(&format!("/questionnaires/{ID}")).expect(200).body);
    assert!(page.contains("Datei in den Einstellungen") && page.contains("Tritt zurück"), "{page}");
    let used =
        house.tables.column("SELECT lower(hex(digest)) AS cell FROM stored_questionnaire WHERE version = 2").remove(0);
    let page = words(&house.admin.get(&format!("/questionnaires/{ID}?version={used}")).expect(200).body);
    assert!(page.contains("kann nicht verwendet werden, solange sie dort steht") && !page.contains("Ja, verwenden"));
    let refused = house.admin.post(&format!("/questionnaires/{ID}/use"), &[("version", &used), ("instead", &used)]);
    assert!(words(&refused.expect(422).body).contains("steht in den Einstellungen, und sie gilt"));
    let House { instance, .. } = house;
    let house = House::of(instance.served_with(&[]));
    assert_eq!(
        field(&house.instance.reporter().browser.get("/report").expect(200).body, "asked").unwrap(),
        format!("{ID}.2")
    );
}

#[test]
fn another_program_at_the_same_database_follows_when_it_looks() {
    let mut house = House::new();
    let variables = [("SIEGELPOST_DATABASE_URL".to_owned(), house.instance.database())];
    let settings = config::load(None, variables.into_iter()).unwrap();
    let store = Store::open(&settings.database.url, Migrate::No).unwrap();
    let other = App::new(settings, store, Arc::new(SystemClock), Content::built_in().unwrap()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let looks = || runtime.block_on(other.refresh_channels());
    let asked = || other.channels().first().questionnaires.first().version_name();
    let before = other.channels();
    looks().unwrap();
    assert!(Arc::ptr_eq(&before, &other.channels()), "nothing has changed");

    let toml = house.file(ID);
    house.uses(&second(&toml));
    assert_eq!(asked(), format!("{ID}.1"));
    looks().unwrap();
    assert_eq!(asked(), format!("{ID}.2"));
    assert_eq!(before.first().questionnaires.first().version_name(), format!("{ID}.1"), "who has it keeps to it");

    // What does not fit together changes nothing, and it says so.
    house.tables.execute("UPDATE channel SET questionnaire = 'nichts'");
    let said = looks().unwrap_err().to_string();
    assert!(said.contains("\"messenger\" asks the questionnaire \"nichts\", which is not there"), "{said}");
    assert_eq!(asked(), format!("{ID}.2"));
    // Nor does a text that only another program can read.
    house.tables.execute(&format!("UPDATE channel SET questionnaire = '{ID}'"));
    house.tables.execute("UPDATE stored_questionnaire SET toml = 'x', digest = X'00' WHERE version = 2");
    looks().unwrap();
    assert_eq!(asked(), format!("{ID}.1"), "the program's own counts instead");
}
