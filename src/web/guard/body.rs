//! Reads a request body within bounds and wipes what it read from the connection's buffer.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use actix_web::dev::{Payload, ServiceRequest};
use actix_web::{HttpMessage, HttpRequest};
use tokio::time::Instant;
use zeroize::Zeroizing;

use super::body_budget::{BodyBudget, Reservation, STEP, UNCOUNTED};
use crate::memory::next_piece;
use crate::web::problem::Problem;

/// Bytes of a body that are kept, at most: twenty times the longest text, so that a text that is too long can still
/// be shown again to be shortened.
pub(crate) const MAX_BODY: usize = 4 * 1024 * 1024;
/// Bytes of a body where nobody writes a text: a code, a password, a key.
const MAX_SMALL_BODY: usize = 64 * 1024;
/// How the paths end to which texts are sent, and what was sealed.
const TEXTS_GO_TO: [&str; 6] =
    ["/report", "/report/sealed", "/mailbox/message", "/mailbox/sealed/message", "/parcels", "/questionnaires"];
/// Bytes that are read and thrown away beyond that, so that a browser hears our answer instead of a reset connection.
const MAX_DISCARDED: usize = 64 * 1024 * 1024;
/// The longest a body may take, for the sake of slow Tor circuits.
const BODY_TIMEOUT: Duration = Duration::from_secs(180);
/// How long a body may take before it has to keep to the least rate.
const GRACE: Duration = Duration::from_secs(30);
/// The least rate of a body after that, in bytes per second: a slow circuit has more, a stalled upload none.
const LEAST_RATE: usize = 1024;

/// The body of a request, held until the answer is sent, with what it takes of the listener's budget.
///
/// A body that nobody holds and that was not read to its end is read on by actix, if it comes in chunks: without an end
/// and without a time limit. While it is held, actix hangs up after the answer instead.
#[derive(Clone)]
pub(crate) struct RequestBody(Rc<Held>);

struct Held {
    payload: Cell<Option<Payload>>,
    budget: BodyBudget,
    /// Bytes that are kept, at most.
    most: usize,
    /// Kept as long as the request: what was read lives on in what was made of it.
    reservation: Cell<Reservation>,
}

impl RequestBody {
    /// Takes the body off a request.
    pub(crate) fn take_from(request: &mut ServiceRequest, budget: BodyBudget) -> Self {
        let payload = Cell::new(Some(request.take_payload()));
        let takes_texts = TEXTS_GO_TO.iter().any(|end| request.path().ends_with(end));
        let most = if takes_texts { MAX_BODY } else { MAX_SMALL_BODY };
        let incoming = Self(Rc::new(Held { payload, budget, most, reservation: Cell::default() }));
        request.extensions_mut().insert(incoming.clone());
        incoming
    }

    /// The body that was taken off this request.
    pub(crate) fn from(request: &HttpRequest) -> Option<Self> {
        request.extensions().get::<Self>().cloned()
    }

    /// Reads the whole body.
    ///
    /// # Errors
    /// [`Problem::TooLarge`] beyond what this path takes; [`Problem::Interrupted`] when it does not arrive whole or in time;
    /// [`Problem::Busy`] when too many other large bodies are on their way.
    pub(crate) async fn read(&self) -> Result<Zeroizing<Vec<u8>>, Problem> {
        let mut payload = self.0.payload.take().ok_or(Problem::Malformed)?;
        let mut reservation = self.0.reservation.take();
        let reading = read_all(&mut payload, self.0.most, &self.0.budget, &mut reservation);
        let outcome = tokio::time::timeout(BODY_TIMEOUT, reading).await;
        self.0.payload.set(Some(payload));
        self.0.reservation.set(reservation);
        outcome.unwrap_or(Err(Problem::Interrupted))
    }
}

async fn read_all(
    payload: &mut Payload,
    most: usize,
    budget: &BodyBudget,
    reservation: &mut Reservation,
) -> Result<Zeroizing<Vec<u8>>, Problem> {
    let mut body = Zeroizing::new(Vec::new());
    let (mut length, mut spent) = (0_usize, Duration::ZERO);
    loop {
        budget.reserve(reservation, length.min(most - 1)).await?;
        let (begun, left) = (Instant::now(), allowed(length).saturating_sub(spent));
        let keep = |piece: &[u8]| {
            length = length.saturating_add(piece.len());
            if length <= most {
                // No doubling of a large one: what is reserved is what is taken.
                if length > UNCOUNTED && body.capacity() < length {
                    body.reserve_exact(STEP);
                }
                body.extend_from_slice(piece);
            }
        };
        let piece = tokio::time::timeout(left, next_piece(payload, keep)).await;
        // Waiting for others is not held against whoever sends.
        spent += begun.elapsed();
        match piece {
            Ok(Some(Ok(()))) if length <= MAX_DISCARDED => {}
            Ok(Some(Ok(())) | None) => break,
            Ok(Some(Err(_))) | Err(_) => return Err(Problem::Interrupted),
        }
    }
    if length > most { Err(Problem::TooLarge { limit: most }) } else { Ok(body) }
}

/// How long a body may have taken until its next piece comes, after so many bytes.
fn allowed(length: usize) -> Duration {
    GRACE + Duration::from_secs((length / LEAST_RATE) as u64)
}
