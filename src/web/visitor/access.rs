//! What a route asks of its visitor.

use crate::access::Right;

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
