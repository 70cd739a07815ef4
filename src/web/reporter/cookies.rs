//! What a reporter's browser keeps for us while it is open: encrypted cookies, each with its own end in it. The server
//! keeps nothing but the numbers of visits that were ended, in memory.

use actix_web::cookie::Cookie;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rand::Rng;
use time::{Duration, OffsetDateTime};
use zeroize::Zeroizing;

use crate::sealing::{CaseKey, Fingerprint};
use crate::web::ended_visits::VisitId;
use crate::web::visitor::{LANGUAGE_COOKIE as LANGUAGE, MAILBOX_COOKIE as MAILBOX, RECEIPT_COOKIE as RECEIPT, Visit};

/// A text that was typed as a case key but is not one, for the page that says so.
const TYPED: &str = "typed";
/// Bytes of it, at most: a key has 39.
pub(super) const MAX_TYPED: usize = 200;
/// Says only that this browser keeps cookies.
const COOKIE_PROBE: &str = "here";

/// How long a receipt can be shown again.
const RECEIPT_LASTS: Duration = Duration::minutes(30);
/// How long a redirect may take.
const TYPED_LASTS: Duration = Duration::minutes(2);

/// Every cookie that a reporter's browser can get from us, and after how many minutes it says nothing any more at the
/// latest; `None`: only when the browser is closed. For `/privacy`.
pub(super) fn all(mailbox_minutes: u32) -> [(&'static str, Option<u32>); 5] {
    let minutes = |lasts: Duration| u32::try_from(lasts.whole_minutes()).ok();
    [
        (MAILBOX, Some(mailbox_minutes)),
        (RECEIPT, minutes(RECEIPT_LASTS)),
        (TYPED, minutes(TYPED_LASTS)),
        (COOKIE_PROBE, None),
        (LANGUAGE, None),
    ]
}

/// A visit, as it stands in a cookie beside the case key.
#[derive(Clone, Copy)]
struct OpenVisit {
    id: VisitId,
    begun: OffsetDateTime,
}

impl OpenVisit {
    /// One that begins now.
    fn begin(visit: &Visit) -> Self {
        let mut id = VisitId::default();
        visit.app().rng().fill_bytes(&mut id);
        Self { id, begun: visit.app().clock.now() }
    }

    fn written_with(self, case_key: &CaseKey) -> Zeroizing<String> {
        let Self { id, begun } = self;
        Zeroizing::new(format!("{}|{}|{}", STANDARD.encode(id), begun.unix_timestamp(), &*case_key.display()))
    }

    fn read(text: &str) -> Option<(Self, CaseKey)> {
        let (id, rest) = text.split_once('|')?;
        let (begun, rest) = rest.split_once('|')?;
        let case_key = rest.split('|').next()?;
        let id = STANDARD.decode(id).ok()?.try_into().ok()?;
        let begun = OffsetDateTime::from_unix_timestamp(begun.parse().ok()?).ok()?;
        Some((Self { id, begun }, CaseKey::parse(case_key).ok()?))
    }

    /// The visit in a cookie, unless it was ended.
    fn of(visit: &Visit, name: &str) -> Option<(Self, CaseKey)> {
        let found = Self::read(&decrypted(visit, name)?);
        let now = visit.app().clock.now();
        found.filter(|(open, _)| visit.state.ended.may_go_on(open.id, open.begun, now))
    }
}

fn decrypted(visit: &Visit, name: &str) -> Option<Zeroizing<String>> {
    visit.cookies().get_encrypted(&visit.request, name, visit.app().clock.now())
}

fn encrypted(visit: &Visit, name: &str, value: &str, lifetime: Duration) -> Cookie<'static> {
    visit.cookies().set_encrypted(name, value, visit.app().clock.now(), lifetime)
}

/// The case key of the mailbox that is open in this browser, if one is.
pub(super) fn case_key(visit: &Visit) -> Option<CaseKey> {
    OpenVisit::of(visit, MAILBOX).map(|(_, case_key)| case_key)
}

/// Whether this browser had a mailbox open, even if its time is over.
pub(super) fn was_open(visit: &Visit) -> bool {
    visit.cookies().get(&visit.request, MAILBOX).is_some()
}

/// Keeps the mailbox open from now on for as long as the settings say: the same visit, if it is open already.
pub(super) fn keep_open(visit: &Visit, case_key: &CaseKey) -> Cookie<'static> {
    let open = OpenVisit::of(visit, MAILBOX).filter(|(_, key)| key.token().id() == case_key.token().id());
    let open = open.map_or_else(|| OpenVisit::begin(visit), |(open, _)| open);
    let lifetime = Duration::minutes(visit.app().settings().mailbox.session_minutes.get().into());
    encrypted(visit, MAILBOX, &open.written_with(case_key), lifetime)
}

/// The case key of the report that was just sent from this browser.
pub(super) fn receipt_case_key(visit: &Visit) -> Option<CaseKey> {
    OpenVisit::of(visit, RECEIPT).map(|(_, case_key)| case_key)
}

/// Lets the receipt be shown for a while, and keeps for it who the readers were when the report was sealed.
pub(super) fn allow_receipt(visit: &Visit, case_key: &CaseKey, among: Option<Fingerprint>) -> Cookie<'static> {
    let open = OpenVisit::begin(visit).written_with(case_key);
    let among = among.map(|among| format!("|{among}")).unwrap_or_default();
    encrypted(visit, RECEIPT, &Zeroizing::new(format!("{}{among}", &*open)), RECEIPT_LASTS)
}

/// Those who were readers when the report was sealed that was just sent from this browser, if it made a new case.
pub(super) fn receipt_sealed_among(visit: &Visit) -> Option<Fingerprint> {
    decrypted(visit, RECEIPT)?.rsplit('|').next()?.parse().ok()
}

/// Ends the visits of this browser: no copy of their cookies opens anything any more.
pub(super) fn end_visits(visit: &Visit) {
    [MAILBOX, RECEIPT].into_iter().for_each(|name| end_visit(visit, name));
}

fn end_visit(visit: &Visit, name: &str) {
    if let Some((open, _)) = OpenVisit::of(visit, name) {
        visit.state.ended.end(open.id, visit.app().clock.now());
    }
}

/// The text that was typed as a case key just now.
pub(super) fn flash_typed(visit: &Visit) -> Option<Zeroizing<String>> {
    decrypted(visit, TYPED)
}

/// Takes a text that was typed as a case key to the page that says what is wrong with it.
pub(super) fn set_flash_typed(visit: &Visit, typed: &str) -> Cookie<'static> {
    encrypted(visit, TYPED, typed, TYPED_LASTS)
}

/// Whether this browser has sent a cookie of ours back.
pub(super) fn supports_cookies(visit: &Visit) -> bool {
    visit.cookies().get(&visit.request, COOKIE_PROBE).is_some()
}

/// By this cookie a later request tells whether the browser keeps cookies.
pub(super) fn set_cookie_probe(visit: &Visit) -> Cookie<'static> {
    visit.cookies().set(COOKIE_PROBE, "1".to_owned())
}

/// Removes every cookie but the language and the probe.
pub(super) fn clear_all(visit: &Visit) -> [Cookie<'static>; 3] {
    [MAILBOX, RECEIPT, TYPED].map(|name| visit.cookies().remove(name))
}

/// The same, for those cookies only that this browser has.
pub(super) fn clear_present(visit: &Visit) -> impl Iterator<Item = Cookie<'static>> {
    clear_all(visit).into_iter().filter(|cookie| visit.request.cookie(cookie.name()).is_some())
}

/// Removes every cookie there is of ours: this browser was never here.
pub(super) fn forget_everything(visit: &Visit) -> impl Iterator<Item = Cookie<'static>> {
    [MAILBOX, RECEIPT, TYPED, COOKIE_PROBE, LANGUAGE].into_iter().map(|name| visit.cookies().remove(name))
}

/// Removes what was typed as a case key, if this browser has it: it was shown.
pub(super) fn clear_typed(visit: &Visit) -> Option<Cookie<'static>> {
    let typed = visit.cookies().remove(TYPED);
    visit.request.cookie(typed.name()).map(|_| typed)
}

/// Removes the receipt and what was typed, once a mailbox is open: a copy shows no receipt any more, either.
pub(super) fn clear_flash(visit: &Visit) -> [Cookie<'static>; 2] {
    end_visit(visit, RECEIPT);
    [RECEIPT, TYPED].map(|name| visit.cookies().remove(name))
}
