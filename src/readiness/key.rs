//! What can be found, by the names of its messages.

use strum::{IntoStaticStr, VariantArray};

/// Something that can be found. Its name is that of its message; what to do about it is said by another of the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Key {
    PublicAddress,
    PublicAddressLocal,
    PublicAddressMistyped,
    PublicAddressPlain,
    OfficeAddress,
    OfficeAddressLocal,
    OfficeAddressMistyped,
    OfficeAddressPlain,
    Onion,
    OnionAlone,
    NoOnion,
    ImprintElsewhere,
    ImprintHere,
    PrivacyElsewhere,
    PrivacyHere,
    LacksController,
    LacksAddress,
    LacksEmail,
    LacksRepresentative,
    LacksOfficer,
    LacksAuthority,
    AccessibilityElsewhere,
    AccessibilityHere,
    AccessibilityLacksContact,
    DutyUnknown,
    DutyVoluntary,
    DutyShareable,
    DutyOwn,
    WorkingDays,
    NoLand,
    CookieKey,
    CookieKeyTemporary,
    CookieKeyUnusable,
    Notices,
    NoticesOff,
    NoticesUnusable,
    Content,
    ContentUnusable,
    ExternalOffices,
    ExternalOfficesUnchecked,
    StoredUnusable,
    Space,
    SpaceNear,
    SpaceShort,
    SpaceGone,
    DeletionsNone,
    DeletionsWhole,
    DeletionsMissing,
    DeletionsShort,
    DeletionsUnusable,
    Database,
    DatabaseEmpty,
    DatabaseOlder,
    DatabaseOlderMigrates,
    DatabaseUnusable,
    Open,
    InPreparation,
    NoChannel,
    NoQuestionnaire,
    NoReader,
    OneReader,
    Readers,
    NobodyThere,
    OneHandler,
    WithoutKey,
    RecordsIncomplete,
    AgreementNone,
    AgreementUnsigned,
    AgreementHolds,
    AgreementDiffers,
    AgreementUnbelievable,
    AgreementClause,
}

impl Key {
    /// Every one, in the order in which they are looked at.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The name of the message that says what there is or is not.
    pub fn message(self) -> String {
        format!("ready-{}", <&str>::from(self))
    }

    /// The name of the message that says what to do.
    pub fn remedy(self) -> String {
        format!("{}-do", self.message())
    }

    /// The office's page on which it is done; `None` where it is done in a file, at the machine, or outside.
    pub fn page(self) -> Option<&'static str> {
        match self {
            Self::NoReader | Self::OneHandler | Self::WithoutKey | Self::RecordsIncomplete => Some("/people"),
            Self::LacksController
            | Self::LacksAddress
            | Self::LacksEmail
            | Self::LacksRepresentative
            | Self::LacksOfficer
            | Self::LacksAuthority
            | Self::AccessibilityLacksContact => Some("/organisation/legal"),
            Self::DutyUnknown | Self::NoLand | Self::StoredUnusable => Some("/organisation"),
            Self::ExternalOfficesUnchecked => Some("/organisation/offices"),
            Self::AgreementUnsigned | Self::AgreementDiffers | Self::AgreementUnbelievable => Some("/agreement"),
            Self::NoChannel | Self::NoQuestionnaire => Some("/channels"),
            Self::NoticesOff | Self::NoticesUnusable => Some("/notices"),
            _ => None,
        }
    }
}
