//! Who comes in, as far as the request tells.

use crate::staff::{Arrival, Origin, SessionToken};
use crate::web::guard::strip;
use crate::web::visitor::{Anyone, SESSION_COOKIE};

pub(super) fn arrival(visitor: &Anyone, origin: Origin) -> Arrival {
    let app = visitor.app();
    let before = visitor.cookies().get(&visitor.request, SESSION_COOKIE);
    Arrival {
        now: app.clock.now(),
        today: app.clock.today(),
        hours: app.settings().office.session_hours.get(),
        origin,
        browser: strip::browser(&visitor.request),
        replaces: before.and_then(|cookie| SessionToken::parse(&cookie)),
        duty: app.settings().office.second_factor,
    }
}
