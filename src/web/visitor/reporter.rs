//! Whoever asks on the public listener, in their turn.

use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::Method;
use actix_web::{FromRequest, HttpRequest};

use super::access::{Access, Visitor};
use super::visit::Visit;
use crate::app::{Channel, Share};
use crate::web::guard::admission::{Lane, Turn};
use crate::web::problem::Problem;

/// The cookie with the case key of the mailbox that is open.
pub const MAILBOX_COOKIE: &str = "mailbox";
/// The cookie with the case key of the report that was just sent, for the receipt.
pub const RECEIPT_COOKIE: &str = "receipt";

/// Whoever asks on the public listener. Who asks for a page has waited for their turn; who sends something waits for it
/// when it has been read ([`Reporter::turn`], [`Reporter::turn_of_form`]), so that nothing they typed is lost.
pub struct Reporter {
    visit: Visit,
    _turn: Option<Turn>,
}

impl Reporter {
    /// Waits for the turn to do something for this reporter.
    ///
    /// # Errors
    /// [`Problem::RateLimited`] when it would come too late; then nothing has happened yet.
    pub(crate) async fn turn(&self, lane: Lane) -> Result<Turn, Problem> {
        self.state.limits.source(self.source()).await?;
        self.state.admission.turn(lane).await
    }

    /// A ticket for a form of this channel, which tells the same as the page around it.
    pub(crate) fn draw_ticket(&self, channel: &Channel) -> String {
        self.state.tickets.draw(channel.opening.is_in_preparation(), &mut self.app().rng())
    }

    /// The same for a form, by the ticket in it; and which share of the quotas the form has.
    ///
    /// # Errors
    /// [`Problem::RateLimited`], and the same form goes before others when it is sent again.
    pub(crate) async fn turn_of_form(&self, ticket: &str) -> Result<(Turn, Share), Problem> {
        let tickets = &self.state.tickets;
        let lane = tickets.take(ticket);
        let share = match lane {
            Lane::Returning => Share::Returning,
            Lane::Drawn => Share::Drawn,
            Lane::Mailbox | Lane::Page | Lane::Undrawn => Share::Undrawn,
        };
        let turn = self.turn(lane).await;
        Ok((turn.inspect_err(|_| tickets.waited_in_vain(ticket))?, share))
    }
}

/// Who has a mailbox open, or a receipt to read, does not wait among those who ask for pages.
fn lane_of(visit: &Visit) -> Lane {
    let now = visit.app().clock.now();
    let has = |name| visit.cookies().get_encrypted(&visit.request, name, now).is_some();
    if [MAILBOX_COOKIE, RECEIPT_COOKIE].into_iter().any(has) { Lane::Mailbox } else { Lane::Page }
}

impl Visitor for Reporter {
    const ACCESS: Access = Access::Reporter;
}

impl FromRequest for Reporter {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Problem>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let (visit, sends) = (Visit::new(request.clone()), request.method() == Method::POST);
        Box::pin(async move {
            let turn = if sends { None } else { Some(visit.state.admission.turn(lane_of(&visit)).await?) };
            // What cannot be looked up keeps nobody from anything.
            let _ = visit.channels.look_for_openings(&visit.app().store).await;
            Ok(Self { visit, _turn: turn })
        })
    }
}

impl Deref for Reporter {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.visit
    }
}
