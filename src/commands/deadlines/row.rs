//! One day that matters to a case, as text and as JSON.

use serde_json::{Value, json};
use time::Date;
use time::macros::format_description;

use crate::casework::calendar::Calendar;
use crate::casework::{Deadlines, Duty, Obligation, quiet_from};

/// A day, and what it is about.
pub(super) struct Row {
    /// Stable: for programs.
    name: &'static str,
    what: &'static str,
    day: Date,
    /// Until which working day it is to be done; `None` where nothing is.
    working_day: Option<Date>,
    reminders: Vec<Date>,
    done: Option<Date>,
    basis: &'static str,
}

impl Row {
    /// What happens in a case, in the order in which it does.
    pub(super) fn all(deadlines: &Deadlines, calendar: &Calendar, closed: Option<Date>) -> Vec<Self> {
        let duties = deadlines.duties(calendar);
        let (delete, owed): (Vec<_>, Vec<_>) = duties.iter().partition(|duty| duty.obligation == Obligation::Delete);
        let of = |duty: &&Duty| Self::of(duty, calendar);
        let first = [Self::first_reply(deadlines.first_reply_by(calendar))].into_iter();
        let quiet = closed.map(|closed| Self::quiet(quiet_from(closed)));
        first.chain(owed.iter().map(of)).chain(quiet).chain(delete.iter().map(of)).collect()
    }

    fn first_reply(day: Date) -> Self {
        Self {
            name: "first_reply",
            what: "a person writes by",
            day,
            working_day: Some(day),
            reminders: Vec::new(),
            done: None,
            basis: "a promise beyond the law: three working days",
        }
    }

    fn quiet(day: Date) -> Self {
        Self {
            name: "quiet",
            what: "kept and nothing else from",
            day,
            working_day: None,
            reminders: Vec::new(),
            done: None,
            basis: "of this program: thirty days after closing",
        }
    }

    fn of(duty: &Duty, calendar: &Calendar) -> Self {
        let (name, what, basis) = match duty.obligation {
            Obligation::Acknowledge => ("acknowledge", "receipt confirmed by", "HinSchG § 17(1) no. 1"),
            Obligation::Feedback => ("feedback", "feedback given by", "HinSchG § 17(2)"),
            Obligation::Delete => ("delete", "deleted from", "HinSchG § 11(5)"),
        };
        let working_day = (duty.obligation != Obligation::Delete).then_some(duty.warn);
        let reminders = duty.early_warnings(calendar);
        Self { name, what, day: duty.due, working_day, reminders, done: duty.done, basis }
    }

    fn is_late(&self) -> bool {
        self.done.is_some_and(|done| done > self.day)
    }

    pub(super) fn cells(&self, calendar: &Calendar) -> [String; 6] {
        let holiday = calendar.holiday(self.day).map(|name| format!(" ({name})")).unwrap_or_default();
        let reminders: Vec<String> = self.reminders.iter().copied().map(said).collect();
        let late = if self.is_late() { ", late" } else { "" };
        [
            self.what.to_owned(),
            said(self.day) + &holiday,
            self.working_day.map(said).unwrap_or_default(),
            reminders.join(", "),
            self.done.map(|done| format!("{}{late}", said(done))).unwrap_or_default(),
            self.basis.to_owned(),
        ]
    }

    pub(super) fn as_json(&self) -> Value {
        let iso = |day: Date| day.to_string();
        json!({
            "name": self.name,
            "day": iso(self.day),
            "last_working_day": self.working_day.map(iso),
            "reminders": self.reminders.iter().copied().map(iso).collect::<Vec<_>>(),
            "done": self.done.map(iso),
            "late": self.is_late(),
            "basis": self.basis,
        })
    }
}

/// "Mon 2026-11-23".
fn said(day: Date) -> String {
    day.format(format_description!("[weekday repr:short] [year]-[month]-[day]")).unwrap_or_else(|_| day.to_string())
}
