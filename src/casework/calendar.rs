//! Working days: Monday to Friday, but for the holidays of the whole country and of the organisation's Land.
//!
//! Which days those are is data: `config/holidays.toml`. Nothing here moves a deadline: working days are for warnings, which
//! come earlier, and for what the office promises beyond the law.

mod easter;
mod holiday;
mod holidays;
mod land;
#[cfg(test)]
mod tests;

use time::{Date, Duration, Weekday};

pub use holiday::NotADay;
use holidays::Holidays;
pub use land::{Land, NoSuchLand};

/// The working days of an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Calendar {
    land: Option<Land>,
}

impl Calendar {
    /// With the holidays of the whole country only.
    pub const fn nationwide() -> Self {
        Self { land: None }
    }

    /// With those of the whole country, and of this Land if there is one.
    pub const fn of(land: Option<Land>) -> Self {
        Self { land }
    }

    /// The day on which somebody last compared the holidays with published lists.
    pub fn checked_on() -> Date {
        Holidays::built_in().checked
    }

    /// What a holiday is called; `None` if the day is none.
    pub fn holiday(&self, day: Date) -> Option<&'static str> {
        Holidays::built_in().on(day, self.land)
    }

    /// Whether people work on this day.
    pub fn is_working_day(&self, day: Date) -> bool {
        !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && self.holiday(day).is_none()
    }

    /// `day`, or the last working day before it.
    pub fn working_day_on_or_before(&self, day: Date) -> Date {
        let mut at = day;
        while !self.is_working_day(at) {
            at = at.saturating_sub(Duration::DAY);
            if at == Date::MIN {
                break;
            }
        }
        at
    }

    /// The working day that is the `count`th after `day`, which is not counted itself.
    pub fn working_days_after(&self, day: Date, count: u16) -> Date {
        let following = std::iter::successors(day.next_day(), |day| day.next_day());
        let mut working = following.filter(|day| self.is_working_day(*day));
        (0..count).map_while(|_| working.next()).last().unwrap_or(day)
    }

    /// The `count`th working day before `day`, which is not counted itself.
    pub fn working_days_before(&self, day: Date, count: u16) -> Date {
        let earlier = std::iter::successors(day.previous_day(), |day| day.previous_day());
        let mut working = earlier.filter(|day| self.is_working_day(*day));
        (0..count).map_while(|_| working.next()).last().unwrap_or(day)
    }
}
