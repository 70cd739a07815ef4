//! What can be done, as values and as types.

use strum::VariantArray;

/// A right as a type: what a function asks of whoever calls it.
pub trait Requires {
    /// The same right as a value.
    const RIGHT: Right;
}

/// Makes of one list the enum [`Right`] and a type of the same name for each right.
macro_rules! rights {
    ($($(#[$doc:meta])+ $name:ident,)+) => {
        /// Something that only some roles may do.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, VariantArray)]
        pub enum Right {
            $($(#[$doc])+ $name,)+
        }

        $(
            $(#[$doc])+
            pub enum $name {}

            impl Requires for $name {
                const RIGHT: Right = Right::$name;
            }
        )+
    };
}

rights! {
    /// See the list of the cases of which one holds a slot.
    ListCases,
    /// Be given a case's ciphertext. To open it takes a slot of that case.
    ReadCase,
    /// Add replies and notes to a case.
    WriteToCase,
    /// Move a case to another state.
    MoveCase,
    /// Make a key of one's own. Without one nothing can be sealed to this account.
    HoldKey,
    /// Be somebody to whom every new report of a channel is sealed.
    ReceiveReports,
    /// See who reported, with a reason, and with the custodian's consent where there is one.
    ReadIdentity,
    /// Consent to somebody's seeing who reported.
    GrantIdentity,
    /// Look after the technical side.
    ManageSystem,
    /// Change texts and accounts of the organisation.
    ManageOrganisation,
    /// Change what the organisation says about itself: profile, legal pages, external offices, own texts.
    ChangeSettings,
    /// Change channels, what they ask and who gets their new reports.
    ManageChannels,
    /// See what is missing before the office may open: settings, accounts without a key, what is not on paper.
    SeeReadiness,
    /// Open the office, and delete what was sent to try it out.
    OpenOffice,
    /// See statistics in full, within the rule that small figures are suppressed.
    SeeStatistics,
    /// See totals, without a breakdown.
    SeeTotals,
    /// See deadlines, journal and looks of all cases, without any content.
    SeeCaseMetadata,
    /// See in totals of a year whether deadlines and deletions are kept.
    SeeCompliance,
    /// Read the journal without cases and looks, and have its chains recomputed.
    ReadJournal,
    /// Verify what an agreement with the staff's representatives says: who can open what, and what has changed.
    Verify,
    /// Read the agreement with the staff's representatives, and where what runs is not what was signed.
    ReadAgreement,
    /// Read the register.
    ReadRegister,
    /// Change the register.
    EditRegister,
    /// Approve or refuse a measure in the register.
    ApproveRegister,
    /// Make an entry of the register out of a case, without what would tell of the case.
    DeriveRecord,
}

impl Right {
    /// Every right.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Whether there is something to use it on only where the register is switched on.
    pub const fn is_of_register(self) -> bool {
        matches!(self, Self::ReadRegister | Self::EditRegister | Self::ApproveRegister)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_right_is_the_same_as_a_value_and_as_a_type() {
        fn asked_for<R: Requires>() -> Right {
            R::RIGHT
        }
        assert_eq!(asked_for::<ListCases>(), Right::ListCases);
        assert_eq!(asked_for::<DeriveRecord>(), Right::DeriveRecord);
    }
}
