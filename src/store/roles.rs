//! What an account may do.

use super::text_enum::{AsText, TextEnum};

/// What a member of staff may do. Stored as a comma list, so that a role more is no migration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Roles {
    /// Works on cases: may be given slots.
    pub handler: bool,
    /// Keeps accounts and settings; reads nothing.
    pub admin: bool,
}

impl TextEnum for Roles {
    fn word(self) -> &'static str {
        match (self.handler, self.admin) {
            (true, true) => "handler,admin",
            (true, false) => "handler",
            (false, true) => "admin",
            (false, false) => "",
        }
    }

    fn from_word(name: &str) -> Option<Self> {
        let mut roles = Self::default();
        for role in name.split(',').filter(|role| !role.is_empty()) {
            match role {
                "handler" => roles.handler = true,
                "admin" => roles.admin = true,
                _ => return None,
            }
        }
        Some(roles)
    }
}

impl From<AsText<Roles>> for Roles {
    fn from(text: AsText<Roles>) -> Self {
        text.0
    }
}
