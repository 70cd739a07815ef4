//! A message in own words, in each language, with ours beside.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;

use super::administrator::acting;
use super::elsewhere;
use crate::access::right::ChangeSettings;
use crate::app::{App, Replaced};
use crate::config::own_texts::{OwnText, TextProblem};
use crate::journal::OfficeEvent;
use crate::language::{Language, Languages};
use crate::web::guard::form::Protected;
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::visitor::{Office, redirect};

/// What is wrong with words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum WordsProblem {
    TooLong,
    NoLine,
    /// A placeholder is missing or not known, or a bracket or brace stands alone.
    Unfit,
    /// A file says it.
    Fixed,
    /// Somebody else has saved other words meanwhile.
    Overtaken,
}

#[derive(Serialize)]
pub(super) struct TextPage {
    key: &'static str,
    /// Whether ours has places that handlers fill in by hand.
    has_brackets: bool,
    wrong: bool,
    languages: Vec<Words>,
}

#[derive(Serialize)]
struct Words {
    tag: &'static str,
    language: String,
    ours: String,
    /// What in ours is put in by the program, and has to stand in the own words, too.
    places: Vec<String>,
    words: String,
    was: String,
    /// Whether a file says it, so that no page can.
    is_fixed: bool,
    problem: Option<WordsProblem>,
    /// What was typed where it cannot be taken, or what somebody else has saved.
    other: Option<String>,
}

impl Words {
    fn new(own: OwnText, language: Language) -> Self {
        let ours = language.ours(own.key()).unwrap_or_default();
        Self {
            tag: language.tag(),
            language: language.description().name.clone(),
            places: places_in(&ours),
            ours,
            words: String::new(),
            was: String::new(),
            is_fixed: false,
            problem: None,
            other: None,
        }
    }

    fn wrong(self, problem: WordsProblem) -> Self {
        Self { problem: Some(problem), ..self }
    }
}

/// `{ $minutes }` and the like.
fn places_in(words: &str) -> Vec<String> {
    let pieces = words.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    pieces.map(|(inside, _)| format!("{{{inside}}}")).filter(|place| place.contains('$')).collect()
}

/// As things stand, in every language.
async fn standing(app: &App, own: OwnText) -> Result<Vec<(Language, Words)>, Problem> {
    let stored = app.stored().await?;
    let of = |language: &Language| {
        let by_file = app.base_content().said_by_file(own, *language);
        let value = stored.get(&own.stored_name(*language)).cloned().unwrap_or_default();
        let is_fixed = by_file.is_some();
        let words = Words::new(own, *language);
        (*language, Words { words: by_file.unwrap_or(value.clone()), was: value, is_fixed, ..words })
    };
    Ok(app.languages.all().iter().map(of).collect())
}

fn own(path: &Path<String>) -> Result<OwnText, Problem> {
    OwnText::from_key(path).ok_or(Problem::NotFound)
}

pub(super) async fn get(user: Office<ChangeSettings>, path: Path<String>) -> Result<HttpResponse, Problem> {
    if acting(&user).await?.is_none() {
        return elsewhere::answer(&user, StatusCode::OK);
    }
    let own = own(&path)?;
    let words = standing(user.app(), own).await?;
    user.page(&TextPage::of(own, words.into_iter().map(|(_, words)| words).collect()))
}

pub(super) async fn post(
    user: Office<ChangeSettings>,
    path: Path<String>,
    form: Protected,
) -> Result<HttpResponse, Problem> {
    let Some(acting) = acting(&user).await? else { return elsewhere::answer(&user, StatusCode::UNPROCESSABLE_ENTITY) };
    let (app, own) = (user.app(), own(&path)?);
    let (mut all, mut changes) = (Vec::new(), Vec::new());
    for (language, words) in standing(app, own).await? {
        let (words, wanted) = read(own, language, words, &form, app.base_content().languages);
        changes.extend(wanted.map(|wanted| (language, words.was.clone(), wanted)));
        all.push(words);
    }
    if all.iter().any(|words| words.problem.is_some()) {
        return user.show(&TextPage::of(own, all)).status(StatusCode::UNPROCESSABLE_ENTITY).send();
    }
    for (language, was, wanted) in changes {
        let event = OfficeEvent::TextChanged { text: own, language };
        let change = (Some(was), (!wanted.is_empty()).then_some(wanted));
        if let Replaced::Overtaken(now) = app.replace_stored(acting, own.stored_name(language), change, event).await? {
            let overtaken = |words: Words| match words.tag == language.tag() {
                true => Words { was: now.clone(), other: Some(now.clone()), ..words.wrong(WordsProblem::Overtaken) },
                false => words,
            };
            let all = all.into_iter().map(overtaken).collect();
            return user.show(&TextPage::of(own, all)).status(StatusCode::CONFLICT).send();
        }
    }
    Ok(redirect("/organisation/texts?saved=true").finish())
}

/// What was sent for a language, and what shall be stored, if that is something else than when the page was made.
fn read(
    own: OwnText,
    language: Language,
    words: Words,
    form: &Protected,
    languages: Languages,
) -> (Words, Option<String>) {
    let name = format!("words-{}", language.tag());
    let Some((_, typed)) = form.fields().find(|(known, _)| *known == name) else { return (words, None) };
    if words.is_fixed {
        return (Words { other: Some(typed.to_owned()), ..words.wrong(WordsProblem::Fixed) }, None);
    }
    let was = form.value(&format!("was-{}", language.tag())).trim().to_owned();
    let typed = if form.value("back") == language.tag() { "" } else { typed };
    let words = Words { words: typed.to_owned(), was, ..words };
    match own.read(typed, language, languages) {
        Err(problem) => (words.wrong(WordsProblem::of(&problem)), None),
        Ok(wanted) => {
            let changed = (wanted != words.was).then_some(wanted);
            (words, changed)
        }
    }
}

impl WordsProblem {
    fn of(problem: &TextProblem) -> Self {
        match problem {
            TextProblem::TooLong => Self::TooLong,
            TextProblem::NoLine => Self::NoLine,
            TextProblem::Unfit(_) => Self::Unfit,
        }
    }
}

impl TextPage {
    fn of(own: OwnText, languages: Vec<Words>) -> Self {
        let wrong = languages.iter().any(|words| words.problem.is_some());
        let has_brackets = languages.iter().any(|words| words.ours.contains('['));
        Self { key: own.key(), has_brackets, wrong, languages }
    }
}

impl Page for TextPage {
    const TEMPLATE: &'static str = "office/organisation/text.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let languages = Languages::built_in().all();
        let page = |own: OwnText, problem: Option<WordsProblem>| {
            let words = |(at, language): (usize, &Language)| {
                let words = Words { words: "Danke.\nWir lesen das.".to_owned(), ..Words::new(own, *language) };
                match problem.filter(|_| at == 0) {
                    Some(WordsProblem::Fixed) => {
                        Words { is_fixed: true, other: Some("Danke.".to_owned()), ..words.wrong(WordsProblem::Fixed) }
                    }
                    Some(WordsProblem::Overtaken) => {
                        Words { other: Some("Vielen Dank.".to_owned()), ..words.wrong(WordsProblem::Overtaken) }
                    }
                    Some(problem) => words.wrong(problem),
                    None => words,
                }
            };
            Self::of(own, languages.iter().enumerate().map(words).collect())
        };
        let ours = |own: OwnText| Self::of(own, languages.iter().map(|language| Words::new(own, *language)).collect());
        let mut samples: Vec<_> = OwnText::ALL.iter().map(|own| (own.key(), ours(*own))).collect();
        samples.extend([
            ("own", page(OwnText::Acknowledgement, None)),
            ("too-long", page(OwnText::Acknowledgement, Some(WordsProblem::TooLong))),
            ("no-line", page(OwnText::OfficeName, Some(WordsProblem::NoLine))),
            ("unfit", page(OwnText::StartStep, Some(WordsProblem::Unfit))),
            ("fixed", page(OwnText::Acknowledgement, Some(WordsProblem::Fixed))),
            ("overtaken", page(OwnText::Acknowledgement, Some(WordsProblem::Overtaken))),
        ]);
        samples
    }
}
