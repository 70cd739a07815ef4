use time::macros::date;

use super::facts::{ChannelFacts, ContentFacts, DatabaseFacts, OfficeFacts};
use super::*;
use crate::config::{HttpUrl, OnionUrl};
use crate::store::StoreError;

fn url(text: &str) -> HttpUrl {
    HttpUrl::try_from(text.to_owned()).unwrap()
}

/// An instance that is fit for real reports.
fn ready() -> Facts {
    let mut settings = Settings::default();
    settings.public.url = url("https://melden.example.org");
    settings.office.url = url("https://meldestelle.intern.example.org");
    let onion = "http://2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion";
    settings.public.onion = Some(OnionUrl::try_from(onion.to_owned()).unwrap());
    settings.organisation.imprint_url = Some(url("https://example.org/impressum"));
    settings.organisation.privacy_url = Some(url("https://example.org/datenschutz"));
    settings.organisation.accessibility_url = Some(url("https://example.org/barrierefrei"));
    settings.secrets.cookie_key_file = Some("cookie.key".into());
    Facts {
        today: date!(2026 - 11 - 24),
        settings,
        cookie_key_problem: None,
        content: Ok(ContentFacts {
            questionnaires: vec!["messenger-incident".to_owned()],
            offices: vec![OfficeFacts { id: "bfj".to_owned(), last_checked: Some(date!(2025 - 11 - 24)) }],
            texts: 0,
        }),
        bytes_free: Some(10 << 30),
        database: Ok(DatabaseFacts { is_set_up: true, channels: vec![channel()], readers: 3, without_key: vec![] }),
    }
}

fn channel() -> ChannelFacts {
    ChannelFacts { slug: "messenger".to_owned(), questionnaire: "messenger-incident".to_owned(), readers: 3 }
}

fn database(facts: &mut Facts) -> &mut DatabaseFacts {
    facts.database.as_mut().unwrap()
}

#[test]
fn of_an_instance_that_is_ready_everything_is_ok() {
    for finding in findings(&ready()) {
        assert_eq!((finding.level, finding.remedy.as_str()), (Severity::Ok, ""), "{}", finding.what);
    }
}

/// Spoils one fact of a ready instance.
type Spoil = fn(&mut Facts);

#[test]
fn each_thing_that_is_not_ready_is_one_finding_with_what_to_do() {
    use Severity::{Missing, Warning};
    let cases: [(Spoil, Severity, &str); 24] = [
        (|facts| facts.bytes_free = Some(200 << 20), Missing, "no report is taken"),
        (|facts| facts.bytes_free = Some(900 << 20), Warning, "only short reports"),
        (|facts| facts.bytes_free = Some(1500 << 20), Warning, "the floor is 1024"),
        (|facts| facts.settings.public.url = url("http://127.0.0.1:8080"), Missing, "nowhere but to this machine"),
        (|facts| facts.settings.public.url = url("http://melden.example.org"), Missing, "is plain http"),
        (|facts| facts.settings.office.url = url("http://localhost:8081"), Warning, "nowhere but to this machine"),
        (|facts| facts.settings.office.url = url("http://10.0.0.5"), Warning, "the office's address, http://10.0.0.5"),
        (|facts| facts.settings.public.onion = None, Warning, "no onion address"),
        (|facts| facts.settings.organisation.imprint_url = None, Missing, "no link to the imprint"),
        (|facts| facts.settings.organisation.privacy_url = None, Missing, "no link to the privacy notice"),
        (|facts| facts.settings.organisation.accessibility_url = None, Warning, "no link to the accessibility"),
        (|facts| facts.settings.secrets.cookie_key_file = None, Warning, "the cookie key is temporary"),
        (|facts| facts.cookie_key_problem = Some("chmod 600".to_owned()), Missing, "the cookie key cannot be used"),
        (|facts| facts.content = Err("q.toml, line 3: x".to_owned()), Missing, "a content file cannot be used"),
        (
            |facts| facts.content.as_mut().unwrap().offices[0].last_checked = None,
            Warning,
            "nobody has looked at these external offices for a year: bfj",
        ),
        (|facts| facts.today = date!(2026 - 11 - 25), Warning, "external offices for a year: bfj"),
        (|facts| facts.database = Ok(DatabaseFacts::default()), Missing, "the database is empty"),
        (|facts| facts.database = Err(StoreError::Unavailable("x".to_owned())), Missing, "the database cannot be used"),
        (
            |facts| {
                facts.database = Err(StoreError::NewerSchema { found: "0011".to_owned(), known: "0010".to_owned() });
            },
            Missing,
            "the database cannot be used",
        ),
        (|facts| facts.database = Err(older()), Warning, "older than this program"),
        (|facts| database(facts).channels[0].readers = 0, Missing, "no report can come in"),
        (|facts| database(facts).channels.clear(), Missing, "there is no channel"),
        (|facts| database(facts).channels[0].questionnaire = "money".to_owned(), Missing, "money, which is not there"),
        (|facts| database(facts).readers = 1, Warning, "only one handler has a key"),
    ];
    for (spoil, level, what) in cases {
        let mut facts = ready();
        spoil(&mut facts);
        let found = findings(&facts);
        let wrong: Vec<_> = found.iter().filter(|finding| finding.level != Severity::Ok).collect();
        assert_eq!(wrong.len(), 1, "{what}: {wrong:?}");
        assert!(wrong[0].level == level && wrong[0].what.contains(what), "{what}: {wrong:?}");
        assert!(!wrong[0].remedy.is_empty(), "{what}");
    }
}

fn older() -> StoreError {
    StoreError::OlderSchema { found: "0005".to_owned(), known: "0010".to_owned() }
}

#[test]
fn an_old_database_is_missing_something_where_the_start_does_not_mend_it() {
    let mut facts = ready();
    facts.database = Err(older());
    facts.settings.database.migrate = false;
    let found = findings(&facts);
    let finding = missing(&found).next().unwrap();
    assert_eq!(
        line(finding),
        "missing  the database is older than this program: make a backup, then run `siegelpost migrate`"
    );
}

#[test]
fn who_has_no_key_yet_is_named() {
    let mut facts = ready();
    database(&mut facts).without_key = vec!["a@example.org".to_owned(), "b@example.org".to_owned()];
    assert!(findings(&facts).iter().any(|finding| finding.what == "no key yet: a@example.org, b@example.org"));
}
