//! What a reporter's script puts around what only it can read: the receipt without a code, the words, the keys to seal
//! to.

use actix_web::HttpResponse;
use actix_web::web::Query;
use serde::Deserialize;
use time::macros::format_description;
use time::{Date, Duration};

use super::super::appointment::mailbox_address;
use super::super::can_read::named;
use super::super::form_path::form_path;
use super::page::{Notice, ReceiptPage, kind_named};
use crate::app::ReceiptKind;
use crate::casework::{Acknowledgement, Milestones, Progress};
use crate::intake::{Reader, set_fingerprint};
use crate::web::page::{SealTo, SealingFrame};
use crate::web::problem::Problem;
use crate::web::visitor::Reporter;

/// No case is older than that, in days: ten years.
const OLDEST: i64 = 3653;

/// Which receipt is wanted.
#[derive(Deserialize)]
pub(super) struct FrameQuery {
    #[serde(default)]
    received: String,
    #[serde(default)]
    acknowledged: String,
    #[serde(default)]
    kept: String,
    /// The version of the questionnaire that is filled in.
    #[serde(default)]
    asked: String,
}

/// The receipt with blanks, and what sealing needs.
pub(super) async fn get(reporter: Reporter, query: Query<FrameQuery>) -> Result<HttpResponse, Problem> {
    let channel = reporter.channel()?;
    let readers = channel.readers.current(&reporter.app().store).await?;
    let today = reporter.app().clock.today();
    let progress = query.progress(reporter.app().settings().office.acknowledgement, today);
    let (questionnaire, language) = (reporter.asked_in(&query.asked)?, reporter.language);
    let mut page = ReceiptPage::new(questionnaire, language, kind_named(&query.kept), &progress, today);
    page.address = mailbox_address(&reporter);
    let notices = questionnaire.form.every_notice(language);
    page.notices = notices.into_iter().map(|(id, words)| Notice { id: Some(id), words }).collect();
    let frame = SealingFrame {
        today,
        set: set_fingerprint(&readers).to_string(),
        readers: readers.iter().map(seal_to).collect(),
    };
    page.sealing = Some(frame.to_json(questionnaire, language));
    reporter.show(&page).at(form_path(&reporter.channel_path(), &channel.questionnaires, questionnaire)).send()
}

fn seal_to(reader: &Reader) -> SealTo {
    SealTo {
        id: reader.fingerprint.to_string(),
        name: named(&reader.name, &reader.function),
        recipient: reader.recipient_text().to_owned(),
    }
}

impl FrameQuery {
    /// What the script was told: by the answer to the report, and by the mailbox. A day on which no case can have come is
    /// taken for today, and one on which nobody can have acknowledged it for none. Right after a report was stored, nothing
    /// has happened but what happens at once.
    fn progress(&self, acknowledgement: Acknowledgement, today: Date) -> Progress {
        let received = day(&self.received).filter(|day| *day <= today && *day > today - Duration::days(OLDEST));
        let received = received.unwrap_or(today);
        if kind_named(&self.kept) == ReceiptKind::New {
            return acknowledgement.of_new(received);
        }
        let acknowledged = day(&self.acknowledged).filter(|day| (received..=today).contains(day));
        Progress::of(Milestones { acknowledged, ..Milestones::received_on(received) })
    }
}

fn day(text: &str) -> Option<Date> {
    Date::parse(text, format_description!("[year]-[month]-[day]")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn query_of(kept: &str) -> FrameQuery {
        FrameQuery { received: String::new(), acknowledged: String::new(), kept: kept.into(), asked: String::new() }
    }

    #[test]
    fn days_on_which_it_cannot_have_been_are_not_shown() {
        let today = date!(2026 - 11 - 28);
        let milestones = |received: &str, acknowledged: &str| {
            let query =
                FrameQuery { received: received.into(), acknowledged: acknowledged.into(), ..query_of("again") };
            let Milestones { received, acknowledged, .. } =
                query.progress(Acknowledgement::Automatic, today).milestones;
            (received, acknowledged)
        };
        let (first, second) = (date!(2026 - 11 - 20), date!(2026 - 11 - 21));
        assert_eq!(milestones("2026-11-20", "2026-11-21"), (first, Some(second)));
        assert_eq!(milestones("2026-11-20", "2026-11-20"), (first, Some(first)));
        for nonsense in ["", "2026-11-19", "2026-11-29", "2026-02-30", "<b>", "9999-12-31"] {
            assert_eq!(milestones("2026-11-20", nonsense), (first, None), "{nonsense}");
        }
        for nonsense in ["", "2026-11-29", "1999-01-01", "-0001-01-01", "today"] {
            assert_eq!(milestones(nonsense, ""), (today, None), "{nonsense}");
        }
    }

    // V-01
    #[test]
    fn a_report_that_was_just_stored_is_acknowledged_as_the_organisation_chose() {
        let today = date!(2026 - 11 - 23);
        let query = FrameQuery { received: "2026-11-23".into(), ..query_of("") };
        let acknowledged = |by| query.progress(by, today).milestones.acknowledged;
        assert_eq!(acknowledged(Acknowledgement::Automatic), Some(today));
        assert_eq!(acknowledged(Acknowledgement::ByHand), None);
    }
}
