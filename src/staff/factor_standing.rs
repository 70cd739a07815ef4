//! How an account stands to the second factor that is asked of it. Pure.

use time::{Date, Duration};

use crate::access::{FactorDuty, Roles};

/// Whether a second factor is there, and until when it may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactorStanding {
    /// It is set up.
    SetUp,
    /// Nobody asks for it.
    NotAsked,
    /// It may be missing until this day, that one included.
    Due(Date),
    /// It is missing: nothing else opens.
    Overdue,
}

/// What the settings ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FactorRule {
    pub duty: FactorDuty,
    /// Days from the first sign-in on.
    pub days: u32,
}

impl FactorRule {
    /// How an account with these roles stands today, of which a second factor has been asked since `asked_on`: nobody is
    /// asked before they sign in.
    pub fn standing(self, is_set_up: bool, roles: Roles, asked_on: Option<Date>, today: Date) -> FactorStanding {
        if is_set_up {
            return FactorStanding::SetUp;
        }
        if !self.duty.asks(roles) {
            return FactorStanding::NotAsked;
        }
        let due = asked_on.unwrap_or(today).saturating_add(Duration::days(self.days.into()));
        if today > due || self.days == 0 { FactorStanding::Overdue } else { FactorStanding::Due(due) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::Role;
    use time::macros::date;

    const FIRST: Date = date!(2026 - 11 - 23);

    #[test]
    fn it_may_be_missing_for_the_days_that_the_settings_say() {
        let rule = FactorRule { duty: FactorDuty::Handlers, days: 7 };
        let handler = Roles::from(Role::Handler);
        let on = |day| rule.standing(false, handler, Some(FIRST), day);
        assert_eq!(on(FIRST), FactorStanding::Due(date!(2026 - 11 - 30)));
        assert_eq!(on(date!(2026 - 11 - 30)), FactorStanding::Due(date!(2026 - 11 - 30)));
        assert_eq!(on(date!(2026 - 12 - 01)), FactorStanding::Overdue);
        assert_eq!(rule.standing(true, handler, Some(FIRST), date!(2027 - 12 - 01)), FactorStanding::SetUp);
        assert_eq!(
            rule.standing(false, handler, None, date!(2027 - 12 - 01)),
            FactorStanding::Due(date!(2027 - 12 - 08))
        );
        let auditor = Roles::from(Role::Auditor);
        assert_eq!(rule.standing(false, auditor, Some(FIRST), date!(2027 - 12 - 01)), FactorStanding::NotAsked);
        let at_once = FactorRule { days: 0, ..rule };
        assert_eq!(at_once.standing(false, handler, Some(FIRST), FIRST), FactorStanding::Overdue);
        let off = FactorRule { duty: FactorDuty::Off, ..rule };
        assert_eq!(off.standing(false, handler, Some(FIRST), date!(2027 - 12 - 01)), FactorStanding::NotAsked);
        assert_eq!(
            off.standing(true, handler, None, FIRST),
            FactorStanding::SetUp,
            "who has one is asked for its codes"
        );
    }
}
