//! What in a text may give away who wrote it: a number, a date, what only one person can say. A hint, never a judgement.
//!
//! Rules are data: `config/self_betrayal.toml`, and a file of that name in the folder of a language. Those of all languages
//! hold for every text, for people write in another language than that of the page. An operator adds the names of their own
//! units. The browser's script gets the same rules
//! and finds the same: both are held against `tests/vectors/self_betrayal.json`.

mod excerpt;
mod file;
mod finding;
mod lazy_rules;
mod rule;
mod rules;
mod units;

pub use excerpt::Excerpt;
pub use file::NotRules;
pub use finding::Finding;
pub use lazy_rules::LazyRules;
pub use rules::Rules;
pub use units::UnitNames;

/// What kind of thing it is. The names are those of `warn_patterns` in a questionnaire.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize, serde::Serialize, strum::IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum WarnPattern {
    Phone,
    Email,
    Iban,
    /// A day with its month, or with the shift on it.
    DateExact,
    /// A person's name, or an initial in its place.
    NameList,
    /// Said in the first person of what few people share: a shift, a ward.
    IchSchicht,
    /// A role that few people have.
    RareRole,
    /// One of the organisation's own units, as its operator lists them: looked for in every text, whatever a questionnaire says.
    Unit,
}

impl WarnPattern {
    /// Every kind, for texts that no questionnaire says anything of.
    pub const ALL: [Self; 8] = [
        Self::Phone,
        Self::Email,
        Self::Iban,
        Self::DateExact,
        Self::NameList,
        Self::IchSchicht,
        Self::RareRole,
        Self::Unit,
    ];

    /// As in `warn_patterns` of a questionnaire.
    pub fn name(self) -> &'static str {
        self.into()
    }
}
