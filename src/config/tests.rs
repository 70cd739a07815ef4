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
    defaults.database.url = format!("sqlite:{}", file.with_file_name("siegelpost.db").display());
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
        (
            "[office]\nurl = \"https://a\"\nsession_hours = 25\n",
            &[],
            &["line 3", "office.session_hours = 25", "1 to 24"],
        ),
        ("[database]\nurl = \"mysql:x\"\n", &[], &["line 2", "sqlite:PATH or postgres://"]),
        ("", &[("SIEGELPOST_OFFICE_SESSION_HOURS", "0")], &["SIEGELPOST_OFFICE_SESSION_HOURS", "1 to 24"]),
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
fn a_file_that_is_not_there_is_named() {
    let error = load(Some(Path::new("no/such.toml")), std::iter::empty()).unwrap_err();
    assert!(error.to_string().contains("no/such.toml"));
}

#[test]
fn a_key_file_must_be_long_enough_and_nobody_elses_business() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("key");
    let set = |bytes: usize, mode| {
        std::fs::write(&file, vec![7; bytes]).unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
        read_key_file(&file, 64).map(|key| key.len()).map_err(|error| error.to_string())
    };
    assert_eq!(set(64, 0o600), Ok(64));
    assert!(set(63, 0o600).unwrap_err().contains("at least 64"));
    assert!(set(64, 0o644).unwrap_err().contains("chmod 600"));
}
