//! The four laws, as the files have them.

use std::collections::BTreeSet;

use strum::IntoEnumIterator;
use time::macros::{date, datetime};
use time::{Date, OffsetDateTime, PrimitiveDateTime};

use super::breach_clock::BreachClock;
use super::*;
use crate::german_time::instant;
use crate::language::{Language, Languages};

fn german() -> Language {
    Languages::built_in().default_language()
}

fn at(shown: PrimitiveDateTime) -> OffsetDateTime {
    instant(shown).unwrap()
}

const TODAY: Date = date!(2026 - 11 - 30);

#[test]
fn every_law_says_something_about_every_norm_and_cites_itself() {
    for regime in Regime::ALL {
        let mark = regime.name().to_uppercase();
        assert!(!regime.versions().is_empty(), "{regime:?}");
        for rules in regime.versions() {
            let said: Vec<_> =
                Norm::iter().filter_map(|norm| Some((norm, rules.norms.cite(norm, german())?))).collect();
            assert!(said.len() >= Norm::iter().count() - 2, "{regime:?} lacks more than it says");
            assert!(said.iter().all(|(norm, text)| text.contains(&mark) || *norm == Norm::Officer), "{said:?}");
            assert!(rules.checked.is_none_or(|checked| rules.valid_from < checked), "{regime:?}");
        }
    }
    let cited = |regime: Regime, norm| regime.on(TODAY).norms.cite(norm, german());
    assert_eq!(cited(Regime::Dsgvo, Norm::Transfers), Some("Art. 44 bis 49 DSGVO"));
    assert_eq!(cited(Regime::Kdg, Norm::Dpia), Some("§ 35 KDG"));
    assert_eq!(cited(Regime::DsgEkd, Norm::Consent), Some("§§ 11 und 12 DSG-EKD"));
    assert_eq!(cited(Regime::DsgEkd, Norm::Cooperation), None);
    assert_eq!(cited(Regime::KdrOg, Norm::Breach), Some("§ 33 KDR-OG"));
    let english = Languages::built_in().from_tag("en").unwrap();
    let norms = &Regime::Dsgvo.on(TODAY).norms;
    assert_eq!(norms.cite(Norm::Secrecy, english), Some("Articles 24, 29 and 32(4) GDPR"));
    assert_eq!(norms.cited_in(german())["access"], "Art. 15 DSGVO");
}

#[test]
fn a_law_that_nobody_has_checked_cannot_be_chosen() {
    assert_eq!(Regime::choosable().collect::<Vec<_>>(), [Regime::Dsgvo, Regime::Kdg, Regime::DsgEkd]);
    for regime in Regime::choosable() {
        assert_eq!(regime.name().parse(), Ok(regime));
    }
    let refused = |name: &str| name.parse::<Regime>().unwrap_err().to_string();
    assert_eq!(
        refused("kdr-og"),
        "nobody has checked what is here of this law, so it cannot be chosen yet; there are dsgvo, kdg, dsg-ekd"
    );
    assert!(refused("kdr").starts_with("no such law; there are dsgvo, "), "{}", refused("kdr"));
    assert!(!Regime::KdrOg.versions().is_empty(), "its data is here, to be checked");
}

#[test]
fn a_day_has_the_version_of_that_day_and_one_before_all_the_first() {
    let versions = Regime::Kdg.versions();
    assert_eq!((versions[0].valid_to, versions[1].valid_to), (Some(date!(2026 - 02 - 28)), None));
    let persons = |day| Regime::Kdg.on(day).limits.officer_from_persons;
    let days = [date!(1969 - 12 - 31), date!(2026 - 02 - 28), date!(2026 - 03 - 01), Date::MAX];
    assert_eq!(days.map(persons), [10, 10, 20, 20]);
    // What a version does not change stays.
    let [before, after] = [date!(2026 - 02 - 28), date!(2026 - 03 - 01)].map(|day| Regime::Kdg.on(day));
    assert_eq!(before.norms.cited_in(german()), after.norms.cited_in(german()));
    assert_eq!(before.breach.rule, after.breach.rule);
    assert_ne!(before.terms.consent_form(german()), after.terms.consent_form(german()));
    let automated = |day| Regime::DsgEkd.on(day).norms.cite(Norm::Automated, german());
    assert_eq!(automated(date!(2025 - 04 - 30)), None);
    assert_eq!(automated(date!(2025 - 05 - 01)), Some("§ 25a DSG-EKD"));
    let answers = Regime::choosable().map(|regime| regime.on(TODAY).limits);
    let months: Vec<_> = answers.map(|limits| (limits.answer_months, limits.answer_at_most_months)).collect();
    assert_eq!(months, [(1, 3), (1, 3), (3, 3)]);
}

// V-51, V-56, V-57
#[test]
fn each_law_has_its_own_hours_threshold_and_addressee() {
    let aware = at(datetime!(2026-11-20 16:30));
    let shown = |regime: Regime| {
        let breach = &regime.at(aware).breach;
        let due = BreachClock::start(aware, &breach.rule).due_at();
        (breach.norm(german()), breach.deadline(german()), breach.addressee(german()), due)
    };
    let due = Some(at(datetime!(2026-11-23 16:30)));
    let hours = "unverzüglich, möglichst binnen 72 Stunden";
    assert_eq!(shown(Regime::Dsgvo), ("Art. 33 DSGVO", hours, Some("Aufsichtsbehörde des Landes"), due));
    let reasons = "unverzüglich; nach mehr als 72 Stunden mit Begründung";
    assert_eq!(shown(Regime::Kdg), ("§ 33 KDG", reasons, Some("Datenschutzaufsicht der Diözese"), due));
    assert_eq!(shown(Regime::DsgEkd), ("§ 32 DSG-EKD", "unverzüglich", None, None));
    let ekd = &Regime::DsgEkd.at(aware).breach;
    assert!(ekd.threshold(german()).contains("nicht unerheblichen Risiko"));
    assert!(Regime::ALL.iter().all(|regime| regime.at(aware).breach.persons(german()).contains("hohen Risiko")));

    // The marks of the office.
    let marks = BreachClock::start(aware, &ekd.rule).marks();
    let expected = [datetime!(2026-11-21 16:30), datetime!(2026-11-22 16:30), datetime!(2026-11-23 16:30)];
    assert_eq!(marks, expected.map(at));
    assert_eq!(Regime::Kdg.at(aware).breach.rule, Regime::Dsgvo.at(aware).breach.rule);
}

// V-60
#[test]
fn a_clock_stays_under_the_law_and_the_version_of_the_instant_at_which_it_began() {
    let history = RegimeHistory::always(Regime::Dsgvo).then(date!(2026 - 11 - 21), Regime::Kdg);
    let cited = |began| {
        let (regime, rules) = history.at(at(began));
        (regime, rules.breach.norm(german()))
    };
    assert_eq!(cited(datetime!(2026-11-20 16:30)), (Regime::Dsgvo, "Art. 33 DSGVO"));
    // In UTC it is still the day before.
    assert_eq!(cited(datetime!(2026-11-21 00:30)), (Regime::Kdg, "§ 33 KDG"));
    assert_eq!(cited(datetime!(2026-11-20 23:59)), (Regime::Dsgvo, "Art. 33 DSGVO"));
    // The version, too, is that of the instant.
    assert_eq!(Regime::Kdg.at(at(datetime!(2026-03-01 00:30))).valid_from, date!(2026 - 03 - 01));
    assert_eq!(Regime::Kdg.at(at(datetime!(2026-02-28 23:59))).valid_from, date!(2018 - 05 - 24));
    // Whoever takes a change back has not made it.
    let back = history.then(date!(2026 - 11 - 21), Regime::DsgEkd).then(date!(2026 - 11 - 01), Regime::Dsgvo);
    assert_eq!([date!(2026 - 10 - 31), TODAY].map(|day| back.on(day)), [Regime::Dsgvo; 2]);
}

// V-79
#[test]
fn an_entry_is_looked_through_after_a_year_and_in_the_church_after_two_at_the_latest() {
    let released = date!(2026 - 11 - 24);
    let rules = |regime: Regime| &regime.on(released).records;
    for regime in Regime::ALL {
        assert_eq!(rules(regime).review_on(released), date!(2027 - 11 - 24), "{regime:?}");
    }
    let (last, late) = (date!(2028 - 11 - 24), date!(2028 - 11 - 25));
    assert_eq!(rules(Regime::Kdg).check_review(released, last), Ok(last));
    assert_eq!(rules(Regime::Kdg).check_review(released, late), Err(ReviewRefused { latest: last }));
    assert_eq!(rules(Regime::Dsgvo).check_review(released, late), Ok(late));
}

// V-80
#[test]
fn what_an_entry_lacks_is_named_with_its_paragraph() {
    let all: BTreeSet<_> = RecordField::iter().collect();
    let without = |field| all.iter().copied().filter(|other| *other != field).collect::<BTreeSet<_>>();
    let missing = |regime: Regime, field| {
        let missing = regime.on(TODAY).records.missing(RecordKind::Controller, &without(field), german());
        missing.into_iter().map(|required| required.norm).collect::<Vec<_>>()
    };
    assert_eq!(missing(Regime::DsgEkd, RecordField::Profiling), ["§ 31 Abs. 1 Nr. 4 DSG-EKD"]);
    assert_eq!(missing(Regime::Kdg, RecordField::Profiling), ["§ 31 Abs. 1 Buchst. d KDG"]);
    assert_eq!(missing(Regime::Dsgvo, RecordField::Profiling), [""; 0]);
    assert_eq!(missing(Regime::Dsgvo, RecordField::Measures), ["Art. 30 Abs. 1 Buchst. g DSGVO"]);
    assert_eq!(missing(Regime::DsgEkd, RecordField::Representative), [""; 0], "the church has none");
    let required = |regime: Regime, kind| regime.on(TODAY).records.required(kind, german());
    let counts = Regime::ALL.map(|regime| required(regime, RecordKind::Controller).len());
    assert_eq!(counts, [11, 11, 11, 11]);
    let processor = required(Regime::Dsgvo, RecordKind::Processor);
    let fields: Vec<_> = processor.iter().map(|required| required.field).collect();
    assert_eq!(processor[0].norm, "Art. 30 Abs. 2 Buchst. c DSGVO");
    let expected =
        [RecordField::Transfers, RecordField::Measures, RecordField::Parties, RecordField::ProcessingCategories];
    assert_eq!(fields, expected);
}

#[test]
fn a_file_that_would_mislead_is_refused_with_its_line() {
    let good = include_str!("../../config/regimes/kdg.toml");
    let read =
        |text: &str| file::read(&crate::data_file::DataFile { name: "kdg.toml", text }).map(|versions| versions.len());
    assert_eq!(read(good), Ok(2));
    for (from, to, problem) in [
        ("languages = [\"de\", \"en\"]", "languages = []", "line 9: it has no languages"),
        ("valid_from = \"2018-05-24\"", "valid_from = \"24.5.2018\"", "line 12: \"24.5.2018\" is not a day"),
        ("valid_from = \"2026-03-01\"", "valid_from = \"2018-05-24\"", "a version begins on the day after"),
        (
            "checked = \"2026-11-29\"\n[version.norms]",
            "valid_to = \"2026-02-27\"\n[version.norms]",
            "a version begins on the day after",
        ),
        (
            "valid_from = \"2026-03-01\"",
            "valid_from = \"2026-03-01\"\nvalid_to = \"2027-01-01\"",
            "the last version ends",
        ),
        ("access = {", "acces = {", "unknown variant `acces`"),
        (
            "\naccess = { de = \"§ 17 KDG\", en = \"Section 17 KDG\" }",
            "",
            "access: it is missing; a law without it says so in `without`",
        ),
        (
            "[version.norms]\nlaw",
            "without = [\"access\"]\n[version.norms]\nlaw",
            "access: it is listed in `without`, too",
        ),
        (", en = \"Section 17 KDG\"", "", "access: there is no text in the language \"en\""),
        ("consent_form = {", "consent = {", "consent_form: it is missing"),
        ("answer_at_most_months = 3", "answer_at_most_months = 0", "it is less than answer_months"),
        ("officer_from_persons = 10", "officers_from = 10", "officers_from: there is no such limit"),
        ("[24, 48, 60, 70]", "[48, 24]", "the marks are hours in ascending order"),
        ("Buchst. {point} KDG", "KDG", "records.point: it has the places"),
        ("review_at_most_months = 24", "review_at_most_months = 6", "is less than review_months"),
    ] {
        let spoilt = good.replacen(from, to, 1);
        assert_ne!(spoilt, good, "{from}");
        let error = read(&spoilt).unwrap_err().to_string();
        assert!(error.starts_with("kdg.toml, line ") && error.contains(problem), "{error}");
    }
}

#[test]
fn settings_take_a_law_that_can_be_chosen_and_no_other() {
    let read = |name: &str| {
        let value = serde_json::Value::from(name);
        Regime::deserialize_chosen(value).map_err(|error| error.to_string())
    };
    assert_eq!(read("dsg-ekd"), Ok(Regime::DsgEkd));
    let refused = read("kdr-og").unwrap_err();
    assert!(refused.starts_with("`kdr-og`: nobody has checked") && refused.ends_with("`dsg-ekd`"), "{refused}");
}
