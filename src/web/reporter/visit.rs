//! What a reporter's browser keeps for us while it is open: encrypted cookies, each with its own end in it. The server
//! keeps nothing.

use actix_web::HttpRequest;
use actix_web::cookie::Cookie;
use time::Duration;
use zeroize::Zeroizing;

use crate::sealing::CaseKey;
use crate::web::cookies::Cookies;
use crate::web::guard::headers::Listener;
use crate::web::site::Site;

/// The mailbox that is open: its case key.
const MAILBOX: &str = "mailbox";
/// The report that was just sent: its case key, for the receipt.
const RECEIPT: &str = "receipt";
/// What was typed as a case key and is none, for the page that says so.
const TYPED: &str = "typed";
/// Says nothing but that this browser keeps cookies.
const HERE: &str = "here";

/// How long a receipt can be shown again.
const RECEIPT_LASTS: Duration = Duration::minutes(30);
/// How long a redirect may take.
const TYPED_LASTS: Duration = Duration::minutes(2);

fn cookies(site: &Site) -> &Cookies {
    site.cookies(Listener::Public)
}

fn opened(site: &Site, request: &HttpRequest, name: &str) -> Option<Zeroizing<String>> {
    cookies(site).open(request, name, site.clock.now())
}

/// The case key of the mailbox that is open in this browser, if one is.
pub fn case_key(site: &Site, request: &HttpRequest) -> Option<CaseKey> {
    CaseKey::parse(&opened(site, request, MAILBOX)?).ok()
}

/// Whether this browser had a mailbox open, even if its time is over.
pub fn was_open(site: &Site, request: &HttpRequest) -> bool {
    cookies(site).value(request, MAILBOX).is_some()
}

/// Keeps the mailbox open from now on for as long as the settings say.
pub fn keep_open(site: &Site, case_key: &CaseKey) -> Cookie<'static> {
    let lifetime = Duration::minutes(site.settings.mailbox.session_minutes.get().into());
    cookies(site).seal(MAILBOX, &case_key.display(), site.clock.now(), lifetime)
}

/// The case key of the report that was just sent from this browser.
pub fn receipted(site: &Site, request: &HttpRequest) -> Option<CaseKey> {
    CaseKey::parse(&opened(site, request, RECEIPT)?).ok()
}

/// Lets the receipt be shown for a while.
pub fn receipt(site: &Site, case_key: &CaseKey) -> Cookie<'static> {
    cookies(site).seal(RECEIPT, &case_key.display(), site.clock.now(), RECEIPT_LASTS)
}

/// What was typed as a case key just now.
pub fn typed(site: &Site, request: &HttpRequest) -> Option<Zeroizing<String>> {
    opened(site, request, TYPED)
}

/// Hands what was typed on to the page that says what is wrong with it.
pub fn hand_on(site: &Site, typed: &str) -> Cookie<'static> {
    cookies(site).seal(TYPED, typed, site.clock.now(), TYPED_LASTS)
}

/// Whether this browser has sent a cookie of ours back.
pub fn keeps_cookies(site: &Site, request: &HttpRequest) -> bool {
    cookies(site).value(request, HERE).is_some()
}

/// Finds that out.
pub fn try_cookies(site: &Site) -> Cookie<'static> {
    cookies(site).plain(HERE, "1".to_owned())
}

/// Forgets everything but the language and that cookies work.
pub fn close(site: &Site) -> [Cookie<'static>; 3] {
    [MAILBOX, RECEIPT, TYPED].map(|name| cookies(site).forget(name))
}

/// Forgets the receipt and what was typed: they have served.
pub fn served(site: &Site) -> [Cookie<'static>; 2] {
    [RECEIPT, TYPED].map(|name| cookies(site).forget(name))
}
