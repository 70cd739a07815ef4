//! The names by which a listener may be called: those in the settings, and addresses in digits. Any other name points here
//! without our doing, as when a page makes a handler's browser believe that its own server has our address (DNS rebinding).

use actix_web::dev::RequestHead;
use actix_web::http::Uri;
use actix_web::http::header::HOST;

/// The host names of one listener.
pub(crate) struct OwnHosts(Vec<String>);

impl OwnHosts {
    /// The hosts of these addresses.
    pub(crate) fn of<'u>(addresses: impl IntoIterator<Item = &'u str>) -> Self {
        let host = |address: &str| address.parse::<Uri>().ok()?.host().map(plain);
        Self(addresses.into_iter().filter_map(host).collect())
    }

    /// Whether a request calls the listener by one of them, in its first line and in its `Host` alike (RFC 9112, section
    /// 3.2). One that names no host is fine: a browser always does.
    pub(crate) fn are_meant_by(&self, request: &RequestHead) -> bool {
        let header = request.headers().get(HOST);
        let named = header.map(|value| value.to_str().ok().and_then(|value| value.parse::<Uri>().ok()));
        let fits = |uri: &Uri| uri.host().is_some_and(|host| self.include(host));
        (request.uri.host().is_none() || fits(&request.uri)) && named.is_none_or(|uri| uri.as_ref().is_some_and(fits))
    }

    fn include(&self, host: &str) -> bool {
        let host = plain(host);
        let in_digits = host.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok();
        in_digits || host == "localhost" || self.0.contains(&host)
    }
}

/// In small letters, and without the dot at the end that the root of all names has.
fn plain(host: &str) -> String {
    host.trim_end_matches('.').to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    #[test]
    fn only_names_of_the_settings_and_digits_are_ours() {
        let hosts = OwnHosts::of(["https://melden.example.org", "http://abcdefgh.onion"]);
        let meant = |host: &str| {
            hosts.are_meant_by(TestRequest::default().insert_header((HOST, host)).to_http_request().head())
        };
        for ours in [
            "melden.example.org",
            "Melden.Example.ORG",
            "melden.example.org:443",
            "melden.example.org.",
            "abcdefgh.onion",
            "127.0.0.1:8080",
            "[::1]:8080",
            "192.0.2.7",
            "localhost:8081",
        ] {
            assert!(meant(ours), "{ours}");
        }
        for other in [
            "evil.example",
            "melden.example.org.evil.example",
            "xmelden.example.org",
            "example.org",
            "127.0.0.1.evil.example",
            "melden.example.org@evil.example",
            "",
            " ",
            "a b",
        ] {
            assert!(!meant(other), "{other}");
        }
        assert!(hosts.are_meant_by(TestRequest::default().to_http_request().head()), "names no host");
        let absolute = |uri: &str| {
            let request = TestRequest::default().uri(uri).insert_header((HOST, "melden.example.org")).to_http_request();
            hosts.are_meant_by(request.head())
        };
        assert!(absolute("https://melden.example.org/report") && !absolute("https://evil.example/report"));
    }
}
