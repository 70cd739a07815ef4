//! What stands between the wire and a page: origin, body, pace, headers, sign-in.

pub mod body;
pub mod forget;
pub mod form;
pub mod headers;
pub mod pace;
pub mod same_origin;
pub mod sent;
pub mod signed_in;
