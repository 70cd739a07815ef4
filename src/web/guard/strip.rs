//! Makes actix forget who came and what was said.
//!
//! Heads of requests and answers are kept for reuse as they are, and emptied only when they are used again: on a quiet
//! evening hours later. A kept request head moreover holds on to the whole buffer its request was read into, with
//! copies of parts of the body that were made while the buffer grew. In there would be session cookies, which the
//! server itself could open, words of reporters, and the address and browser of whoever came last.

use std::net::IpAddr;

use actix_web::dev::ServiceRequest;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    ACCEPT_ENCODING, ACCEPT_LANGUAGE, CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue, ORIGIN, SET_COOKIE,
    USER_AGENT,
};
use actix_web::{HttpMessage, HttpRequest, HttpResponse};

use super::headers::Listener;
use super::hold::hold_until_sent;
use crate::staff::Browser;

/// The headers this service looks at, besides cookies.
const NEEDED: [HeaderName; 5] =
    [HOST, ORIGIN, ACCEPT_LANGUAGE, ACCEPT_ENCODING, HeaderName::from_static("sec-fetch-site")];
/// What it looks at on the office's listener alone: in which of two ways a form with a file comes.
const NEEDED_BY_OFFICE: [HeaderName; 1] = [CONTENT_TYPE];
/// Answers' heads that actix keeps on each thread, at most (`BoxedResponsePool` in actix-http).
const KEPT_HEADS: usize = 128;

struct Peer(IpAddr);

/// Empties the head of a request before anything is done with it. Cookies and address go where they end with the
/// request; of the other headers only what is needed is kept, as copies that hold no buffer.
pub(crate) fn strip_request_head(request: &mut ServiceRequest) {
    // Parsed now, they are kept in the request's extensions.
    drop(request.request().cookies());
    let received = std::mem::replace(request.headers_mut(), HeaderMap::new());
    let is_office = Listener::of(request.request()) == Listener::Office;
    let by_office = NEEDED_BY_OFFICE.into_iter().filter(|_| is_office);
    for name in NEEDED.into_iter().chain(by_office) {
        for value in received.get_all(&name) {
            // The bytes were a header value before.
            if let Ok(copy) = HeaderValue::from_bytes(value.as_bytes()) {
                request.headers_mut().append(name.clone(), copy);
            }
        }
    }
    if is_office {
        let user_agent = received.get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        request.extensions_mut().insert(Browser::of(user_agent));
    }
    if let Some(peer) = request.head_mut().peer_addr.take() {
        request.extensions_mut().insert(Peer(peer.ip()));
    }
}

/// The address a request came from.
pub(crate) fn peer(request: &HttpRequest) -> Option<IpAddr> {
    request.extensions().get::<Peer>().map(|peer| peer.0)
}

/// Which browser a request to the office came from.
pub(crate) fn browser(request: &HttpRequest) -> Browser {
    request.extensions().get().copied().unwrap_or(Browser::of(""))
}

/// Sees to it that a cookie which this answer sets is forgotten once it is sent.
pub(crate) fn wipe_after_send(response: HttpResponse) -> HttpResponse {
    if response.headers().contains_key(SET_COOKIE) { hold_until_sent(response, PoolFlush) } else { response }
}

/// Empties the answers' heads that actix keeps when it is dropped.
struct PoolFlush;

impl Drop for PoolFlush {
    fn drop(&mut self) {
        // Taking a head into use empties it; so many at once are all there can be.
        drop((0..=KEPT_HEADS).map(|_| HttpResponse::new(StatusCode::OK)).collect::<Vec<_>>());
    }
}
