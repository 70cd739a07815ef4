//! The headers every answer carries, whatever became of the request.

use actix_web::HttpRequest;
use actix_web::http::header::{CACHE_CONTROL, HeaderMap, HeaderName, HeaderValue, STRICT_TRANSPORT_SECURITY};

/// Which listener answers; each has its own content security policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listener {
    /// For reporters: one script of our own, which turns no text into markup.
    Public,
    /// For handlers: our own scripts only, and nothing that turns text into markup.
    Office,
}

impl Listener {
    /// The listener that got this request.
    pub fn of(request: &HttpRequest) -> Self {
        *request.app_data::<Self>().expect("every application is built with its listener")
    }

    const fn policy(self) -> &'static str {
        match self {
            Self::Public => {
                "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; form-action 'self'; \
                 base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
            }
            Self::Office => {
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; \
                 form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
                 require-trusted-types-for 'script'; trusted-types siegelpost"
            }
        }
    }
}

const FIXED: [(&str, &str); 8] = [
    // `no-referrer` would turn the Origin header of our own forms into "null".
    ("referrer-policy", "same-origin"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()"),
    ("x-robots-tag", "noindex, nofollow"),
];

/// For two years a browser that was here by TLS comes by nothing else (RFC 6797).
const ONLY_BY_TLS: &str = "max-age=63072000";

/// Puts the fixed headers on an answer. Whatever does not say how long it may be kept may not be kept at all.
pub(crate) fn put(headers: &mut HeaderMap, listener: Listener, is_tls: bool) {
    if is_tls {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(ONLY_BY_TLS));
    }
    for (name, value) in FIXED {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    headers.insert(HeaderName::from_static("content-security-policy"), HeaderValue::from_static(listener.policy()));
    if !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
}
