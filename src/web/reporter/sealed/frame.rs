//! What the script puts around what only it can read: the receipt without a code, the words, the keys to seal to.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Query};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;
use time::macros::format_description;
use time::{Date, Duration};

use crate::casework::{Deadlines, Milestones};
use crate::intake;
use crate::web::guard::headers::Listener;
use crate::web::page::{Notice, Receipt, ReceiptPage, SealTo, SealingFrame, WordsPage};
use crate::web::problem::Problem;
use crate::web::site::Site;

/// No case is older than that, in days: ten years.
const OLDEST: i64 = 3653;

/// Which receipt is wanted.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    received: String,
    #[serde(default)]
    kept: String,
}

/// The receipt with blanks, and what sealing needs.
pub async fn report(site: Data<Site>, request: HttpRequest, wanted: Query<Wanted>) -> Result<HttpResponse, Problem> {
    let language = site.language(&request, Listener::Public);
    let readers = site.readers.look_up(&site.store).await?;
    let today = site.clock.today();
    let received = wanted.received(today);
    let deadlines = Deadlines::of(&Milestones { received, acknowledged: None, closed: None });
    let notices = site.questionnaire.every_notice(language);
    let page = ReceiptPage {
        receipt: Receipt::named(&wanted.kept),
        case_key: "",
        received,
        acknowledge_by: deadlines.acknowledge_by,
        feedback_by: deadlines.feedback_by,
        questionnaire: &site.questionnaire,
        notices: notices.into_iter().map(|(id, words)| Notice { id: Some(id), words }).collect(),
        frame: Some(SealingFrame {
            today,
            set: intake::set(&readers).to_string(),
            readers: readers.iter().map(seal_to).collect(),
        }),
    };
    site.reporter_page_in(language, "/report", &page, StatusCode::OK)
}

/// The words for the page that asks for the access code.
pub async fn mailbox(site: Data<Site>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    site.reporter_page(&request, &WordsPage {})
}

fn seal_to(reader: &intake::Reader) -> SealTo {
    SealTo {
        id: reader.fingerprint.to_string(),
        name: reader.name.clone(),
        recipient: reader.recipient_text().to_owned(),
    }
}

impl Wanted {
    /// The day that the answer to the report told. A day on which no case can have come is taken for today.
    fn received(&self, today: Date) -> Date {
        let day = Date::parse(&self.received, format_description!("[year]-[month]-[day]")).ok();
        day.filter(|day| *day <= today && *day > today - Duration::days(OLDEST)).unwrap_or(today)
    }
}
