//! An instance that is ready, and what spoils it.

use time::macros::date;

use crate::agreement::{Difference, Flaw, Mismatch, Side, Signed, Standing};
use crate::casework::agreed::{AgreedSetting, AgreedValue};
use crate::casework::calendar::Land;
use crate::config::content::{ContentSummary, OfficeSummary};
use crate::config::{HttpUrl, OnionUrl, Settings};
use crate::readiness::{AgreementFacts, ChannelFacts, DatabaseFacts, Facts, Severity};
use crate::store::StoreError;
use crate::upkeep::ListCheck;

pub(super) fn url(text: &str) -> HttpUrl {
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
pub(super) fn ready() -> Facts {
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
        unusable: Vec::new(),
        cookie_key_problem: None,
        content: Ok(ContentSummary {
            questionnaires: vec!["messenger-incident".to_owned()],
            offices: vec![OfficeSummary { id: "bfj".to_owned(), last_checked: Some(date!(2025 - 11 - 24)) }],
            texts: 0,
            unusable: Vec::new(),
            units: 0,
        }),
        bytes_free: Some(10 << 30),
        database: Ok(DatabaseFacts {
            stored: vec![],
            is_set_up: true,
            open_since: Some(date!(2026 - 11 - 2)),
            channels: vec![channel()],
            readers: 3,
            erased: 0,
            agreements: vec![agreement(None, vec![])],
            flaws: vec![],
            without_key: vec![],
            with_gaps: vec![],
        }),
        mailer: Some(Ok("mail.example.org:587 (security: starttls)".to_owned())),
        deletions: Some(ListCheck::Whole { cases: 3 }),
    }
}

fn channel() -> ChannelFacts {
    let (slug, questionnaire) = ("messenger".to_owned(), "messenger-incident".to_owned());
    ChannelFacts { slug, questionnaire, is_closed: false, readers: 3, alone_from: None }
}

fn agreement(mismatch: Option<Mismatch>, differences: Vec<Difference>) -> AgreementFacts {
    let (on, recorded_on) = (date!(2026 - 10 - 01), date!(2026 - 10 - 02));
    let signed = Signed { on, recorded_on, fingerprint: String::new(), mismatch, differences };
    AgreementFacts { standing: Standing::Recorded(signed), has_council: true }
}

/// What was agreed on and is otherwise: a value of a setting, and a clause.
fn longer_sessions() -> Difference {
    let minutes = |minutes: u32| Side::Value(AgreedSetting::IdleMinutes, AgreedValue::number(minutes));
    let (clause, setting) = ("sessions".to_owned(), "office.idle_minutes".to_owned());
    Difference { clause, setting, signed: minutes(60), in_force: minutes(480) }
}

fn new_clause() -> Difference {
    let (clause, signed) = ("naps".to_owned(), Side::Absent);
    Difference { clause, setting: String::new(), signed, in_force: Side::Unreadable("naps".to_owned()) }
}

pub(super) fn database(facts: &mut Facts) -> &mut DatabaseFacts {
    facts.database.as_mut().unwrap()
}

fn older() -> StoreError {
    StoreError::OlderSchema { found: "0005".to_owned(), known: "0010".to_owned() }
}

/// Spoils one fact of a ready instance.
pub(super) type Spoil = fn(&mut Facts);

/// What spoils a ready instance, and the one finding that comes of it.
pub(super) const SPOILT: [(Spoil, Severity, &str); 50] = [
    (|facts| database(facts).open_since = None, Severity::Warning, "the office is in preparation"),
    (|facts| facts.mailer = None, Severity::Warning, "notices are off"),
    (|facts| facts.mailer = Some(Err("x".to_owned())), Severity::Missing, "notices cannot be sent"),
    (
        |facts| database(facts).channels[0].alone_from = Some(date!(2026 - 12 - 24)),
        Severity::Missing,
        "from 24 December 2026 on, all who can open cases of the channel messenger are away",
    ),
    (
        |facts| facts.deletions = Some(ListCheck::Missing { erased: 2 }),
        Severity::Missing,
        "is missing, and the journal says",
    ),
    (
        |facts| facts.deletions = Some(ListCheck::Short { cases: 1, erased: 2 }),
        Severity::Missing,
        "has fewer cases than the journal",
    ),
    (
        |facts| facts.deletions = Some(ListCheck::Unusable("x".to_owned())),
        Severity::Missing,
        "would bring deleted cases back",
    ),
    (|facts| facts.bytes_free = Some(200 << 20), Severity::Missing, "no report is taken"),
    (|facts| facts.bytes_free = Some(900 << 20), Severity::Warning, "only short reports"),
    (|facts| facts.bytes_free = Some(1500 << 20), Severity::Warning, "the floor is 1024"),
    (
        |facts| facts.settings.public.url = url("http://127.0.0.1:8080"),
        Severity::Missing,
        "nowhere but to this machine",
    ),
    (|facts| facts.settings.public.url = url("http://melden.example.org"), Severity::Missing, "is plain http"),
    (
        |facts| facts.settings.public.url = url(MISTYPED_ONION),
        Severity::Missing,
        "is not the onion address that Tor has written",
    ),
    (
        |facts| facts.settings.office.url = url("http://localhost:8081"),
        Severity::Warning,
        "nowhere but to this machine",
    ),
    (
        |facts| facts.settings.office.url = url("http://10.0.0.5"),
        Severity::Warning,
        "the office's address, http://10.0.0.5",
    ),
    (|facts| facts.settings.public.onion = None, Severity::Warning, "no onion address"),
    (|facts| facts.settings.organisation.employed = 0, Severity::Warning, "not said how many people are employed"),
    (
        |facts| facts.settings.legal.controller = None,
        Severity::Missing,
        "/imprint and /privacy lack the organisation's full name",
    ),
    (|facts| facts.settings.legal.address.clear(), Severity::Missing, "/imprint and /privacy lack the address"),
    (
        |facts| facts.settings.legal.represented_by = None,
        Severity::Warning,
        "/imprint and /privacy lack who represents",
    ),
    (
        |facts| facts.settings.legal.data_protection_officer_contact = None,
        Severity::Missing,
        "/privacy lacks how to reach the data protection officer",
    ),
    (
        |facts| facts.settings.legal.supervisory_authority = None,
        Severity::Missing,
        "/privacy lacks the supervisory authority",
    ),
    (
        |facts| {
            facts.settings.legal.supervisory_authority = None;
            facts.settings.organisation.imprint_url = Some(url("https://example.org/impressum"));
        },
        Severity::Missing,
        "/privacy lacks the supervisory authority",
    ),
    (
        |facts| {
            facts.settings.legal.email = None;
            facts.settings.legal.accessibility_contact = Some("Zimmer 3".to_owned().try_into().unwrap());
        },
        Severity::Missing,
        "/imprint and /privacy lack an e-mail address",
    ),
    (
        |facts| facts.unusable = vec!["legal.email".to_owned()],
        Severity::Warning,
        "does not fit any more, so it is not in force: legal.email",
    ),
    (|facts| facts.settings.organisation.land = None, Severity::Warning, "it does not say in which it is"),
    (|facts| facts.settings.secrets.cookie_key_file = None, Severity::Warning, "the cookie key is temporary"),
    (
        |facts| facts.cookie_key_problem = Some("chmod 600".to_owned()),
        Severity::Missing,
        "the cookie key cannot be used",
    ),
    (|facts| facts.content = Err("q.toml, line 3: x".to_owned()), Severity::Missing, "a content file cannot be used"),
    (
        |facts| facts.content.as_mut().unwrap().offices[0].last_checked = None,
        Severity::Warning,
        "nobody has looked at these external offices for a year: bfj",
    ),
    (|facts| facts.today = date!(2026 - 11 - 25), Severity::Warning, "external offices for a year: bfj"),
    (|facts| facts.database = Ok(DatabaseFacts::default()), Severity::Missing, "the database is empty"),
    (
        |facts| facts.database = Err(StoreError::Unavailable("x".to_owned())),
        Severity::Missing,
        "the database cannot be used",
    ),
    (
        |facts| {
            facts.database = Err(StoreError::NewerSchema { found: "0011".to_owned(), known: "0010".to_owned() });
        },
        Severity::Missing,
        "the database cannot be used",
    ),
    (|facts| facts.database = Err(older()), Severity::Warning, "older than this program"),
    (|facts| database(facts).channels[0].readers = 0, Severity::Missing, "no report can come in"),
    (|facts| database(facts).channels.clear(), Severity::Missing, "there is no channel"),
    (|facts| database(facts).channels[0].is_closed = true, Severity::Missing, "no channel that takes new reports"),
    (
        |facts| database(facts).channels[0].questionnaire = "money".to_owned(),
        Severity::Missing,
        "money, which is not there",
    ),
    (|facts| database(facts).without_key = vec!["a@example.org".to_owned()], Severity::Warning, "no key yet: a@"),
    (|facts| database(facts).with_gaps = vec!["A. Berger".to_owned()], Severity::Warning, "on paper about: A. Berger"),
    (|facts| facts.settings.office.url = url(MISTYPED_ONION), Severity::Warning, "is not the onion address that Tor"),
    (
        |facts| {
            facts.database = Err(older());
            facts.settings.database.migrate = false;
        },
        Severity::Missing,
        "the database is older than this program",
    ),
    (
        |facts| {
            facts.settings.organisation.imprint_url = Some(url("https://example.org/impressum"));
            facts.settings.organisation.privacy_url = Some(url("https://example.org/datenschutz"));
            facts.settings.legal.email = None;
        },
        Severity::Warning,
        "/accessibility lacks whom to tell",
    ),
    (
        |facts| database(facts).agreements = vec![agreement(None, vec![longer_sessions()])],
        Severity::Missing,
        "(`office.idle_minutes`), signed: 60 minutes, in force: 480 minutes",
    ),
    (
        |facts| database(facts).agreements = vec![agreement(None, vec![new_clause()])],
        Severity::Missing,
        "clause “naps”: the whole clause, signed: not there",
    ),
    (
        |facts| database(facts).agreements = vec![agreement(Some(Mismatch::Altered), vec![])],
        Severity::Missing,
        "the agreement of 1 October 2026 cannot be believed",
    ),
    (
        |facts| database(facts).agreements[0].standing = Standing::NoneRecorded,
        Severity::Warning,
        "somebody has the role of the works council",
    ),
    (
        |facts| {
            let (clause, name) = ("sessions".to_owned(), "office.naps".to_owned());
            database(facts).flaws = vec![Flaw { clause, name }];
        },
        Severity::Missing,
        "of the agreement names office.naps, which is not there",
    ),
    (|facts| database(facts).readers = 1, Severity::Missing, "only one handler has a key"),
];

/// Instances that are set up in other ways, and ready.
pub(super) const OTHERWISE: [Spoil; 9] = [
    |facts| facts.settings.public.onion = None,
    |facts| {
        (facts.settings.public.url, facts.settings.public.onion) = (url(ONION), None);
    },
    |facts| facts.settings.organisation.employed = 49,
    |facts| facts.settings.organisation.employed = 250,
    |facts| facts.settings.organisation.imprint_url = Some(url("https://example.org/impressum")),
    |facts| facts.settings.organisation.privacy_url = Some(url("https://example.org/datenschutz")),
    |facts| {
        facts.settings.organisation.accessibility_url = Some(url("https://example.org/barrierefrei"));
        facts.deletions = Some(ListCheck::NothingYet);
    },
    |facts| database(facts).channels[0].readers = 1,
    |facts| {
        database(facts).agreements = vec![AgreementFacts { standing: Standing::NoneRecorded, has_council: false }];
    },
];
