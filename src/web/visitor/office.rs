//! Visitors of the office: signed in, and with a role that has the right.

use std::future::Future;
use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};

use super::access::{Access, Visitor};
use super::anyone::Anyone;
use super::visit::Visit;
use crate::access::{Requires, Right, Role};
use crate::office;
use crate::staff::{FactorStanding, SessionToken, SessionUser};
use crate::web::problem::Problem;

/// The cookie that holds the session's token.
pub const SESSION_COOKIE: &str = "session";

/// Somebody with an open session. As long as their password is the first one, which others know, all they can do is to
/// replace it.
pub struct Session {
    visit: Visit,
    pub staff: SessionUser,
    /// How they stand to the second factor that is asked of them.
    pub factor: FactorStanding,
    /// The bearer of the session.
    pub token: SessionToken,
}

/// Somebody with an open session and a password of their own, whatever they may do. Where a second factor is overdue, all
/// they can do is to set it up.
pub struct SignedIn(Session);

/// Somebody who has typed their password within minutes: not only whoever found their browser open.
pub struct Proved(SignedIn);

/// Somebody whose roles give them the right `R`.
pub struct Office<R> {
    session: SignedIn,
    right: PhantomData<R>,
}

pub(super) type Extracting<T> = Pin<Box<dyn Future<Output = Result<T, Problem>>>>;

impl Session {
    /// Who is signed in on a page that may be visited by anybody.
    ///
    /// # Errors
    /// [`Problem::SignedOut`], or the store's.
    pub async fn from_request_of(visitor: &Anyone) -> Result<Self, Problem> {
        Self::from_visit(Visit::new(visitor.request.clone())).await
    }

    /// Whether the password is their own.
    ///
    /// # Errors
    /// [`Problem::FirstPassword`].
    pub(super) fn require_own_password(&self) -> Result<(), Problem> {
        if self.staff.password_is_first { Err(Problem::FirstPassword) } else { Ok(()) }
    }

    /// Whether they have confirmed within minutes who they are, by all that their sign-in asks for.
    pub fn is_confirmed(&self) -> bool {
        let app = self.app();
        app.authenticator.is_confirmed(&self.token, app.clock.now())
    }

    async fn from_visit(mut visit: Visit) -> Result<Self, Problem> {
        let cookie =
            visit.cookies().get(&visit.request, SESSION_COOKIE).ok_or(Problem::SignedOut { expired: false })?;
        let ended = Problem::SignedOut { expired: true };
        let token = SessionToken::parse(&cookie).ok_or(ended.clone())?;
        let app = visit.app();
        let found = app.authenticator.session_user(&app.office_store, &token, app.clock.now()).await?;
        let (staff, has_factor) = found.ok_or(ended)?;
        let today = app.clock.today();
        let factor = app.factor_rule().standing(has_factor, staff.roles, staff.factor_asked_on, today);
        let request = visit.request.clone();
        visit.sign_in(&staff, factor, &request);
        Ok(Self { visit, staff, factor, token })
    }
}

impl SignedIn {
    /// Whether their roles give them the right, and they have the key that it takes to use it.
    ///
    /// # Errors
    /// [`Problem::NoRight`], [`Problem::NotEnrolled`], and [`Problem::NotFound`] where the register is switched off.
    pub fn require(&self, right: Right) -> Result<(), Problem> {
        if right.is_of_register() && !self.app().settings().register.enabled {
            return Err(Problem::NotFound);
        }
        if !self.staff.roles.allow(right) {
            return Err(Problem::NoRight);
        }
        if needs_key(right) && self.staff.recipient.is_none() {
            return Err(Problem::NotEnrolled);
        }
        Ok(())
    }

    /// Whether somebody who works on cases as a substitute only is needed today.
    ///
    /// # Errors
    /// [`Problem::NotNeeded`], or the store's.
    pub async fn require_need(&self, right: Right) -> Result<(), Problem> {
        let (app, staff) = (self.app(), &self.staff);
        if !needs_key(right) || !staff.roles.only_as(Role::Substitute, right) {
            return Ok(());
        }
        let is_needed = office::is_needed(&app.office_store, staff.id, app.clock.today()).await?;
        if is_needed { Ok(()) } else { Err(Problem::NotNeeded) }
    }

    /// Whether they have typed their password within minutes.
    pub fn is_proved(&self) -> bool {
        let app = self.app();
        app.authenticator.is_proved(&self.token, app.clock.now())
    }
}

/// What is sealed can only be worked on with a key of one's own.
fn needs_key(right: Right) -> bool {
    matches!(right, Right::ListCases | Right::ReadCase | Right::WriteToCase | Right::MoveCase)
}

impl Visitor for Session {
    const ACCESS: Access = Access::Session;
}

impl Visitor for SignedIn {
    const ACCESS: Access = Access::SignedIn;
}

impl Visitor for Proved {
    const ACCESS: Access = Access::Proved;
}

impl<R: Requires + 'static> Visitor for Office<R> {
    const ACCESS: Access = Access::Office(R::RIGHT);
}

impl FromRequest for Session {
    type Error = Problem;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        Box::pin(Self::from_visit(Visit::new(request.clone())))
    }
}

impl FromRequest for SignedIn {
    type Error = Problem;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let session = Session::from_request(request, payload);
        Box::pin(async move {
            let session = session.await?;
            session.require_own_password()?;
            if session.factor == FactorStanding::Overdue { Err(Problem::FactorOverdue) } else { Ok(Self(session)) }
        })
    }
}

impl FromRequest for Proved {
    type Error = Problem;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let session = SignedIn::from_request(request, payload);
        Box::pin(async move {
            let session = session.await?;
            if session.is_proved() { Ok(Self(session)) } else { Err(Problem::NotProved) }
        })
    }
}

impl<R: Requires + 'static> FromRequest for Office<R> {
    type Error = Problem;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let session = SignedIn::from_request(request, payload);
        Box::pin(async move {
            let session = session.await?;
            session.require(R::RIGHT)?;
            session.require_need(R::RIGHT).await?;
            Ok(Self { session, right: PhantomData })
        })
    }
}

impl Deref for Session {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.visit
    }
}

impl Deref for SignedIn {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.0
    }
}

impl Deref for Proved {
    type Target = SignedIn;

    fn deref(&self) -> &SignedIn {
        &self.0
    }
}

impl<R> Deref for Office<R> {
    type Target = SignedIn;

    fn deref(&self) -> &SignedIn {
        &self.session
    }
}
