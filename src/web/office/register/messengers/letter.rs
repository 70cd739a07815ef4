//! The letter of questions to a vendor: made of what is open, to be copied or printed, and signed by somebody.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Serialize;
use time::macros::date;
use time::{Date, Duration};

use super::service_in;
use crate::access::right::ReadRegister;
use crate::assessment::catalogue::Catalogue;
use crate::assessment::criterion::CriterionId;
use crate::assessment::letter::{Letter, LetterWords, Question};
use crate::assessment::service::Service;
use crate::language::Language;
use crate::web::office::register::menu::Menu;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::visitor::Office;

/// Days that a vendor has to answer.
const ANSWER_DAYS: i64 = 28;

#[derive(Serialize)]
pub(in crate::web::office::register) struct LetterPage {
    menu: Menu<'static>,
    id: &'static str,
    name: &'static str,
    provider: &'static str,
    /// `None`: nothing is open.
    letter: Option<LetterView>,
}

#[derive(Serialize)]
struct LetterView {
    subject: String,
    salutation: String,
    introduction: String,
    questions: Vec<QuestionView>,
    closing: String,
    /// All of it, to be copied.
    text: String,
}

#[derive(Serialize)]
struct QuestionView {
    id: CriterionId,
    title: String,
    question: String,
}

pub(in crate::web::office::register) async fn get(
    user: Office<ReadRegister>,
    path: Path<String>,
) -> Result<HttpResponse, Problem> {
    let service = service_in(&path)?;
    user.page(&LetterPage::of(service, user.app().clock.today(), user.language))
}

impl LetterPage {
    fn of(service: &'static Service, today: Date, language: Language) -> Self {
        let days = (today, today.saturating_add(Duration::days(ANSWER_DAYS)));
        let letter = Letter::of(LetterWords::built_in(), Catalogue::built_in(), service, days, language);
        Self {
            menu: Menu::at_messengers(language),
            id: &service.id,
            name: &service.name,
            provider: &service.provider,
            letter: letter.map(LetterView::of),
        }
    }
}

impl LetterView {
    fn of(letter: Letter) -> Self {
        let text = letter.to_text();
        let Letter { subject, salutation, introduction, questions, closing } = letter;
        let view = |Question { criterion, title, question }| QuestionView { id: criterion, title, question };
        Self { subject, salutation, introduction, questions: questions.into_iter().map(view).collect(), closing, text }
    }
}

impl Page for LetterPage {
    const TEMPLATE: &'static str = "office/register/messenger_letter.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let page = |(name, id, today)| Some((name, Self::of(service_in(id).ok()?, today, language)));
        let nothing = |(name, page): (&'static str, Self)| (name, Self { letter: None, ..page });
        let samples = [
            page(("teamwire", "teamwire", date!(2026 - 11 - 30))),
            page(("expired", "signal-mdm", date!(2028 - 02 - 01))),
            page(("nothing-open", "threema-work", date!(2026 - 11 - 30))).map(nothing),
        ];
        samples.into_iter().flatten().collect()
    }
}
