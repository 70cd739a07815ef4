//! Whatever a browser sends as cookies: one that carries a secret opens unaltered, in its time, and not otherwise.

use std::sync::LazyLock;

use actix_web::HttpRequest;
use actix_web::http::header::{COOKIE, HeaderValue};
use actix_web::test::TestRequest;
use siegelpost::web::Cookies;
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

const NOW: OffsetDateTime = datetime!(2026-11-23 08:00 UTC);
const SECRET: &str = "qqqs yqcy q5rq wzqf pg9s crgw puxw qvt0";

static COOKIES: LazyLock<Cookies> = LazyLock::new(|| Cookies::new("http://127.0.0.1:8080", &[7; 64]));
static OTHERS: LazyLock<Cookies> = LazyLock::new(|| Cookies::new("http://127.0.0.1:8080", &[8; 64]));
static SEALED: LazyLock<String> =
    LazyLock::new(|| COOKIES.set_encrypted("mailbox", SECRET, NOW, Duration::hours(1)).value().to_owned());

pub fn holds(data: &[u8]) {
    let Some((kind, rest)) = data.split_first() else { return };
    match kind % 3 {
        0 => header(rest),
        1 => changed(rest),
        _ => kept(rest),
    }
}

fn request(header: HeaderValue) -> HttpRequest {
    TestRequest::default().insert_header((COOKIE, header)).to_http_request()
}

/// A header of anybody's making.
fn header(bytes: &[u8]) {
    let Ok(header) = HeaderValue::from_bytes(bytes) else { return };
    let request = request(header);
    assert!(COOKIES.get_encrypted(&request, "mailbox", NOW).is_none(), "nobody has sealed this");
    if let Some(session) = COOKIES.get(&request, "session") {
        assert_eq!(request.cookie("session").unwrap().value(), session.as_str());
    }
}

/// Our own, with characters in the place of others.
fn changed(changes: &[u8]) {
    let mut value = SEALED.clone().into_bytes();
    for change in changes.chunks_exact(3) {
        let place = usize::from(change[1]) % value.len();
        match change[0] % 3 {
            0 => value[place] = change[2],
            1 => value.insert(place, change[2]),
            _ if value.len() > 1 => drop(value.remove(place)),
            _ => {}
        }
    }
    let Ok(header) = HeaderValue::from_bytes(&[b"mailbox=", &value[..]].concat()) else { return };
    let request = request(header);
    // A browser may send the same characters otherwise: in quotes, or with escapes.
    let same = request.cookie("mailbox").is_some_and(|cookie| cookie.value() == *SEALED);
    let opened = COOKIES.get_encrypted(&request, "mailbox", NOW);
    assert_eq!(opened.as_ref().map(|secret| secret.as_str()), same.then_some(SECRET));
    assert!(COOKIES.get_encrypted(&request, "mailbox", NOW + Duration::HOUR).is_none(), "its time is over");
    assert!(COOKIES.get_encrypted(&request, "session", NOW).is_none(), "it has another name");
    assert!(OTHERS.get_encrypted(&request, "mailbox", NOW).is_none(), "the key is another one");
}

/// Any secret, for any time.
fn kept(data: &[u8]) {
    let Some((times, secret)) = data.split_first_chunk::<8>() else { return };
    let Ok(secret) = std::str::from_utf8(secret) else { return };
    let [lifetime, later] = [&times[..4], &times[4..]].map(|time| i32::from_be_bytes(time.try_into().unwrap()));
    let cookie = COOKIES.set_encrypted("mailbox", secret, NOW, Duration::seconds(lifetime.into()));
    let request = TestRequest::default().cookie(cookie).to_http_request();
    let opened = COOKIES.get_encrypted(&request, "mailbox", NOW + Duration::seconds(later.into()));
    assert_eq!(opened.as_ref().map(|opened| opened.as_str()), (later < lifetime).then_some(secret));
}
