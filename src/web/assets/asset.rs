//! One file as it is served: under a name made from its contents, so that a browser may keep it for ever.

use std::io::Write;
use std::sync::OnceLock;

use actix_web::http::header::{AcceptEncoding, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, Encoding, Header, VARY};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse};
use flate2::Compression;
use flate2::write::GzEncoder;

use super::checksum;
use crate::web::page::Script;

/// One file.
pub struct Asset {
    /// Its address, with a part of its hash.
    pub href: String,
    /// SHA-256 of the file, in hexadecimal digits.
    pub sha256: String,
    /// What a browser checks it by before it uses it (W3C Subresource Integrity).
    pub integrity: String,
    kind: &'static str,
    body: Bytes,
    /// Made when it is first asked for. What pages say is never compressed: their length would tell of it.
    gzipped: OnceLock<Bytes>,
}

impl Asset {
    /// The file `NAME.EXTENSION`, of a media type.
    pub fn new(name: &str, extension: &str, kind: &'static str, body: impl Into<Bytes>) -> Self {
        let body = body.into();
        let sha256 = checksum::sha256(&body);
        let href = format!("/{name}-{}.{extension}", &sha256[..16]);
        Self { href, integrity: checksum::integrity(&body), sha256, kind, body, gzipped: OnceLock::new() }
    }

    /// What a page needs to ask for it, if it is a script.
    pub fn script(&self) -> Script<'_> {
        Script { href: &self.href, integrity: &self.integrity }
    }

    /// Answers a request for it.
    pub fn serve(&self, request: &HttpRequest) -> HttpResponse {
        let mut answer = HttpResponse::Ok();
        answer
            .insert_header((CONTENT_TYPE, self.kind))
            .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
            .insert_header((VARY, "accept-encoding"));
        if takes_gzip(request) {
            return answer.insert_header((CONTENT_ENCODING, "gzip")).body(self.gzipped());
        }
        answer.body(self.body.clone())
    }

    fn gzipped(&self) -> Bytes {
        let made = self.gzipped.get_or_init(|| {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
            encoder.write_all(&self.body).and_then(|()| encoder.finish()).expect("memory takes what is written").into()
        });
        made.clone()
    }
}

/// Whether the browser prefers gzip to the plain file (RFC 9110, section 12.5.3). A browser that does not say gets the
/// plain one.
fn takes_gzip(request: &HttpRequest) -> bool {
    let supported = [Encoding::gzip(), Encoding::identity()];
    let accepted = AcceptEncoding::parse(request).ok().filter(|accepted| !accepted.is_empty());
    accepted.and_then(|accepted| accepted.negotiate(supported.iter())) == Some(Encoding::gzip())
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::ACCEPT_ENCODING;
    use actix_web::test::TestRequest;

    #[test]
    fn gzip_is_for_those_who_take_it() {
        let takes = |accepted: &str| {
            takes_gzip(&TestRequest::default().insert_header((ACCEPT_ENCODING, accepted)).to_http_request())
        };
        for yes in ["gzip", "gzip, deflate, br, zstd", "deflate,gzip;q=0.5", "br;q=1.0, gzip;q=0.001"] {
            assert!(takes(yes), "{yes}");
        }
        for no in ["", "identity", "br", "gzip;q=0", "gzip; q=0.000, identity", "x-gzip-not"] {
            assert!(!takes(no), "{no}");
        }
        assert!(!takes_gzip(&TestRequest::default().to_http_request()));
    }
}
