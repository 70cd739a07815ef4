//! The parts of the office: how its bar groups its pages.

/// The parts of the office, for whoever may visit many of its pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// Cases, and the figures of all together.
    Cases,
    /// What the organisation writes down about how it deals with personal data.
    Register,
    /// Who works here.
    Team,
    /// What the office says, asks, and still lacks.
    Setup,
    /// What can be shown to whoever verifies.
    Proof,
}

impl Section {
    /// Every one, in the order of the bar.
    pub const ALL: &'static [Self] = &[Self::Cases, Self::Register, Self::Team, Self::Setup, Self::Proof];

    /// The message that names it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Cases => "section-cases",
            Self::Register => "section-register",
            Self::Team => "section-team",
            Self::Setup => "section-setup",
            Self::Proof => "section-proof",
        }
    }
}
