//! Whether what runs is what was agreed on with the staff's representatives.

use super::finding::Value;
use super::{AgreementFacts, DatabaseFacts, Finding, Key};
use crate::agreement::{Difference, Flaw, Standing};

/// Judges the agreement of each organisation, and the clauses themselves.
pub(super) fn of(database: &DatabaseFacts) -> Vec<Finding> {
    let flaw = |Flaw { clause, name }: &Flaw| {
        Finding::missing(Key::AgreementClause).with("clause", Value::Clause(clause.clone())).with("name", name.clone())
    };
    database.agreements.iter().flat_map(of_one).chain(database.flaws.iter().map(flaw)).collect()
}

fn of_one(facts: &AgreementFacts) -> Vec<Finding> {
    let signed = match &facts.standing {
        // Not everybody has somebody to agree with.
        Standing::NoneRecorded if !facts.has_council => return vec![Finding::ok(Key::AgreementNone)],
        Standing::NoneRecorded => return vec![Finding::warning(Key::AgreementUnsigned)],
        Standing::Recorded(signed) if facts.standing.holds() => {
            return vec![Finding::ok(Key::AgreementHolds).with("day", signed.on)];
        }
        Standing::Recorded(signed) => signed,
    };
    let unbelievable = signed.mismatch.map(|_| Finding::missing(Key::AgreementUnbelievable).with("day", signed.on));
    unbelievable.into_iter().chain(signed.differences.iter().map(differs)).collect()
}

fn differs(difference: &Difference) -> Finding {
    let Difference { clause, setting, signed, in_force } = difference.clone();
    Finding::missing(Key::AgreementDiffers)
        .with("clause", Value::Clause(clause))
        .with("setting", Value::Setting(setting))
        .with("signed", Value::Agreed(signed))
        .with("now", Value::Agreed(in_force))
}
