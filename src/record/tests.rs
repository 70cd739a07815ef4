//! That the kinds that come along are whole, and what a file is refused for.

use super::*;
use crate::form::Answers;
use crate::language::Languages;

/// A small kind that has one of everything.
const SMALL: &str = r#"
[meta]
id = "contract"
version = 1
languages = ["de", "en"]
[kind]
prefix = "V"
title = "name"
columns = ["state"]
review_months = 12
review_at_most = { kdg = 24 }
deletion_class = "L8"
[text]
one = { de = "Vertrag", en = "Contract" }
many = { de = "Verträge", en = "Contracts" }
about = { de = "Wofür.", en = "What for." }
first = { de = "Beginnen.", en = "Begin." }
yes = { de = "Ja", en = "Yes" }
no = { de = "Nein", en = "No" }
[repeat.parts]
max = 5
title = { de = "Teil", en = "Part" }
add = { de = "Noch einer", en = "One more" }
[[question]]
id = "name"
key = "name"
type = "text"
no_skip = true
max_chars = 20
title = { de = "Name", en = "Name" }
[[question]]
id = "state"
key = "state"
type = "yesno"
title = { de = "Gilt er?", en = "Is it in force?" }
[[question]]
id = "part"
key = "part"
repeat = "parts"
type = "text"
max_chars = 20
title = { de = "Teil", en = "Part" }
[[question]]
id = "paid"
key = "paid"
repeat = "parts"
type = "yesno"
title = { de = "Bezahlt?", en = "Paid?" }
[[question]]
id = "sum"
key = "sum"
repeat = "parts"
type = "number"
min = 0
max = 100
title = { de = "Betrag", en = "Sum" }
show_if = "paid contains 'yes'"
[[complete]]
id = "parts"
needs = ["part"]
when = "state contains 'yes'"
weight = "must"
law = ["dsgvo 28(3)"]
because = { de = "Darum.", en = "Therefore." }
[[complete]]
id = "sum"
needs = ["sum"]
when = "paid contains 'yes'"
weight = "should"
because = { de = "Darum.", en = "Therefore." }
"#;

fn read(text: &str) -> Result<Kinds, String> {
    Kinds::read(&[("small.toml", text)]).map_err(|error| error.to_string())
}

/// The rules that count, each with its light and what is missing: `parts Red [part.1]`.
fn lamps(regime: &str, fields: &[(&str, &str)]) -> Vec<String> {
    let kinds = read(SMALL).unwrap();
    let kind = kinds.by_id("contract").unwrap();
    let answers: Answers = kind.form.typed(fields.iter().copied());
    let told = |lamp: &Lamp<'_>| format!("{} {:?} {:?}", lamp.rule.id, lamp.light(), lamp.missing);
    kind.lamps(&answers, regime).iter().map(told).collect()
}

#[test]
fn every_kind_that_comes_along_is_whole_in_every_language() {
    for kind in Kinds::built_in().iter() {
        for language in Languages::built_in().all() {
            assert!(kind.form.languages.contains(language), "{}: {}", kind.id(), language.tag());
            for name in super::kind::TEXTS {
                assert!(!kind.text(name, *language).is_empty(), "{}: {name}", kind.id());
            }
        }
        for rule in &kind.rules {
            for place in &rule.law {
                for language in Languages::built_in().all() {
                    assert!(!Laws::built_in().cited(place, *language).contains('{'), "{place:?}");
                }
            }
        }
        assert!(!kind.rules.is_empty(), "{} says of nothing that it is missing", kind.id());
        assert!(kind.may_be_released(&Answers::default(), "no regime") || kind.rules.iter().any(|r| r.law.is_empty()));
    }
}

#[test]
fn a_place_in_a_law_is_cited_in_the_words_of_the_reader() {
    let (laws, languages) = (Laws::built_in(), Languages::built_in());
    let cited = |place: &str| {
        let place = laws.read(place).unwrap();
        ["de", "de-simple", "en"].map(|tag| laws.cited(&place, languages.from_tag(tag).unwrap()))
    };
    let formal = "Art. 30 Abs. 1 Buchst. b DSGVO";
    assert_eq!(cited("dsgvo 30(1)(b)"), [formal, formal, "Article 30(1)(b) GDPR"]);
    assert_eq!(cited("dsg-ekd 31(1) no. 4")[0], "§ 31 Abs. 1 Nr. 4 DSG-EKD");
    assert_eq!(cited("sgb-8 8a(1) s. 2")[2], "Section 8a(1) sentence 2 SGB VIII");
    for wrong in
        ["", "dsgvo", "dsgvo b", "dsgvo 30(", "dsgvo 30()", "dsgvo 30 no. x", "dsgvo 30 b", "other 1", "kdg 1ab"]
    {
        assert!(laws.read(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_file_of_laws_without_a_place_or_with_a_stray_regime_is_refused() {
    let with = |law: &str| {
        let part = "{ de = \"{n}\", en = \"{n}\" }";
        let parts = format!("paragraph = {part}\nletter = {part}\nnumber = {part}\nsentence = {part}\n");
        let text = format!("languages = [\"de\", \"en\"]\nregimes = [\"kdg\"]\n[parts]\n{parts}[law.x]\n{law}");
        Laws::from_toml("laws.toml", &text).map(|_| ()).map_err(|error| error.problem)
    };
    assert_eq!(with("cited = { de = \"§ {section}\", en = \"S {section}\" }"), Ok(()));
    assert!(
        with("cited = { de = \"§ 1\", en = \"S {section}\" }")
            .unwrap_err()
            .to_string()
            .contains("no place for {section}")
    );
    assert!(with("cited = { de = \"§ {section}\" }").unwrap_err().to_string().contains("\"en\""));
    let stray = "regimes = [\"dsgvo\"]\ncited = { de = \"§ {section}\", en = \"S {section}\" }";
    assert!(with(stray).unwrap_err().to_string().contains("no regime \"dsgvo\""));
}

#[test]
fn lamps_say_what_is_missing_where_a_rule_counts() {
    assert_eq!(lamps("dsgvo", &[("name", "N")]), [""; 0], "no condition holds");
    assert_eq!(lamps("dsgvo", &[("state", "yes")]), [r#"parts Red ["part.1"]"#], "a row is needed, there is none");
    assert_eq!(lamps("kdg", &[("state", "yes")]), [""; 0], "the law that asks for it is not theirs");
    let one = [("state", "yes"), ("part.3", "P"), ("paid.3", "yes"), ("paid.4", "no")];
    assert_eq!(lamps("dsgvo", &one), [r#"parts Red ["part.4"]"#, r#"sum Yellow ["sum.3"]"#]);
    let all = [("state", "yes"), ("part.3", "P"), ("paid.3", "yes"), ("sum.3", "7")];
    assert_eq!(lamps("dsgvo", &all), ["parts Green []", "sum Green []"]);
}

#[test]
fn a_file_that_would_fail_somebody_later_is_refused_with_its_line() {
    let broken = |from: &str, to: &str| {
        assert!(SMALL.contains(from), "{from}");
        read(&SMALL.replacen(from, to, 1)).unwrap_err()
    };
    assert!(read(SMALL).is_ok());
    for (from, to, told) in [
        ("prefix = \"V\"", "prefix = \"v-1\"", "line 7: \"v-1\" is not capital letters"),
        ("title = \"name\"", "title = \"state\"", "line 8: the title is a text that must be there"),
        ("title = \"name\"", "title = \"part\"", "\"part\" is no such question"),
        ("columns = [\"state\"]", "columns = [\"sum\"]", "line 9: \"sum\" is no such question"),
        ("columns = [\"state\"]", "unit = \"state\"", "line 9: \"state\" is no such question"),
        ("review_months = 12", "review_months = 0", "line 10: 0 months"),
        ("kdg = 24", "kdg = 6", "line 11: kdg: 6 months"),
        ("kdg = 24", "kgd = 24", "line 11: there is no regime \"kgd\""),
        ("about = {", "above = {", "the text \"about\" is missing"),
        ("needs = [\"part\"]", "needs = [\"pard\"]", "complete parts: there is no question \"pard\""),
        ("needs = [\"part\"]", "needs = []", "complete parts: it needs nothing"),
        ("needs = [\"part\"]", "needs = [\"part\", \"name\"]", "not asked in the same rows"),
        ("when = \"state contains 'yes'\"", "when = \"state contains 'si'\"", "when refers to the option \"si\""),
        ("dsgvo 28(3)", "dsvgo 28(3)", "complete parts: there is no law \"dsvgo\""),
        ("weight = \"must\"", "weight = \"may\"", "unknown variant `may`"),
        ("id = \"sum\"\nneeds", "id = \"parts\"\nneeds", "the rule \"parts\" is there twice"),
        ("type = \"number\"", "no_skip = true\ntype = \"number\"", "question sum: a draft is saved without it"),
        ("type = \"number\"\nmin = 0\nmax = 100", "type = \"reference\"\nlist = \"service\"", "no kind \"service\""),
    ] {
        let error = broken(from, to);
        assert!(error.starts_with("small.toml, line ") && error.contains(told), "{error}");
    }
}

#[test]
fn two_kinds_have_two_ids_and_two_prefixes() {
    let other = SMALL.replacen("id = \"contract\"", "id = \"other\"", 1);
    let both = |one: &str, other: &str| {
        Kinds::read(&[("one.toml", one), ("other.toml", other)]).map(|_| ()).map_err(|error| error.to_string())
    };
    assert!(both(SMALL, SMALL).unwrap_err().contains("the kind \"contract\" is there twice"));
    assert!(both(SMALL, &other).unwrap_err().contains("\"contract\" has the same prefix"));
    assert_eq!(both(SMALL, &other.replacen("prefix = \"V\"", "prefix = \"W\"", 1)), Ok(()));
}

/// Fields of a processing activity in which nothing that must be there is missing under the GDPR.
const WHOLE: [(&str, &str); 10] = [
    ("name", "Messenger im Team"),
    ("role", "controller"),
    ("officer", "Externe Datenschutzbeauftragte"),
    ("purpose.1", "Absprachen im Dienst"),
    ("basis.1", "employment"),
    ("persons.1", "staff"),
    ("categories.1", "Name, Nachrichten"),
    ("special.1", "no"),
    ("recipient.1", "Betreiber"),
    ("third_country", "no"),
];

fn activity_may_be_released(regime: &str, more: &[(&str, &str)]) -> bool {
    let kind = Kinds::built_in().by_id("processing-activity").unwrap();
    let answers = kind.form.typed(WHOLE.iter().chain(more).copied());
    kind.may_be_released(&answers, regime)
}

// V-80
#[test]
fn church_law_wants_to_know_whether_people_are_evaluated() {
    assert!(activity_may_be_released("dsgvo", &[]));
    assert!(!activity_may_be_released("dsg-ekd", &[]), "profiling is empty");
    assert!(activity_may_be_released("dsg-ekd", &[("profiling", "no")]));
    assert!(!activity_may_be_released("kdg", &[]));
}

#[test]
fn each_purpose_has_a_basis_of_its_own() {
    assert!(!activity_may_be_released("dsgvo", &[("purpose.2", "Kontakt mit Angehörigen")]));
    assert!(activity_may_be_released("dsgvo", &[("purpose.2", "Kontakt mit Angehörigen"), ("basis.2", "contract")]));
}
