//! What every page of the register shares: who acts, which kinds there are, and which one the page is about.

use serde::Serialize;

use crate::language::Language;
use crate::record::{Kind, Kinds, RecordNumber};
use crate::register::Acting;
use crate::web::problem::Problem;
use crate::web::visitor::SignedIn;

/// The kinds, for the menu beside the page.
#[derive(Serialize)]
pub(super) struct Menu<'a> {
    /// Whether it stands beside the first page.
    is_start: bool,
    /// Whether it stands beside what is known of messengers.
    is_messengers: bool,
    kinds: Vec<MenuItem<'a>>,
}

#[derive(Serialize)]
struct MenuItem<'a> {
    id: &'a str,
    name: &'a str,
    is_current: bool,
}

/// The kind that a page is about.
#[derive(Serialize)]
pub(super) struct KindWords<'a> {
    pub id: &'a str,
    pub one: &'a str,
    pub many: &'a str,
    pub about: &'a str,
    pub first: &'a str,
}

impl Menu<'static> {
    /// The menu, with one kind marked.
    pub(super) fn at(current: Option<&Kind>, language: Language) -> Self {
        let item = |kind: &'static Kind| MenuItem {
            id: kind.id(),
            name: kind.text("many", language),
            is_current: current.is_some_and(|current| current.id() == kind.id()),
        };
        let kinds = Kinds::built_in().iter().map(item).collect();
        Self { is_start: current.is_none(), is_messengers: false, kinds }
    }

    /// The menu beside what is known of messengers.
    pub(super) fn at_messengers(language: Language) -> Self {
        Self { is_start: false, is_messengers: true, ..Self::at(None, language) }
    }
}

impl<'a> KindWords<'a> {
    pub(super) fn of(kind: &'a Kind, language: Language) -> Self {
        let text = |name| kind.text(name, language);
        Self { id: kind.id(), one: text("one"), many: text("many"), about: text("about"), first: text("first") }
    }
}

/// Who does something, in their own organisation.
pub(super) fn acting(user: &SignedIn) -> Acting {
    let app = user.app();
    let (staff, organisation) = (user.staff.id, user.staff.organisation_id);
    Acting { staff, organisation, day: app.clock.today(), regime: app.settings().legal.regime.name() }
}

/// The kind in the address.
pub(super) fn kind_in(part: &str) -> Result<&'static Kind, Problem> {
    Kinds::built_in().by_id(part).ok_or(Problem::NotFound)
}

/// Kind and number in the address; whether there is such a record is not known yet.
pub(super) fn record_in((kind, number): &(String, String)) -> Result<(&'static Kind, RecordNumber), Problem> {
    Ok((kind_in(kind)?, number.parse().map_err(|_| Problem::NotFound)?))
}

/// The address of a record.
pub(super) fn address(kind: &Kind, number: &RecordNumber) -> String {
    format!("/register/{}/{number}", kind.id())
}
