//! Visitors who hold a slot of the case in the address. For everybody else it does not exist.

use std::marker::PhantomData;
use std::ops::Deref;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};

use super::access::{Access, Visitor};
use super::office::{Extracting, SignedIn};
use crate::access::Requires;
use crate::casework::CaseNumber;
use crate::office;
use crate::store::{CaseId, Granted};
use crate::web::problem::Problem;

/// Somebody with the right `R` on this case.
pub struct OnCase<R> {
    session: SignedIn,
    /// The proof that they hold a slot of it: what works on a case takes nothing else.
    pub case: Granted<CaseId>,
    pub number: CaseNumber,
    right: PhantomData<R>,
}

impl<R: Requires + 'static> Visitor for OnCase<R> {
    const ACCESS: Access = Access::Case(R::RIGHT);
}

impl<R: Requires + 'static> FromRequest for OnCase<R> {
    type Error = Problem;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let number = request.match_info().query("number").parse::<CaseNumber>();
        let session = SignedIn::from_request(request, payload);
        Box::pin(async move {
            let session = session.await?;
            session.require(R::RIGHT)?;
            session.require_need(R::RIGHT).await?;
            let Ok(number) = number else { return Err(missed(&session).await) };
            match office::grant(&session.app().office_store, &number, session.staff.id, session.app().clock.today())
                .await?
            {
                Some(case) => Ok(Self { session, case, number, right: PhantomData }),
                None => Err(missed(&session).await),
            }
        })
    }
}

/// The same for a case of others and for a number that nobody has.
async fn missed(session: &SignedIn) -> Problem {
    let (app, staff) = (session.app(), session.staff.id);
    let miss = session.state.misses.note(staff, app.clock.today());
    if miss.record
        && let Err(error) = office::record_misses(&app.office_store, staff, app.clock.today()).await
    {
        return error.into();
    }
    tokio::time::sleep(miss.wait).await;
    Problem::NoSuchCase
}

impl<R> Deref for OnCase<R> {
    type Target = SignedIn;

    fn deref(&self) -> &SignedIn {
        &self.session
    }
}
