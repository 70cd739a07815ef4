//! What the records of a case must say before they are sealed.

use crate::casework::CaseForms;
use crate::form::{FieldProblem, Refused};
use crate::language::Languages;
use time::macros::date;

/// What is to be mended in a form with these answers: `field: problem`.
fn wrong(form: &str, answers: &[(&str, &str)]) -> Vec<String> {
    let forms = CaseForms::built_in().unwrap();
    let read = forms.by_id(form).unwrap().read_on(date!(2027 - 01 - 30), answers.iter().copied());
    let errors = match read {
        Ok(_) => Vec::new(),
        Err(Refused { errors, .. }) => errors,
    };
    let told = |problem| match problem {
        FieldProblem::Missing => "missing".to_owned(),
        other => format!("{other:?}"),
    };
    errors.into_iter().map(|error| format!("{}: {}", error.question, told(error.problem))).collect()
}

/// The same, where some answers are given anyway.
fn with(form: &str, given: &[(&str, &str)], more: &[(&str, &str)]) -> Vec<String> {
    wrong(form, &[given, more].concat())
}

const CLOSED: [(&str, &str); 2] = [("detriment", "none"), ("kept", "three_years")];

// H-30, H-34
#[test]
fn a_measure_says_what_is_done_by_whom_and_why() {
    let all = ["what.1: missing", "owner.1: missing", "why.1: missing", "told.1: missing"];
    assert_eq!(wrong("measures", &[("kind.1", "sofortmassnahme")]), all);
    let whole = [
        ("kind.1", "sofortmassnahme"),
        ("what.1", "Gruppen in allen Bereichen aufräumen"),
        ("owner.1", "Geschäftsführung"),
        ("why.1", "Ehemalige lesen mit."),
        ("told.1", "yes"),
    ];
    assert_eq!(wrong("measures", &whole), [""; 0]);
}

// V-26, V-28, V-37: H-32, H-38
#[test]
fn a_closing_gives_a_reason_that_there_is_and_says_why_there_is_no_feedback() {
    assert_eq!(wrong("closing", &CLOSED), ["reason: missing", "feedback: missing"]);
    let junk = [("reason", "C14_SPAM"), ("feedback", "withheld")];
    assert_eq!(with("closing", &CLOSED, &junk), ["feedback_reason: missing"]);
    assert_eq!(with("closing", &CLOSED, &[junk[0], junk[1], ("feedback_reason", "Werbung.")]), [""; 0]);
    let made_up = [("reason", "weil die Chefin es will"), ("feedback", "given")];
    assert_eq!(with("closing", &CLOSED, &made_up), ["reason: UnknownOption"]);
    let stopped = [("reason", "C1_ABGESTELLT"), ("feedback", "given")];
    assert_eq!(with("closing", &CLOSED, &stopped), ["found: missing"]);
    let handed_over = [("reason", "C8_ABGABE_BEHOERDE"), ("feedback", "given")];
    assert_eq!(with("closing", &CLOSED, &handed_over), ["office: missing"]);
    let asked = [("reason", "C12_AUSSERHALB"), ("feedback", "given"), ("kept", "three_years")];
    assert_eq!(wrong("closing", &asked), ["detriment: missing"], "whether anybody suffered for it is always asked");
}

// V-29: H-05
#[test]
fn abuse_is_found_with_reasons_and_a_legal_sign_off() {
    assert_eq!(wrong("abuse", &[("finding", "abusive")]), ["finding_reason: missing", "legal: missing"]);
    assert_eq!(wrong("abuse", &[("finding", "not_abusive"), ("finding_reason", "Ein Irrtum.")]), [""; 0]);
}

// V-65: H-06, H-07, H-08
#[test]
fn a_disclosure_names_ground_body_day_and_that_the_reporter_knew() {
    let of_reporter = [("whose.1", "reporter")];
    let missing = ["ground_reporter", "to", "on", "what", "informed"].map(|field| format!("{field}.1: missing"));
    assert_eq!(wrong("disclosures", &of_reporter), missing);
    let told = [
        ("whose.1", "reporter"),
        ("ground_reporter.1", "P9_2_1"),
        ("to.1", "Staatsanwaltschaft Lindenau, Dr. Beispiel"),
        ("on.1", "2027-01-29"),
        ("what.1", "Der Wortlaut der Meldung, für das Verfahren."),
    ];
    assert_eq!(with("disclosures", &told, &[("informed.1", "yes")]), ["informed_on.1: missing"]);
    // The authority says that it endangers the proceedings: which one, and when.
    let endangered = [("informed.1", "endangered")];
    assert_eq!(with("disclosures", &told, &endangered), ["informed_reason.1: missing"]);
    let others = [("whose.1", "accused"), ("ground_others.1", "inquiry"), told[2], told[3], told[4]];
    assert_eq!(wrong("disclosures", &others), [""; 0]);
}

// H-11, H-12, H-13, H-24
#[test]
fn what_was_said_is_recorded_word_for_word_only_with_consent_and_shown_to_the_reporter() {
    let held = [("place.1", "phone"), ("held.1", "2027-01-20")];
    assert_eq!(wrong("meetings", &held), ["record.1: missing"]);
    let summary = [("record.1", "summary")];
    assert_eq!(with("meetings", &held, &summary), ["protocol.1: missing", "checked.1: missing"]);
    for record in ["audio", "verbatim"] {
        let missing = with("meetings", &held, &[("record.1", record)]);
        assert!(missing.contains(&"consent.1: missing".to_owned()), "{record}: {missing:?}");
    }
    let written =
        [("record.1", "audio"), ("consent.1", "Im Postfach"), ("protocol.1", "…"), ("checked.1", "confirmed")];
    assert_eq!(with("meetings", &held, &written), ["erased.1: missing"]);
}

#[test]
fn pictures_that_may_be_criminal_are_dealt_with_in_pairs_and_described_by_nobody() {
    let known = [("what", "children"), ("where", "here"), ("danger", "no")];
    let with = |more: &[(&str, &str)]| wrong("pictures", &[&known[..], more].concat());
    assert_eq!(with(&[]), ["second: missing", "copies: missing", "police: missing"]);
    let pair = ("second", "J. Lindqvist");
    let reasons = ["copies_reason: missing", "police_reason: missing"];
    assert_eq!(with(&[pair, ("copies", "locked"), ("police", "no")]), reasons);
    assert_eq!(with(&[pair, ("copies", "none"), ("police", "yes")]), ["police_on: missing"]);
    assert_eq!(with(&[pair, ("copies", "none"), ("police", "yes"), ("police_on", "2027-01-30")]), [""; 0]);
    // Who offers pictures is told not to send them, and danger leads to those who can help at once.
    let forms = CaseForms::built_in().unwrap();
    let form = forms.by_id("pictures").unwrap();
    let german = Languages::built_in().default_language();
    let notices = |answers: &[(&str, &str)]| form.notices(&form.typed(answers.iter().copied()), german).join(" ");
    assert_eq!(notices(&[("where", "elsewhere"), ("danger", "no")]), "");
    assert!(notices(&[("where", "offered")]).contains("Bitte nichts schicken"));
    assert!(notices(&[("danger", "perhaps")]).contains("110"));
}
