//! The room `staff`.
