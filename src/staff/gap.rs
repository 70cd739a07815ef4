//! What is missing on paper about somebody who works on cases. Pure.

use time::Date;

use super::person::Person;
use crate::access::{Conflict, Right, Role, conflicts};

/// Something that the law asks for and nobody has written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// Nothing can be sealed to them.
    Key,
    /// Since when they are appointed: HinSchG § 12(4).
    Appointment,
    /// What they have learnt for it: HinSchG § 15(2).
    Expertise,
    /// It counts no longer.
    ExpertiseEnded,
    /// What else they do: HinSchG § 15(1).
    Declaration,
    /// The contract with somebody from outside: HinSchG § 14(1).
    Contract,
    /// That they know § 203 StGB.
    Secrecy,
    /// Who steps in when a report concerns this duty of theirs.
    Rule(Conflict),
}

impl Gap {
    /// The word by which messages name it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Appointment => "appointment",
            Self::Expertise => "expertise",
            Self::ExpertiseEnded => "expertise-ended",
            Self::Declaration => "declaration",
            Self::Contract => "contract",
            Self::Secrecy => "secrecy",
            Self::Rule(_) => "rule",
        }
    }
}

/// What is missing about this person on the day `today`. Of whoever works on no case, or is barred, nothing is.
pub fn gaps(person: &Person, today: Date) -> Vec<Gap> {
    let (roles, record) = (person.account.roles, &person.record);
    if person.account.disabled || !roles.allow(Right::WriteToCase) {
        return Vec::new();
    }
    let is_outside = roles.contains(Role::Ombudsperson);
    let counts = person.courses.iter().any(|course| course.valid_until.is_none_or(|last| last >= today));
    let found = [
        (person.account.recipient.is_none(), Gap::Key),
        (record.appointed_on.is_none(), Gap::Appointment),
        (person.courses.is_empty(), Gap::Expertise),
        (!person.courses.is_empty() && !counts, Gap::ExpertiseEnded),
        (record.declared_on.is_none(), Gap::Declaration),
        (is_outside && record.contract_on.is_none(), Gap::Contract),
        (is_outside && record.secrecy_on.is_none(), Gap::Secrecy),
    ];
    let has_rule = |conflict: &Conflict| person.rules.iter().any(|rule| rule.conflict == *conflict);
    let rules = conflicts(roles).filter(|conflict| !has_rule(conflict)).map(Gap::Rule);
    found.into_iter().filter(|(is_missing, _)| *is_missing).map(|(_, gap)| gap).chain(rules).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::conflict_rule::ConflictRule;
    use crate::store::expertise::Expertise;
    use crate::store::handler_record::HandlerRecord;
    use crate::store::staff::Staff;
    use crate::store::{OrganisationId, StaffId};
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 23);

    fn person(roles: &[Role]) -> Person {
        let account = Staff {
            id: StaffId::from_number(1),
            organisation_id: OrganisationId::from_number(1),
            name: "A. Berger".to_owned(),
            email: "a@example.org".to_owned(),
            roles: roles.iter().copied().collect(),
            recipient: Some("age1pq1sample".to_owned()),
            enrolled_on: Some(TODAY),
            disabled: false,
            function: String::new(),
            password_is_first: false,
            factor_asked_on: None,
            language: None,
        };
        let (courses, rules, channels) = (Vec::new(), Vec::new(), Vec::new());
        Person { account, record: HandlerRecord::default(), courses, rules, channels }
    }

    fn course(valid_until: Option<Date>) -> Expertise {
        let day = date!(2025 - 02 - 01);
        Expertise { id: 1, staff_id: StaffId::from_number(1), course: "Grundkurs".to_owned(), day, valid_until }
    }

    // H-16, H-18, H-20, H-21
    #[test]
    fn of_a_handler_all_is_asked_and_of_others_nothing() {
        let of = |roles: &[Role]| gaps(&person(roles), TODAY);
        assert_eq!(of(&[Role::Handler]), [Gap::Appointment, Gap::Expertise, Gap::Declaration]);
        assert_eq!(
            of(&[Role::Ombudsperson]),
            [Gap::Appointment, Gap::Expertise, Gap::Declaration, Gap::Contract, Gap::Secrecy]
        );
        assert_eq!(of(&[Role::OrganisationAdministrator, Role::WorksCouncil, Role::Supporter]), []);
        let barred = |mut person: Person| {
            person.account.disabled = true;
            person
        };
        assert_eq!(gaps(&barred(person(&[Role::Handler])), TODAY), []);
        let mut keyless = person(&[Role::Substitute]);
        keyless.account.recipient = None;
        assert_eq!(gaps(&keyless, TODAY)[0], Gap::Key);
    }

    // H-20, H-21
    #[test]
    fn what_is_written_down_is_not_missing_as_long_as_it_counts() {
        let mut kept = person(&[Role::Handler, Role::Management]);
        kept.record.appointed_on = Some(TODAY);
        kept.record.declared_on = Some(TODAY);
        kept.courses = vec![course(Some(TODAY))];
        assert_eq!(gaps(&kept, TODAY), [Gap::Rule(Conflict::Management)]);
        let rule = |conflict| ConflictRule { staff: kept.account.id, conflict, rule: "x".to_owned(), set_on: TODAY };
        let rules = [Conflict::DataProtectionOfficer, Conflict::Management].map(rule);
        kept.rules = rules[..1].to_vec();
        assert_eq!(gaps(&kept, TODAY), [Gap::Rule(Conflict::Management)], "a rule about another duty is none");
        kept.rules = rules.to_vec();
        assert_eq!(gaps(&kept, TODAY), []);
        assert_eq!(gaps(&kept, TODAY.next_day().unwrap()), [Gap::ExpertiseEnded]);
        kept.courses.push(course(None));
        assert_eq!(gaps(&kept, TODAY.next_day().unwrap()), []);
    }
}
