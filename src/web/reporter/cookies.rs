//! What a reporter's browser keeps for us while it is open: encrypted cookies, each with its own end in it. The server
//! keeps nothing.

use actix_web::cookie::Cookie;
use time::Duration;
use zeroize::Zeroizing;

use crate::sealing::CaseKey;
use crate::web::visitor::{MAILBOX_COOKIE as MAILBOX, RECEIPT_COOKIE as RECEIPT, Reporter};

/// A text that was typed as a case key but is not one, for the page that says so.
const TYPED: &str = "typed";
/// Says only that this browser keeps cookies.
const COOKIE_PROBE: &str = "here";

/// How long a receipt can be shown again.
const RECEIPT_LASTS: Duration = Duration::minutes(30);
/// How long a redirect may take.
const TYPED_LASTS: Duration = Duration::minutes(2);

fn decrypted(reporter: &Reporter, name: &str) -> Option<Zeroizing<String>> {
    reporter.cookies().get_encrypted(&reporter.request, name, reporter.app().clock.now())
}

fn encrypted(reporter: &Reporter, name: &str, value: &str, lifetime: Duration) -> Cookie<'static> {
    reporter.cookies().set_encrypted(name, value, reporter.app().clock.now(), lifetime)
}

/// The case key of the mailbox that is open in this browser, if one is.
pub(super) fn case_key(reporter: &Reporter) -> Option<CaseKey> {
    CaseKey::parse(&decrypted(reporter, MAILBOX)?).ok()
}

/// Whether this browser had a mailbox open, even if its time is over.
pub(super) fn was_open(reporter: &Reporter) -> bool {
    reporter.cookies().get(&reporter.request, MAILBOX).is_some()
}

/// Keeps the mailbox open from now on for as long as the settings say.
pub(super) fn keep_open(reporter: &Reporter, case_key: &CaseKey) -> Cookie<'static> {
    let lifetime = Duration::minutes(reporter.app().settings.mailbox.session_minutes.get().into());
    encrypted(reporter, MAILBOX, &case_key.display(), lifetime)
}

/// The case key of the report that was just sent from this browser.
pub(super) fn receipt_case_key(reporter: &Reporter) -> Option<CaseKey> {
    CaseKey::parse(&decrypted(reporter, RECEIPT)?).ok()
}

/// Lets the receipt be shown for a while.
pub(super) fn allow_receipt(reporter: &Reporter, case_key: &CaseKey) -> Cookie<'static> {
    encrypted(reporter, RECEIPT, &case_key.display(), RECEIPT_LASTS)
}

/// The text that was typed as a case key just now.
pub(super) fn flash_typed(reporter: &Reporter) -> Option<Zeroizing<String>> {
    decrypted(reporter, TYPED)
}

/// Takes a text that was typed as a case key to the page that says what is wrong with it.
pub(super) fn set_flash_typed(reporter: &Reporter, typed: &str) -> Cookie<'static> {
    encrypted(reporter, TYPED, typed, TYPED_LASTS)
}

/// Whether this browser has sent a cookie of ours back.
pub(super) fn supports_cookies(reporter: &Reporter) -> bool {
    reporter.cookies().get(&reporter.request, COOKIE_PROBE).is_some()
}

/// By this cookie a later request tells whether the browser keeps cookies.
pub(super) fn set_cookie_probe(reporter: &Reporter) -> Cookie<'static> {
    reporter.cookies().set(COOKIE_PROBE, "1".to_owned())
}

/// Removes every cookie but the language and the probe.
pub(super) fn clear_all(reporter: &Reporter) -> [Cookie<'static>; 3] {
    [MAILBOX, RECEIPT, TYPED].map(|name| reporter.cookies().remove(name))
}

/// The same, for those cookies only that this browser has.
pub(super) fn clear_present(reporter: &Reporter) -> impl Iterator<Item = Cookie<'static>> {
    clear_all(reporter).into_iter().filter(|cookie| reporter.request.cookie(cookie.name()).is_some())
}

/// Removes the receipt and what was typed, once a mailbox is open.
pub(super) fn clear_flash(reporter: &Reporter) -> [Cookie<'static>; 2] {
    [RECEIPT, TYPED].map(|name| reporter.cookies().remove(name))
}
