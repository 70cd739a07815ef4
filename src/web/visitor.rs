//! Who asks. An answering function takes a visitor as its first argument, and that type is the permission: it exists
//! only for those who may come in. It also is the way to answer: [`Visit::show`], [`Visit::redirect`].

mod access;
mod anyone;
mod context;
mod negotiation;
mod office;
mod on_case;
mod reply;
mod visit;

pub use access::{Access, Visitor};
pub use anyone::{Anyone, Reporter};
pub use context::{AnswerContext, LANGUAGE_COOKIE};
pub use office::{Office, SESSION_COOKIE, SignedIn};
pub use on_case::OnCase;
pub use reply::{Reply, redirect};
pub use visit::Visit;
