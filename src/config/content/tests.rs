use super::*;
use crate::language::Arguments;
use std::fs;
use std::os::unix::fs::symlink;

/// A folder with a configuration in it.
struct Site(tempfile::TempDir);

impl Site {
    fn new(content: &str) -> Self {
        let site = Self(tempfile::tempdir().unwrap());
        site.write("siegelpost.toml", format!("[content]\n{content}\n"));
        site
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let file = self.0.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    fn load(&self) -> Result<Content, String> {
        let settings = crate::config::load(Some(&self.0.path().join("siegelpost.toml")), std::iter::empty()).unwrap();
        Content::load(&settings).map_err(|error| error.to_string().replace(self.0.path().to_str().unwrap(), "F"))
    }
}

/// The shipped questionnaire under another id.
fn renamed(id: &str) -> String {
    Questionnaire::SHIPPED.replacen("\"messenger-incident\"\nversion = 1", &format!("\"{id}\"\nversion = 7"), 1)
}

#[test]
fn without_files_it_is_what_is_compiled_in() {
    let content = Site::new("").load().unwrap();
    assert_eq!(content.questionnaire_ids(), ["general", "messenger-incident"]);
    assert_eq!(content.external_offices.office.len(), ExternalOffices::built_in().unwrap().office.len());
    assert_eq!(content.texts, []);
}

#[test]
fn a_folder_adds_questionnaires_and_one_of_the_same_id_takes_the_place_of_ours() {
    let site = Site::new("questionnaires = [\"q/*.toml\", \"other.toml\"]");
    site.write("q/b.toml", renamed("violence"));
    site.write("q/a.toml", renamed("messenger-incident"));
    site.write("q/.a.toml", "an editor's");
    site.write("q/a.toml~", "an editor's");
    site.write("other.toml", renamed("money"));
    let content = site.load().unwrap();
    assert_eq!(content.questionnaire_ids(), ["general", "messenger-incident", "money", "violence"]);
    assert_eq!(content.questionnaires.without_stored()["messenger-incident"].form.version, 7);
    assert!(content.questionnaires.is_from_file("money") && !content.questionnaires.is_from_file("general"));

    site.write("q/c.toml", renamed("violence"));
    assert_eq!(site.load().unwrap_err(), "F/q/c.toml: the questionnaire \"violence\" is in F/q/b.toml already");
}

#[test]
fn a_topic_leads_to_what_is_there() {
    let site = Site::new("questionnaires = [\"q.toml\"]");
    let topics = |old: &str, new: &str| Questionnaire::SHIPPED.replacen(old, new, 1);
    site.write("q.toml", topics("questionnaire = \"general\"", "questionnaire = \"gone\""));
    let error = site.load().unwrap_err();
    assert_eq!(error, "F/q.toml: a topic leads to the questionnaire \"gone\", which is not there");
    for (old, new) in [("'geld'", "'gold'"), ("T01 contains 'geld'", "F14 contains 'gold'")] {
        site.write("q.toml", topics(old, new));
        let error = site.load().unwrap_err();
        assert!(
            error.starts_with("F/q.toml: a topic chooses \"gold\" at ")
                && error.ends_with(", which general does not have")
        );
    }
    // An operator's own general questionnaire has to have what ours leads to.
    site.write("q.toml", Questionnaire::SHIPPED_GENERAL.replace("\"geld\"", "\"gold\""));
    let error = site.load().unwrap_err();
    assert_eq!(error, "F/q.toml: a topic chooses \"geld\" at T01, which general does not have");
}

#[test]
fn texts_and_offices_are_read_from_beside_the_configuration() {
    let site = Site::new("external_offices = \"offices.toml\"\ntexts = [\"texts/*.ftl\"]");
    site.write("offices.toml", "[[office]]\nid = \"bafin\"\nhidden = true\n");
    site.write("texts/de.ftl", "nav-how = So geht es\n");
    site.write("texts/en.ftl", "nav-how = How\n");
    let content = site.load().unwrap();
    assert!(content.external_offices.office.iter().all(|office| office.id != "bafin"));
    let tags: Vec<&str> = content.texts.iter().map(|file| file.tag.as_str()).collect();
    assert_eq!((tags, content.texts[0].text.as_str()), (vec!["de", "en"], "nav-how = So geht es\n"));
}

#[test]
fn names_of_units_are_read_from_beside_the_configuration() {
    let site = Site::new("units = \"units.txt\"");
    site.write("units.txt", "Haus Eins\nHaus Zwei\n");
    assert_eq!((site.load().unwrap().units.count(), Site::new("").load().unwrap().units.count()), (2, 0));
    site.write("units.txt", "Haus Eins\n\n2\n");
    assert!(site.load().unwrap_err().starts_with("F/units.txt, line 3: \"2\" is no name of a unit"));
}

#[test]
fn texts_for_replies_are_read_from_beside_the_configuration() {
    let site = Site::new("replies = \"replies.toml\"");
    site.write("replies.toml", "[[template]]\nid = \"when\"\nhidden = true\n");
    let count = |site: &Site| site.load().unwrap().replies.templates().count();
    assert_eq!(count(&site) + 1, count(&Site::new("")));
    site.write(
        "replies.toml",
        "languages = [\"de\"]\n[[template]]\nid = \"x\"\nname = { de = \"X\" }\ntext = { de = \"[Ort\" }\n",
    );
    assert!(site.load().unwrap_err().starts_with("F/replies.toml, line 5: template x: text in de: \"[Ort\" has no"));
}

#[test]
fn texts_are_laid_over_ours_in_their_own_language_only() {
    let site = Site::new("texts = [\"texts/*.ftl\"]");
    site.write("texts/de.ftl", "nav-how = So geht es\n");
    let languages = site.load().unwrap().languages;
    let says = |tag: &str, languages: Languages| {
        languages.from_tag(tag).unwrap().message("nav-how", &Arguments::new()).unwrap().into_owned()
    };
    assert_eq!(says("de", languages), "So geht es");
    assert_eq!(says("en", languages), says("en", Languages::built_in()));

    site.write("texts/de.ftl", "\nnav-nowhere = So geht es\n");
    let error = site.load().unwrap_err();
    assert!(error.starts_with("F/texts/de.ftl, line 2: nav-nowhere: there is no message of this name"), "{error}");
    std::fs::rename(site.0.path().join("texts/de.ftl"), site.0.path().join("texts/xx.ftl")).unwrap();
    assert_eq!(site.load().unwrap_err(), "F/texts/xx.ftl: there is no language \"xx\"");
}

#[test]
fn what_is_wrong_in_a_file_is_said_with_file_line_and_question() {
    let site = Site::new("questionnaires = [\"q.toml\"]");
    let line = 1 + Questionnaire::SHIPPED.lines().position(|line| line == "id = \"F02\"").unwrap();
    site.write("q.toml", Questionnaire::SHIPPED.replacen("\"F02\"", "\"F01\"", 1));
    assert_eq!(site.load().unwrap_err(), format!("F/q.toml, line {line}: question F01: the id is there twice"));
}

#[test]
fn what_is_no_file_of_text_is_told_apart() {
    let site = Site::new("questionnaires = [\"q.toml\"]");
    let file = site.0.path().join("q.toml");
    assert_eq!(site.load().unwrap_err(), "F/q.toml: it cannot be read: entity not found");
    fs::create_dir(&file).unwrap();
    assert_eq!(site.load().unwrap_err(), "F/q.toml: this is no file");
    fs::remove_dir(&file).unwrap();
    symlink(&file, &file).unwrap();
    assert!(site.load().unwrap_err().starts_with("F/q.toml: it cannot be read: filesystem loop"));
    fs::remove_file(&file).unwrap();
    symlink("/dev/zero", &file).unwrap();
    assert_eq!(site.load().unwrap_err(), "F/q.toml: this is no file");
    fs::remove_file(&file).unwrap();
    site.write("q.toml", b"[meta]\nid = \"\xff\"\n");
    assert_eq!(site.load().unwrap_err(), "F/q.toml, line 2: this is not UTF-8; save the file in that encoding");
    site.write("q.toml", "#".repeat((1 << 20) + 1));
    assert!(site.load().unwrap_err().contains("more than 1048576 bytes"));
}

#[test]
fn only_whole_folders_and_files_of_the_right_ending_can_be_named() {
    for (setting, file) in [
        ("questionnaires = [\"q/*\"]", "q/*"),
        ("questionnaires = [\"*/x.toml\"]", "*/x.toml"),
        ("texts = [\"de\"]", "de"),
    ] {
        let error = Site::new(setting).load().unwrap_err();
        assert!(error.starts_with(&format!("F/{file}: this is not possible; allowed is a file NAME.")), "{error}");
    }
    let error = Site::new("questionnaires = [\"gone/*.toml\"]").load().unwrap_err();
    assert_eq!(error, "F/gone: it cannot be read: entity not found");
}

#[test]
fn a_file_wins_over_what_is_stored_and_that_over_ours() {
    let site = Site::new("questionnaires = [\"q.toml\"]");
    site.write("q.toml", renamed("money"));
    let content = site.load().unwrap();
    let stored = |id: &str| {
        let text = renamed(id).replacen("version = 7", "version = 5", 1);
        Arc::new(Questionnaire::from_toml("s.toml", &text, content.languages).unwrap())
    };
    let all = ["money", "general", "new"].map(stored);
    let counts = content.questionnaires.with_stored(all.into_iter());
    let versions: Vec<_> = counts.iter().map(|(id, one)| (id.as_str(), one.form.version)).collect();
    assert_eq!(versions, [("general", 5), ("messenger-incident", 1), ("money", 7), ("new", 5)]);
    // The general one is the other's text now, so a topic chooses what it does not have.
    let (of, to, problem) = questionnaires::check_topics(&counts).unwrap_err();
    assert_eq!((of.as_str(), to.as_str()), ("general", "general"));
    assert!(problem.to_string().contains("which general does not have"), "{problem}");
}
