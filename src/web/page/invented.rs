//! What sample pages are made of. Everything in it is invented.

use crate::casework::questionnaire::{Questionnaire, QuestionnaireSet};
use crate::casework::self_betrayal::{Rules, UnitNames};
use crate::casework::{CaseForms, Replies, Report};
use crate::config::LegalSettings;
use crate::config::external_offices::ExternalOffices;
use crate::config::profile::{FixedBy, ProfileKey};
use crate::config::{Configuration, InForce, Line, Settings};
use crate::data_file::DataFile;
use crate::form::{Answer, Answers, FieldError, FieldProblem};
use crate::language::Languages;
use crate::sealing::Fingerprint;
use std::sync::{Arc, LazyLock};
use time::macros::date;
use zeroize::Zeroizing;

pub const CASE_KEY: &str = "q7mz 4kxd 9whr v2ft gn8c 5jpl x3ae 6u7p";
pub const MAILBOX_ADDRESS: &str = "https://meldung.brueckenwerk.example/mailbox";
/// A ticket of nobody.
pub(in crate::web) const TICKET: &str = "q7mZ4kxd9whr_v2ftgn8c5jplx3ae6u7q-mZ4kxd9wh";
pub const NOTICE: &str = "Bitte holen Sie sofort Hilfe. Bei akuter Gefahr wählen Sie **112** oder 110.";
pub const ACKNOWLEDGEMENT: &str = "Ihre Meldung ist eingegangen. Wir prüfen sie und melden uns hier.";
pub const MESSAGE: &str = "Ja, die Gruppe besteht noch.\nSeit letzter Woche sind neue Personen <dabei> & lesen mit.";
/// Something of every kind that may give somebody away.
pub const GIVEAWAY: &str = "Erreichbar unter 0151 5550199 oder a.beispiel@example.org, Konto DE89 3704 0044 0532 0130 00.\n\
    Am 17. Oktober hat Frau Beispiel Fotos <geschickt> & das wusste nur ich als einzige Nachtwache.";
/// More of one kind than is shown.
pub const GIVEAWAYS: &str = "Fotos vom 1. Mai, 2. Mai, 3. Mai, 4. Mai, 5. Mai, 6. Mai, 7. Mai und vom 8. Mai.";
/// It has the name of one of [`UNITS`] in it.
pub const OF_A_UNIT: &str = "In der Wohngruppe Sonnenhof liegt der Dienstplan in einem privaten Chat.";
const UNITS: &str = "Wohngruppe Sonnenhof\nStation 3B";
pub const QUESTION: &str = "Danke. Besteht die Gruppe noch? Eine ungefähre Antwort reicht uns.";

const OFFICES: &str = include_str!("../../../config/external_offices.toml");

static MISSING_ONE: LazyLock<Vec<FieldError>> =
    LazyLock::new(|| vec![FieldError { question: "F14".to_owned(), problem: FieldProblem::Missing }]);
static TOO_LONG_ONE: LazyLock<Vec<FieldError>> = LazyLock::new(|| {
    let too_long = FieldProblem::TooLong { found: 20_412, allowed: 20_000 };
    vec![
        FieldError { question: "F14".to_owned(), problem: too_long },
        FieldError { question: "F08".to_owned(), problem: FieldProblem::UnknownOption },
    ]
});
static ANSWERS: LazyLock<Answers> = LazyLock::new(|| {
    let many = |ids: &[&str]| Answer::Many(ids.iter().map(ToString::to_string).collect());
    let text = "In unserer Wohngruppe läuft die Übergabe über eine WhatsApp-Gruppe auf unseren privaten Handys.\n\n\
        Dort werden auch Fotos und Auszüge aus Berichten geschickt. Wer <geht>, liest weiter mit & niemand löscht.";
    Answers::from_iter([
        ("F01".to_owned(), Answer::One("selbst".to_owned())),
        ("F03".to_owned(), many(&["whatsapp", "telegram"])),
        ("F04".to_owned(), many(&["privat"])),
        ("F10".to_owned(), many(&["kind"])),
        ("F14".to_owned(), Answer::Text(Zeroizing::new(text.to_owned()))),
    ])
});
static DANGER: LazyLock<Answers> =
    LazyLock::new(|| Answers::from_iter([("T01".to_owned(), Answer::One("gefahr".to_owned()))]));
static REPORT: LazyLock<Report> = LazyLock::new(|| Report {
    lang: Languages::built_in().default_language().tag().to_owned(),
    day: date!(2026 - 11 - 23),
    questionnaire: Questionnaire::SHIPPED_ID.to_owned(),
    version: 1,
    answers: ANSWERS.clone_secret(),
});
static NO_ANSWERS: LazyLock<Answers> = LazyLock::new(Answers::default);

pub fn missing() -> &'static [FieldError] {
    &MISSING_ONE
}

pub fn too_long() -> &'static [FieldError] {
    &TOO_LONG_ONE
}

pub fn answers() -> &'static Answers {
    &ANSWERS
}

/// What is chosen already in the form about danger.
pub fn danger() -> &'static Answers {
    &DANGER
}

/// The answers as a report.
pub fn report() -> &'static Report {
    &REPORT
}

pub fn no_answers() -> &'static Answers {
    &NO_ANSWERS
}

/// The same people with what they are.
pub fn named_handlers() -> Vec<String> {
    let with_function = |name: &str| format!("{name} (externe Ombudsperson)");
    handlers().into_iter().map(with_function).collect()
}

pub fn handlers() -> Vec<&'static str> {
    vec!["A. Berger", "RAin T. Okafor", "J. Lindqvist"]
}

/// A sample page that could be made.
#[expect(clippy::panic, reason = "a sample that cannot be made ends the tests that use it, and nothing else")]
pub fn made<T, E: std::fmt::Display>(page: Result<T, E>) -> T {
    page.unwrap_or_else(|error| panic!("{error}"))
}

/// A fingerprint that is the same digit over and over.
pub fn fingerprint(digit: u8) -> Fingerprint {
    digit.to_string().repeat(16).parse().unwrap_or_else(|_| Fingerprint::of_all([]))
}

#[expect(clippy::panic, reason = "a sample that cannot be read ends the tests that use it, and nothing else")]
pub fn fingerprints() -> [Fingerprint; 4] {
    // The last is as wide as words get.
    ["d955898cbf1346f8", "4b58a953e2e210b4", "fc6930b305ca06f4", "5d5d5d5d5d5d5d5d"]
        .map(|hex| hex.parse().unwrap_or_else(|error| panic!("{hex}: {error}")))
}

/// What an organisation says about itself that has said nothing yet.
pub fn legal() -> &'static LegalSettings {
    static SAMPLE: LazyLock<LegalSettings> = LazyLock::new(LegalSettings::default);
    &SAMPLE
}

/// The forms for handlers.
pub fn case_forms() -> &'static CaseForms {
    static SAMPLE: LazyLock<CaseForms> = LazyLock::new(|| made(CaseForms::built_in()));
    &SAMPLE
}

/// What handlers are offered as they write.
pub fn replies() -> &'static Replies {
    static SAMPLE: LazyLock<Replies> = LazyLock::new(|| made(Replies::built_in()));
    &SAMPLE
}

/// The first of them.
pub fn questionnaire() -> &'static Questionnaire {
    questionnaires().first()
}

/// What a channel asks if nobody has changed it.
pub fn questionnaires() -> &'static QuestionnaireSet {
    static SAMPLE: LazyLock<QuestionnaireSet> = LazyLock::new(|| {
        let [first, further] = made(Questionnaire::all_built_in()).map(Arc::new);
        QuestionnaireSet::new(first, |id| (further.id() == id).then(|| Arc::clone(&further)))
    });
    &SAMPLE
}

/// What may give a reporter away of an organisation that has listed its units.
pub fn rules_with_units() -> &'static Rules {
    static RULES: LazyLock<Rules> = LazyLock::new(|| {
        let units = UnitNames::parse(DataFile { name: "units.txt", text: UNITS }).expect("both are names");
        Rules::with_units(&units).expect("a name means nothing but itself")
    });
    &RULES
}

#[expect(clippy::panic, reason = "a sample that cannot be read ends the tests that use it, and nothing else")]
pub fn external_offices() -> &'static ExternalOffices {
    static SAMPLE: LazyLock<ExternalOffices> = LazyLock::new(|| {
        ExternalOffices::from_toml("external_offices.toml", OFFICES, Languages::built_in())
            .unwrap_or_else(|error| panic!("{error}"))
    });
    &SAMPLE
}

/// The code of an invitation, as it stands in a letter.
pub const INVITATION_CODE: &str = "0123-4567-89ab-cdef-ghjk-mnpq-rstv-wxyz-0123-4567-89ab-cdef-ghj0";

/// Settings of which a file, the environment and an administrator have each said something.
pub fn in_force() -> InForce {
    let mut settings = Settings::default();
    settings.legal.phone = made(Line::try_from("01234 56789".to_owned()).map(Some));
    settings.legal.represented_by = made(Line::try_from("die Geschäftsführerin Dr. Ida Brandt".to_owned()).map(Some));
    let fixed = [(ProfileKey::Phone, FixedBy::File), (ProfileKey::RepresentedBy, FixedBy::Environment)];
    let stored = [
        (ProfileKey::Name, "Brückenwerk Lindenau gGmbH"),
        (ProfileKey::Land, "SN"),
        (ProfileKey::Employed, "180"),
        (ProfileKey::Address, "Uferweg 3\n00000 Lindenau"),
    ];
    let stored = stored.map(|(key, value)| (key.name().to_owned(), value.to_owned()));
    Configuration { settings, fixed: fixed.into() }.with_stored(&stored.into())
}
