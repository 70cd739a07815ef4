//! The mailbox session: an encrypted cookie with the case key and its own end in it. The server keeps nothing.

use actix_web::HttpRequest;
use actix_web::cookie::Cookie;
use time::Duration;

use crate::sealing::CaseKey;
use crate::web::guard::headers::Listener;
use crate::web::site::Site;

const COOKIE: &str = "mailbox";

/// The case key of the mailbox that is open in this browser, if one is.
pub fn case_key(site: &Site, request: &HttpRequest) -> Option<CaseKey> {
    let text = site.cookies(Listener::Public).open(request, COOKIE, site.clock.now())?;
    CaseKey::parse(&text).ok()
}

/// Whether this browser had a mailbox open, even if its time is over.
pub fn was_open(site: &Site, request: &HttpRequest) -> bool {
    site.cookies(Listener::Public).value(request, COOKIE).is_some()
}

/// Keeps the mailbox open from now on for as long as the settings say.
pub fn keep_open(site: &Site, case_key: &CaseKey) -> Cookie<'static> {
    let lifetime = Duration::minutes(site.settings.mailbox.session_minutes.into());
    site.cookies(Listener::Public).seal(COOKIE, &case_key.display(), site.clock.now(), lifetime)
}

/// Closes it.
pub fn close(site: &Site) -> Cookie<'static> {
    site.cookies(Listener::Public).forget(COOKIE)
}
