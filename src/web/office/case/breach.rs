//! What the law wants of the notification of a breach: the tab counts its hours, for they begin with what is sealed.

use serde::Serialize;
use time::Date;

use crate::config::LegalSettings;
use crate::language::Language;

/// How long there is, and to whom a breach is notified.
#[derive(Serialize)]
pub(super) struct BreachView<'a> {
    /// Hours after becoming aware; `None` where the law has no figure.
    hours: Option<u16>,
    /// Hours after which the office reminds itself, with spaces between them.
    marks: String,
    norm: &'a str,
    deadline: &'a str,
    threshold: &'a str,
    /// Empty, if neither the law nor the organisation names one.
    addressee: String,
}

impl<'a> BreachView<'a> {
    /// Of the organisation's law of this day, in this language.
    pub(super) fn of(legal: &LegalSettings, today: Date, language: Language) -> Self {
        let breach = &legal.regime.on(today).breach;
        let marks: Vec<_> = breach.rule.marks.iter().map(u16::to_string).collect();
        let own = legal.supervisory_authority.as_deref();
        Self {
            hours: breach.rule.hours,
            marks: marks.join(" "),
            norm: breach.norm(language),
            deadline: breach.deadline(language),
            threshold: breach.threshold(language),
            addressee: own.or(breach.addressee(language)).unwrap_or_default().to_owned(),
        }
    }
}
