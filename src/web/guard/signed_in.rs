//! The office's pages exist only for those who are signed in: a handler function that asks for a [`Desk`] cannot be
//! reached otherwise.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest};

use super::headers::Listener;
use crate::staff::{self, SessionToken, SignedIn};
use crate::web::problem::Problem;
use crate::web::site::Site;

/// The cookie that holds the session's token.
pub const COOKIE: &str = "session";

/// Somebody who is signed in, with or without a key.
pub struct Session {
    /// Who it is.
    pub staff: SignedIn,
    /// The bearer of the session.
    pub token: SessionToken,
}

/// Somebody who is signed in and ready to work: handlers have a key.
pub struct Desk(pub Session);

impl Session {
    async fn of(site: &Site, request: &HttpRequest) -> Result<Self, Problem> {
        let cookie = site.cookies(Listener::Office).value(request, COOKIE).ok_or(Problem::SignedOut)?;
        let token = SessionToken::parse(&cookie).ok_or(Problem::SignedOut)?;
        let staff =
            staff::session_user(&site.office_store, &token, site.clock.now()).await?.ok_or(Problem::SignedOut)?;
        Ok(Self { staff, token })
    }
}

type Extracting<T> = Pin<Box<dyn Future<Output = Result<T, Problem>>>>;

impl FromRequest for Session {
    type Error = Problem;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let site = request.app_data::<Data<Site>>().ok_or(Problem::Internal)?;
            Self::of(site, &request).await
        })
    }
}

impl FromRequest for Desk {
    type Error = Problem;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let session = Session::from_request(request, payload);
        Box::pin(async move {
            let session = session.await?;
            if session.staff.roles.handler && session.staff.recipient.is_none() {
                return Err(Problem::NotEnrolled);
            }
            Ok(Self(session))
        })
    }
}
