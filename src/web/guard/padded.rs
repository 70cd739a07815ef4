//! How long answers to reporters are, so that their length tells little to whoever watches the line: a mailbox with news is as
//! long as one without, and as a code that is unknown.

use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::HttpResponse;
use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Bytes;

use crate::web::route::Speaks;

const KIB: u64 = 1024;
/// Lengths of whole answers, head and body; longer ones are multiples of the last. The first is what the form takes.
const PAGES: [u64; 8] = [19 * KIB, 32 * KIB, 64 * KIB, 128 * KIB, 256 * KIB, 512 * KIB, 2048 * KIB, 8192 * KIB];
/// The shortest answer to a script: a mailbox with some entries, as it is stored, and that there is none.
const TOLD: u64 = PAGES[1];
/// The shortest answer that is nothing but a head, as a redirect is.
const HEADS: u64 = 2 * KIB;
/// What the framework adds to the head, the same for all but for the digits of the length: `HTTP/1.1 200 `, two line ends,
/// `connection`, `date` and `content-length`.
const BESIDE_HEADERS: usize = 13 + 4 + 19 + 37 + 18;

static SPACES: [u8; 64 * 1024] = [b' '; 64 * 1024];

/// Marks a file that is made for one visitor, and minds no spaces behind its end: it gets as long as a page.
pub(crate) struct MadeForOne;

/// Lengthens an answer that is made for somebody: with spaces behind its end, which neither HTML nor JSON minds. A file, which
/// is the same for all, stays as it is.
pub(crate) fn pad(response: HttpResponse, speaks: Speaks) -> HttpResponse {
    let kind = response.headers().get(CONTENT_TYPE).map_or(&b""[..], |kind| kind.as_bytes());
    let least = match (kind, speaks) {
        (_, Speaks::Json) => TOLD,
        (b"", Speaks::Page) => HEADS,
        (kind, Speaks::Page) if kind.starts_with(b"text/html") => PAGES[0],
        (_, Speaks::Page) if response.extensions().get::<MadeForOne>().is_some() => PAGES[0],
        _ => return response,
    };
    let body = match response.body().size() {
        BodySize::None | BodySize::Sized(0) => 0,
        BodySize::Sized(body) => body,
        BodySize::Stream => return response,
    };
    let missing = missing(head_of(&response), body, least);
    response.map_body(|_, body| BoxBody::new(PaddedBody { body, missing }))
}

/// Bytes that are missing to the next length that answers have: with a head of so many bytes, without the digits that say how
/// long the body is.
fn missing(head: u64, body: u64, least: u64) -> u64 {
    let with = |digits: u64| {
        let whole = head + digits + body;
        padded(whole, least) - whole
    };
    let digits_of = |length: u64| u64::from(length.checked_ilog10().unwrap_or(0)) + 1;
    let fits = (1..20).find(|digits| digits_of(body + with(*digits)) == *digits);
    // Where the last digit makes a length too long for itself, a byte more is sent.
    with(fits.unwrap_or(1))
}

fn head_of(response: &HttpResponse) -> u64 {
    let reason = response.status().canonical_reason().unwrap_or_default().len();
    // ": " and the line end.
    let headers: usize = response.headers().iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    (reason + headers + BESIDE_HEADERS) as u64
}

/// The next length that answers have.
fn padded(whole: u64, least: u64) -> u64 {
    let longest = PAGES[PAGES.len() - 1];
    let lengths = [least].into_iter().chain(PAGES.into_iter().filter(|length| *length > least));
    lengths.into_iter().find(|length| *length >= whole).unwrap_or_else(|| whole.next_multiple_of(longest))
}

struct PaddedBody {
    body: BoxBody,
    missing: u64,
}

impl MessageBody for PaddedBody {
    type Error = Box<dyn std::error::Error>;

    fn size(&self) -> BodySize {
        match self.body.size() {
            BodySize::Sized(body) => BodySize::Sized(body + self.missing),
            BodySize::None => BodySize::Sized(self.missing),
            BodySize::Stream => BodySize::Stream,
        }
    }

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        match Pin::new(&mut self.body).poll_next(context) {
            Poll::Ready(None) if self.missing > 0 => {
                let piece = usize::try_from(self.missing).map_or(SPACES.len(), |missing| missing.min(SPACES.len()));
                self.missing -= piece as u64;
                Poll::Ready(Some(Ok(Bytes::from_static(&SPACES[..piece]))))
            }
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_eight_lengths_of_pages_and_one_more_of_what_is_none() {
        let mut lengths: Vec<u64> = (0..8192 * KIB).step_by(1000).map(|whole| padded(whole, PAGES[0])).collect();
        lengths.dedup();
        assert_eq!(lengths, PAGES);
        assert_eq!([padded(1, HEADS), padded(2049, HEADS)], [2 * KIB, PAGES[0]]);
        assert_eq!([padded(1, TOLD), padded(33 * KIB, TOLD)], [32 * KIB, 64 * KIB]);
        assert_eq!(padded(8192 * KIB + 1, PAGES[0]), 16_384 * KIB);
    }

    #[test]
    fn the_digits_of_the_length_count() {
        for body in 0..3000 {
            for head in [700, 948, 949, 950, 1100] {
                let all = body + missing(head, body, HEADS);
                let whole = head + all.to_string().len() as u64 + all;
                assert!(
                    whole == 2 * KIB || whole == PAGES[0] || (whole.abs_diff(2 * KIB) == 1),
                    "{head} {body}: {whole}"
                );
            }
        }
    }

    #[actix_web::test]
    async fn what_was_there_comes_first_and_the_rest_is_spaces() {
        for body in ["", "<!doctype html><p>Wort", &"x".repeat(300_000)] {
            let whole =
                pad(HttpResponse::Ok().content_type("text/html").body(body.to_owned()), Speaks::Page).into_body();
            let BodySize::Sized(size) = whole.size() else { panic!("a length is known") };
            let bytes = actix_web::body::to_bytes(whole).await.unwrap();
            assert_eq!(bytes.len() as u64, size);
            let (before, after) = bytes.split_at(body.len());
            assert!(before == body.as_bytes() && after.iter().all(|byte| *byte == b' '));
        }
    }

    #[test]
    fn files_stay_as_long_as_they_are() {
        let sheet = HttpResponse::Ok().content_type("text/css").body("p{}");
        assert_eq!(pad(sheet, Speaks::Page).body().size(), BodySize::Sized(3));
        let mut own = HttpResponse::Ok().content_type("text/plain").body("note");
        own.extensions_mut().insert(MadeForOne);
        let BodySize::Sized(length) = pad(own, Speaks::Page).body().size() else { panic!("a length is known") };
        assert!(length > 18 * KIB, "{length}: what is made for one visitor is as long as a page");
    }
}
