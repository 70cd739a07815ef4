//! The first page: what this is, who reads it, and the two ways on.

use actix_web::HttpResponse;
use serde::Serialize;

use super::topic_view::TopicView;
use crate::app::Channel;
use crate::casework::questionnaire::QuestionnaireSet;
use crate::intake;
use crate::language::Language;
use crate::web::page::{Page, invented};
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::Reporter;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![Get Page "/" => get, Get Page "/c/{channel}" => get],
    samples: |samples| samples.add::<StartPage<'_>>("start", "/"),
    nav: None,
};

#[derive(Serialize)]
struct StartPage<'a> {
    welcome: Option<&'a str>,
    emergency: Option<&'a str>,
    minutes: u32,
    /// The names of those who can open a report.
    handlers: Vec<&'a str>,
    /// What a report can be about; none where there is nothing to choose.
    topics: Vec<TopicView<'a>>,
    /// Where else one can report here, if there is a choice.
    channels: Vec<ChannelLink<'a>>,
}

#[derive(Serialize)]
struct ChannelLink<'a> {
    slug: &'a str,
    name: &'a str,
}

async fn get(reporter: Reporter) -> Result<HttpResponse, Problem> {
    let channel = reporter.channel()?;
    let readers = channel.readers.current(&reporter.app().store).await?;
    let mut page = StartPage::new(&channel.questionnaires, intake::names(&readers), reporter.language);
    let others = reporter.channels.iter().filter(|other| other.id != channel.id && !other.is_closed);
    page.channels = others.map(link).collect();
    reporter.page(&page)
}

fn link(channel: &Channel) -> ChannelLink<'_> {
    ChannelLink { slug: &channel.slug, name: &channel.name }
}

impl<'a> StartPage<'a> {
    fn new(questionnaires: &'a QuestionnaireSet, handlers: Vec<&'a str>, language: Language) -> Self {
        let questionnaire = questionnaires.first();
        Self {
            welcome: questionnaire.form.text("welcome", language),
            emergency: questionnaire.emergency(language),
            minutes: questionnaire.estimated_minutes,
            handlers,
            topics: TopicView::all(questionnaires, "", None, language),
            channels: Vec::new(),
        }
    }
}

impl Page for StartPage<'_> {
    const TEMPLATE: &'static str = "reporter/start.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let sample = |handlers| Self::new(invented::questionnaires(), handlers, language);
        let other = ChannelLink { slug: "gewaltschutz", name: "Gewaltschutz in Einrichtungen" };
        vec![
            ("three-readers", sample(invented::handlers())),
            ("two-channels", Self { channels: vec![other], ..sample(invented::handlers()) }),
            ("nobody-yet", sample(Vec::new())),
        ]
    }
}
