//! An external office of the organisation's own, added or changed.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;

use super::administrator::acting;
use super::elsewhere;
use super::typed_office::{self, KINDS, OfficeProblem};
use crate::access::right::ChangeSettings;
use crate::app::Replaced;
use crate::config::external_offices::{OfficeId, TypedOffice};
use crate::journal::OfficeEvent;
use crate::language::{Language, Languages};
use crate::web::guard::form::Protected;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::visitor::{Office, redirect};

/// What stands in the address of one that is not there yet.
const NEW: &str = "new";

#[derive(Serialize)]
pub(super) struct OfficePage {
    /// As the address has it.
    id: String,
    is_new: bool,
    kinds: Vec<Kind>,
    words: Vec<Words>,
    url: String,
    phone: String,
    postal: String,
    last_checked: String,
    /// What was stored when the page was made.
    was: String,
    problem: Option<OfficeProblem>,
}

#[derive(Serialize)]
struct Kind {
    word: &'static str,
    chosen: bool,
}

/// Name and competence in one language.
#[derive(Serialize)]
struct Words {
    tag: &'static str,
    language: String,
    is_first: bool,
    name: String,
    competence: String,
}

impl OfficePage {
    fn of(id: &str, typed: TypedOffice, was: &str, languages: Languages) -> Self {
        let words = |language: &Language| {
            let tag = language.tag();
            let of = |texts: &std::collections::BTreeMap<String, String>| texts.get(tag).cloned().unwrap_or_default();
            Words {
                tag,
                language: language.description().name.clone(),
                is_first: *language == languages.default_language(),
                name: of(&typed.name),
                competence: of(&typed.competence),
            }
        };
        Self {
            id: id.to_owned(),
            is_new: id == NEW,
            kinds: KINDS.iter().map(|word| Kind { word, chosen: typed.kind == *word }).collect(),
            words: languages.all().iter().map(words).collect(),
            url: typed.url,
            phone: typed.phone,
            postal: typed.postal,
            last_checked: typed.last_checked,
            was: was.to_owned(),
            problem: None,
        }
    }
}

pub(super) async fn get(user: Office<ChangeSettings>, path: Path<String>) -> Result<HttpResponse, Problem> {
    if acting(&user).await?.is_none() {
        return elsewhere::answer(&user, StatusCode::OK);
    }
    let app = user.app();
    if *path == NEW {
        let typed = TypedOffice { kind: "supervisory".to_owned(), ..TypedOffice::default() };
        return user.page(&OfficePage::of(NEW, typed, "", app.languages));
    }
    let id = OfficeId::parse(&path).ok_or(Problem::NotFound)?;
    let was = app.stored().await?.remove(&id.stored_name()).ok_or(Problem::NotFound)?;
    let listed = app.external_offices();
    // One of ours that is hidden is stored, too, and is no office of one's own.
    let office = listed.office.iter().find(|office| office.id == *path).ok_or(Problem::NotFound)?;
    user.page(&OfficePage::of(&path, typed_office::of(office, app.languages), &was, app.languages))
}

pub(super) async fn post(
    user: Office<ChangeSettings>,
    path: Path<String>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let Some(acting) = acting(&user).await? else { return elsewhere::answer(&user, StatusCode::UNPROCESSABLE_ENTITY) };
    let app = user.app();
    let typed = typed_office::read(&form, app.languages);
    let (stored, listed) = (app.stored().await?, app.external_offices());
    let again = |problem, was: &str, status| {
        let page = OfficePage { problem: Some(problem), ..OfficePage::of(&path, typed.clone(), was, app.languages) };
        user.show(&page).status(status).send()
    };
    let refused = |problem| again(problem, form.value("was"), StatusCode::UNPROCESSABLE_ENTITY);
    let id = if *path == NEW {
        let Some(id) = listed.free_id(&stored) else { return refused(OfficeProblem::TooMany) };
        id
    } else {
        let id = OfficeId::parse(&path).ok_or(Problem::NotFound)?;
        let base = &app.base_content().offices;
        let is_ours = base.office.iter().any(|office| office.id == *path) || base.by_file.contains(path.as_str());
        if is_ours || !stored.contains_key(&id.stored_name()) {
            return Err(Problem::NotFound);
        }
        id
    };
    if let Err(problem) = typed_office::check(id, &typed, app.languages) {
        return refused(problem);
    }
    let change = (Some(form.value("was").to_owned()), Some(typed.to_toml(id)));
    match app.replace_stored(acting, id.stored_name(), change, OfficeEvent::OfficesChanged { office: id }).await? {
        Replaced::Done => Ok(redirect("/organisation/offices?saved=true").finish()),
        // Of a new one: two were added at the same moment, and saving once more finds the next id.
        Replaced::Overtaken(now) => {
            let was = if *path == NEW { String::new() } else { now };
            again(OfficeProblem::Overtaken, &was, StatusCode::CONFLICT)
        }
    }
}

impl Page for OfficePage {
    const TEMPLATE: &'static str = "office/organisation/office.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let languages = Languages::built_in();
        let first = languages.default_language().tag().to_owned();
        let typed = || TypedOffice {
            kind: "supervisory".to_owned(),
            name: [(first.clone(), "Ombudsstelle des Verbands".to_owned())].into(),
            competence: [(first.clone(), "Beschwerden über Einrichtungen des Verbands".to_owned())].into(),
            url: "https://ombud.example".to_owned(),
            ..TypedOffice::default()
        };
        let page = |problem| Self { problem: Some(problem), ..Self::of("own-1", typed(), "x", languages) };
        vec![
            ("new", Self::of(NEW, TypedOffice::default(), "", languages)),
            ("own", Self::of("own-1", typed(), "x", languages)),
            ("no-words", page(OfficeProblem::NoWords)),
            ("no-line", page(OfficeProblem::NoLine)),
            ("no-url", page(OfficeProblem::NoUrl)),
            ("no-day", page(OfficeProblem::NoDay)),
            ("no-kind", page(OfficeProblem::NoKind)),
            ("no-way", page(OfficeProblem::NoWay)),
            ("overtaken", page(OfficeProblem::Overtaken)),
            ("too-many", page(OfficeProblem::TooMany)),
        ]
    }
}
