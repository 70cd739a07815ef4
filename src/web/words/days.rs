//! Days as people say them. No time of day anywhere: there is none to say.

use crate::language::Language;
use time::{Date, Month, Weekday};

/// "23. November 2026", "23 November 2026".
pub fn day_long(day: Date, language: Language) -> String {
    let month = month(day.month(), language);
    match language {
        Language::German | Language::PlainGerman => format!("{}. {month} {}", day.day(), day.year()),
        Language::English => format!("{} {month} {}", day.day(), day.year()),
    }
}

/// "Fr 27. Nov", "Fri 27 Nov"; with the year where it is another one than `today`'s.
pub fn day_short(day: Date, today: Date, language: Language) -> String {
    let weekday = weekday(day.weekday(), language);
    let month: String = month(day.month(), language).chars().take(3).collect();
    let year = if day.year() == today.year() { String::new() } else { format!(" {}", day.year()) };
    match language {
        Language::German | Language::PlainGerman => format!("{weekday} {}. {month}{year}", day.day()),
        Language::English => format!("{weekday} {} {month}{year}", day.day()),
    }
}

fn month(month: Month, language: Language) -> &'static str {
    const GERMAN: [&str; 12] = [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ];
    const ENGLISH: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let index = usize::from(u8::from(month)) - 1;
    match language {
        Language::German | Language::PlainGerman => GERMAN[index],
        Language::English => ENGLISH[index],
    }
}

fn weekday(weekday: Weekday, language: Language) -> &'static str {
    const GERMAN: [&str; 7] = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];
    const ENGLISH: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let index = usize::from(weekday.number_days_from_monday());
    match language {
        Language::German | Language::PlainGerman => GERMAN[index],
        Language::English => ENGLISH[index],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn days_read_as_people_say_them() {
        let (day, today) = (date!(2026 - 11 - 27), date!(2026 - 11 - 23));
        assert_eq!(day_long(today, Language::German), "23. November 2026");
        assert_eq!(day_long(date!(2027 - 03 - 02), Language::PlainGerman), "2. März 2027");
        assert_eq!(day_long(today, Language::English), "23 November 2026");
        assert_eq!(day_short(day, today, Language::German), "Fr 27. Nov");
        assert_eq!(day_short(day, today, Language::English), "Fri 27 Nov");
        assert_eq!(day_short(date!(2027 - 03 - 01), today, Language::German), "Mo 1. Mär 2027");
    }
}
