//! From which class on an organisation asks for end-to-end encryption.

use super::class::DataClass;

/// From M2 on, or, with a reason of the data protection officer, from M3 on. Every export prints it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EncryptionRule(Option<String>);

/// It was moved without saying why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("end-to-end encryption is asked for from M2 on; to begin at M3 takes a reason of the data protection officer")]
pub struct NoReason;

impl EncryptionRule {
    /// From M3 on, for this reason.
    ///
    /// # Errors
    /// [`NoReason`] without one.
    pub fn from_m3(reason: &str) -> Result<Self, NoReason> {
        match reason.trim() {
            "" => Err(NoReason),
            reason => Ok(Self(Some(reason.to_owned()))),
        }
    }

    /// The class from which on it is asked for.
    pub fn from(&self) -> DataClass {
        if self.is_moved() { DataClass::M3 } else { DataClass::M2 }
    }

    /// Why it begins later than it should.
    pub fn reason(&self) -> Option<&str> {
        self.0.as_deref()
    }

    /// Whether it begins later than it should.
    pub fn is_moved(&self) -> bool {
        self.0.is_some()
    }
}
