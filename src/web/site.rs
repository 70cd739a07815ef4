//! What every request may need: one value, built once, shared by both listeners.

use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::http::header::{ACCEPT_LANGUAGE, HeaderValue};
use actix_web::{HttpResponse, HttpResponseBuilder};
use rand::Rng;
use zeroize::Zeroizing;

use super::assets::Assets;
use super::cookies::Cookies;
use super::guard::headers::Listener;
use super::guard::pace::Pace;
use super::page::{Chrome, Page, Pages, Side, SignedIn};
use super::problem::Problem;
use super::words::negotiate;
use crate::casework::questionnaire::Questionnaire;
use crate::clock::Clock;
use crate::config::external_offices::ExternalOffices;
use crate::config::{COOKIE_KEY, Settings, read_key_file};
use crate::intake::ReaderCache;
use crate::language::Language;
use crate::staff::Authenticator;
use crate::store::Store;
use crate::{rng, staff};

/// The cookie that remembers which language somebody chose.
pub const LANGUAGE_COOKIE: &str = "language";

/// Everything the two listeners share.
pub struct Site {
    pub settings: Settings,
    pub store: Store,
    pub clock: Arc<dyn Clock>,
    pub questionnaire: Questionnaire,
    pub external_offices: ExternalOffices,
    pub readers: ReaderCache,
    pub pace: Pace,
    pub authenticator: Authenticator,
    pub assets: Assets,
    pages: Pages,
    public_cookies: Cookies,
    office_cookies: Cookies,
}

/// Why the service cannot start.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// A template is wrong.
    #[error(transparent)]
    Pages(#[from] super::page::PageError),
    /// The questionnaire or the list of external offices is wrong.
    #[error(transparent)]
    Content(#[from] crate::data_file::DataFileError),
    /// A file with a secret does not fit.
    #[error(transparent)]
    Secret(#[from] crate::config::ConfigError),
    /// The database cannot be read.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
    /// The database holds no channel yet.
    #[error("the database is empty; run `siegelpost init` first")]
    NotSetUp,
}

impl Site {
    /// Reads everything that does not change while the service runs.
    ///
    /// # Errors
    /// [`SiteError`].
    pub fn new(settings: Settings, store: Store, clock: Arc<dyn Clock>) -> Result<Self, SiteError> {
        let secret = match &settings.secrets.cookie_key_file {
            None => {
                let mut secret = Zeroizing::new(vec![0; COOKIE_KEY]);
                rng::os().fill_bytes(&mut secret);
                secret
            }
            Some(file) => read_key_file(file, COOKIE_KEY)?,
        };
        let channels = store.read_now("site.channel", crate::store::channel::list)?;
        let channel = channels.first().ok_or(SiteError::NotSetUp)?.id;
        let questionnaire = Questionnaire::built_in()?;
        Ok(Self {
            assets: Assets::new(&questionnaire),
            pages: Pages::new()?,
            public_cookies: Cookies::new(&settings.public.url, &secret),
            office_cookies: Cookies::new(&settings.office.url, &secret),
            readers: ReaderCache::of(channel),
            pace: Pace::new(&settings.pace, Arc::clone(&clock)),
            authenticator: Authenticator::default(),
            external_offices: ExternalOffices::built_in()?,
            questionnaire,
            settings,
            store,
            clock,
        })
    }

    /// The cookies of the listener that got this request.
    pub fn cookies(&self, listener: Listener) -> &Cookies {
        match listener {
            Listener::Public => &self.public_cookies,
            Listener::Office => &self.office_cookies,
        }
    }

    /// The language to answer this request in.
    pub fn language(&self, request: &HttpRequest, listener: Listener) -> Language {
        let chosen = self.cookies(listener).value(request, LANGUAGE_COOKIE);
        let accepted = request.headers().get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        negotiate(chosen.as_ref().map(|tag| tag.as_str()), accepted)
    }

    /// A page for a reporter.
    ///
    /// # Errors
    /// [`Problem::Internal`] when a template is wrong.
    pub fn reporter_page(&self, request: &HttpRequest, page: &impl Page) -> Result<HttpResponse, Problem> {
        self.reporter_page_in(self.language(request, Listener::Public), request.path(), page, StatusCode::OK)
    }

    /// A page for a reporter in a given language, with a given status.
    ///
    /// # Errors
    /// [`Problem::Internal`] when a template is wrong.
    pub fn reporter_page_in(
        &self,
        language: Language,
        path: &str,
        page: &impl Page,
        status: StatusCode,
    ) -> Result<HttpResponse, Problem> {
        let public = &self.settings.public;
        let side = Side::Reporter {
            exit_url: &public.exit_url,
            onion: public.onion.as_deref(),
            script: self.assets.reporter_script.script(),
        };
        self.render(language, path, side, page, status)
    }

    /// A page for the office; `staff` is who is signed in.
    ///
    /// # Errors
    /// [`Problem::Internal`] when a template is wrong.
    pub fn office_page(
        &self,
        request: &HttpRequest,
        staff: Option<&staff::SignedIn>,
        page: &impl Page,
        status: StatusCode,
    ) -> Result<HttpResponse, Problem> {
        self.office_page_in(self.language(request, Listener::Office), request.path(), staff, page, status)
    }

    /// The same, in a given language.
    ///
    /// # Errors
    /// [`Problem::Internal`] when a template is wrong.
    pub fn office_page_in(
        &self,
        language: Language,
        path: &str,
        staff: Option<&staff::SignedIn>,
        page: &impl Page,
        status: StatusCode,
    ) -> Result<HttpResponse, Problem> {
        let side = Side::Office {
            style_href: &self.assets.office_style.href,
            script: self.assets.script.script(),
            worker_href: &self.assets.worker.href,
            staff: staff.map(|staff| SignedIn { id: staff.id.number(), name: &staff.name }),
        };
        self.render(language, path, side, page, status)
    }

    fn render(
        &self,
        language: Language,
        path: &str,
        side: Side<'_>,
        page: &impl Page,
        status: StatusCode,
    ) -> Result<HttpResponse, Problem> {
        let organisation = &self.settings.organisation;
        let chrome = Chrome {
            language,
            organisation: &organisation.name,
            path,
            style_href: &self.assets.style.href,
            imprint_url: organisation.imprint_url.as_deref(),
            privacy_url: organisation.privacy_url.as_deref(),
            accessibility_url: organisation.accessibility_url.as_deref(),
            side,
        };
        let mut html = page.render(&self.pages, &chrome).map_err(|error| {
            tracing::error!(%error, "a page cannot be rendered");
            Problem::Internal
        })?;
        let mut response = HttpResponseBuilder::new(status);
        response.content_type(HeaderValue::from_static("text/html; charset=utf-8"));
        Ok(response.body(std::mem::take(&mut *html)))
    }
}
