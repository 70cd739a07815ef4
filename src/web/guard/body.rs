//! Reads a request body within bounds and wipes what it read from the connection's buffer.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use actix_web::dev::{Payload, ServiceRequest};
use actix_web::{HttpMessage, HttpRequest};
use zeroize::Zeroizing;

use crate::memory::next_piece;
use crate::web::problem::Problem;

/// Bytes of a body that are kept, at most: twenty times the longest text, so that a text that is too long can still
/// be shown again to be shortened.
pub(crate) const MAX_BODY: usize = 4 * 1024 * 1024;
/// Bytes that are read and thrown away beyond that, so that a browser hears our answer instead of a reset connection.
const MAX_DISCARDED: usize = 64 * 1024 * 1024;
/// The longest a body may take, for the sake of slow Tor circuits.
const BODY_TIMEOUT: Duration = Duration::from_secs(180);

/// The body of a request, held until the answer is sent.
///
/// A body that nobody holds and that was not read to its end is read on by actix, if it comes in chunks: without an end
/// and without a time limit. While it is held, actix hangs up after the answer instead.
#[derive(Clone)]
pub(crate) struct RequestBody(Rc<Cell<Option<Payload>>>);

impl RequestBody {
    /// Takes the body off a request.
    pub(crate) fn take_from(request: &mut ServiceRequest) -> Self {
        let incoming = Self(Rc::new(Cell::new(Some(request.take_payload()))));
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
    /// [`Problem::TooLarge`] beyond [`MAX_BODY`] bytes; [`Problem::Interrupted`] when it does not arrive whole or in time.
    pub(crate) async fn read(&self) -> Result<Zeroizing<Vec<u8>>, Problem> {
        let mut payload = self.0.take().ok_or(Problem::Malformed)?;
        let outcome = tokio::time::timeout(BODY_TIMEOUT, read_all(&mut payload)).await;
        self.0.set(Some(payload));
        outcome.unwrap_or(Err(Problem::Interrupted))
    }
}

async fn read_all(payload: &mut Payload) -> Result<Zeroizing<Vec<u8>>, Problem> {
    let mut body = Zeroizing::new(Vec::new());
    let mut length = 0_usize;
    let mut keep = |piece: &[u8]| {
        length = length.saturating_add(piece.len());
        if length <= MAX_BODY {
            body.extend_from_slice(piece);
        }
        length
    };
    while let Some(so_far) = next_piece(payload, &mut keep).await {
        if so_far.map_err(|_| Problem::Interrupted)? > MAX_DISCARDED {
            break;
        }
    }
    if length > MAX_BODY { Err(Problem::TooLarge { limit: MAX_BODY }) } else { Ok(body) }
}
