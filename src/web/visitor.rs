//! Who asks. An answering function takes a visitor as its first argument, and that type is the permission: it exists
//! only for those who may come in. It also is the way to answer: [`Visit::show`], [`Visit::redirect`].

mod anyone;
mod context;
mod negotiation;
mod office;
mod on_case;
mod reply;
mod visit;

use crate::access::Right;

pub use anyone::{Anyone, Reporter};
pub use context::{AnswerContext, LANGUAGE_COOKIE};
pub use office::{Office, SESSION_COOKIE, SignedIn};
pub use on_case::OnCase;
pub use reply::{Reply, redirect};
pub use visit::Visit;

/// What it takes to be let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Nothing, on either listener.
    Anyone,
    /// Nothing; there is such a page for reporters only.
    Reporter,
    /// An open session, whatever the account's roles.
    SignedIn,
    /// A role with this right.
    Office(Right),
    /// A role with this right, and a slot of the case in the address.
    Case(Right),
}

/// A type that exists only for those who have its access.
pub trait Visitor: actix_web::FromRequest {
    const ACCESS: Access;
}
