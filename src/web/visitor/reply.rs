//! A page on its way to the visitor.

use std::sync::Arc;

use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, LOCATION};
use actix_web::{HttpResponse, HttpResponseBuilder};

use super::context::AnswerContext;
use crate::casework::questionnaire::Questionnaire;
use crate::config::Settings;
use crate::language::Language;
use crate::store::ChannelId;
use crate::web::assets::Asset;
use crate::web::guard::headers::Listener;
use crate::web::page::{Audience, Layout, OfficeScripts, Page, SignedInUser};
use crate::web::problem::{Failure, Problem};
use crate::web::state::AppState;

/// A page, and how it is sent.
pub struct Reply<'v, P> {
    context: &'v AnswerContext,
    page: &'v P,
    status: StatusCode,
    path: Option<String>,
    channel: Option<ChannelId>,
    /// The stylesheet of another questionnaire than the address names.
    style: Option<Arc<Asset>>,
    language: Language,
    cookies: Vec<Cookie<'static>>,
    is_trial: bool,
}

impl AnswerContext {
    /// Answers with a page.
    pub fn show<'v, P: Page>(&'v self, page: &'v P) -> Reply<'v, P> {
        let language = self.language;
        Reply {
            context: self,
            page,
            status: StatusCode::OK,
            path: None,
            channel: None,
            style: None,
            language,
            cookies: Vec::new(),
            is_trial: false,
        }
    }
}

impl<P: Page> Reply<'_, P> {
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// Where a change of language leads, when that is not the address of the request.
    #[must_use]
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// About the channel that a case came in through, which the address does not name.
    #[must_use]
    pub fn of_channel(mut self, channel: ChannelId) -> Self {
        self.channel = Some(channel);
        self
    }

    /// With another questionnaire's form than the address names.
    #[must_use]
    pub fn of_questionnaire(mut self, questionnaire: &Questionnaire) -> Self {
        self.style = Some(self.context.state.assets.style_for(questionnaire));
        self
    }

    /// In another language than the visit's.
    #[must_use]
    pub fn in_language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    #[must_use]
    pub fn cookie(mut self, cookie: Cookie<'static>) -> Self {
        self.cookies.push(cookie);
        self
    }

    #[must_use]
    pub fn cookies(mut self, cookies: impl IntoIterator<Item = Cookie<'static>>) -> Self {
        self.cookies.extend(cookies);
        self
    }

    /// About a case that is a trial, also where its office has just opened.
    #[must_use]
    pub fn of_trial(mut self, is_trial: bool) -> Self {
        self.is_trial = is_trial;
        self
    }

    /// Renders it.
    ///
    /// # Errors
    /// [`Problem::Internal`] when a template is wrong, which tests would have shown.
    pub fn send(self) -> Result<HttpResponse, Problem> {
        let state = &*self.context.state;
        let channel_path = self.channel.map_or_else(|| self.context.channel_path(), |id| self.context.path_of(id));
        let path = self.path.as_deref().unwrap_or(&self.context.path);
        let style = self.style.unwrap_or_else(|| state.assets.style_for(self.context.shown_questionnaire()));
        let settings = state.app.settings();
        let organisation = &settings.organisation;
        let channels = &self.context.channels;
        let channel = self.channel.and_then(|id| channels.by_id(id)).or(self.context.channel().ok());
        let in_preparation = channel.unwrap_or(channels.first()).opening.is_in_preparation();
        let layout = Layout {
            says_trial: in_preparation || self.is_trial,
            is_closed: channel.is_some_and(|channel| channel.is_closed),
            language: self.language,
            organisation: &organisation.name,
            path,
            channel_path: &channel_path,
            style_href: &style.href,
            imprint_url: organisation.imprint_url.as_deref(),
            privacy_url: organisation.privacy_url.as_deref(),
            accessibility_url: organisation.accessibility_url.as_deref(),
            audience: audience(self.context, &settings),
        };
        let mut html =
            state.pages.render(self.page, &layout).map_err(|error| Problem::Internal(Failure::new("page", error)))?;
        let mut response = HttpResponseBuilder::new(self.status);
        response.content_type(HeaderValue::from_static("text/html; charset=utf-8"));
        for cookie in self.cookies {
            response.cookie(cookie);
        }
        Ok(response.body(std::mem::take(&mut *html)))
    }
}

fn audience<'a>(context: &'a AnswerContext, settings: &'a Settings) -> Audience<'a> {
    let AppState { assets, .. } = &**context.state;
    match context.listener {
        Listener::Public => Audience::Reporter {
            exit_url: &settings.public.exit_url,
            onion: settings.public.onion.as_deref(),
            script: assets.reporter_script.script(),
            poster_style_href: &assets.poster_style.href,
        },
        Listener::Office => Audience::Office {
            style_href: &assets.office_style.href,
            scripts: OfficeScripts {
                cases: assets.office_script.script(),
                list: assets.list_script.script(),
                export: assets.export_script.script(),
                search: assets.search_script.script(),
                keys: assets.keys_script.script(),
            },
            worker_href: &assets.worker.href,
            user: context.user.as_ref().map(|(user, nav)| SignedInUser {
                id: user.id.number(),
                name: &user.name,
                email: &user.email,
                has_key: user.recipient.is_some(),
                nav,
                factor_due: context.factor_due,
            }),
        },
    }
}

/// Leads the visitor to another of our pages (303 See Other).
pub fn redirect(to: &str) -> HttpResponseBuilder {
    let mut response = HttpResponse::SeeOther();
    response.insert_header((LOCATION, to));
    response
}
