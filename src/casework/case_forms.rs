//! The forms that handlers fill in about a case. They are sealed in the handler's tab to the file of the case.
//!
//! They are read when the first case is looked at: no start waits for them, and a service that only takes reports does not keep
//! them in memory. All of them are compiled in, so tests tell of a wrong one before anybody could meet it.

use std::sync::OnceLock;

use super::FilledForm;
use crate::data_file::DataFileError;
use crate::form::{Form, Proposals};
use crate::language::Languages;

/// All of them, by their ids, and what reports speak for in them.
#[derive(Debug)]
pub struct CaseForms(OnceLock<Forms>);

#[derive(Debug)]
struct Forms {
    all: Vec<Form>,
    proposals: Proposals,
}

/// What a filled-in form is, looked at with the forms of today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Exactly what the form could have been filled in with.
    Fits,
    /// Filled in with another version of the form, of which nothing is known here.
    OtherVersion,
    /// No form has this id, or it could not have been filled in like this: it does not belong where it stands.
    OutOfPlace,
}

impl CaseForms {
    /// The text of the form for what is decided on the first days (HinSchG § 17(1)).
    pub const TRIAGE: &str = include_str!("../../config/casework/triage.toml");

    /// Every form as it is compiled in, with its file, in the order in which a case needs them.
    const BUILT_IN: [(&str, &str); 9] = [
        ("config/casework/triage.toml", Self::TRIAGE),
        ("config/casework/subject.toml", include_str!("../../config/casework/subject.toml")),
        ("config/casework/measures.toml", include_str!("../../config/casework/measures.toml")),
        ("config/casework/meetings.toml", include_str!("../../config/casework/meetings.toml")),
        ("config/casework/disclosures.toml", include_str!("../../config/casework/disclosures.toml")),
        ("config/casework/abuse.toml", include_str!("../../config/casework/abuse.toml")),
        ("config/casework/pictures.toml", include_str!("../../config/casework/pictures.toml")),
        ("config/casework/access_export.toml", include_str!("../../config/casework/access_export.toml")),
        ("config/casework/closing.toml", include_str!("../../config/casework/closing.toml")),
    ];

    /// The text of the rules for what a report speaks for in it.
    pub const PROPOSALS: &str = include_str!("../../config/casework/proposals.toml");

    /// Those that are compiled in, not read yet.
    pub const fn unread() -> Self {
        Self(OnceLock::new())
    }

    /// Those that are compiled in, read.
    ///
    /// # Errors
    /// Only when one is wrong, which a test would have shown.
    pub fn built_in() -> Result<Self, DataFileError> {
        Forms::read().map(|forms| Self(OnceLock::from(forms)))
    }

    fn forms(&self) -> &Forms {
        self.0.get_or_init(|| Forms::read().expect("the files are compiled in, and the tests read them"))
    }

    pub fn by_id(&self, id: &str) -> Option<&Form> {
        self.iter().find(|form| form.id == id)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Form> {
        self.forms().all.iter()
    }

    /// What a report speaks for in a form; `None` for one in which nothing is proposed.
    pub fn proposals_for(&self, form: &str) -> Option<&Proposals> {
        Some(&self.forms().proposals).filter(|proposals| proposals.form == form)
    }

    /// Whether a filled-in form is what it says it is.
    pub fn standing(&self, filled: &FilledForm) -> Standing {
        match self.by_id(&filled.form) {
            Some(form) if form.version != filled.version => Standing::OtherVersion,
            Some(form) if form.fits(&filled.answers, filled.day) => Standing::Fits,
            _ => Standing::OutOfPlace,
        }
    }
}

impl Forms {
    fn read() -> Result<Self, DataFileError> {
        let read = |(file, text)| Form::from_toml(file, text, Languages::built_in());
        let all = CaseForms::BUILT_IN.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
        let proposals = Proposals::from_toml("config/casework/proposals.toml", CaseForms::PROPOSALS, &all[0])?;
        Ok(Self { all, proposals })
    }
}

#[cfg(test)]
mod tests {
    mod records;

    use super::*;
    use crate::form::{FieldProblem, Refused};
    use time::Date;
    use time::macros::date;

    const DAY: Date = date!(2027 - 01 - 30);
    const WHOLE: [(&str, &str); 9] = [
        ("conflict", "none"),
        ("scope", "SCOPE_DSGVO"),
        ("plausible", "yes"),
        ("plausible_reason", "Zwei Menschen sagen dasselbe."),
        ("breach_data", "yes"),
        ("breach", "no"),
        ("breach_reason", "Nur Diensthandys."),
        ("retaliation", "low"),
        ("priority", "P2"),
    ];

    fn forms() -> CaseForms {
        CaseForms::built_in().unwrap()
    }

    /// What is to be mended in a triage with some answers more, or others.
    fn wrong(more: &[(&str, &str)]) -> Vec<String> {
        let kept = WHOLE.iter().filter(|(field, _)| more.iter().all(|(other, _)| other != field));
        wrong_in("triage", &kept.chain(more).copied().collect::<Vec<_>>())
    }

    /// What is to be mended in a form: `field: problem`.
    fn wrong_in(form: &str, pairs: &[(&str, &str)]) -> Vec<String> {
        let errors = match forms().by_id(form).unwrap().read_on(DAY, pairs.iter().copied()) {
            Ok(_) => Vec::new(),
            Err(Refused { errors, .. }) => errors,
        };
        let told = |problem| match problem {
            FieldProblem::Missing => "missing".to_owned(),
            FieldProblem::TooLate { latest } => format!("at most {latest}"),
            other => format!("{other:?}"),
        };
        errors.into_iter().map(|error| format!("{}: {}", error.question, told(error.problem))).collect()
    }

    #[test]
    fn forms_are_read_when_one_is_asked_for_and_not_before() {
        let forms = CaseForms::unread();
        assert!(forms.0.get().is_none());
        assert_eq!(forms.by_id("triage").map(|form| form.version), Some(1));
        assert!(forms.0.get().is_some());
        assert_eq!(forms.iter().count(), CaseForms::BUILT_IN.len());
    }

    #[test]
    fn a_triage_says_what_the_law_wants_to_be_checked() {
        assert_eq!(wrong(&[]), [""; 0]);
        // H-20: independent, before everything else
        assert_eq!(wrong(&[("conflict", "")]), ["conflict: missing"]);
        assert_eq!(wrong(&[("conflict", "some")]), ["conflict_reason: missing"]);
        // H-26: the scope
        assert_eq!(wrong(&[("scope", "")]), ["scope: missing"]);
        // H-28: plausible, with a reason, whatever came out
        for answer in ["yes", "partly", "no", "open"] {
            assert_eq!(wrong(&[("plausible", answer), ("plausible_reason", "")]), ["plausible_reason: missing"]);
        }
        assert_eq!(wrong(&[("retaliation", ""), ("priority", "")]), ["retaliation: missing", "priority: missing"]);
    }

    #[test]
    fn no_breach_needs_a_reason_and_one_needs_a_number_or_a_reason() {
        // V-32
        assert_eq!(wrong(&[("breach", "")]), ["breach: missing"]);
        assert_eq!(wrong(&[("breach_reason", "")]), ["breach_reason: missing"]);
        assert_eq!(wrong(&[("breach", "yes")]), ["breach_record: missing"]);
        assert_eq!(wrong(&[("breach", "probable"), ("breach_record", "registered")]), ["breach_number: missing"]);
        let unregistered = ("breach_record", "not_registered");
        assert_eq!(wrong(&[("breach", "yes"), unregistered]), ["breach_record_reason: missing"]);
        assert_eq!(
            wrong(&[("breach", "yes"), ("breach_record", "registered"), ("breach_number", "DP-2027-3")]),
            [""; 0]
        );
        assert_eq!(wrong(&[("breach", "yes"), unregistered, ("breach_record_reason", "Wird angelegt.")]), [""; 0]);
    }

    #[test]
    fn who_is_named_is_informed_within_a_month_or_there_is_a_reason() {
        let accused = [("person_name.1", "Teamleitung"), ("person_role.1", "accused")];
        let with = |more: &[(&str, &str)]| wrong(&[&accused[..], more].concat());
        // V-33
        assert_eq!(with(&[]), ["person_informed.1: missing"]);
        let deferred = ("person_informed.1", "deferred");
        assert_eq!(with(&[deferred]), ["person_informed_reason.1: missing", "person_review.1: missing"]);
        let reason = ("person_informed_reason.1", "Es verriete die hinweisgebende Person.");
        // V-62
        assert_eq!(with(&[deferred, reason, ("person_review.1", "2027-02-28")]), [""; 0]);
        assert_eq!(
            with(&[deferred, reason, ("person_review.1", "2027-03-01")]),
            ["person_review.1: at most 2027-02-28"]
        );
        assert_eq!(with(&[("person_informed.1", "informed")]), ["person_informed_on.1: missing"]);
        assert_eq!(with(&[("person_informed.1", "not_identifiable")]), [""; 0]);
        assert_eq!(wrong(&[("person_name.2", "Wer meldet"), ("person_role.2", "reporter")]), [""; 0]);
    }

    // H-30
    #[test]
    fn a_measure_says_what_is_done_by_whom_and_why_and_whether_the_reporter_is_told() {
        let kind = ("kind.1", "schulung");
        let missing = ["what.1: missing", "owner.1: missing", "why.1: missing", "told.1: missing"];
        assert_eq!(wrong_in("measures", &[kind]), missing);
        let rest =
            [("what.1", "Alle Teams."), ("owner.1", "Leitung"), ("why.1", "Niemand wusste es."), ("told.1", "yes")];
        assert_eq!(wrong_in("measures", &[&[kind], &rest[..]].concat()), [""; 0]);
    }

    // H-34, H-38
    #[test]
    fn each_reason_for_closing_asks_for_what_it_needs() {
        let rest = [("feedback", "given"), ("detriment", "none"), ("kept", "three_years")];
        let closed_for = |reason: &str| wrong_in("closing", &[&[("reason", reason)], &rest[..]].concat());
        for reason in ["C1_ABGESTELLT", "C3_TEILWEISE", "C4_BEWEISMANGEL", "C5_KEIN_VERSTOSS"] {
            assert_eq!(closed_for(reason), ["found: missing"], "{reason}");
        }
        for reason in ["C6_VERWIESEN", "C7_ABGABE_INTERN", "C8_ABGABE_BEHOERDE"] {
            assert_eq!(closed_for(reason), ["office: missing"], "{reason}");
        }
        assert_eq!(closed_for("C12_AUSSERHALB"), [""; 0]);
        assert_eq!(wrong_in("closing", &rest), ["reason: missing"]);
        let asked = wrong_in("closing", &[("reason", "C14_SPAM"), ("feedback", "withheld"), ("detriment", "some")]);
        assert_eq!(asked, ["feedback_reason: missing", "detriment_reason: missing", "kept: missing"]);
    }

    #[test]
    fn what_is_no_triage_does_not_belong_there() {
        let filled = |form: &str, version, more: &[(&str, &str)]| {
            let form_of = forms();
            let pairs = WHOLE.iter().chain(more).copied();
            let answers = form_of.by_id("triage").unwrap().typed(pairs);
            let (form, author) = (form.to_owned(), "A. Berger".to_owned());
            form_of.standing(&FilledForm { lang: "de".to_owned(), day: DAY, form, version, answers, author })
        };
        assert_eq!(filled("triage", 1, &[]), Standing::Fits);
        assert_eq!(filled("triage", 2, &[]), Standing::OtherVersion);
        assert_eq!(filled("closing", 1, &[]), Standing::OutOfPlace);
        // Typed, but not asked: the answer before says that there is no breach.
        assert_eq!(filled("triage", 1, &[("breach_record", "registered")]), Standing::OutOfPlace);
    }
}
