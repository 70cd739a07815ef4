//! The roles of an office (HinSchG §§ 14, 15; GDPR articles 37 to 39).

use std::str::FromStr;

use strum::{EnumString, IntoStaticStr, VariantArray};

/// What somebody is for the organisation. One account may have several.
///
/// The words in which roles are stored and typed ([`Role::as_str`]) never change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Role {
    /// Systemadministration: keeps the machine and the program running.
    SystemAdministrator,
    /// Mandantenadministration: texts, accounts and questionnaires of one organisation.
    OrganisationAdministrator,
    /// Fallbearbeitung in der Meldestelle (HinSchG § 15).
    Handler,
    /// Stellvertretung: works on cases when a handler is absent or biased, and holds a key for that.
    Substitute,
    /// Unterstützung (HinSchG § 8(1) sentence 2): helps with single cases that a handler opens to them.
    Supporter,
    /// Identitätsverwahrung: consents before a handler sees who reported.
    IdentityCustodian,
    /// Externe Ombudsperson (HinSchG § 14(1)): works on cases, outside the organisation.
    Ombudsperson,
    /// Datenschutzbeauftragte, betriebliche or örtliche (GDPR articles 37 to 39).
    DataProtectionOfficer,
    /// Geschäftsführung, Vorstand: approves measures and reads the annual figures.
    Management,
    /// Bearbeitung des Messenger-Registers (Datenschutzkoordination).
    RegisterEditor,
    /// Revision, Prüfung: checks deadlines and journal, without content.
    Auditor,
    /// Mitarbeitervertretung, Betriebsrat: verifies that the office is what was agreed on, and sees nothing else
    /// (BetrVG §§ 80(1), 87(1); MAVO § 36; MVG-EKD § 40).
    WorksCouncil,
}

/// A word that no role has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{word:?} is no role; there are {}", words().join(", "))]
pub struct UnknownRole {
    word: String,
}

impl Role {
    /// Every role, in the order of the specification.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The stable word.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// Reads [`Role::as_str`].
    ///
    /// # Errors
    /// [`UnknownRole`], which lists the words there are.
    pub fn parse(word: &str) -> Result<Self, UnknownRole> {
        Self::from_str(word).map_err(|_| UnknownRole { word: word.to_owned() })
    }
}

fn words() -> Vec<&'static str> {
    Role::ALL.iter().map(|role| role.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_stable_and_read_back() {
        let words = [
            "system_administrator",
            "organisation_administrator",
            "handler",
            "substitute",
            "supporter",
            "identity_custodian",
            "ombudsperson",
            "data_protection_officer",
            "management",
            "register_editor",
            "auditor",
            "works_council",
        ];
        assert_eq!(super::words(), words);
        for (word, role) in words.into_iter().zip(Role::ALL) {
            assert_eq!(Role::parse(word), Ok(*role));
        }
    }

    #[test]
    fn an_unknown_word_is_answered_with_the_list() {
        for word in ["", "Handler", "admin", "handler,auditor"] {
            let told = Role::parse(word).unwrap_err().to_string();
            assert!(told.contains(&format!("{word:?}")) && told.contains("handler, substitute"), "{told}");
        }
    }
}
