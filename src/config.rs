//! The room `config`.

pub mod external_offices;
