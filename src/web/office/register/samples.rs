//! Records as the pages of the register show them to tests.

mod computed;
mod data;
mod views;

use std::sync::LazyLock;

use super::form::{About, FormPage, overtaken, ready};
use super::lamps::ChangeWords;
use super::outcome::{Notice, Refused};
use super::record::{RecordPage, sample, with_computed};
use super::release::Found;
use crate::access::Role;
use crate::form::{Answers, FieldError, FieldProblem};
use crate::language::Language;
use crate::register::Seen;
use crate::web::page::Filling;
pub(super) use data::{
    NUMBER, TITLE, TODAY, acting, answers, counts, covers, document, full, kind, later_answers, nothing,
};
use views::VIEWS;

/// To be released: the first version, a later one, one's own, one in which something is missing, one that is released.
pub(super) fn found() -> [&'static Found; 5] {
    let [first, later, own, red, released, ..] = &*VIEWS;
    [first, later, own, red, released]
}

pub(super) fn record_pages(language: Language) -> Vec<(&'static str, RecordPage<'static>)> {
    let [first, later, own, red, released, withdrawn, archived] = &*VIEWS;
    let page = |found: &'static Found, role: Role, notice, refused| {
        sample(&found.view, role.into(), (notice, refused), language)
    };
    let plain = |found, role| page(found, role, None, None);
    let refused = |refused| page(first, Role::DataProtectionOfficer, None, Some(refused));
    let notices = [
        ("saved", red, Notice::Saved),
        ("submitted", first, Notice::Submitted),
        ("returned", red, Notice::Returned),
        ("just-released", released, Notice::Released),
        ("just-withdrawn", withdrawn, Notice::Withdrawn),
        ("just-archived", archived, Notice::Archived),
        ("just-restored", withdrawn, Notice::Restored),
    ];
    let done = notices.map(|(name, found, notice)| (name, page(found, Role::RegisterEditor, Some(notice), None)));
    let mut pages = vec![
        ("draft", plain(red, Role::RegisterEditor)),
        ("in-review-editor", plain(first, Role::RegisterEditor)),
        ("in-review-officer", plain(later, Role::DataProtectionOfficer)),
        ("own-in-review", plain(own, Role::DataProtectionOfficer)),
        ("released-auditor", plain(released, Role::Auditor)),
        ("released-officer", plain(released, Role::DataProtectionOfficer)),
        ("withdrawn", plain(withdrawn, Role::DataProtectionOfficer)),
        ("archived", plain(archived, Role::Management)),
        ("no-remark", refused(Refused::NoRemark)),
        ("no-such-step", refused(Refused::NoSuchStep)),
        ("not-open", refused(Refused::NotOpen)),
    ];
    pages.extend(done);
    let of = |words| with_computed(plain(released, Role::Auditor), words);
    pages.extend(computed::computed(language).into_iter().map(|(name, words)| (name, of(words))));
    pages
}

pub(super) fn form_pages(language: Language) -> Vec<(&'static str, FormPage<'static>)> {
    static EMPTY: LazyLock<Answers> = LazyLock::new(Answers::default);
    let page = |number, typed: &'static Answers, errors: &[FieldError], grown| {
        let seen = Seen { version: 1, saves: 3 };
        let about = About { kind: kind(), number, action: "/register/processing-activity/VVT-2026-001/edit", seen };
        let filling = Filling { typed, errors, offered: &[], grown };
        FormPage::of(about, filling, language).ok()
    };
    let error = |field: &str, problem| FieldError { question: field.to_owned(), problem };
    let errors = [
        error("name", FieldProblem::Missing),
        error("purpose.1", FieldProblem::TooLong { found: 1200, allowed: 1000 }),
        error("role", FieldProblem::UnknownOption),
    ];
    let changes = || ChangeWords::between(kind(), answers(), later_answers(), language);
    let pages = [
        ("new", page(None, &EMPTY, &[], None)),
        ("ready-made", page(None, answers(), &[], None).map(ready)),
        ("filled", page(Some(NUMBER), answers(), &[], None)),
        ("another-row", page(Some(NUMBER), answers(), &[], Some("purposes"))),
        ("wrong", page(Some(NUMBER), answers(), &errors, None)),
        ("overtaken", page(Some(NUMBER), later_answers(), &[], None).map(|page| overtaken(page, changes()))),
    ];
    pages.into_iter().filter_map(|(name, page)| Some((name, page?))).collect()
}
