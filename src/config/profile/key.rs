//! Which settings these are.

use strum::VariantArray;

use super::typed::Typed;
use crate::config::Settings;

/// How a value is typed, and what is said of one that does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProfileKind {
    /// One line of text.
    Line,
    /// Lines of text, one below the other.
    Lines,
    /// A whole number, not below 0.
    Number,
    /// An e-mail address.
    Email,
    /// A web address.
    Url,
    /// One of the Länder, or none.
    Land,
    /// A data-protection law.
    Regime,
}

/// Makes of one list the enum, and for each setting its place in the file and in [`Settings`].
macro_rules! profile_keys {
    ($($(#[$doc:meta])+ $name:ident: $section:ident.$key:ident, $kind:ident;)+) => {
        /// A setting that an organisation's administrators can change.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, VariantArray)]
        pub enum ProfileKey {
            $($(#[$doc])+ $name,)+
        }

        impl ProfileKey {
            /// The section of the file, and the name in it.
            pub const fn place(self) -> (&'static str, &'static str) {
                match self {
                    $(Self::$name => (stringify!($section), stringify!($key)),)+
                }
            }

            /// Section and name, as it is stored and recorded: `legal.controller`. Never changes.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => concat!(stringify!($section), ".", stringify!($key)),)+
                }
            }

            pub const fn kind(self) -> ProfileKind {
                match self {
                    $(Self::$name => ProfileKind::$kind,)+
                }
            }

            /// The value as somebody would type it; empty where it is not said.
            pub fn text(self, settings: &Settings) -> String {
                match self {
                    $(Self::$name => settings.$section.$key.text(),)+
                }
            }

            pub(super) fn take(self, from: Settings, into: &mut Settings) {
                match self {
                    $(Self::$name => into.$section.$key = from.$section.$key,)+
                }
            }
        }
    };
}

profile_keys! {
    /// The name on every page.
    Name: organisation.name, Line;
    /// The Land whose holidays are no working days.
    Land: organisation.land, Land;
    /// How many people it employs.
    Employed: organisation.employed, Number;
    /// Which data-protection law applies.
    Regime: legal.regime, Regime;
    /// The full name with the legal form.
    Controller: legal.controller, Line;
    /// Where it is.
    Address: legal.address, Lines;
    /// Where it can be written to.
    Email: legal.email, Email;
    /// Where it can be called.
    Phone: legal.phone, Line;
    /// Who represents it.
    RepresentedBy: legal.represented_by, Line;
    /// Register and number.
    Register: legal.register, Line;
    /// The number for value added tax.
    VatId: legal.vat_id, Line;
    /// Name or function of the data protection officer.
    Officer: legal.data_protection_officer, Line;
    /// How to reach them.
    OfficerContact: legal.data_protection_officer_contact, Line;
    /// The authority to complain to.
    Authority: legal.supervisory_authority, Line;
    /// Its web address.
    AuthorityUrl: legal.supervisory_authority_url, Url;
    /// Who else handles what is stored.
    Processors: legal.processors, Lines;
    /// Whom to tell about a barrier.
    AccessibilityContact: legal.accessibility_contact, Line;
    /// Where to go on if that does not help.
    EnforcementBody: legal.enforcement_body, Line;
}

impl ProfileKey {
    /// Every one, in the order of the file.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Those of the organisation itself.
    pub const ORGANISATION: [Self; 4] = [Self::Name, Self::Land, Self::Employed, Self::Regime];

    /// Reads [`ProfileKey::name`].
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| key.name() == name)
    }

    /// Those that the pages need which the law asks for: all others.
    pub fn of_legal_pages() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|key| !Self::ORGANISATION.contains(key))
    }

    /// The variable of the environment that sets it.
    pub fn variable(self) -> String {
        let (section, key) = self.place();
        format!("SIEGELPOST_{section}_{key}").to_uppercase()
    }
}
