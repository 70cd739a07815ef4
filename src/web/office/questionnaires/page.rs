//! The list of all questionnaires, and where another one is brought in.

use serde::Serialize;
use time::macros::date;

use super::outcome::Refused;
use super::version::{Origin, Standing, Version, in_use};
use crate::access::right::ManageChannels;
use crate::data_file::{Place, Problem};
use crate::language::Language;
use crate::web::office::channels::subject::title;
use crate::web::page::Page;
use crate::web::visitor::Office;

#[derive(Serialize)]
pub(super) struct QuestionnairesPage<'a> {
    questionnaires: Vec<Listed>,
    /// Versions that were imported and never in use.
    drafts: Vec<Version>,
    /// What was pasted.
    pub toml: &'a str,
    pub refused: Option<Refused>,
}

/// A questionnaire that counts.
#[derive(Serialize)]
struct Listed {
    id: String,
    title: String,
    version: Version,
    /// The names of the channels that ask it.
    channels: Vec<String>,
}

impl QuestionnairesPage<'_> {
    pub(super) fn of(user: &Office<ManageChannels>, versions: &[Version]) -> Self {
        let used = versions.iter().filter(|version| version.standing == Standing::InUse);
        let listed = used.filter_map(|version| {
            let questionnaire = in_use(user, &version.id)?;
            Some(Listed {
                id: version.id.clone(),
                title: title(&questionnaire, user).to_owned(),
                version: version.clone(),
                channels: asked_by(user, &version.id),
            })
        });
        let mut questionnaires: Vec<_> = listed.collect();
        questionnaires.sort_by(|one, other| one.id.cmp(&other.id));
        let drafts = versions.iter().filter(|version| version.standing == Standing::Draft).cloned();
        Self { questionnaires, drafts: drafts.collect(), toml: "", refused: None }
    }
}

/// The names of the channels of this organisation that ask a questionnaire, first of all or by a topic.
pub(super) fn asked_by(user: &Office<ManageChannels>, id: &str) -> Vec<String> {
    let own = user.channels.of_organisation(user.staff.organisation_id);
    let asking = own.filter(|channel| channel.questionnaires.by_id(id).is_some());
    asking.map(|channel| channel.name.clone()).collect()
}

impl Version {
    /// As tests look at it.
    pub(super) fn sample(id: &str, version: i64, origin: Origin, standing: Standing) -> Self {
        let (from, day) = (date!(2026 - 11 - 02), date!(2026 - 11 - 20));
        Self {
            id: id.to_owned(),
            version,
            digest: "0123456789abcdef".repeat(4),
            origin,
            standing,
            used_from: (standing != Standing::Draft).then_some(from),
            used_until: (standing == Standing::Earlier).then_some(day),
            stored_on: from,
        }
    }
}

impl Page for QuestionnairesPage<'_> {
    const TEMPLATE: &'static str = "office/questionnaires.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let listed = |id: &str, title: &str, origin, channels: &[&str]| Listed {
            id: id.to_owned(),
            title: title.to_owned(),
            version: Version::sample(id, 1, origin, Standing::InUse),
            channels: channels.iter().map(|name| (*name).to_owned()).collect(),
        };
        let page = |refused: Option<Refused>| Self {
            questionnaires: vec![
                listed("general", "Etwas melden", Origin::Ours, &["Messenger-Vorfälle"]),
                listed("gewalt", "Gewalt in Einrichtungen", Origin::File, &[]),
                listed("messenger-incident", "Messenger und Daten", Origin::Imported, &["Messenger-Vorfälle", "Zwei"]),
            ],
            drafts: vec![],
            toml: if refused.is_some() { "[meta]\nid = \"general\"\n" } else { "" },
            refused,
        };
        let refused = |name, refused| (name, page(Some(refused)));
        let draft = Version::sample("general", 2, Origin::Imported, Standing::Draft);
        let missing = Problem::new("text-missing", &[("name", language.tag())], "there is no text in this language");
        let missing = missing.within("title".into()).within(Place::Question("F01".to_owned()));
        let untold = Problem::from("only a text can be picked from a list".to_owned());
        vec![
            ("several", page(None)),
            ("draft", Self { drafts: vec![draft], ..page(None) }),
            refused("empty", Refused::Empty),
            refused("too-large", Refused::TooLarge),
            refused("empty-file", Refused::EmptyFile),
            refused("both", Refused::Both),
            refused("not-utf8", Refused::NotUtf8),
            refused("in-file", Refused::InFile { line: 17, reason: missing.into() }),
            refused("in-file-in-english", Refused::InFile { line: 17, reason: untold.into() }),
            refused("version-taken", Refused::VersionTaken { next: 3 }),
            refused("too-many", Refused::TooMany),
        ]
    }
}
