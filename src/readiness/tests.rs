mod instances;

use std::collections::BTreeSet;

use super::*;
use crate::language::{Language, Languages};
use crate::regime::Regime;
use crate::store::StoreError;
use crate::upkeep::ListCheck;
use instances::{OTHERWISE, SPOILT, Spoil, database, ready, url};

fn english() -> Language {
    Languages::built_in().of_commands()
}

fn what(finding: &Finding) -> String {
    finding.what(english()).unwrap().into_owned()
}

fn remedy(finding: &Finding) -> Option<String> {
    finding.remedy(english()).unwrap().map(|remedy| remedy.into_owned())
}

fn missing(found: &[Finding]) -> impl Iterator<Item = &Finding> {
    found.iter().filter(|finding| finding.level == Severity::Missing)
}

#[test]
fn of_an_instance_that_is_ready_everything_is_ok() {
    for finding in findings(&ready()) {
        assert_eq!((finding.level, remedy(&finding)), (Severity::Ok, None), "{}", what(&finding));
    }
}

// H-15, H-19
#[test]
fn whether_the_office_is_a_duty_follows_from_the_number_of_people_employed() {
    for (employed, said) in [(49, "a choice, with 49"), (50, "may share one"), (250, "a duty, with 250 employed (§")] {
        let mut facts = ready();
        facts.settings.organisation.employed = employed;
        let found = findings(&facts);
        assert!(found.iter().any(|finding| what(finding).contains(said)), "{said}: {found:?}");
    }
}

#[test]
fn each_thing_that_is_not_ready_is_one_finding_with_what_to_do() {
    for (spoil, level, said) in SPOILT {
        let mut facts = ready();
        spoil(&mut facts);
        let found = findings(&facts);
        let wrong: Vec<_> = found.iter().filter(|finding| finding.level != Severity::Ok).collect();
        assert_eq!(wrong.len(), 1, "{said}: {wrong:?}");
        assert!(wrong[0].level == level && what(wrong[0]).contains(said), "{said}: {wrong:?}");
        assert!(remedy(wrong[0]).is_some_and(|remedy| !remedy.is_empty()), "{said}");
    }
}

#[test]
fn of_a_page_elsewhere_nothing_is_missing_here() {
    let mut facts = ready();
    facts.settings.legal = Default::default();
    let count = |facts: &Facts| missing(&findings(facts)).count();
    assert_eq!(count(&facts), 5, "name, address, e-mail, officer, authority");
    facts.settings.organisation.privacy_url = Some(url("https://example.org/datenschutz"));
    assert_eq!(count(&facts), 3, "the imprint still lacks name, address, e-mail");
    facts.settings.organisation.imprint_url = Some(url("https://example.org/impressum"));
    assert_eq!(count(&facts), 0);
    let named = |what: &str| findings(&facts).iter().any(|finding| self::what(finding).contains(what));
    assert!(named("the imprint is https://example.org/impressum") && named("/accessibility lacks"));
    facts.settings.organisation.accessibility_url = Some(url("https://example.org/barrierefrei"));
    assert!(findings(&facts).iter().all(|finding| finding.level == Severity::Ok));
}

#[test]
fn what_is_missing_on_the_privacy_page_is_cited_by_the_law_that_applies() {
    for (regime, norm) in
        [(Regime::Dsgvo, "Articles 13"), (Regime::Kdg, "Sections 15"), (Regime::DsgEkd, "Sections 17")]
    {
        let mut facts = ready();
        (facts.settings.legal.regime, facts.settings.legal.supervisory_authority) = (regime, None);
        let found = findings(&facts);
        assert!(
            missing(&found).all(|finding| remedy(finding).is_some_and(|remedy| remedy.contains(norm))),
            "{regime:?}"
        );
        assert_eq!(missing(&found).count(), 1);
    }
}

#[test]
fn who_has_no_key_yet_is_named() {
    let mut facts = ready();
    database(&mut facts).without_key = vec!["a@example.org".to_owned(), "b@example.org".to_owned()];
    assert!(findings(&facts).iter().any(|finding| what(finding) == "no key yet: a@example.org, b@example.org"));
}

#[test]
fn everything_that_can_be_found_has_words_in_every_language_of_the_office_and_nothing_else_has() {
    let spoils = SPOILT.iter().map(|(spoil, ..)| *spoil).chain(OTHERWISE).chain([(|_| {}) as Spoil]);
    let mut keys = BTreeSet::new();
    for spoil in spoils {
        let mut facts = ready();
        spoil(&mut facts);
        for finding in findings(&facts) {
            keys.insert(finding.key.message());
            for language in Languages::built_in().of_office() {
                let said = finding.what(language).unwrap();
                assert!(!said.is_empty() && !said.contains('{'), "{said}");
                let to_do = finding.remedy(language).unwrap();
                assert_eq!(to_do.is_some(), finding.level != Severity::Ok, "{said}");
            }
        }
    }
    let known: BTreeSet<String> = Key::ALL.iter().map(|key| key.message()).collect();
    assert_eq!(keys, known, "each can be found");
    let folder = include_str!("../../templates/locales/en/office-readiness.ftl");
    let said = folder.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key);
    let stray: Vec<&str> = said
        .filter(|key| key.starts_with("ready-"))
        .filter(|key| !known.contains(key.strip_suffix("-do").unwrap_or(key)))
        .collect();
    assert_eq!(stray, Vec::<&str>::new());
}

#[test]
fn what_only_those_at_the_machine_may_read_is_in_no_message() {
    let mut facts = ready();
    facts.cookie_key_problem = Some("/var/lib/x/cookie.key: chmod 600".to_owned());
    facts.content = Err("/var/lib/x/q.toml, line 3".to_owned());
    facts.database = Err(StoreError::Unavailable("/var/lib/x/siegelpost.db".to_owned()));
    facts.deletions = Some(ListCheck::Unusable("/var/lib/x/deletions".to_owned()));
    facts.bytes_free = Some(900 << 20);
    let found = findings(&facts);
    assert_eq!(found.iter().filter(|finding| finding.detail().is_some_and(|it| it.contains("/var/lib"))).count(), 4);
    for language in Languages::built_in().of_office() {
        let said = |finding: &Finding| {
            let remedy = finding.remedy(language).unwrap().unwrap_or_default();
            format!("{} {remedy}", finding.what(language).unwrap())
        };
        assert!(found.iter().all(|finding| !said(finding).contains("/var/lib") && !said(finding).contains("900")));
    }
}
