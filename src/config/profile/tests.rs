use std::collections::BTreeMap;
use std::path::Path;

use super::*;
use crate::config::{LiveSettings, load_configuration};
use crate::regime::Regime;

fn configuration(text: &str, environment: &[(&str, &str)]) -> Configuration {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("siegelpost.toml");
    std::fs::write(&file, text).unwrap();
    let environment = environment.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
    load_configuration(Some(&file), environment).unwrap()
}

fn stored(rows: &[(&str, &str)]) -> BTreeMap<String, String> {
    rows.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn the_file_and_the_environment_win_over_what_is_stored_and_that_over_the_default() {
    let text = "[organisation]\nname = \"Haus A\"\nland = \"\"\nemployed = 0\n[legal]\naddress = []\nphone = \"1\"\n";
    let variables = [("SIEGELPOST_LEGAL_REGISTER", "HRB 1"), ("SIEGELPOST_LEGAL_PHONE", "")];
    let rows = [
        ("organisation.name", "Haus B"),
        ("organisation.land", "SN"),
        ("organisation.employed", "180"),
        ("legal.address", "Uferweg 3\n00000 Lindenau"),
        ("legal.register", "HRB 2"),
        ("legal.phone", "2"),
        ("legal.regime", "kdg"),
        ("office.session_hours", "1"),
    ];
    let in_force = configuration(text, &variables).with_stored(&stored(&rows));
    let of = |key: ProfileKey| (key.text(&in_force.settings), in_force.source(key));
    assert_eq!(of(ProfileKey::Name), ("Haus A".to_owned(), Source::Fixed(FixedBy::File)));
    assert_eq!(of(ProfileKey::Register), ("HRB 1".to_owned(), Source::Fixed(FixedBy::Environment)));
    assert_eq!(of(ProfileKey::Land), ("SN".to_owned(), Source::Stored));
    assert_eq!(of(ProfileKey::Employed), ("180".to_owned(), Source::Stored));
    assert_eq!(of(ProfileKey::Address), ("Uferweg 3\n00000 Lindenau".to_owned(), Source::Stored));
    assert_eq!(of(ProfileKey::Phone), ("2".to_owned(), Source::Stored), "an empty variable leaves it open");
    assert_eq!(of(ProfileKey::VatId), (String::new(), Source::Default));
    assert_eq!(in_force.settings.legal.regime, Regime::Kdg);
    assert_eq!(in_force.settings.office, crate::config::OfficeSettings::default(), "nothing else is taken");
    assert!(in_force.unusable.is_empty());
}

#[test]
fn a_stored_value_that_does_not_fit_counts_as_not_there_and_is_named() {
    let rows = stored(&[("organisation.land", "XX"), ("legal.email", "nobody"), ("legal.phone", "a\u{0}b")]);
    let in_force = configuration("", &[]).with_stored(&rows);
    assert_eq!(in_force.unusable, [ProfileKey::Land, ProfileKey::Email, ProfileKey::Phone]);
    assert_eq!(in_force.settings.organisation.land, None);
    assert_eq!(in_force.source(ProfileKey::Email), Source::Default);
}

#[test]
fn what_is_typed_is_read_by_the_types_of_the_file() {
    for (key, typed, read) in [
        (ProfileKey::Controller, " Haus am See gGmbH ", "Haus am See gGmbH"),
        (ProfileKey::Address, "Uferweg 3\r\n\r\n 00000 Lindenau ", "Uferweg 3\n00000 Lindenau"),
        (ProfileKey::Land, "sn", "SN"),
        (ProfileKey::Regime, "dsg-ekd", "dsg-ekd"),
        (ProfileKey::Employed, "0", ""),
        (ProfileKey::Phone, "  ", ""),
    ] {
        assert_eq!(key.read(typed).as_deref(), Ok(read), "{key:?}");
    }
    let long = "x".repeat(501);
    let many = "x\n".repeat(2500);
    for (key, typed) in [
        (ProfileKey::Controller, "two\nlines"),
        (ProfileKey::Name, "two\nlines"),
        (ProfileKey::Name, long.as_str()),
        (ProfileKey::Address, long.as_str()),
        (ProfileKey::Processors, many.as_str()),
        (ProfileKey::Employed, "many"),
        (ProfileKey::Employed, "-1"),
        (ProfileKey::Employed, "99999999999"),
        (ProfileKey::Email, "a@b\n.example"),
        (ProfileKey::AuthorityUrl, "javascript:alert(1)"),
        (ProfileKey::Land, "Sachsen"),
        (ProfileKey::Regime, "gdpr"),
    ] {
        assert_eq!(key.read(typed), Err(NotPossible), "{key:?}: {typed}");
    }
}

#[test]
fn every_setting_of_these_sections_is_in_the_list_or_leads_elsewhere() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/siegelpost.toml");
    let table: toml::Table = std::fs::read_to_string(file).unwrap().parse().unwrap();
    let said = ["organisation", "legal"]
        .into_iter()
        .flat_map(|section| table[section].as_table().unwrap().keys().map(move |key| format!("{section}.{key}")));
    let left: Vec<_> = said.filter(|name| ProfileKey::from_name(name).is_none()).collect();
    let elsewhere = ["organisation.accessibility_url", "organisation.imprint_url", "organisation.privacy_url"];
    assert_eq!(left.iter().collect::<std::collections::BTreeSet<_>>(), elsewhere.map(str::to_owned).iter().collect());
    assert_eq!(ProfileKey::Officer.variable(), "SIEGELPOST_LEGAL_DATA_PROTECTION_OFFICER");
}

#[test]
fn whoever_holds_the_settings_keeps_them_and_whoever_asks_anew_gets_others() {
    let live = LiveSettings::new(configuration("", &[]).with_stored(&stored(&[])));
    let (copy, before) = (live.clone(), live.now());
    live.set(configuration("", &[]).with_stored(&stored(&[("organisation.name", "Haus C")])));
    assert_eq!(before.settings.organisation.name, "Unsere Organisation");
    assert_eq!(copy.now().settings.organisation.name, "Haus C");
}
