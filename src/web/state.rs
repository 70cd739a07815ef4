//! What every request may need: the application, and what the web adds to it. Built once, shared by both listeners.

use std::sync::Arc;
use std::time::Duration;

use rand::Rng;
use zeroize::Zeroizing;

use super::assets::Assets;
use super::cookies::Cookies;
use super::ended_visits::EndedVisits;
use super::guard::admission::{Admission, Limits, Tickets};
use super::guard::body_budget::BodyBudget;
use super::guard::headers::Listener;
use super::guard::misses::Misses;
use super::guard::own_hosts::OwnHosts;
use super::guard::rate_limits::RateLimits;
use super::page::{PageError, Pages};
use super::watch::ProblemCounts;
use crate::app::{App, AppError};
use crate::config::{COOKIE_KEY, ConfigError, Settings, read_key_file};
use crate::upkeep::DeletionList;

/// Everything the two listeners share.
pub struct AppState {
    pub app: App,
    pub pages: Pages,
    pub assets: Assets,
    pub limits: RateLimits,
    /// Cases that handlers have asked for in vain.
    pub(super) misses: Misses,
    /// The door of the public listener.
    pub(super) admission: Admission,
    /// Visits that reporters have ended.
    pub(super) ended: EndedVisits,
    /// What public requests have met.
    pub(super) problems: ProblemCounts,
    /// Where cases go that are deleted at once.
    pub(super) deletions: DeletionList,
    /// The tickets in forms.
    pub(super) tickets: Tickets,
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
        let settings = app.settings();
        let Settings { public, office, limits, .. } = &*settings;
        Ok(Self {
            assets: Assets::new(),
            pages: Pages::new(app.languages, Arc::clone(&app.self_betrayal))?,
            // Of this run alone: what a reporter has left opens nothing after a restart, and nobody has to remember it.
            public: ListenerState::new(&public.url, public.onion.as_deref(), &random_secret(&app)),
            office: ListenerState::new(&office.url, None, &secret),
            limits: RateLimits::new(limits, Arc::clone(&app.clock)),
            misses: Misses::new(),
            admission: Admission::new(admission_limits(&app.settings())),
            tickets: Tickets::new(&secret),
            deletions: DeletionList::of(&app.settings()),
            problems: ProblemCounts::default(),
            ended: EndedVisits::default(),
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

/// As much of the machine as the settings leave to the public listener.
fn admission_limits(settings: &Settings) -> Limits {
    let Settings { public, limits, .. } = settings;
    // Cores, or as many as a control group leaves to the process.
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let cores = f64::from(u32::try_from(cores).unwrap_or(u32::MAX));
    Limits {
        cpu: cores * f64::from(limits.public_cpu_percent.get()) / 100.0,
        surcharge: Duration::from_micros(limits.surcharge_microseconds.get().into()),
        waiting: public.connections.get() as usize,
        longest_wait: Duration::from_secs(limits.longest_wait_seconds.get().into()),
    }
}

/// From the file that the settings name, or made for this run alone.
fn cookie_secret(app: &App) -> Result<Zeroizing<Vec<u8>>, ConfigError> {
    if let Some(file) = &app.settings().secrets.cookie_key_file {
        return read_key_file(file, COOKIE_KEY);
    }
    Ok(random_secret(app))
}

fn random_secret(app: &App) -> Zeroizing<Vec<u8>> {
    let mut secret = Zeroizing::new(vec![0; COOKIE_KEY]);
    app.rng().fill_bytes(&mut secret);
    secret
}
