//! What single kinds ask for: rules of the files that people lean on, held against the vectors.

use time::macros::date;

use crate::record::{Kinds, Laws, Light};

/// The fields in which something must be there and is not.
fn red(kind: &str, regime: &str, fields: &[(&str, &str)]) -> Vec<String> {
    let kind = Kinds::built_in().by_id(kind).unwrap();
    let answers = kind.form.typed(fields.iter().copied());
    let shown = fields.iter().filter(|(field, _)| answers.get(field).is_none()).map(|(field, _)| *field);
    assert_eq!(shown.collect::<Vec<_>>(), [""; 0], "the form of {} does not know these", kind.id());
    let red = kind.lamps(&answers, regime).into_iter().filter(|lamp| lamp.light() == Light::Red);
    red.flat_map(|lamp| lamp.missing).collect()
}

fn risk(severity: &str, likelihood: &str, more: &[(&str, &str)]) -> Vec<String> {
    let mut fields = vec![
        ("name", "Ehemalige lesen mit"),
        ("scenario", "Wer gegangen ist, liest weiter."),
        ("gross_severity", "s3"),
        ("gross_likelihood", "l4"),
        ("treatment", "avoid"),
        ("net_severity", severity),
        ("net_likelihood", likelihood),
    ];
    fields.extend(more);
    red("risk", "dsgvo", &fields)
}

// V-77
#[test]
fn a_risk_that_stays_high_is_borne_by_the_management_with_a_day_and_the_officers_word() {
    let wanted = ["officer_note", "accepted_by", "consultation"];
    for (severity, likelihood) in [("s4", "l1"), ("s3", "l2"), ("s2", "l3"), ("s2", "l4"), ("s4", "l4")] {
        assert_eq!(risk(severity, likelihood, &[]), wanted, "{severity} x {likelihood}");
    }
    for (severity, likelihood) in [("s2", "l2"), ("s1", "l4"), ("s3", "l1"), ("s1", "l1")] {
        assert_eq!(risk(severity, likelihood, &[]), [""; 0], "{severity} x {likelihood}");
    }
    let decided = [("officer_note", "Vertretbar."), ("accepted_by", "management"), ("consultation", "not_needed")];
    assert_eq!(risk("s4", "l1", &decided), ["accepted_on"], "a decision has a day");
}

// V-76
#[test]
fn a_service_without_a_processing_contract_takes_reasons_and_an_opinion() {
    let service = |role: &str| {
        let fields = [
            ("name", "Signal auf Dienstgeräten"),
            ("fact_sheet", "signal_mdm"),
            ("users", "team"),
            ("data_class", "M2"),
            ("devices", "official"),
            ("provider_role", role),
            ("state", "in_review"),
        ];
        red("messenger-service", "dsgvo", &fields)
    };
    assert_eq!(service("tk_service"), ["role_reason", "role_opinion"]);
    assert_eq!(service("own_controller"), ["role_reason", "role_opinion"]);
    assert_eq!(service("processor"), [""; 0]);
}

#[test]
fn an_incident_asks_for_no_day_no_person_and_no_case() {
    let kind = Kinds::built_in().by_id("incident").unwrap();
    for question in &kind.form.questions {
        assert!(!["date", "moment", "number"].contains(&question.kind.name()), "{}", question.id);
        let told = format!("{} {}", question.id, question.key);
        for word in ["case", "report", "source", "file", "link", "reference"] {
            assert!(!told.contains(word), "{told}");
        }
    }
    assert_eq!(kind.form.question("month").unwrap().kind.name(), "month");
}

#[test]
fn a_breach_of_childrens_data_asks_for_the_licensing_authority_and_a_silent_one_for_its_reason() {
    let breach = |more: &[(&str, &str)]| {
        let mut fields = vec![
            ("name", "Diensthandy verloren"),
            ("aware", "2026-11-20T16:30"),
            ("nature", "confidentiality"),
            ("description", "Ohne Sperre."),
            ("persons", "children"),
            ("data", "contact"),
            ("consequences", "control"),
            ("risk", "open"),
            ("taken", "Gesperrt."),
        ];
        fields.extend(more);
        red("breach", "dsg-ekd", &fields)
    };
    assert_eq!(breach(&[]), ["notify", "inform", "welfare"]);
    let silent = [("notify", "no"), ("inform", "not_high"), ("welfare", "yes")];
    assert_eq!(breach(&silent), ["not_notified_why", "inform_reason", "welfare_reported"]);
    let told = [("notify", "yes"), ("inform", "yes"), ("welfare", "no")];
    assert_eq!(breach(&told), ["contact", "notified_on", "informed_on"]);
}

#[test]
fn a_contract_with_a_gap_says_what_is_done_until_it_is_mended() {
    let ticks = ["subject", "data", "instructions", "confidentiality", "security", "chain", "rights", "help", "end"];
    let mut fields = vec![
        ("name", "Auftragsverarbeitung"),
        ("type", "processing"),
        ("partner", "Anbieter"),
        ("signed", "2026-03-02"),
        ("has_sub", "no"),
        ("place", "switzerland"),
        ("secrets", "yes"),
        ("secrecy_bound", "no"),
    ];
    fields.extend(ticks.map(|tick| (tick, "yes")));
    assert_eq!(red("contract", "dsgvo", &fields), ["audit", "gap_note"]);
    fields.extend([("audit", "yes"), ("social_data", "yes"), ("gap_note", "Wird nachgereicht.")]);
    assert_eq!(red("contract", "kdg", &fields), ["announced_on"], "SGB X holds under every regime");
}

// V-74
#[test]
fn a_waiver_ends_after_twelve_months_and_says_what_why_who_and_when() {
    let kind = Kinds::built_in().by_id("assessment").unwrap();
    let until = |day: &str| {
        let fields = [("name", "Signal, M3"), ("criterion.1", "M22"), ("waived.1", "1"), ("waived_until.1", day)];
        kind.form.read_draft(date!(2026 - 11 - 24), &kind.title, fields.into_iter()).is_ok()
    };
    assert!(until("2027-11-24") && !until("2027-11-25"));
    let red = red("assessment", "kdg", &[("name", "Signal, M3"), ("waived_by.1", "management")]);
    let of_waiver: Vec<_> = red.iter().filter(|field| field.starts_with("waive")).collect();
    assert_eq!(of_waiver, ["waived.1", "waiver_reason.1", "waived_on.1", "waived_until.1"]);
}

#[test]
fn what_one_law_asks_for_the_others_ask_for_too_unless_it_is_theirs_alone() {
    let laws = Laws::built_in();
    let everywhere: Vec<&str> = laws.regimes.iter().map(String::as_str).collect();
    // The implementing rules of the KDG; church law on profiling; co-determination, of which orders are not known.
    let theirs: [&[&str]; 3] = [&["kdg"], &["kdg", "dsg-ekd", "kdr-og"], &["dsgvo", "kdg", "dsg-ekd"]];
    for kind in Kinds::built_in().iter() {
        for rule in kind.rules.iter().filter(|rule| !rule.law.is_empty()) {
            let counts = |regime: &&str| rule.law.iter().any(|place| laws.holds(place, regime));
            let regimes: Vec<&str> = everywhere.iter().copied().filter(counts).collect();
            assert!(regimes == everywhere || theirs.contains(&&*regimes), "{}, {}: {regimes:?}", kind.id(), rule.id);
        }
    }
}
