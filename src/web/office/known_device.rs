//! A browser that has signed in to an account before has a queue and turns of its own: nobody who guesses passwords can
//! keep it out.

use actix_web::cookie::Cookie;
use actix_web::cookie::time::Duration as CookieAge;
use time::Duration;

use crate::staff::{self, Origin};
use crate::web::problem::Problem;
use crate::web::visitor::Visit;

/// Encrypted: whoever finds it learns that this browser was at the office, which the address tells as well.
const COOKIE: &str = "device";
const LIVES: Duration = Duration::days(180);

/// What a browser is remembered by: the account it has signed in to, and of which generation it is. When its owner ends
/// all other sessions or changes the password, another generation begins, and earlier cookies prove nothing any more.
pub(super) struct KnownDevice(String);

impl KnownDevice {
    fn of(email: &str, generation: i32) -> Self {
        Self(format!("{generation}|{}", email.trim().to_lowercase()))
    }

    /// Whether this browser shows that it has signed in to the account before.
    ///
    /// # Errors
    /// The store's.
    pub(super) async fn recognised(visitor: &Visit, email: &str) -> Result<Origin, Problem> {
        let app = visitor.app();
        let Some(shown) = visitor.cookies().get_encrypted(&visitor.request, COOKIE, app.clock.now()) else {
            return Ok(Origin::Stranger);
        };
        // Only who has been in asks the database, and only about themselves.
        let address = email.trim().to_lowercase();
        if shown.split_once('|').is_none_or(|(_, known)| known != address) {
            return Ok(Origin::Stranger);
        }
        let generation = staff::device_generation(&app.office_store, &address).await?;
        let is_known = generation.is_some_and(|generation| Self::of(&address, generation).0 == *shown);
        Ok(if is_known { Origin::KnownDevice } else { Origin::Stranger })
    }

    /// The cookie by which a browser is known the next time.
    pub(super) fn remember(visitor: &Visit, email: &str, generation: i32) -> Cookie<'static> {
        let Self(inside) = Self::of(email, generation);
        let mut cookie = visitor.cookies().set_encrypted(COOKIE, &inside, visitor.app().clock.now(), LIVES);
        cookie.set_max_age(CookieAge::seconds(LIVES.whole_seconds()));
        cookie
    }
}
