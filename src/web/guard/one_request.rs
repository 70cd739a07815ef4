//! One request per connection: it was said to close with the first answer, so what else was sent on it is not done.

use std::cell::Cell;

use actix_web::HttpRequest;
use actix_web::dev::Extensions;

/// Whether a connection has had its request.
#[derive(Default)]
struct HadOne(Cell<bool>);

/// Notes a new connection.
pub(crate) fn note_connection(data: &mut Extensions) {
    data.insert(HadOne::default());
}

/// Whether this is a further request on its connection. Of one that was not noted, every request is the first.
pub(crate) fn is_further(request: &HttpRequest) -> bool {
    request.conn_data::<HadOne>().is_some_and(|connection| connection.0.replace(true))
}
