//! The room `web`.

pub mod page;
pub mod words;
