//! Where what is in force is not what was signed.

use super::Terms;
use super::terms::ClauseTerms;
use crate::casework::agreed::{AgreedSetting, AgreedValue};
use crate::language::{Arguments, Language, MissingMessage};

use super::in_words;

/// A setting of a clause that has another value than the one that was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The id of the clause.
    pub clause: String,
    /// The name of the setting; empty where the clause has none, and is new or gone.
    pub setting: String,
    pub signed: Side,
    pub in_force: Side,
}

/// What a side of it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Side {
    Value(AgreedSetting, AgreedValue),
    /// Something that this program does not know: as it was stored.
    Unreadable(String),
    /// Nothing: the clause has no such setting, or there is no such clause.
    Absent,
}

/// Every difference, clause by clause: those of the signed terms in their order, then what is new.
pub(super) fn differences(signed: &Terms, in_force: &Terms) -> Vec<Difference> {
    let mut found = Vec::new();
    for clause in &signed.clauses {
        match in_force.clauses.iter().find(|other| other.id == clause.id) {
            Some(now) => found.extend(of_clause(clause, now)),
            None => found.extend(of_clause(clause, &ClauseTerms::default())),
        }
    }
    let is_new = |clause: &&ClauseTerms| !signed.clauses.iter().any(|other| other.id == clause.id);
    for clause in in_force.clauses.iter().filter(is_new) {
        found.extend(of_clause(&ClauseTerms::default(), clause));
    }
    found
}

/// `signed` or `now` is an empty one where there is no such clause on its side.
fn of_clause(signed: &ClauseTerms, now: &ClauseTerms) -> Vec<Difference> {
    let clause = if signed.id.is_empty() { &now.id } else { &signed.id };
    if signed.settings.is_empty() && now.settings.is_empty() && signed.id != now.id {
        let side = |terms: &ClauseTerms| match terms.id.is_empty() {
            true => Side::Absent,
            false => Side::Unreadable(clause.clone()),
        };
        let (signed, in_force) = (side(signed), side(now));
        return vec![Difference { clause: clause.clone(), setting: String::new(), signed, in_force }];
    }
    let is_new = |setting: &&(String, String)| !signed.settings.iter().any(|(name, _)| *name == setting.0);
    let names = signed.settings.iter().chain(now.settings.iter().filter(is_new)).map(|(name, _)| name);
    let value = |terms: &ClauseTerms, name: &String| {
        terms.settings.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
    };
    let differing = names.filter_map(|name| {
        let (was, is) = (value(signed, name), value(now, name));
        (was != is).then(|| Difference {
            clause: clause.clone(),
            setting: name.clone(),
            signed: Side::of(name, was),
            in_force: Side::of(name, is),
        })
    });
    differing.collect()
}

impl Side {
    fn of(name: &str, value: Option<String>) -> Self {
        let Some(value) = value else { return Self::Absent };
        let known = AgreedSetting::from_name(name).and_then(|setting| Some((setting, setting.parse(&value)?)));
        match known {
            Some((setting, value)) => Self::Value(setting, value),
            None => Self::Unreadable(value),
        }
    }

    /// In words; `Err` where a message is missing, which a test excludes.
    ///
    /// # Errors
    /// [`MissingMessage`], which a test excludes.
    pub fn in_words(&self, language: Language) -> Result<String, MissingMessage> {
        let mut arguments = Arguments::new();
        let key = match self {
            Self::Value(setting, value) => return in_words(*setting, value, language),
            Self::Unreadable(text) => {
                arguments.set("text", text.as_str());
                "agreed-unreadable"
            }
            Self::Absent => "agreed-absent",
        };
        language.message(key, &arguments).map(|said| said.into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Languages;

    const SIGNED: &str = "siegelpost agreement 1\nclause scope\nlegal.regime dsgvo\nclause sessions\n\
        office.session_hours 10\noffice.idle_minutes 60\nclause performance\n";

    fn said(signed: &str, now: &str) -> Vec<String> {
        let german = Languages::built_in().default_language();
        let words = |side: &Side| side.in_words(german).unwrap();
        let found = differences(&Terms::from_text(signed), &Terms::from_text(now));
        let line =
            |it: &Difference| format!("{} {}: {} > {}", it.clause, it.setting, words(&it.signed), words(&it.in_force));
        found.iter().map(line).collect()
    }

    // B.11
    #[test]
    fn each_difference_is_told_clause_by_clause_with_both_values() {
        assert_eq!(said(SIGNED, SIGNED), Vec::<String>::new());
        let now = SIGNED.replace("minutes 60", "minutes 480");
        assert_eq!(said(SIGNED, &now), ["sessions office.idle_minutes: 60 Minuten > 480 Minuten"]);
        let now = SIGNED.replace("regime dsgvo", "regime kdg").replace("hours 10", "hours 24");
        assert_eq!(
            said(SIGNED, &now),
            [
                "scope legal.regime: DSGVO und BetrVG > KDG und MAVO",
                "sessions office.session_hours: 10 Stunden > 24 Stunden"
            ]
        );
    }

    #[test]
    fn what_is_new_or_gone_or_cannot_be_read_is_told_as_well() {
        let gone =
            "siegelpost agreement 1\nclause scope\nlegal.regime dsgvo\nclause sessions\noffice.idle_minutes 60\n";
        assert_eq!(
            said(SIGNED, gone),
            [
                "sessions office.session_hours: 10 Stunden > kommt nicht vor",
                "performance : „performance“ > kommt nicht vor",
            ]
        );
        assert_eq!(
            said(gone, SIGNED),
            [
                "sessions office.session_hours: kommt nicht vor > 10 Stunden",
                "performance : kommt nicht vor > „performance“",
            ]
        );
        for (text, shown) in [("sechzig", "„sechzig“"), ("060", "„060“"), ("", "„“"), ("60 480", "„60 480“")]
        {
            let signed = SIGNED.replace("idle_minutes 60", &format!("idle_minutes {text}"));
            assert_eq!(said(&signed, SIGNED), [format!("sessions office.idle_minutes: {shown} > 60 Minuten")]);
        }
        let unknown = SIGNED.replace("office.idle_minutes 60", "office.idle_minutes 60\noffice.naps 3");
        assert_eq!(said(&unknown, SIGNED), ["sessions office.naps: „3“ > kommt nicht vor"]);
    }
}
