//! The room `intake`.
