//! What every request may need: the application, and what the web adds to it. Built once, shared by both listeners.

use std::sync::Arc;

use rand::Rng;
use zeroize::Zeroizing;

use super::assets::Assets;
use super::cookies::Cookies;
use super::guard::body_budget::BodyBudget;
use super::guard::headers::Listener;
use super::guard::own_hosts::OwnHosts;
use super::guard::rate_limits::RateLimits;
use super::page::{PageError, Pages};
use crate::app::{App, AppError};
use crate::config::{COOKIE_KEY, ConfigError, Settings, read_key_file};

/// Everything the two listeners share.
pub struct AppState {
    pub app: App,
    pub pages: Pages,
    pub assets: Assets,
    pub limits: RateLimits,
    public: ListenerState,
    office: ListenerState,
}

/// What each listener has of its own.
struct ListenerState {
    cookies: Cookies,
    hosts: OwnHosts,
    bodies: BodyBudget,
    is_tls: bool,
}

/// Why the service cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StateError {
    /// The application cannot.
    #[error(transparent)]
    App(#[from] AppError),
    /// A template is wrong.
    #[error(transparent)]
    Pages(#[from] PageError),
    /// A file with a secret does not fit.
    #[error(transparent)]
    Secret(#[from] ConfigError),
}

impl AppState {
    /// Adds to the application what the web needs.
    ///
    /// # Errors
    /// [`StateError`].
    pub fn new(app: App) -> Result<Self, StateError> {
        let secret = cookie_secret(&app)?;
        let Settings { public, office, pace, .. } = &app.settings;
        Ok(Self {
            assets: Assets::new(app.channels.iter().map(|channel| &*channel.questionnaire)),
            pages: Pages::new(app.languages)?,
            public: ListenerState::new(&public.url, public.onion.as_deref(), &secret),
            office: ListenerState::new(&office.url, None, &secret),
            limits: RateLimits::new(pace, Arc::clone(&app.clock)),
            app,
        })
    }

    fn of(&self, listener: Listener) -> &ListenerState {
        match listener {
            Listener::Public => &self.public,
            Listener::Office => &self.office,
        }
    }

    /// The cookies of a listener.
    pub fn cookies(&self, listener: Listener) -> &Cookies {
        &self.of(listener).cookies
    }

    /// The names by which a listener may be called.
    pub(super) fn hosts(&self, listener: Listener) -> &OwnHosts {
        &self.of(listener).hosts
    }

    /// What a listener may hold of large request bodies.
    pub(super) fn bodies(&self, listener: Listener) -> &BodyBudget {
        &self.of(listener).bodies
    }

    /// Whether people reach a listener by TLS.
    pub(super) fn is_tls(&self, listener: Listener) -> bool {
        self.of(listener).is_tls
    }
}

impl ListenerState {
    fn new(url: &str, onion: Option<&str>, secret: &[u8]) -> Self {
        Self {
            cookies: Cookies::new(url, secret),
            hosts: OwnHosts::of([url].into_iter().chain(onion)),
            bodies: BodyBudget::new(),
            is_tls: url.starts_with("https://"),
        }
    }
}

/// From the file that the settings name, or made for this run alone.
fn cookie_secret(app: &App) -> Result<Zeroizing<Vec<u8>>, ConfigError> {
    if let Some(file) = &app.settings.secrets.cookie_key_file {
        return read_key_file(file, COOKIE_KEY);
    }
    let mut secret = Zeroizing::new(vec![0; COOKIE_KEY]);
    app.rng().fill_bytes(&mut secret);
    Ok(secret)
}
