//! Roles that one person should not have together (HinSchG § 15(1): no other duty may lead to a conflict of interest).
//!
//! They are not refused: a small organisation may have no choice. It then needs a written rule for who steps in when a
//! report concerns the other duty.

use super::{Right, Role, Roles};

/// A duty that stands against work on cases. Each calls for a written rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Conflict {
    /// Supervises how the reporting office processes data (GDPR articles 38(6) and 39(1)(b)).
    DataProtectionOfficer,
    /// Would decide on measures against itself.
    Management,
    /// Would work on reports about the machines in their own care.
    SystemAdministrator,
}

impl Conflict {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::DataProtectionOfficer, Self::Management, Self::SystemAdministrator];

    /// The role with that duty.
    pub const fn role(self) -> Role {
        match self {
            Self::DataProtectionOfficer => Role::DataProtectionOfficer,
            Self::Management => Role::Management,
            Self::SystemAdministrator => Role::SystemAdministrator,
        }
    }

    /// The stable word: that of the role.
    pub fn as_str(self) -> &'static str {
        self.role().as_str()
    }

    /// Reads [`Conflict::as_str`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|conflict| conflict.as_str() == word)
    }
}

/// The conflicts between these roles.
pub fn conflicts(roles: Roles) -> impl Iterator<Item = Conflict> {
    Conflict::ALL.into_iter().filter(move |conflict| roles.allow(Right::WriteToCase) && roles.contains(conflict.role()))
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
