//! Cookies: the mailbox session (encrypted, with its expiry inside), the office session (a random token), the language.

use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, CookieJar, Key, SameSite};
use time::{Duration, OffsetDateTime};
use zeroize::Zeroizing;

/// Makes and reads cookies for one listener.
pub struct Cookies {
    key: Key,
    secure: bool,
}

impl Cookies {
    /// Cookies for the listener people reach under `url`, encrypted under a key made from `secret` (64 bytes or more).
    pub fn new(url: &str, secret: &[u8]) -> Self {
        let onion = url.trim_end_matches('/').ends_with(".onion");
        Self { key: Key::from(secret), secure: url.starts_with("https://") || onion }
    }

    /// A session cookie for this site alone, out of reach of scripts, gone with the browser.
    fn named(&self, name: &str, value: String) -> Cookie<'static> {
        let name = if self.secure { format!("__Host-{name}") } else { name.to_owned() };
        Cookie::build(name, value).path("/").http_only(true).same_site(SameSite::Strict).secure(self.secure).finish()
    }

    /// The name under which browsers keep a cookie of ours.
    pub fn full_name(&self, name: &str) -> String {
        self.named(name, String::new()).name().to_owned()
    }

    /// A cookie that carries `secret` for at most `lifetime`, readable by this server alone.
    pub fn set_encrypted(&self, name: &str, secret: &str, now: OffsetDateTime, lifetime: Duration) -> Cookie<'static> {
        let inside = Zeroizing::new(format!("{}|{secret}", (now + lifetime).unix_timestamp()));
        let plain = self.named(name, String::clone(&inside));
        let full_name = plain.name().to_owned();
        let mut jar = CookieJar::new();
        jar.private_mut(&self.key).add(plain);
        let sealed = jar.get(&full_name).map(|cookie| cookie.value().to_owned()).unwrap_or_default();
        self.named(name, sealed)
    }

    /// What [`Cookies::set_encrypted`] put in, unless there is none, it is not ours, or its time is over.
    pub fn get_encrypted(&self, request: &HttpRequest, name: &str, now: OffsetDateTime) -> Option<Zeroizing<String>> {
        let full_name = self.full_name(name);
        let cookie = request.cookie(&full_name)?;
        let mut jar = CookieJar::new();
        jar.add_original(cookie);
        let opened = jar.private(&self.key).get(&full_name)?;
        let inside = Zeroizing::new(opened.value().to_owned());
        let (expires, secret) = inside.split_once('|')?;
        let expires: i64 = expires.parse().ok()?;
        (now.unix_timestamp() < expires).then(|| Zeroizing::new(secret.to_owned()))
    }

    /// A cookie that carries `value` as it is.
    pub fn set(&self, name: &str, value: String) -> Cookie<'static> {
        self.named(name, value)
    }

    /// The value of a cookie made by [`Cookies::set`].
    pub fn get(&self, request: &HttpRequest, name: &str) -> Option<Zeroizing<String>> {
        let full_name = self.full_name(name);
        request.cookie(&full_name).map(|cookie| Zeroizing::new(cookie.value().to_owned()))
    }

    /// A cookie that makes the browser forget the one of this name.
    pub fn remove(&self, name: &str) -> Cookie<'static> {
        let mut cookie = self.named(name, String::new());
        cookie.make_removal();
        cookie
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;
    use time::macros::datetime;

    const NOW: OffsetDateTime = datetime!(2026-11-23 08:00 UTC);

    fn read_back(cookies: &Cookies, cookie: Cookie<'static>, now: OffsetDateTime) -> Option<String> {
        let request = TestRequest::default().cookie(cookie).to_http_request();
        cookies.get_encrypted(&request, "mailbox", now).map(|secret| secret.to_string())
    }

    #[test]
    fn a_sealed_cookie_opens_until_its_hour_and_only_here() {
        let cookies = Cookies::new("https://a.example", &[1; 64]);
        let cookie = cookies.set_encrypted("mailbox", "abcd efgh", NOW, Duration::hours(1));
        assert_eq!(cookie.name(), "__Host-mailbox");
        assert!(!cookie.value().contains("abcd"));
        assert_eq!(read_back(&cookies, cookie.clone(), NOW).as_deref(), Some("abcd efgh"));
        assert_eq!(read_back(&cookies, cookie.clone(), NOW + Duration::hours(1)), None);
        assert_eq!(read_back(&Cookies::new("https://a.example", &[2; 64]), cookie.clone(), NOW), None);
        let altered = Cookie::new("__Host-mailbox", cookie.value().replace(&cookie.value()[..2], "xx"));
        assert_eq!(read_back(&cookies, altered, NOW), None);
    }

    #[test]
    fn only_where_the_connection_is_protected_is_a_cookie_secure() {
        for (url, secure) in [
            ("https://a.example", true),
            ("http://abcdefgh.onion", true),
            ("http://abcdefgh.onion/", true),
            ("http://127.0.0.1:8080", false),
        ] {
            let cookie = Cookies::new(url, &[1; 64]).set("session", "x".to_owned());
            assert_eq!(cookie.secure(), Some(secure), "{url}");
            assert_eq!(cookie.name().starts_with("__Host-"), secure, "{url}");
            assert_eq!((cookie.http_only(), cookie.same_site()), (Some(true), Some(SameSite::Strict)));
            assert_eq!(cookie.max_age(), None, "gone with the browser");
        }
    }
}
