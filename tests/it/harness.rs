//! What the tests share: an instance of the service, and the people who use it.

pub mod handler;
pub mod html;
pub mod instance;
pub mod reporter;
pub mod visitor;

pub use handler::Handler;
pub use instance::Instance;
pub use reporter::Reporter;
pub use visitor::{Answer, Visitor};
