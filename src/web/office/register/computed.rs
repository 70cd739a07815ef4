//! What is computed of a record, in words: beside what people have decided, and never in its place.

mod breach;
mod uses;

use serde::Serialize;

use super::menu::acting;
use crate::language::Language;
use crate::record::Kind;
use crate::register::{self, Computed, Looking, RecordView};
use crate::web::problem::Problem;
use crate::web::visitor::SignedIn;
use breach::BreachWords;
use uses::UseWords;

/// What a record's page shows of what was computed.
#[derive(Serialize)]
pub(super) enum ComputedWords {
    #[serde(rename = "uses")]
    Uses(Vec<UseWords>),
    #[serde(rename = "breach")]
    Breach(Box<BreachWords>),
}

/// What is computed of the version that is shown; `None` if nothing is of records of this kind.
pub(super) async fn computed(
    user: &SignedIn,
    kind: &Kind,
    view: &RecordView,
) -> Result<Option<ComputedWords>, Problem> {
    let app = user.app();
    let around = register::around(&app.office_store, acting(user), view).await?;
    let settings = app.settings();
    let head = &view.shown.head;
    // What was released stays under its law, whatever the organisation stands under today.
    let released_under = head.regime.as_deref().and_then(|name| name.parse().ok());
    let looking = Looking {
        answers: &view.shown.document.answers,
        written_on: head.released_on.unwrap_or(head.saved_on),
        is_released: head.released_on.is_some(),
        around: &around,
        rule: &settings.register.encryption_from_m3_because,
        regime: released_under.unwrap_or(settings.legal.regime),
        now: app.clock.now(),
        today: app.clock.today(),
    };
    let authority = settings.legal.supervisory_authority.as_deref();
    Ok(ComputedWords::of(kind, &looking, authority, user.language))
}

impl ComputedWords {
    pub(super) fn of(kind: &Kind, looking: &Looking<'_>, authority: Option<&str>, language: Language) -> Option<Self> {
        match register::computed(kind.id(), looking)? {
            Computed::Uses(uses) if uses.is_empty() => None,
            Computed::Uses(uses) => Some(Self::Uses(uses.iter().map(|one| UseWords::of(one, language)).collect())),
            Computed::Breach(due) => {
                let words = BreachWords::of(&due, authority, (looking.now, looking.today), language);
                Some(Self::Breach(Box::new(words)))
            }
        }
    }
}
