//! What a reporter's browser keeps for us while it is open: encrypted cookies, each with its own end in it. The server
//! keeps nothing but the numbers of visits that were ended, in memory.

use actix_web::cookie::Cookie;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rand::Rng;
use time::{Duration, OffsetDateTime};
use zeroize::Zeroizing;

use crate::sealing::CaseKey;
use crate::web::ended_visits::VisitId;
use crate::web::visitor::{LANGUAGE_COOKIE, MAILBOX_COOKIE as MAILBOX, RECEIPT_COOKIE as RECEIPT, Reporter};

/// A text that was typed as a case key but is not one, for the page that says so.
const TYPED: &str = "typed";
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
        (LANGUAGE_COOKIE, None),
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
    fn begin(reporter: &Reporter) -> Self {
        let mut id = VisitId::default();
        reporter.app().rng().fill_bytes(&mut id);
        Self { id, begun: reporter.app().clock.now() }
    }

    fn written_with(self, case_key: &CaseKey) -> Zeroizing<String> {
        let Self { id, begun } = self;
        Zeroizing::new(format!("{}|{}|{}", STANDARD.encode(id), begun.unix_timestamp(), &*case_key.display()))
    }

    fn read(text: &str) -> Option<(Self, CaseKey)> {
        let (id, rest) = text.split_once('|')?;
        let (begun, case_key) = rest.split_once('|')?;
        let id = STANDARD.decode(id).ok()?.try_into().ok()?;
        let begun = OffsetDateTime::from_unix_timestamp(begun.parse().ok()?).ok()?;
        Some((Self { id, begun }, CaseKey::parse(case_key).ok()?))
    }

    /// The visit in a cookie, unless it was ended.
    fn of(reporter: &Reporter, name: &str) -> Option<(Self, CaseKey)> {
        let found = Self::read(&decrypted(reporter, name)?);
        let now = reporter.app().clock.now();
        found.filter(|(visit, _)| reporter.state.ended.may_go_on(visit.id, visit.begun, now))
    }
}

fn decrypted(reporter: &Reporter, name: &str) -> Option<Zeroizing<String>> {
    reporter.cookies().get_encrypted(&reporter.request, name, reporter.app().clock.now())
}

fn encrypted(reporter: &Reporter, name: &str, value: &str, lifetime: Duration) -> Cookie<'static> {
    reporter.cookies().set_encrypted(name, value, reporter.app().clock.now(), lifetime)
}

/// The case key of the mailbox that is open in this browser, if one is.
pub(super) fn case_key(reporter: &Reporter) -> Option<CaseKey> {
    OpenVisit::of(reporter, MAILBOX).map(|(_, case_key)| case_key)
}

/// Whether this browser had a mailbox open, even if its time is over.
pub(super) fn was_open(reporter: &Reporter) -> bool {
    reporter.cookies().get(&reporter.request, MAILBOX).is_some()
}

/// Keeps the mailbox open from now on for as long as the settings say: the same visit, if it is open already.
pub(super) fn keep_open(reporter: &Reporter, case_key: &CaseKey) -> Cookie<'static> {
    let open = OpenVisit::of(reporter, MAILBOX).filter(|(_, open)| open.token().id() == case_key.token().id());
    let visit = open.map_or_else(|| OpenVisit::begin(reporter), |(visit, _)| visit);
    let lifetime = Duration::minutes(reporter.app().settings.mailbox.session_minutes.get().into());
    encrypted(reporter, MAILBOX, &visit.written_with(case_key), lifetime)
}

/// The case key of the report that was just sent from this browser.
pub(super) fn receipt_case_key(reporter: &Reporter) -> Option<CaseKey> {
    OpenVisit::of(reporter, RECEIPT).map(|(_, case_key)| case_key)
}

/// Lets the receipt be shown for a while.
pub(super) fn allow_receipt(reporter: &Reporter, case_key: &CaseKey) -> Cookie<'static> {
    encrypted(reporter, RECEIPT, &OpenVisit::begin(reporter).written_with(case_key), RECEIPT_LASTS)
}

/// Ends the visits of this browser: no copy of their cookies opens anything any more.
pub(super) fn end_visits(reporter: &Reporter) {
    for (visit, _) in [MAILBOX, RECEIPT].into_iter().filter_map(|name| OpenVisit::of(reporter, name)) {
        reporter.state.ended.end(visit.id, reporter.app().clock.now());
    }
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
