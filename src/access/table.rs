//! The one table of who may do what: a row for each role.
//!
//! Where a role's access is bounded to single cases (handlers to those in which they are not biased, supporters to those
//! that were opened to them), the slots of the case are the bound, not the role.

use super::Right::{self, *};
use super::Role;

/// What a role grants.
#[rustfmt::skip]
pub const fn rights_of(role: Role) -> &'static [Right] {
    match role {
        Role::SystemAdministrator       => &[ManageSystem, SeeReadiness, OpenOffice, ReadAgreement],
        Role::OrganisationAdministrator => &[ManageOrganisation, ChangeSettings, ManageChannels, SeeReadiness, OpenOffice,
                                             SeeTotals, SeeCompliance, ReadAgreement],
        Role::Handler | Role::Substitute
                                        => &[ListCases, ReadCase, WriteToCase, MoveCase, HoldKey, ReceiveReports,
                                             ReadIdentity, SeeStatistics, SeeTotals, DeriveRecord],
        Role::Supporter                 => &[ListCases, ReadCase, HoldKey],
        Role::IdentityCustodian         => &[GrantIdentity],
        Role::Ombudsperson              => &[ListCases, ReadCase, WriteToCase, MoveCase, HoldKey, ReceiveReports,
                                             ReadIdentity, SeeStatistics, SeeTotals],
        Role::DataProtectionOfficer     => &[SeeTotals, SeeCompliance, ReadAgreement, ReadRegister,
                                             EditRegister, ApproveRegister],
        Role::Management                => &[SeeTotals, SeeCompliance, ReadAgreement, ReadRegister,
                                             ApproveRegister],
        Role::RegisterEditor            => &[ReadRegister, EditRegister],
        Role::Auditor                   => &[SeeCaseMetadata, SeeStatistics, SeeTotals, SeeCompliance, ReadJournal,
                                             ReadAgreement, ReadRegister],
        Role::WorksCouncil              => &[SeeCompliance, ReadJournal, Verify, ReadAgreement],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::Roles;

    /// The specification's table, cell by cell: a role, then its rights in the order of [`Right::ALL`].
    const EXPECTED: &str = "
        system_administrator       | ManageSystem SeeReadiness OpenOffice ReadAgreement
        organisation_administrator | ManageOrganisation ChangeSettings ManageChannels SeeReadiness OpenOffice SeeTotals SeeCompliance ReadAgreement
        handler                    | ListCases ReadCase WriteToCase MoveCase HoldKey ReceiveReports ReadIdentity \
                                     SeeStatistics SeeTotals DeriveRecord
        substitute                 | ListCases ReadCase WriteToCase MoveCase HoldKey ReceiveReports ReadIdentity \
                                     SeeStatistics SeeTotals DeriveRecord
        supporter                  | ListCases ReadCase HoldKey
        identity_custodian         | GrantIdentity
        ombudsperson               | ListCases ReadCase WriteToCase MoveCase HoldKey ReceiveReports ReadIdentity \
                                     SeeStatistics SeeTotals
        data_protection_officer    | SeeTotals SeeCompliance ReadAgreement ReadRegister EditRegister ApproveRegister
        management                 | SeeTotals SeeCompliance ReadAgreement ReadRegister ApproveRegister
        register_editor            | ReadRegister EditRegister
        auditor                    | SeeStatistics SeeTotals SeeCaseMetadata SeeCompliance ReadJournal ReadAgreement \
                                     ReadRegister
        works_council              | SeeCompliance ReadJournal Verify ReadAgreement";

    // H-18: whoever is in charge from outside has a role, and a key.
    #[test]
    fn the_table_is_the_specifications() {
        let row = |role: &Role| {
            let granted = Right::ALL.iter().filter(|right| Roles::from(*role).allow(**right));
            (role.as_str().to_owned(), granted.map(|right| format!("{right:?}")).collect::<Vec<_>>())
        };
        let expected = EXPECTED.lines().filter_map(|line| line.split_once('|'));
        let expected = expected
            .map(|(role, rights)| (role.trim().to_owned(), rights.split_whitespace().map(str::to_owned).collect()));
        assert_eq!(Role::ALL.iter().map(row).collect::<Vec<_>>(), expected.collect::<Vec<_>>());
    }

    /// HinSchG § 16(2): only those who are responsible, and who support them, have access to reports.
    // H-03, H-23
    #[test]
    fn whoever_keeps_the_machine_or_the_organisation_is_let_near_no_case() {
        let near = [ListCases, ReadCase, WriteToCase, MoveCase, HoldKey, ReceiveReports, ReadIdentity];
        for role in [
            Role::SystemAdministrator,
            Role::OrganisationAdministrator,
            Role::IdentityCustodian,
            Role::DataProtectionOfficer,
            Role::Management,
            Role::RegisterEditor,
            Role::Auditor,
            Role::WorksCouncil,
        ] {
            assert!(near.iter().all(|right| !Roles::from(role).allow(*right)), "{role:?}");
        }
    }

    #[test]
    fn who_works_on_the_register_and_who_works_on_cases_have_no_role_in_common() {
        let near = [ListCases, ReadCase, WriteToCase, MoveCase, HoldKey, ReceiveReports, ReadIdentity, GrantIdentity];
        for role in Role::ALL.iter().map(|role| Roles::from(*role)) {
            let of_register = Right::ALL.iter().any(|right| right.is_of_register() && role.allow(*right));
            assert!(!of_register || near.iter().all(|right| !role.allow(*right)), "{role}");
        }
        let granted = |role, right| Roles::from(role).allow(right);
        assert!(granted(Role::RegisterEditor, EditRegister) && !granted(Role::RegisterEditor, ApproveRegister));
        assert!(granted(Role::Management, ApproveRegister) && !granted(Role::Management, EditRegister));
        assert!(granted(Role::Auditor, ReadRegister) && !granted(Role::Auditor, EditRegister));
    }

    #[test]
    fn no_role_grants_nothing_and_no_right_is_granted_by_nobody() {
        for right in Right::ALL {
            assert!(!Roles::EMPTY.allow(*right));
            assert!(Role::ALL.iter().any(|role| rights_of(*role).contains(right)), "{right:?}");
        }
    }
}
