//! The room `mailbox`.
