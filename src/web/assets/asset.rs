//! One file as it is served: under a name made from its contents, so that a browser may keep it for ever.

use std::io::Write;
use std::sync::OnceLock;

use actix_web::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse};
use flate2::Compression;
use flate2::write::GzEncoder;

use super::checksum;
use crate::web::page::Script;
use crate::web::problem::Problem;

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
    pub fn serve(&self, request: &HttpRequest) -> Result<HttpResponse, Problem> {
        // An older name is another file: it is gone, and must not be taken for this one.
        if request.path() != self.href {
            return Err(Problem::NotFound);
        }
        let mut answer = HttpResponse::Ok();
        answer
            .insert_header((CONTENT_TYPE, self.kind))
            .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
            .insert_header((VARY, "accept-encoding"));
        let accepted = request.headers().get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
        if accepted.is_some_and(takes_gzip) {
            return Ok(answer.insert_header((CONTENT_ENCODING, "gzip")).body(self.gzipped()));
        }
        Ok(answer.body(self.body.clone()))
    }

    fn gzipped(&self) -> Bytes {
        let made = self.gzipped.get_or_init(|| {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
            encoder.write_all(&self.body).and_then(|()| encoder.finish()).expect("memory takes what is written").into()
        });
        made.clone()
    }
}

/// Whether a browser that sends this as its `Accept-Encoding` takes gzip (RFC 9110, section 12.5.3).
fn takes_gzip(accepted: &str) -> bool {
    accepted.split(',').any(|one| {
        let (coding, weight) = one.split_once(';').unwrap_or((one, "q=1"));
        let refused = weight.trim().strip_prefix("q=").is_some_and(|q| q.bytes().all(|b| matches!(b, b'0' | b'.')));
        coding.trim().eq_ignore_ascii_case("gzip") && !refused
    })
}

#[cfg(test)]
mod tests {
    use super::takes_gzip;

    #[test]
    fn gzip_is_for_those_who_take_it() {
        for yes in ["gzip", "gzip, deflate, br, zstd", "deflate,GZIP;q=0.5", "br;q=1.0, gzip;q=0.001"] {
            assert!(takes_gzip(yes), "{yes}");
        }
        for no in ["", "identity", "br", "gzip;q=0", "gzip; q=0.000, identity", "x-gzip-not"] {
            assert!(!takes_gzip(no), "{no}");
        }
    }
}
