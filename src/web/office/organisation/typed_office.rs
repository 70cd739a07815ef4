//! An external office as it is typed.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::config::Line;
use crate::config::external_offices::{ExternalOffice, ExternalOffices, OfficeId, TypedOffice};
use crate::language::Languages;
use crate::web::guard::form::Protected;

/// The kinds, by the words that files have.
pub(super) const KINDS: [&str; 4] = ["external", "union", "supervisory", "emergency"];

/// What is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum OfficeProblem {
    /// Name or competence is missing in the first language, or in another one that has the other.
    NoWords,
    /// More than a line, or too long for one.
    NoLine,
    /// No address that begins with https://.
    NoUrl,
    NoDay,
    NoKind,
    /// Nobody could reach it: neither an address, nor a telephone, nor a place.
    NoWay,
    /// Somebody else has changed it meanwhile.
    Overtaken,
    /// There are as many as the list can have.
    TooMany,
}

/// What a form says.
pub(super) fn read(form: &Protected, languages: Languages) -> TypedOffice {
    let text = |name: &str| form.value(name).trim().to_owned();
    let in_each = |name: &str| -> BTreeMap<String, String> {
        languages.all().iter().map(|it| (it.tag().to_owned(), text(&format!("{name}-{}", it.tag())))).collect()
    };
    TypedOffice {
        kind: text("kind"),
        name: in_each("name"),
        competence: in_each("competence"),
        url: text("url"),
        phone: text("phone"),
        postal: text("postal"),
        last_checked: text("last_checked"),
    }
}

/// Whether it can stand in the list: first what people see at once, then by what reads the files.
pub(super) fn check(id: OfficeId, typed: &TypedOffice, languages: Languages) -> Result<(), OfficeProblem> {
    let first = languages.default_language().tag();
    let is_said = |texts: &BTreeMap<String, String>, tag: &str| texts.get(tag).is_some_and(|text| !text.is_empty());
    let is_half = |tag: &str| is_said(&typed.name, tag) != is_said(&typed.competence, tag);
    if !is_said(&typed.name, first) || languages.all().iter().any(|language| is_half(language.tag())) {
        return Err(OfficeProblem::NoWords);
    }
    let lines = typed.name.values().chain(typed.competence.values()).chain([&typed.phone, &typed.postal, &typed.url]);
    if lines.filter(|line| !line.is_empty()).any(|line| Line::try_from(line.clone()).is_err()) {
        return Err(OfficeProblem::NoLine);
    }
    if typed.url.is_empty() && typed.phone.is_empty() && typed.postal.is_empty() {
        return Err(OfficeProblem::NoWay);
    }
    if !KINDS.contains(&typed.kind.as_str()) {
        return Err(OfficeProblem::NoKind);
    }
    let without_day = TypedOffice { last_checked: String::new(), ..typed.clone() };
    ExternalOffices::check(id, &without_day, languages).map_err(|_| OfficeProblem::NoUrl)?;
    ExternalOffices::check(id, typed, languages).map_err(|_| OfficeProblem::NoDay).map(drop)
}

/// An office of the list, as somebody would have typed it.
pub(super) fn of(office: &ExternalOffice, languages: Languages) -> TypedOffice {
    let in_each = |text: &crate::language::Text| -> BTreeMap<String, String> {
        let own = |tag: &str| languages.from_tag(tag).and_then(|it| text.exactly(it)).unwrap_or_default().to_owned();
        languages.all().iter().map(|it| (it.tag().to_owned(), own(it.tag()))).collect()
    };
    TypedOffice {
        kind: KINDS.iter().find(|word| office.kind.is(word)).copied().unwrap_or_default().to_owned(),
        name: in_each(&office.name),
        competence: in_each(&office.competence),
        url: office.url.clone().unwrap_or_default(),
        phone: office.phone.clone().unwrap_or_default(),
        postal: office.postal.clone().unwrap_or_default(),
        last_checked: office.last_checked.map(|day| day.to_string()).unwrap_or_default(),
    }
}
