//! Visitors who have just shown who they are, by all that their sign-in asks for: the password, and a code if they have a
//! second factor. Not only whoever found their browser open, nor whoever has only overheard the password.

use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{Error, FromRequest, HttpRequest};

use super::access::{Access, Visitor};
use super::confirmation::require_confirmed;
use super::office::{Extracting, Office, Session, SignedIn};
use crate::access::Requires;
use crate::web::problem::Problem;

/// The visitor `V`, who has shown it within five minutes or shows it with this request, in fields of a form that has no
/// `password` and no `code` itself: what changes by what an account is proved takes it, and what changes what other people
/// may do.
pub struct Reauthenticated<V = SignedIn>(V);

/// The same, also where a second factor is overdue: for the page that sets it up, and for no other.
pub struct SettingUp(Session);

/// Visitors who can be asked once more who they are.
pub trait Confirmable: Visitor + FromRequest<Error = Problem> {
    /// What it takes to be this visitor, confirmed.
    const CONFIRMED: Access;

    /// The session that they are signed in with.
    fn session(&self) -> &Session;
}

impl Confirmable for SignedIn {
    const CONFIRMED: Access = Access::Reauthenticated;

    fn session(&self) -> &Session {
        self
    }
}

impl<R: Requires + 'static> Confirmable for Office<R> {
    const CONFIRMED: Access = Access::ReauthenticatedOffice(R::RIGHT);

    fn session(&self) -> &Session {
        self
    }
}

impl<V: Confirmable + 'static> Visitor for Reauthenticated<V> {
    const ACCESS: Access = V::CONFIRMED;
}

impl Visitor for SettingUp {
    const ACCESS: Access = Access::SettingUp;
}

impl<V: Confirmable + 'static> FromRequest for Reauthenticated<V> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (visitor, request) = (V::from_request(request, payload), request.clone());
        Box::pin(async move {
            let visitor = visitor.await?;
            require_confirmed(visitor.session(), &request).await?;
            Ok(Self(visitor))
        })
    }
}

impl FromRequest for SettingUp {
    type Error = Problem;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let session = Session::from_request(request, payload);
        Box::pin(async move {
            let session = session.await?;
            session.require_own_password()?;
            if session.is_confirmed() { Ok(Self(session)) } else { Err(Problem::NotConfirmed) }
        })
    }
}

impl<V> Deref for Reauthenticated<V> {
    type Target = V;

    fn deref(&self) -> &V {
        &self.0
    }
}

impl Deref for SettingUp {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.0
    }
}
