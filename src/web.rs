//! The edge: actix and Tera live here and nowhere else.

pub mod cookies;
pub mod guard;
pub mod problem;
