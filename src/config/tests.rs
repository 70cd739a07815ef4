use super::*;
use std::path::Path;

/// Loads `text` from a file, with `environment` over it.
fn loaded(text: &str, environment: &[(&str, &str)]) -> Result<Settings, String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("siegelpost.toml");
    std::fs::write(&file, text).unwrap();
    let environment = environment.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
    load(Some(&file), environment).map_err(|error| error.to_string().replace(folder.path().to_str().unwrap(), "F"))
}

#[test]
fn the_shipped_file_names_every_setting_with_its_default() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/siegelpost.toml");
    let shipped = load(Some(&file), std::iter::empty()).unwrap();
    let mut defaults = Settings::default();
    defaults.database.url = DatabaseUrl::sqlite(&file.with_file_name("siegelpost.db"));
    assert_eq!(shipped, defaults);

    // Every field is named: the debug form of the defaults lists them all.
    let text = std::fs::read_to_string(&file).unwrap();
    for field in format!("{defaults:#?}").lines().filter_map(|line| line.trim().split_once(": ")) {
        let name = field.0;
        assert!(
            text.contains(&format!("\n[{name}]")) || text.contains(&format!("\n{name} = ")),
            "{name} is not in the file"
        );
    }
}

#[test]
fn the_environment_wins_over_the_file() {
    let text = "[public]\nbind = \"127.0.0.1:1\"\n[organisation]\nname = \"A\"\n";
    let environment = [
        ("SIEGELPOST_PUBLIC_BIND", "127.0.0.1:2"),
        ("SIEGELPOST_ORGANISATION_NAME", "12"),
        ("SIEGELPOST_DATABASE_MIGRATE", "false"),
        ("HOME", "/nowhere"),
    ];
    let settings = loaded(text, &environment).unwrap();
    assert_eq!(settings.public.bind.port(), 2);
    assert_eq!(settings.organisation.name, "12");
    assert!(!settings.database.migrate);
}

#[test]
fn what_is_wrong_is_said_with_its_place_and_what_is_allowed() {
    for (text, environment, parts) in [
        ("[public]\n\nbinds = 1\n", &[][..], &["F/siegelpost.toml, line 3", "unknown field `binds`", "`bind`"][..]),
        ("[log]\nlevel = \"loud\"\n", &[], &["line 2", "`loud`", "`error`", "`debug`"]),
        ("[pub]\n", &[], &["line 1", "unknown field `pub`", "`public`"]),
        ("x = [\n", &[], &["F/siegelpost.toml, line"]),
        ("[database]\nurl = \"mysql:x\"\n", &[], &["line 2", "sqlite:PATH or postgres://"]),
        ("[public]\n\nonion = \"abc\"\n", &[], &["line 3: public.onion: \"abc\" is not possible", "56 characters"]),
        ("\norganisation = { imprint_url = \"x\" }", &[], &["line 2: organisation.imprint_url: \"x\"", "https://"]),
        ("[organisation]\nland = \"NRW\"\n", &[], &["line 2: organisation.land: no such Land", "BW, BY", "TH"]),
        ("[legal]\nregime = \"kdr\"\n", &[], &["line 2", "`kdr`", "`dsgvo`", "`kdg`", "`dsg-ekd`"]),
        ("[legal]\ncontroler = \"x\"\n", &[], &["line 2", "unknown field `controler`", "`controller`"]),
        ("[legal]\nemail = \"x\"\n", &[], &["line 2: legal.email: \"x\"", "name@example.org"]),
        ("[legal]\naddress = [\"a\", \"\"]\n", &[], &["line 2: legal.address", "one line of text"]),
        ("", &[("SIEGELPOST_OFFICE_SESSION_HOURS", "0")], &["SIEGELPOST_OFFICE_SESSION_HOURS", "1 to 24"]),
        ("", &[("SIEGELPOST_OFFICE_SESSION_HOURS", "x")], &["SIEGELPOST_OFFICE_SESSION_HOURS", "1 to 24"]),
        ("", &[("SIEGELPOST_PUBLIC_ONION", "abc")], &["SIEGELPOST_PUBLIC_ONION: \"abc\"", "56 characters"]),
        ("", &[("SIEGELPOST_OFFICE_BINT", "x")], &["SIEGELPOST_OFFICE_BINT", "unknown field `bint`", "`bind`"]),
        ("", &[("SIEGELPOST_LOG_LEVEL", "loud")], &["SIEGELPOST_LOG_LEVEL", "`loud`"]),
        ("", &[("SIEGELPOST_X", "1")], &["SIEGELPOST_X", "SIEGELPOST_SECTION_KEY"]),
    ] {
        let error = loaded(text, environment).unwrap_err();
        for part in parts {
            assert!(error.contains(part), "{error:?} does not say {part:?}");
        }
    }
}

#[test]
fn the_line_of_a_wrong_value_is_right_however_its_key_is_written() {
    for text in [
        "[office]\nurl = \"https://a\"\n\nsession_hours = 99\n",
        "# c\n\n\noffice.session_hours = 99\n",
        "[office]\n\n\n\"session_hours\" = 99\n",
        "\n\n\noffice = { session_hours = 300 }\n",
    ] {
        let error = loaded(text, &[]).unwrap_err();
        assert!(error.starts_with("F/siegelpost.toml, line 4: office.session_hours: "), "{text:?}: {error}");
        assert!(error.ends_with("1 to 24"), "{error}");
    }
}

#[test]
fn the_environment_mends_nothing_in_the_file_but_wins_over_what_is_right_there() {
    let hours = [("SIEGELPOST_OFFICE_SESSION_HOURS", "8"), ("SIEGELPOST_PUBLIC_ONION", "")];
    let settings = loaded("office.session_hours = 9\n", &hours).unwrap();
    assert_eq!((settings.office.session_hours.get(), settings.public.onion), (8, None));
    assert!(loaded("office.session_hours = 99\n", &hours).unwrap_err().contains("line 1"));
}

#[test]
fn a_file_that_is_not_there_is_named_and_how_to_name_another() {
    let error = load(Some(Path::new("no/such.toml")), std::iter::empty()).unwrap_err().to_string();
    assert!(
        error.contains("no/such.toml") && error.contains("--config FILE") && !error.contains("os error"),
        "{error}"
    );
    let error = load(Some(Path::new("/")), std::iter::empty()).unwrap_err().to_string();
    assert!(error.contains("cannot be read: is a directory"), "{error}");
}

#[test]
fn only_an_address_that_no_setting_could_name_is_replaced_by_that_of_the_listener() {
    let bound = std::net::SocketAddr::from(([127, 0, 0, 1], 40_961));
    for (bind, url, then) in [
        ("127.0.0.1:0", "http://127.0.0.1:8080", "http://127.0.0.1:40961"),
        ("127.0.0.1:0", "http://localhost:8080", "http://127.0.0.1:40961"),
        ("127.0.0.1:0", "https://localhost:8443", "https://localhost:8443"),
        ("127.0.0.1:0", "http://10.0.0.5", "http://10.0.0.5"),
        ("127.0.0.1:9000", "http://127.0.0.1:8080", "http://127.0.0.1:8080"),
    ] {
        let mut public = loaded(&format!("[public]\nbind = \"{bind}\"\nurl = \"{url}\"\n"), &[]).unwrap().public;
        public.answered_at(bound);
        assert_eq!(&*public.url, then, "{bind} {url}");
    }
}
