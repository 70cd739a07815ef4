//! What a reporter's script puts around what only it can read: the receipt without a code, the words, the keys to seal
//! to.

use actix_web::HttpResponse;
use actix_web::web::Query;
use serde::Deserialize;
use time::macros::format_description;
use time::{Date, Duration};

use super::page::{Notice, ReceiptPage, kind_named};
use crate::casework::Milestones;
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
    kept: String,
}

/// The receipt with blanks, and what sealing needs.
pub(super) async fn get(reporter: Reporter, query: Query<FrameQuery>) -> Result<HttpResponse, Problem> {
    let channel = reporter.channel()?;
    let readers = channel.readers.current(&reporter.app().store).await?;
    let today = reporter.app().clock.today();
    let milestones = Milestones { received: query.received_on(today), acknowledged: None, closed: None };
    let (questionnaire, language) = (&*channel.questionnaire, reporter.language);
    let mut page = ReceiptPage::new(questionnaire, language, kind_named(&query.kept), &milestones);
    let notices = questionnaire.every_notice(language);
    page.notices = notices.into_iter().map(|(id, words)| Notice { id: Some(id), words }).collect();
    let frame = SealingFrame {
        today,
        set: set_fingerprint(&readers).to_string(),
        readers: readers.iter().map(seal_to).collect(),
    };
    page.sealing = Some(frame.to_json(questionnaire, language));
    reporter.show(&page).at(format!("{}/report", reporter.channel_path())).send()
}

fn seal_to(reader: &Reader) -> SealTo {
    SealTo {
        id: reader.fingerprint.to_string(),
        name: reader.name.clone(),
        recipient: reader.recipient_text().to_owned(),
    }
}

impl FrameQuery {
    /// The day that the answer to the report told. A day on which no case can have come is taken for today.
    fn received_on(&self, today: Date) -> Date {
        let day = Date::parse(&self.received, format_description!("[year]-[month]-[day]")).ok();
        day.filter(|day| *day <= today && *day > today - Duration::days(OLDEST)).unwrap_or(today)
    }
}
