use time::macros::date;

use super::facts::{ChannelFacts, ContentFacts, DatabaseFacts, OfficeFacts};
use super::*;
use crate::casework::calendar::Land;
use crate::config::regime::Regime;
use crate::config::{HttpUrl, OnionUrl};
use crate::store::StoreError;
use crate::upkeep::ListCheck;

fn url(text: &str) -> HttpUrl {
    HttpUrl::try_from(text.to_owned()).unwrap()
}

/// What the law asks for, and no more.
const LEGAL: &str = "controller = \"Brückenwerk Lindenau gGmbH\"\naddress = [\"Uferweg 3\", \"00000 Lindenau\"]\n\
    email = \"kontakt@lindenau.example\"\nrepresented_by = \"die Geschäftsführerin\"\n\
    data_protection_officer_contact = \"dsb@lindenau.example\"\nsupervisory_authority = \"Aufsicht Lindenau\"\n";

const ONION: &str = "http://2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion";
/// The same with one character changed.
const MISTYPED_ONION: &str = "http://2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wie.onion";

/// An instance that is fit for real reports.
fn ready() -> Facts {
    let mut settings = Settings::default();
    settings.public.url = url("https://melden.example.org");
    settings.office.url = url("https://meldestelle.intern.example.org");
    settings.public.onion = Some(OnionUrl::try_from(ONION.to_owned()).unwrap());
    settings.legal = toml::from_str(LEGAL).unwrap();
    settings.organisation.land = Some(Land::Sachsen);
    settings.organisation.employed = 180;
    settings.secrets.cookie_key_file = Some("cookie.key".into());
    Facts {
        today: date!(2026 - 11 - 24),
        settings,
        cookie_key_problem: None,
        content: Ok(ContentFacts {
            questionnaires: vec!["messenger-incident".to_owned()],
            offices: vec![OfficeFacts { id: "bfj".to_owned(), last_checked: Some(date!(2025 - 11 - 24)) }],
            texts: 0,
            units: 0,
        }),
        bytes_free: Some(10 << 30),
        database: Ok(DatabaseFacts {
            is_set_up: true,
            channels: vec![channel()],
            readers: 3,
            erased: 0,
            without_key: vec![],
        }),
        deletions: Some(ListCheck::Whole { cases: 3 }),
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

// H-15, H-19
#[test]
fn whether_the_office_is_a_duty_follows_from_the_number_of_people_employed() {
    for (employed, said) in [(49, "a choice, with 49"), (50, "may share one"), (250, "a duty, with 250 employed (§")] {
        let mut facts = ready();
        facts.settings.organisation.employed = employed;
        let found = findings(&facts);
        assert!(found.iter().any(|finding| finding.what.contains(said)), "{said}: {found:?}");
    }
}

/// Spoils one fact of a ready instance.
type Spoil = fn(&mut Facts);

#[test]
fn each_thing_that_is_not_ready_is_one_finding_with_what_to_do() {
    use Severity::{Missing, Warning};
    let cases: [(Spoil, Severity, &str); 34] = [
        (
            |facts| facts.deletions = Some(ListCheck::Missing { erased: 2 }),
            Missing,
            "is missing; the journal says that 2",
        ),
        (|facts| facts.deletions = Some(ListCheck::Short { cases: 1, erased: 2 }), Missing, "has 1 cases; the journal"),
        (
            |facts| facts.deletions = Some(ListCheck::Unusable("x".to_owned())),
            Missing,
            "would bring deleted cases back",
        ),
        (|facts| facts.bytes_free = Some(200 << 20), Missing, "no report is taken"),
        (|facts| facts.bytes_free = Some(900 << 20), Warning, "only short reports"),
        (|facts| facts.bytes_free = Some(1500 << 20), Warning, "the floor is 1024"),
        (|facts| facts.settings.public.url = url("http://127.0.0.1:8080"), Missing, "nowhere but to this machine"),
        (|facts| facts.settings.public.url = url("http://melden.example.org"), Missing, "is plain http"),
        (
            |facts| facts.settings.public.url = url(MISTYPED_ONION),
            Missing,
            "is not the onion address that Tor has written",
        ),
        (|facts| facts.settings.office.url = url("http://localhost:8081"), Warning, "nowhere but to this machine"),
        (|facts| facts.settings.office.url = url("http://10.0.0.5"), Warning, "the office's address, http://10.0.0.5"),
        (|facts| facts.settings.public.onion = None, Warning, "no onion address"),
        (|facts| facts.settings.organisation.employed = 0, Warning, "not said how many people are employed"),
        (
            |facts| facts.settings.legal.controller = None,
            Missing,
            "/imprint and /privacy lack the organisation's full name",
        ),
        (|facts| facts.settings.legal.address.clear(), Missing, "/imprint and /privacy lack the address"),
        (|facts| facts.settings.legal.represented_by = None, Warning, "/imprint and /privacy lack who represents"),
        (
            |facts| facts.settings.legal.data_protection_officer_contact = None,
            Missing,
            "/privacy lacks how to reach the data protection officer",
        ),
        (
            |facts| facts.settings.legal.supervisory_authority = None,
            Missing,
            "/privacy lacks the supervisory authority",
        ),
        (
            |facts| {
                facts.settings.legal.supervisory_authority = None;
                facts.settings.organisation.imprint_url = Some(url("https://example.org/impressum"));
            },
            Missing,
            "/privacy lacks the supervisory authority",
        ),
        (
            |facts| {
                facts.settings.legal.email = None;
                facts.settings.legal.accessibility_contact = Some("Zimmer 3".to_owned().try_into().unwrap());
            },
            Missing,
            "/imprint and /privacy lack an e-mail address",
        ),
        (|facts| facts.settings.organisation.land = None, Warning, "it does not say in which it is"),
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
    let named = |what: &str| findings(&facts).iter().any(|finding| finding.what.contains(what));
    assert!(named("the imprint is https://example.org/impressum") && named("/accessibility lacks"));
    facts.settings.organisation.accessibility_url = Some(url("https://example.org/barrierefrei"));
    assert!(findings(&facts).iter().all(|finding| finding.level == Severity::Ok));
}

#[test]
fn what_is_missing_on_the_privacy_page_is_cited_by_the_law_that_applies() {
    for (regime, norm) in [(Regime::Dsgvo, "Art. 13"), (Regime::Kdg, "§§ 15"), (Regime::DsgEkd, "§§ 17")] {
        let mut facts = ready();
        (facts.settings.legal.regime, facts.settings.legal.supervisory_authority) = (regime, None);
        let found = findings(&facts);
        assert!(missing(&found).all(|finding| finding.remedy.contains(norm)), "{regime:?}");
        assert_eq!(missing(&found).count(), 1);
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
