//! The pages of the public listener, one file each.

pub mod about;
pub mod destroy;
pub mod leave;
pub mod mailbox;
pub mod message;
pub mod readers;
pub mod receipt;
mod recipients;
pub mod report;
pub mod sealed;
pub mod start;
mod visit;
