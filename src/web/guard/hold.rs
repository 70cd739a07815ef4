//! What has to stay until an answer is sent, or has to happen then.

use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::HttpResponse;
use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::web::Bytes;

/// Keeps `held` until the answer is sent, or its connection is gone, and drops it then.
pub(crate) fn hold_until_sent<T: Unpin + 'static>(response: HttpResponse, held: T) -> HttpResponse {
    response.map_body(|_, body| BoxBody::new(HoldBody { body, _held: held }))
}

/// A body is dropped when it was sent, and after the head of its own answer.
struct HoldBody<T> {
    body: BoxBody,
    _held: T,
}

impl<T: Unpin> MessageBody for HoldBody<T> {
    type Error = <BoxBody as MessageBody>::Error;

    fn size(&self) -> BodySize {
        self.body.size()
    }

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        Pin::new(&mut self.body).poll_next(context)
    }
}
