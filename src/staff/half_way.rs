//! Who has passed the first step of a sign-in, and stands before the second.

use crate::store::StaffId;

/// Whose password was right, and of which generation of known browsers the account was then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HalfWay {
    pub(super) staff: StaffId,
    pub(super) device_generation: i32,
}

impl HalfWay {
    pub(super) fn of(staff: StaffId, device_generation: i32) -> Self {
        Self { staff, device_generation }
    }

    /// Who it is.
    pub fn staff(self) -> StaffId {
        self.staff
    }

    /// As it stands in an encrypted cookie.
    pub fn text(self) -> String {
        format!("{} {}", self.staff.number(), self.device_generation)
    }

    /// Reads [`HalfWay::text`].
    pub fn parse(text: &str) -> Option<Self> {
        let (staff, generation) = text.split_once(' ')?;
        Some(Self::of(StaffId::from_number(staff.parse().ok()?), generation.parse().ok()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_cookie_carries_reads_back_and_nothing_else_does() {
        let half_way = HalfWay::of(StaffId::from_number(7), 3);
        assert_eq!(HalfWay::parse(&half_way.text()), Some(half_way));
        for wrong in ["", "7", "7 ", " 3", "7 3 /", "7 x", "99999999999 1"] {
            assert_eq!(HalfWay::parse(wrong), None, "{wrong:?}");
        }
    }
}
