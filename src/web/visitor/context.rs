//! What an answer needs to know of its request, without holding on to it.

use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::http::header::{AcceptLanguage, Header};
use actix_web::web::Data;
use time::Date;

use super::negotiation::negotiate;
use crate::app::{App, Channel, Channels};
use crate::casework::questionnaire::Questionnaire;
use crate::language::Language;
use crate::staff::{FactorStanding, SessionUser};
use crate::store::ChannelId;
use crate::web::cookies::Cookies;
use crate::web::guard::headers::Listener;
use crate::web::navigation::Navigation;
use crate::web::page::NavItem;
use crate::web::problem::Problem;
use crate::web::state::AppState;

/// The cookie that remembers which language somebody chose.
pub const LANGUAGE_COOKIE: &str = "language";

/// For whom an answer is, in which language, and about which channel.
pub struct AnswerContext {
    pub state: Data<AppState>,
    /// As they were when the request came: they may change while it is answered.
    pub channels: Arc<Channels>,
    pub listener: Listener,
    pub language: Language,
    /// The path of the request, without its query.
    pub path: String,
    /// The slug in the address, if it names a channel.
    slug: Option<String>,
    /// The id in the address, if it names a questionnaire.
    questionnaire: Option<String>,
    /// Who is signed in, as far as that was found out, and where they may go.
    pub(super) user: Option<(SessionUser, Vec<NavItem>)>,
    /// Until when they may go on without a second factor that is asked of them.
    pub(super) factor_due: Option<Date>,
}

impl AnswerContext {
    pub fn new(request: &HttpRequest) -> Self {
        let state = request.app_data::<Data<AppState>>().expect("every application is built with its state").clone();
        let listener = Listener::of(request);
        let language = language(&state, request, listener);
        let path = request.path().to_owned();
        let mut context = Self {
            channels: state.app.channels(),
            state,
            listener,
            language,
            path,
            slug: None,
            questionnaire: None,
            user: None,
            factor_due: None,
        };
        context.note_address(request);
        context
    }

    /// Notes which channel and which questionnaire the address names. That is known as soon as the request has found its
    /// route.
    pub fn note_address(&mut self, request: &HttpRequest) {
        let part = |name| request.match_info().get(name).map(str::to_owned);
        (self.slug, self.questionnaire) = (part("channel"), part("questionnaire"));
    }

    pub fn app(&self) -> &App {
        &self.state.app
    }

    pub fn cookies(&self) -> &Cookies {
        self.state.cookies(self.listener)
    }

    /// The channel in the address; the first one if the address names none.
    ///
    /// # Errors
    /// [`Problem::NotFound`] if there is no channel of that name.
    pub fn channel(&self) -> Result<&Channel, Problem> {
        let channels = &self.channels;
        match &self.slug {
            None => Ok(channels.first()),
            Some(slug) => channels.by_slug(slug).ok_or(Problem::NotFound),
        }
    }

    /// The questionnaire in the address; the channel's first if the address names none.
    ///
    /// # Errors
    /// [`Problem::NotFound`] if the channel asks none of that name, or is not there.
    pub fn questionnaire(&self) -> Result<&Questionnaire, Problem> {
        let questionnaires = &self.channel()?.questionnaires;
        match &self.questionnaire {
            None => Ok(questionnaires.first()),
            Some(id) => questionnaires.by_id(id).ok_or(Problem::NotFound),
        }
    }

    /// The questionnaire that a form was drawn with, by [`Questionnaire::version_name`], though it may be asked no more; if it names
    /// none, that in the address.
    ///
    /// # Errors
    /// [`Problem::NotFound`] if there is neither, or no such channel.
    pub fn asked_in(&self, version: &str) -> Result<&Questionnaire, Problem> {
        self.channel()?.questionnaires.by_version(version).map_or_else(|| self.questionnaire(), Ok)
    }

    /// That questionnaire; the first channel's first if there is none.
    pub fn shown_questionnaire(&self) -> &Questionnaire {
        self.questionnaire().unwrap_or_else(|_| self.channels.first().questionnaires.first())
    }

    /// What stands before the paths of this channel's pages: nothing where the address names no channel that there is.
    pub fn channel_path(&self) -> String {
        let known = self.slug.as_deref().filter(|slug| self.channels.by_slug(slug).is_some());
        known.map(path_of_slug).unwrap_or_default()
    }

    /// The same for a channel that the address does not name: nothing for the first one.
    pub(super) fn path_of(&self, channel: ChannelId) -> String {
        let channels = &self.channels;
        let further = channels.by_id(channel).filter(|channel| channel.id != channels.first().id);
        further.map(|channel| path_of_slug(&channel.slug)).unwrap_or_default()
    }

    /// Where somebody who is signed in may go.
    pub fn navigation(&self) -> &[NavItem] {
        self.user.as_ref().map_or(&[], |(_, navigation)| navigation)
    }

    pub(super) fn sign_in(&mut self, user: &SessionUser, factor: FactorStanding, request: &HttpRequest) {
        if let FactorStanding::Due(until) = factor {
            self.factor_due = Some(until);
        }
        let has_register = self.app().settings().register.enabled;
        let navigation = request.app_data::<Navigation>().map(|navigation| navigation.for_user(user, has_register));
        self.user = Some((user.clone(), navigation.unwrap_or_default()));
    }
}

fn path_of_slug(slug: &str) -> String {
    format!("/c/{slug}")
}

/// The language that was chosen once, or else the browser's.
fn language(state: &AppState, request: &HttpRequest, listener: Listener) -> Language {
    let chosen = state.cookies(listener).get(request, LANGUAGE_COOKIE);
    let accepted = AcceptLanguage::parse(request).ok();
    let language = negotiate(state.app.languages, chosen.as_ref().map(|tag| tag.as_str()), accepted);
    match listener {
        Listener::Public => language,
        Listener::Office => language.of_office(),
    }
}
