//! A notice that could not be sent, as the page names it.

use serde::Serialize;
use time::Date;
use time::macros::format_description;

use crate::mail::Step;
use crate::store::StaffId;
use crate::store::notice::{DeadNotice, NoticeKey};
use crate::web::page::iso;

/// A dead letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Letter {
    /// What the form sends.
    pub id: String,
    pub email: String,
    #[serde(serialize_with = "iso::serialize")]
    pub day: Date,
    /// The word of the step at which it failed: messages are made of it.
    pub fault: &'static str,
}

impl Letter {
    pub(super) fn of(notice: &DeadNotice) -> Self {
        let NoticeKey { staff, day, hour } = notice.key;
        // A word that nobody knows was written by somebody else.
        let step = notice.fault.as_deref().and_then(|word| word.parse::<Step>().ok());
        let fault = step.map_or("unknown", Step::as_str);
        Self { id: format!("{staff} {day} {hour}"), email: notice.email.clone(), day, fault }
    }
}

/// Reads [`Letter::id`].
pub(super) fn key(text: &str) -> Option<NoticeKey> {
    let mut parts = text.split(' ');
    let staff = StaffId::from_number(parts.next()?.parse().ok()?);
    let day = Date::parse(parts.next()?, format_description!("[year]-[month]-[day]")).ok()?;
    let hour = parts.next()?.parse().ok()?;
    parts.next().is_none().then_some(NoticeKey { staff, day, hour })
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn what_the_page_names_reads_back_and_nothing_else_does() {
        let notice = |fault: &str| DeadNotice {
            key: NoticeKey { staff: StaffId::from_number(7), day: date!(2026 - 11 - 24), hour: 8 },
            email: "a@b.example".to_owned(),
            fault: Some(fault.to_owned()),
        };
        assert_eq!(key(&Letter::of(&notice("address")).id), Some(notice("").key));
        assert_eq!([Letter::of(&notice("address")).fault, Letter::of(&notice("x")).fault], ["address", "unknown"]);
        for text in
            ["", "7", "7 2026-11-24", "7 2026-11-24 8 9", "7 24.11.2026 8", "x 2026-11-24 8", "7 2026-11-24 300"]
        {
            assert_eq!(key(text), None, "{text:?}");
        }
    }
}
