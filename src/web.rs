//! The edge: actix and Tera live here and nowhere else.
//!
//! A feature is one file (or folder) of `reporter`, `office` or `both`: its routes, what it does, its pages and their
//! samples. Everything that concerns all features is derived from their lists (`surface`).

pub mod app;
mod assets;
mod both;
mod cookies;
mod ended_visits;
mod guard;
mod json_bytes;
mod middleware;
mod navigation;
mod office;
mod own_path;
pub mod page;
mod problem;
mod reporter;
pub mod route;
pub mod samples;
pub mod section;
mod server;
mod state;
pub mod surface;
pub mod visitor;
mod watch;

pub use assets::{CompiledIn, OFFICE_STYLE, SCRIPTS, poster_stylesheet, stylesheet};
pub use cookies::Cookies;
pub use guard::form::Protected;
pub use guard::headers::Listener;
pub use reporter::PostedReport;
pub use server::{Addresses, Bound, run};
pub use state::{AppState, StateError};
