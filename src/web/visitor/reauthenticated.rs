//! Visitors who have just shown who they are, by all that their sign-in asks for: the password, and a code if they have a
//! second factor. Not only whoever found their browser open, nor whoever has only overheard the password.

use std::ops::Deref;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};

use super::access::{Access, Visitor};
use super::office::{Extracting, Session, SignedIn};
use crate::web::problem::Problem;

/// Somebody who has shown it within five minutes: what changes by what an account is proved takes this visitor. The pages that
/// change roles or bar an account do not yet.
pub struct Reauthenticated(SignedIn);

/// The same, also where a second factor is overdue: for the page that sets it up, and for no other.
pub struct SettingUp(Session);

impl Visitor for Reauthenticated {
    const ACCESS: Access = Access::Reauthenticated;
}

impl Visitor for SettingUp {
    const ACCESS: Access = Access::SettingUp;
}

impl FromRequest for Reauthenticated {
    type Error = Problem;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let session = SignedIn::from_request(request, payload);
        Box::pin(async move {
            let session = session.await?;
            if session.is_confirmed() { Ok(Self(session)) } else { Err(Problem::NotConfirmed) }
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

impl Deref for Reauthenticated {
    type Target = SignedIn;

    fn deref(&self) -> &SignedIn {
        &self.0
    }
}

impl Deref for SettingUp {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.0
    }
}
