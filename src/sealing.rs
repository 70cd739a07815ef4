//! The room `sealing`.
