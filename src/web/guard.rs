//! What stands between the wire and a page: origin, body, admission, rate limits, headers.

pub(super) mod admission;
pub(super) mod body;
pub(super) mod body_budget;
pub(super) mod cpu_time;
pub(super) mod even_time;
pub(super) mod form;
pub(super) mod headers;
pub(super) mod hold;
pub(super) mod misses;
pub(super) mod one_request;
pub(super) mod own_hosts;
pub(super) mod padded;
pub(super) mod rate_limits;
pub(super) mod same_origin;
pub(super) mod source;
pub(super) mod strip;
pub(super) mod unsent;
pub(super) mod upload;
