//! Of whom a second factor is asked, beside the password.

use serde::{Deserialize, Serialize};

use super::{Right, Roles};

/// Whose sign-in asks for a code, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactorDuty {
    /// Nobody's, but of those who have set it up.
    Off,
    /// That of everybody whose roles let them near a case.
    #[default]
    Handlers,
    /// Everybody's.
    Everyone,
}

impl FactorDuty {
    /// Whether it is asked of somebody with these roles.
    pub fn asks(self, roles: Roles) -> bool {
        match self {
            Self::Off => false,
            Self::Handlers => roles.allow(Right::ReadCase),
            Self::Everyone => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::Role;

    #[test]
    fn it_is_asked_of_those_who_come_near_a_case_or_of_all() {
        let (handler, auditor) = (Roles::from(Role::Handler), Roles::from(Role::Auditor));
        let asks = |duty: FactorDuty| [duty.asks(handler), duty.asks(auditor), duty.asks(Roles::EMPTY)];
        assert_eq!(asks(FactorDuty::Off), [false; 3]);
        assert_eq!(asks(FactorDuty::default()), [true, false, false]);
        assert_eq!(asks(FactorDuty::Everyone), [true; 3]);
    }
}
