//! One record: what is missing in it, what stands in it, what it is linked with, and its versions.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Path, Query};
use serde::{Deserialize, Serialize};
use time::Date;

use super::computed::{ComputedWords, computed};
use super::lamps::Lamps;
use super::menu::{KindWords, Menu, acting, record_in};
use super::outcome::{Notice, Refused};
use crate::access::right::ReadRegister;
use crate::access::{Right, Roles};
use crate::language::Language;
use crate::record::{Kind, Kinds, RecordNumber, State, Step};
use crate::register::{self, RecordView};
use crate::store::StaffId;
use crate::store::register_link::Linked;
use crate::store::register_version::VersionHead;
use crate::web::page::{Page, RecordContent, iso};
use crate::web::problem::Problem;
use crate::web::visitor::{Office, SignedIn};

#[derive(Serialize)]
pub(super) struct RecordPage<'a> {
    menu: Menu<'a>,
    kind: KindWords<'a>,
    number: &'a str,
    title: &'a str,
    /// The version that is shown.
    version: VersionWords<'a>,
    is_newest: bool,
    in_force: Option<i32>,
    /// Of the version that is shown.
    lamps: Lamps<'a>,
    content: RecordContent<'a>,
    /// What is computed of it; `None` if nothing is of records of this kind.
    computed: Option<ComputedWords>,
    versions: Vec<VersionWords<'a>>,
    links: Vec<LinkWords<'a>>,
    linked_from: Vec<LinkWords<'a>>,
    may: May,
    notice: Option<Notice>,
    refused: Option<Refused>,
    /// What was typed to a step that was refused.
    remark: &'a str,
}

#[derive(Serialize)]
struct VersionWords<'a> {
    version: i32,
    state: &'static str,
    saved_by: &'a str,
    #[serde(serialize_with = "iso::serialize")]
    saved_on: Date,
    released_by: Option<&'a str>,
    #[serde(serialize_with = "iso::option::serialize")]
    released_on: Option<Date>,
    #[serde(serialize_with = "iso::option::serialize")]
    review_on: Option<Date>,
    remark: &'a str,
    digest: Option<String>,
}

#[derive(Serialize)]
struct LinkWords<'a> {
    kind: &'a str,
    kind_name: &'a str,
    number: &'a str,
    title: &'a str,
    state: &'static str,
    /// The question by which it is referred to.
    by: String,
}

/// What somebody may do with the newest version.
#[derive(Serialize, Clone, Copy, Default)]
pub(super) struct May {
    edit: bool,
    submit: bool,
    take_back: bool,
    release: bool,
    send_back: bool,
    withdraw: bool,
    archive: bool,
    restore: bool,
}

#[derive(Deserialize)]
pub(super) struct RecordQuery {
    version: Option<i32>,
    done: Option<Notice>,
}

pub(super) async fn get(
    user: Office<ReadRegister>,
    path: Path<(String, String)>,
    query: Query<RecordQuery>,
) -> Result<HttpResponse, Problem> {
    let (kind, number) = record_in(&path)?;
    let view = load(&user, kind, number, query.version).await?;
    let page = RecordPage::of(kind, &view, user.staff.roles, acting(&user).regime, user.language);
    user.page(&RecordPage { notice: query.done, computed: computed(&user, kind, &view).await?, ..page })
}

pub(super) async fn load(
    user: &SignedIn,
    kind: &'static Kind,
    number: RecordNumber,
    version: Option<i32>,
) -> Result<RecordView, Problem> {
    let found = register::view(&user.app().office_store, acting(user), kind, number, version).await?;
    found.ok_or(Problem::NotFound)
}

/// The page once more, with why a step was not taken.
pub(super) async fn again(
    user: &SignedIn,
    (kind, number): (&'static Kind, RecordNumber),
    refused: Refused,
    remark: &str,
) -> Result<HttpResponse, Problem> {
    let at = super::menu::address(kind, &number);
    let view = load(user, kind, number, None).await?;
    let page = RecordPage::of(kind, &view, user.staff.roles, acting(user).regime, user.language);
    let page = RecordPage { refused: Some(refused), remark, computed: computed(user, kind, &view).await?, ..page };
    user.show(&page).status(StatusCode::UNPROCESSABLE_ENTITY).at(at).send()
}

impl<'a> RecordPage<'a> {
    pub(super) fn of(
        kind: &'static Kind,
        view: &'a RecordView,
        roles: Roles,
        regime: &str,
        language: Language,
    ) -> Self {
        let (cover, shown) = (&view.cover, &view.shown);
        let is_newest = shown.head.version == cover.version;
        let version = |head: &'a VersionHead| VersionWords::of(head, |id| name_of(view, id));
        Self {
            menu: Menu::at(Some(kind), language),
            kind: KindWords::of(kind, language),
            number: &cover.number,
            title: shown.document.title(kind),
            version: version(&shown.head),
            is_newest,
            in_force: cover.in_force,
            lamps: Lamps::of(kind, &shown.document.answers, regime, language),
            content: RecordContent::new(&kind.form, &shown.document.answers, language),
            computed: None,
            versions: view.versions.iter().map(version).collect(),
            links: view.links.iter().map(|link| LinkWords::of(link, kind, language)).collect(),
            linked_from: view.linked_from.iter().filter_map(|link| LinkWords::from(link, language)).collect(),
            may: if is_newest { May::of(cover.state, roles, view.is_author) } else { May::default() },
            notice: None,
            refused: None,
            remark: "",
        }
    }
}

fn name_of(view: &RecordView, id: StaffId) -> &str {
    view.names.get(&id).map_or("", String::as_str)
}

impl May {
    /// With the newest version, which stands there; authors release nothing of theirs.
    fn of(state: State, roles: Roles, is_author: bool) -> Self {
        let (edits, approves) = (roles.allow(Right::EditRegister), roles.allow(Right::ApproveRegister));
        let step = |step: Step, may: bool| may && state.after(step).is_some();
        Self {
            edit: edits && (state.is_open() || state.may_be_continued()),
            submit: step(Step::Submit, edits),
            take_back: step(Step::Return, edits),
            release: step(Step::Release, approves && !is_author),
            send_back: step(Step::Return, approves && !is_author),
            withdraw: step(Step::Withdraw, approves),
            archive: step(Step::Archive, approves),
            restore: step(Step::Restore, approves),
        }
    }
}

impl<'a> VersionWords<'a> {
    fn of(head: &'a VersionHead, name: impl Fn(StaffId) -> &'a str) -> Self {
        Self {
            version: head.version,
            state: head.state.as_str(),
            saved_by: name(head.saved_by),
            saved_on: head.saved_on,
            released_by: head.released_by.map(&name),
            released_on: head.released_on,
            review_on: head.review_on,
            remark: &head.remark,
            digest: head.digest.as_ref().map(|digest| digest.iter().map(|byte| format!("{byte:02x}")).collect()),
        }
    }
}

impl<'a> LinkWords<'a> {
    /// A record that this one refers to.
    fn of(link: &'a Linked, kind: &Kind, language: Language) -> Self {
        let to = Kinds::built_in().by_id(&link.cover.kind);
        let question = kind.form.question_of(&link.field);
        Self {
            kind: &link.cover.kind,
            kind_name: to.map_or("", |to| to.text("one", language)),
            number: &link.cover.number,
            title: &link.cover.title,
            state: link.cover.state.as_str(),
            by: question.map_or("", |question| question.title.get(language)).replace("**", ""),
        }
    }

    /// A record that refers to this one; `None` if its kind is not there any more.
    fn from(link: &'a Linked, language: Language) -> Option<Self> {
        let kind = Kinds::built_in().by_id(&link.cover.kind)?;
        Some(Self::of(link, kind, language))
    }
}

impl Page for RecordPage<'_> {
    const TEMPLATE: &'static str = "office/register/record.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        super::samples::record_pages(language)
    }
}

/// The page for somebody with a role, as tests look at it.
pub(super) fn sample(
    view: &'static RecordView,
    roles: Roles,
    (notice, refused): (Option<Notice>, Option<Refused>),
    language: Language,
) -> RecordPage<'static> {
    let page = RecordPage::of(super::samples::kind(), view, roles, "dsgvo", language);
    RecordPage { notice, refused, ..page }
}

/// The same with what is computed of another record, as tests look at it.
pub(super) fn with_computed(page: RecordPage<'static>, computed: ComputedWords) -> RecordPage<'static> {
    RecordPage { computed: Some(computed), ..page }
}
