//! Makes actix forget who came and what was said.
//!
//! Heads of requests and answers are kept for reuse as they are, and emptied only when they are used again: on a quiet
//! evening hours later. A kept request head moreover holds on to the whole buffer its request was read into, with
//! copies of parts of the body that were made while the buffer grew. In there would be session cookies, which the
//! server itself could open, words of reporters, and the address and browser of whoever came last.

use std::net::IpAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::dev::ServiceRequest;
use actix_web::http::header::{ACCEPT_LANGUAGE, HOST, HeaderMap, HeaderName, HeaderValue, ORIGIN, SET_COOKIE};
use actix_web::http::{ConnectionType, StatusCode};
use actix_web::web::Bytes;
use actix_web::{HttpMessage, HttpRequest, HttpResponse};

use super::headers::Listener;

/// The headers this service looks at, besides cookies.
const NEEDED: [HeaderName; 4] = [HOST, ORIGIN, ACCEPT_LANGUAGE, HeaderName::from_static("sec-fetch-site")];
/// Answers' heads that actix keeps on each thread, at most (`BoxedResponsePool` in actix-http).
const KEPT_HEADS: usize = 128;

struct Peer(IpAddr);

/// Empties the head of a request before anything is done with it. Cookies and address go where they end with the
/// request; of the other headers only what is needed is kept, as copies that hold no buffer.
pub fn unburden(request: &mut ServiceRequest) {
    // Parsed now, they are kept in the request's extensions.
    drop(request.request().cookies());
    let received = std::mem::replace(request.headers_mut(), HeaderMap::new());
    for name in NEEDED {
        for value in received.get_all(&name) {
            // The bytes were a header value before.
            if let Ok(copy) = HeaderValue::from_bytes(value.as_bytes()) {
                request.headers_mut().append(name.clone(), copy);
            }
        }
    }
    if let Some(peer) = request.head_mut().peer_addr.take() {
        request.extensions_mut().insert(Peer(peer.ip()));
    }
}

/// The address a request came from.
pub fn peer(request: &HttpRequest) -> Option<IpAddr> {
    request.extensions().get::<Peer>().map(|peer| peer.0)
}

/// Whether an answer has to be the last one on its connection, whose buffers end with it: where people wrote, or where
/// a reporter's cookie came along.
pub fn is_last(request: &ServiceRequest, listener: Listener) -> bool {
    !request.method().is_safe()
        || listener == Listener::Public && request.cookies().is_ok_and(|cookies| !cookies.is_empty())
}

/// Ends the connection after this answer if asked to, or if it sets a cookie; that cookie is forgotten once it is sent.
pub fn once(mut response: HttpResponse, last: bool) -> HttpResponse {
    let sets_cookie = response.headers().contains_key(SET_COOKIE);
    if last || sets_cookie {
        response.head_mut().set_connection_type(ConnectionType::Close);
    }
    if sets_cookie { response.map_body(|_, body| BoxBody::new(Forgotten(body))) } else { response }
}

/// A body after which the heads that actix keeps are empty. It is dropped after the head of its own answer.
struct Forgotten(BoxBody);

impl MessageBody for Forgotten {
    type Error = <BoxBody as MessageBody>::Error;

    fn size(&self) -> BodySize {
        self.0.size()
    }

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        Pin::new(&mut self.0).poll_next(context)
    }
}

impl Drop for Forgotten {
    fn drop(&mut self) {
        // Taking a head into use empties it; so many at once are all there can be.
        drop((0..=KEPT_HEADS).map(|_| HttpResponse::new(StatusCode::OK)).collect::<Vec<_>>());
    }
}
