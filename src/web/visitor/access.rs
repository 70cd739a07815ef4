//! What a route asks of its visitor.

use crate::access::Right;

/// What it takes to be let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Nothing, on either listener.
    Anyone,
    /// Nothing; there is such a page for reporters only.
    Reporter,
    /// An open session, even one of an account whose password is still the first.
    Session,
    /// An open session, a password of one's own, and no second factor that is overdue, whatever the account's roles.
    SignedIn,
    /// The same, and a password that was typed within minutes.
    Proved,
    /// An open session and a password of one's own, and all that a sign-in asks for, typed within minutes: what it takes to set
    /// up a second factor, also where one is overdue.
    SettingUp,
    /// The same, and a second factor where one is asked for: what it takes for what cannot be undone.
    Reauthenticated,
    /// The same, and a role with this right: what it takes for what changes what other people may do.
    ReauthenticatedOffice(Right),
    /// A role with this right.
    Office(Right),
    /// A role with this right, and a slot of the case in the address.
    Case(Right),
}

/// A type that exists only for those who have its access.
pub trait Visitor: actix_web::FromRequest {
    const ACCESS: Access;
}
