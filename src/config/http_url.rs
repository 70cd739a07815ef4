//! Web addresses in settings.

use std::fmt;
use std::net::SocketAddr;
use std::ops::Deref;

use serde::Deserialize;
use url::{Host, Url};

/// An address that begins with `https://` or `http://` and names a host. Kept as it was written.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct HttpUrl {
    text: String,
    url: Url,
}

/// A text that is no web address.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not possible; allowed is an address that begins with https:// or http://")]
pub struct NotAnHttpUrl(String);

impl HttpUrl {
    /// Where a listener answers.
    pub fn of_listener(bound: SocketAddr) -> Self {
        Self::try_from(format!("http://{bound}")).expect("digits and a port make an address")
    }

    /// Whether what is sent to this address is encrypted on its way and the server is who it says: with TLS, or as an
    /// onion service.
    pub fn is_protected(&self) -> bool {
        self.url.scheme() == "https" || self.url.host_str().is_some_and(|host| host.ends_with(".onion"))
    }

    /// Whether only this very machine can reach it.
    pub fn is_loopback(&self) -> bool {
        match self.url.host() {
            Some(Host::Ipv4(address)) => address.is_loopback() || address.is_unspecified(),
            Some(Host::Ipv6(address)) => address.is_loopback() || address.is_unspecified(),
            Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            None => false,
        }
    }

    /// The host's name: whose site it is.
    pub fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }
}

impl TryFrom<String> for HttpUrl {
    type Error = NotAnHttpUrl;

    fn try_from(text: String) -> Result<Self, NotAnHttpUrl> {
        // The parser would mend what a browser mends: spaces at the ends, `http:/host`, `http:\\host`.
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let plain = rest.is_some_and(|rest| rest.starts_with(|first: char| first.is_alphanumeric() || first == '['));
        match Url::parse(&text) {
            Ok(url) if plain && !text.contains(|c: char| c.is_whitespace() || c.is_control() || c == '\\') => {
                Ok(Self { text, url })
            }
            _ => Err(NotAnHttpUrl(text)),
        }
    }
}

impl Deref for HttpUrl {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl fmt::Debug for HttpUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("HttpUrl").field(&self.text).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> HttpUrl {
        HttpUrl::try_from(text.to_owned()).unwrap()
    }

    #[test]
    fn an_address_is_kept_as_it_was_written() {
        for text in
            ["https://melden.example.org", "http://127.0.0.1:8080", "https://a.example/x?y=z#w", "http://[::1]/"]
        {
            assert_eq!(&*url(text), text);
        }
    }

    #[test]
    fn what_no_browser_could_open_is_refused() {
        for text in [
            "",
            "melden.example.org",
            "ftp://a.example",
            "https://",
            "http:///x",
            "https:/a.example",
            "https://a b.example",
            " https://a.example",
            "https://a.example\n",
            "https:\\\\a.example",
            "https://a.example:99999",
            "javascript:x",
        ] {
            let error = HttpUrl::try_from(text.to_owned()).unwrap_err();
            assert!(error.to_string().contains("https:// or http://"), "{text}");
        }
    }

    #[test]
    fn who_can_reach_it_and_who_can_listen_is_told_from_it() {
        for (text, protected, loopback) in [
            ("http://127.0.0.1:8080", false, true),
            ("http://0.0.0.0:8080", false, true),
            ("https://localhost", true, true),
            ("http://[::1]", false, true),
            ("http://10.0.0.5", false, false),
            ("http://abcdefgh.onion/", true, false),
            ("https://melden.example.org", true, false),
            ("http://127.example.org", false, false),
        ] {
            assert_eq!((url(text).is_protected(), url(text).is_loopback()), (protected, loopback), "{text}");
        }
    }
}
