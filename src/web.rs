//! The edge: actix and Tera live here and nowhere else.

pub mod app;
mod assets;
mod cookies;
mod guard;
mod language;
mod octets;
mod office;
mod outermost;
pub mod page;
mod problem;
mod refusal;
mod reporter;
mod server;
mod site;

pub use assets::{CompiledIn, OFFICE_STYLE, SCRIPTS, stylesheet};
pub use guard::headers::Listener;
pub use server::{Addresses, run};
pub use site::{Site, SiteError};
