//! What stands between the wire and a page: origin, body, rate limits, headers.

pub mod body;
pub mod form;
pub mod headers;
pub mod hold;
pub mod rate_limits;
pub mod same_origin;
pub mod strip;
