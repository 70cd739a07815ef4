//! Whether an employer has to have an internal reporting office (HinSchG § 12), by how many people they employ. Church bodies are
//! employers like others. A few branches, such as banks, have to whatever their size (§ 12(3)): none of them is ours.

/// What the law makes of an employer's size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfficeDuty {
    /// Fewer than 50, in general: an office is a choice. Whoever reports is protected all the same.
    Voluntary,
    /// 50 to 249: a duty. A private employer may share the office with others of this size; to remedy a breach and to give
    /// feedback stays with each (§ 14(2)).
    Shareable,
    /// 250 and more: a duty, and an office of one's own.
    Own,
}

impl OfficeDuty {
    /// From how many employed, in general, an office is a duty (§ 12(2)).
    pub const FROM: u32 = 50;
    /// How many employed there may be where an office is shared (§ 14(2)).
    pub const SHARED_UP_TO: u32 = 249;

    /// The duty of an employer of so many.
    pub const fn of(employed: u32) -> Self {
        if employed < Self::FROM {
            Self::Voluntary
        } else if employed <= Self::SHARED_UP_TO {
            Self::Shareable
        } else {
            Self::Own
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // H-15, H-19
    #[test]
    fn from_fifty_on_an_office_is_a_duty_and_from_two_hundred_and_fifty_on_it_is_nobody_elses() {
        let duties = [0, 49, 50, 249, 250, u32::MAX].map(OfficeDuty::of);
        use OfficeDuty::{Own, Shareable, Voluntary};
        assert_eq!(duties, [Voluntary, Voluntary, Shareable, Shareable, Own, Own]);
    }
}
