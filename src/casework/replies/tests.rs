use super::*;

const ONE: &str = "languages = [\"de\", \"en\"]\n\n[[template]]\nid = \"place\"\n\
    name = { de = \"Wo\", en = \"Where\" }\ntext = { de = \"Wo ist [Ort]?\", en = \"Where is [place]?\" }\n";

fn language(tag: &str) -> Language {
    Languages::built_in().from_tag(tag).unwrap()
}

fn merged(text: &str) -> Result<Replies, String> {
    let file = DataFile { name: "replies.toml", text };
    Replies::built_in().unwrap().merged(file, Languages::built_in()).map_err(|error| error.to_string())
}

/// H-29.
#[test]
fn questions_are_there_in_every_language_in_which_reporters_write() {
    let replies = Replies::built_in().unwrap();
    assert!(replies.templates().count() >= 8);
    for template in replies.templates() {
        let texts = ["de", "de-simple", "en"].map(|tag| template.text(language(tag)));
        assert!(texts[0] != texts[1] && texts[1] != texts[2], "{}: {texts:?}", template.id);
    }
    assert!(replies.other_reports().any(|phrase| phrase == "weitere* Meldung*"));
}

#[test]
fn an_operators_file_adds_replaces_and_takes_away() {
    let ours = Replies::built_in().unwrap().templates().count();
    let added = merged(ONE).unwrap();
    let last = added.templates().last().unwrap();
    assert_eq!((added.templates().count(), last.id.as_str(), last.name(language("en"))), (ours + 1, "place", "Where"));
    assert_eq!(last.text(language("de-simple")), "Wo ist [Ort]?", "that of the fallback");
    let replaced = merged(&ONE.replace("\"place\"", "\"when\"")).unwrap();
    assert_eq!(replaced.templates().count(), ours);
    assert_eq!(replaced.templates().next().unwrap().name(language("de")), "Wo");
    let hidden = merged("[[template]]\nid = \"when\"\nhidden = true\n").unwrap();
    assert!(hidden.templates().count() == ours - 1 && hidden.templates().all(|one| one.id != "when"));
    let phrases = merged("[other_reports]\nde = [\"doppelte* Hinweis*\"]\n").unwrap();
    let phrases: Vec<_> = phrases.other_reports().collect();
    assert!(phrases.contains(&"doppelte* Hinweis*") && phrases.contains(&"another report*"));
    assert!(!phrases.contains(&"weitere* Meldung*"));
}

#[test]
fn what_is_wrong_is_said_with_its_line() {
    let with = |old: &str, new: &str| ONE.replacen(old, new, 1);
    for (text, error) in [
        (with("[place]?", "place?"), "line 6: template place: it has 1 places to fill in in de, and 0 in en"),
        (with("[Ort]", "[Ort"), "line 6: template place: text in de: \"[Ort?\" has no \"]\" on its line"),
        (with("[place]", "[]"), "line 6: template place: text in en: a pair of square brackets"),
        (with(", en = \"Where\"", ""), "line 5: template place: name: there is no text in the language \"en\""),
        (with("\"place\"", "\"Pla ce\""), "line 4: template Pla ce: an id has 1 to 40"),
        (with("\"en\"]", "\"xx\"]"), "line 1: the language \"xx\" is not known"),
        (with("languages = [\"de\", \"en\"]", ""), "line 1: its languages are missing"),
        (with("name = ", "nam = "), "line 5: "),
        (format!("{ONE}\n[[template]]\nid = \"place\"\nhidden = true\n"), "line 9: template place: it is there twice"),
        ("\n[[template]]\nid = \"gone\"\nhidden = true\n".to_owned(), "line 2: template gone: there is none"),
        ("[other_reports]\nxx = [\"abc\"]\n".to_owned(), "line 2: the language \"xx\" is not known"),
        ("[other_reports]\nde = [\"abc\",\n \"a\"]\n".to_owned(), "line 3: \"a\" is no phrase"),
        ("[other_reports]\nde = [\"we*tere Meldung\"]\n".to_owned(), "line 2: \"we*tere Meldung\" has the word"),
        ("[other_reports]\nde = [\"weitere *\"]\n".to_owned(), "line 2: \"weitere *\" has the word"),
    ] {
        let found = merged(&text).map(drop).unwrap_err();
        assert!(found.starts_with(&format!("replies.toml, {error}")), "{text}: {found}");
    }
}
