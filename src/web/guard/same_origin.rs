//! No other site may make a visitor's browser send us anything.
//!
//! Fetch metadata first, as every current browser sends it; the `Origin` header where it is missing. A request with
//! neither comes from no browser, so no visitor's cookie can have been borrowed for it.

use actix_web::http::header::{HOST, HeaderMap, HeaderValue, ORIGIN};

use crate::web::problem::Problem;

/// Checks that a request that changes something was sent by one of our own pages.
///
/// # Errors
/// [`Problem::CrossOrigin`] when another site, or a page whose origin is hidden, sent it.
pub(crate) fn check(headers: &HeaderMap) -> Result<(), Problem> {
    let text = |name: &str| headers.get(name).map(HeaderValue::as_bytes);
    if let Some(site) = text("sec-fetch-site") {
        return if matches!(site, b"same-origin" | b"none") { Ok(()) } else { Err(Problem::CrossOrigin) };
    }
    let Some(origin) = text(ORIGIN.as_str()) else { return Ok(()) };
    let host = text(HOST.as_str()).ok_or(Problem::CrossOrigin)?;
    let sender = origin.strip_prefix(b"https://").or_else(|| origin.strip_prefix(b"http://"));
    if sender == Some(host) { Ok(()) } else { Err(Problem::CrossOrigin) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::HeaderName;

    fn passes(headers: &[(&'static str, &'static str)]) -> bool {
        let pairs =
            headers.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        check(&pairs.collect()).is_ok()
    }

    #[test]
    fn only_our_own_pages_pass() {
        for (headers, expected) in [
            (&[][..], true),
            (&[("sec-fetch-site", "same-origin")], true),
            (&[("sec-fetch-site", "none")], true),
            (&[("sec-fetch-site", "same-site")], false),
            (&[("sec-fetch-site", "cross-site")], false),
            (&[("sec-fetch-site", "cross-site"), ("host", "a"), ("origin", "http://a")], false),
            (&[("host", "a.example"), ("origin", "https://a.example")], true),
            (&[("host", "abc.onion"), ("origin", "http://abc.onion")], true),
            (&[("host", "127.0.0.1:8080"), ("origin", "http://127.0.0.1:8080")], true),
            (&[("host", "127.0.0.1:8080"), ("origin", "http://127.0.0.1:8081")], false),
            (&[("host", "a.example"), ("origin", "https://a.example.evil")], false),
            (&[("host", "a.example"), ("origin", "null")], false),
            (&[("origin", "https://a.example")], false),
        ] {
            assert_eq!(passes(headers), expected, "{headers:?}");
        }
    }
}
