//! What an administrator is told before roles are saved that one person should not have together. Nothing of it is refused,
//! but some of it needs a written rule first: [`super::Conflict`].

use super::{Conflict, Right, Role, Roles, conflicts};

/// Something that speaks against these roles in one hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoleWarning {
    /// A duty that calls for a written rule.
    Conflict(Conflict),
    /// Gives themselves and others access, and works on cases.
    AdministersAccess,
    /// Consents to their own look at who reported.
    ConsentsToOneself,
    /// Verifies their own work.
    VerifiesOneself,
    /// Is outside the organisation, and cannot remedy a breach within it (HinSchG § 14(1)).
    OutsideAndInside,
}

impl RoleWarning {
    /// The word by which messages name it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Conflict(conflict) => conflict.as_str(),
            Self::AdministersAccess => "administers_access",
            Self::ConsentsToOneself => "consents_to_oneself",
            Self::VerifiesOneself => "verifies_oneself",
            Self::OutsideAndInside => "outside_and_inside",
        }
    }
}

/// What speaks against these roles in one hand (HinSchG § 15(1); GDPR article 38(6)).
pub fn warnings(roles: Roles) -> Vec<RoleWarning> {
    let works = roles.allow(Right::WriteToCase);
    let verifies = roles.contains(Role::Auditor) || roles.contains(Role::WorksCouncil);
    let inside = roles.contains(Role::Handler) || roles.contains(Role::Management);
    let others = [
        (works && roles.allow(Right::ManageOrganisation), RoleWarning::AdministersAccess),
        (works && roles.allow(Right::GrantIdentity), RoleWarning::ConsentsToOneself),
        (works && verifies, RoleWarning::VerifiesOneself),
        (inside && roles.contains(Role::Ombudsperson), RoleWarning::OutsideAndInside),
    ];
    let others = others.into_iter().filter(|(holds, _)| *holds).map(|(_, warning)| warning);
    conflicts(roles).map(RoleWarning::Conflict).chain(others).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(roles: &[Role]) -> Vec<&'static str> {
        warnings(roles.iter().copied().collect()).into_iter().map(RoleWarning::as_str).collect()
    }

    // H-20
    #[test]
    fn whoever_works_on_cases_neither_gives_access_nor_verifies_nor_consents() {
        assert_eq!(of(&[Role::Handler, Role::OrganisationAdministrator]), ["administers_access"]);
        assert_eq!(of(&[Role::Substitute, Role::IdentityCustodian]), ["consents_to_oneself"]);
        assert_eq!(of(&[Role::Handler, Role::WorksCouncil]), ["verifies_oneself"]);
        assert_eq!(of(&[Role::Ombudsperson, Role::Auditor]), ["verifies_oneself"]);
        assert_eq!(of(&[Role::Ombudsperson, Role::Handler]), ["outside_and_inside"]);
        assert_eq!(
            of(&[Role::Handler, Role::Management, Role::DataProtectionOfficer]),
            ["data_protection_officer", "management"]
        );
        for role in Role::ALL {
            assert_eq!(of(&[*role]), Vec::<&str>::new(), "{role:?} alone");
        }
        assert_eq!(
            of(&[Role::OrganisationAdministrator, Role::SystemAdministrator, Role::Auditor]),
            Vec::<&str>::new()
        );
    }
}
