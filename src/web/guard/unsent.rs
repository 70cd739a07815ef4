//! Large answers that are not fetched. When there are too many of them, those that have waited longest are given up: their
//! memory is free at once, and their connections end.
//!
//! Small answers are in the kernel's hands as soon as they are made. A large one stays with us as long as its reader likes,
//! and the framework sets no limit to that.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::rc::{Rc, Weak};
use std::task::{Context, Poll};

use actix_web::HttpResponse;
use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::web::Bytes;

/// Bytes of an answer from which on it is large: what the kernel takes of one, see `server`.
const LARGE: u64 = 64 * 1024;
/// Bytes of unsent large answers that each thread of a listener keeps.
const KEPT: u64 = 6 * 1024 * 1024;
/// Bytes that are handed to the connection at a time.
const PIECE: usize = 32 * 1024;

thread_local! {
    /// Those of this thread, the oldest first.
    static UNSENT: RefCell<VecDeque<Weak<Unsent>>> = const { RefCell::new(VecDeque::new()) };
}

/// An answer on its way.
struct Unsent {
    size: u64,
    /// Gone when it was given up.
    content: RefCell<Option<Content>>,
}

struct Content {
    body: BoxBody,
    /// What the body has given and the connection has not taken yet.
    rest: Bytes,
}

/// Lets the answer be given up while it is sent, if it is large.
pub(crate) fn bound_unsent(response: HttpResponse) -> HttpResponse {
    let BodySize::Sized(size @ LARGE..) = response.body().size() else { return response };
    response.map_body(|_, body| {
        let content = RefCell::new(Some(Content { body, rest: Bytes::new() }));
        let unsent = Rc::new(Unsent { size, content });
        UNSENT.with_borrow_mut(|all| {
            all.push_back(Rc::downgrade(&unsent));
            give_up_the_oldest(all);
        });
        BoxBody::new(BoundedBody(unsent))
    })
}

/// Until the others fit. The newest one always stays.
fn give_up_the_oldest(all: &mut VecDeque<Weak<Unsent>>) {
    all.retain(|unsent| unsent.strong_count() > 0);
    let mut bytes: u64 = all.iter().filter_map(Weak::upgrade).map(|unsent| unsent.size).sum();
    while bytes > KEPT && all.len() > 1 {
        if let Some(oldest) = all.pop_front().and_then(|oldest| oldest.upgrade()) {
            bytes -= oldest.size;
            drop(oldest.content.take());
        }
    }
}

struct BoundedBody(Rc<Unsent>);

impl MessageBody for BoundedBody {
    type Error = Box<dyn std::error::Error>;

    fn size(&self) -> BodySize {
        BodySize::Sized(self.0.size)
    }

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        let mut content = self.0.content.borrow_mut();
        let Some(content) = content.as_mut() else {
            return Poll::Ready(Some(Err(io::Error::from(io::ErrorKind::TimedOut).into())));
        };
        if content.rest.is_empty() {
            match Pin::new(&mut content.body).poll_next(context) {
                Poll::Ready(Some(Ok(more))) => content.rest = more,
                other => return other,
            }
        }
        let piece = content.rest.len().min(PIECE);
        Poll::Ready(Some(Ok(content.rest.split_to(piece))))
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use super::*;
    use crate::web::guard::hold::hold_until_sent;

    fn answer(bytes: u64, held: &Rc<()>) -> BoxBody {
        let body = vec![7; usize::try_from(bytes).unwrap()];
        bound_unsent(hold_until_sent(HttpResponse::Ok().body(body), Rc::clone(held))).into_body()
    }

    async fn read(body: &mut BoxBody) -> Option<Result<Bytes, Box<dyn std::error::Error>>> {
        poll_fn(|context| Pin::new(&mut *body).poll_next(context)).await
    }

    #[actix_web::test]
    async fn who_reads_gets_it_whole_and_piece_by_piece() {
        for bytes in [0, 1, LARGE - 1, LARGE, 300_001] {
            let held = Rc::new(());
            let mut body = answer(bytes, &held);
            assert_eq!(body.size(), BodySize::Sized(bytes));
            let mut read_so_far = 0;
            while let Some(piece) = read(&mut body).await {
                let piece = piece.unwrap();
                assert!(piece.iter().all(|byte| *byte == 7));
                assert!(piece.len() <= PIECE || bytes < LARGE);
                read_so_far += piece.len() as u64;
            }
            assert_eq!(read_so_far, bytes);
            drop(body);
            assert_eq!(Rc::strong_count(&held), 1);
        }
    }

    #[actix_web::test]
    async fn when_there_are_too_many_the_oldest_is_given_up_with_all_it_holds() {
        let held = [(); 4].map(|()| Rc::new(()));
        let mut bodies: Vec<_> = held.iter().map(|held| answer(KEPT / 3, held)).collect();
        let counts = held.each_ref().map(Rc::strong_count);
        assert_eq!(counts, [1, 2, 2, 2], "the first of four thirds is gone");
        assert!(read(&mut bodies[0]).await.unwrap().is_err());
        assert!(read(&mut bodies[1]).await.unwrap().is_ok());
        drop(bodies);
        let alone = Rc::new(());
        let mut larger_than_all = answer(KEPT * 2, &alone);
        assert!(read(&mut larger_than_all).await.unwrap().is_ok());
    }
}
