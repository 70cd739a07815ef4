//! Visitors who need nothing to be let in.

use std::future::{Ready, ready};
use std::ops::Deref;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};

use super::access::{Access, Visitor};
use super::visit::Visit;
use crate::web::problem::Problem;

/// Whoever asks, on either listener.
pub struct Anyone(Visit);

impl Visitor for Anyone {
    const ACCESS: Access = Access::Anyone;
}

impl FromRequest for Anyone {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self(Visit::new(request.clone()))))
    }
}

impl Deref for Anyone {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.0
    }
}
