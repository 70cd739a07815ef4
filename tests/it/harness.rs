//! What the tests share: an instance of the service, and the people who use it.

pub mod html;
pub mod visitor;
