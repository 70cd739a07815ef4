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
    public_cookies: Cookies,
    office_cookies: Cookies,
    public_hosts: OwnHosts,
    office_hosts: OwnHosts,
    public_bodies: BodyBudget,
    office_bodies: BodyBudget,
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
            public_cookies: Cookies::new(&public.url, &secret),
            office_cookies: Cookies::new(&office.url, &secret),
            public_hosts: OwnHosts::of([&*public.url].into_iter().chain(public.onion.as_deref())),
            office_hosts: OwnHosts::of([&*office.url]),
            public_bodies: BodyBudget::new(),
            office_bodies: BodyBudget::new(),
            limits: RateLimits::new(pace, Arc::clone(&app.clock)),
            app,
        })
    }

    /// The names by which a listener may be called.
    pub(super) fn hosts(&self, listener: Listener) -> &OwnHosts {
        match listener {
            Listener::Public => &self.public_hosts,
            Listener::Office => &self.office_hosts,
        }
    }

    /// Whether people reach a listener by TLS.
    pub(super) fn is_tls(&self, listener: Listener) -> bool {
        let Settings { public, office, .. } = &self.app.settings;
        match listener {
            Listener::Public => public.url.starts_with("https://"),
            Listener::Office => office.url.starts_with("https://"),
        }
    }

    /// What a listener may hold of large request bodies.
    pub(super) fn bodies(&self, listener: Listener) -> &BodyBudget {
        match listener {
            Listener::Public => &self.public_bodies,
            Listener::Office => &self.office_bodies,
        }
    }

    /// The cookies of a listener.
    pub fn cookies(&self, listener: Listener) -> &Cookies {
        match listener {
            Listener::Public => &self.public_cookies,
            Listener::Office => &self.office_cookies,
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
