//! A browser that has signed in to an account before has a queue and turns of its own: nobody who guesses passwords can
//! keep it out.

use actix_web::cookie::Cookie;
use actix_web::cookie::time::Duration as CookieAge;
use time::Duration;

use crate::staff::Origin;
use crate::web::visitor::Anyone;

/// Encrypted: whoever finds it learns that this browser was at the office, which the address tells as well.
const COOKIE: &str = "device";
const LIVES: Duration = Duration::days(180);

/// What a browser is remembered by: the account it has signed in to.
pub(super) struct KnownDevice(String);

impl KnownDevice {
    /// For the account with this address.
    pub(super) fn of(email: &str) -> Self {
        Self(email.trim().to_lowercase())
    }

    /// Whether this browser shows that it has signed in to the account before.
    pub(super) fn recognised(&self, visitor: &Anyone) -> Origin {
        let shown = visitor.cookies().get_encrypted(&visitor.request, COOKIE, visitor.app().clock.now());
        match shown.is_some_and(|account| *account == self.0) {
            true => Origin::KnownDevice,
            false => Origin::Stranger,
        }
    }

    /// The cookie by which it is known the next time.
    pub(super) fn remember(&self, visitor: &Anyone) -> Cookie<'static> {
        let mut cookie = visitor.cookies().set_encrypted(COOKIE, &self.0, visitor.app().clock.now(), LIVES);
        cookie.set_max_age(CookieAge::seconds(LIVES.whole_seconds()));
        cookie
    }
}
