//! The sixteen Länder: each has holidays of its own.

use serde::Deserialize;
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

/// A Land, by the second half of its ISO 3166-2:DE code.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Display, EnumString, IntoStaticStr, VariantArray, Deserialize,
)]
#[strum(ascii_case_insensitive, parse_err_ty = NoSuchLand, parse_err_fn = NoSuchLand::new)]
#[serde(try_from = "String")]
pub enum Land {
    #[strum(serialize = "BW")]
    BadenWuerttemberg,
    #[strum(serialize = "BY")]
    Bayern,
    #[strum(serialize = "BE")]
    Berlin,
    #[strum(serialize = "BB")]
    Brandenburg,
    #[strum(serialize = "HB")]
    Bremen,
    #[strum(serialize = "HH")]
    Hamburg,
    #[strum(serialize = "HE")]
    Hessen,
    #[strum(serialize = "MV")]
    MecklenburgVorpommern,
    #[strum(serialize = "NI")]
    Niedersachsen,
    #[strum(serialize = "NW")]
    NordrheinWestfalen,
    #[strum(serialize = "RP")]
    RheinlandPfalz,
    #[strum(serialize = "SL")]
    Saarland,
    #[strum(serialize = "SN")]
    Sachsen,
    #[strum(serialize = "ST")]
    SachsenAnhalt,
    #[strum(serialize = "SH")]
    SchleswigHolstein,
    #[strum(serialize = "TH")]
    Thueringen,
}

/// Letters that name no Land.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no such Land; the Länder are {}", codes())]
pub struct NoSuchLand;

impl Land {
    /// Every Land.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// Its two letters.
    pub fn code(self) -> &'static str {
        self.into()
    }

    /// Where its law says which days are holidays.
    pub fn law(self) -> &'static str {
        super::Holidays::built_in().law(self)
    }
}

impl NoSuchLand {
    fn new(_: &str) -> Self {
        Self
    }
}

impl TryFrom<String> for Land {
    type Error = NoSuchLand;

    fn try_from(code: String) -> Result<Self, NoSuchLand> {
        code.parse()
    }
}

fn codes() -> String {
    Land::ALL.iter().map(|land| land.code()).collect::<Vec<_>>().join(", ")
}
