//! Roles that one person should not have together (HinSchG § 15(1): no other duty may lead to a conflict of interest).
//!
//! They are not refused: a small organisation may have no choice. It then needs a written rule for who steps in when a
//! report concerns the other duty.

use super::{Right, Role, Roles};

/// A duty that stands against work on cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conflict {
    /// Supervises how the reporting office processes data (GDPR articles 38(6) and 39(1)(b)).
    DataProtectionOfficer,
    /// Would decide on measures against itself.
    Management,
    /// Would work on reports about the machines in their own care.
    SystemAdministrator,
}

/// The conflicts between these roles.
pub fn conflicts(roles: Roles) -> impl Iterator<Item = Conflict> {
    let against = [
        (Role::DataProtectionOfficer, Conflict::DataProtectionOfficer),
        (Role::Management, Conflict::Management),
        (Role::SystemAdministrator, Conflict::SystemAdministrator),
    ];
    against
        .into_iter()
        .filter(move |(role, _)| roles.allow(Right::WriteToCase) && roles.contains(*role))
        .map(|(_, conflict)| conflict)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(roles: &[Role]) -> Vec<Conflict> {
        conflicts(roles.iter().copied().collect()).collect()
    }

    #[test]
    fn whoever_works_on_cases_should_neither_supervise_nor_decide_nor_administer() {
        for works in [Role::Handler, Role::Substitute, Role::Ombudsperson] {
            assert_eq!(of(&[works, Role::DataProtectionOfficer]), [Conflict::DataProtectionOfficer]);
            assert_eq!(of(&[works, Role::Management]), [Conflict::Management]);
            assert_eq!(of(&[works, Role::SystemAdministrator, Role::Auditor]), [Conflict::SystemAdministrator]);
            assert_eq!(of(&[works]), []);
        }
        assert_eq!(of(&[Role::DataProtectionOfficer, Role::Management, Role::SystemAdministrator]), []);
    }
}
