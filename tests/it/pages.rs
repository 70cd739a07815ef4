//! What people read: every page in every state and every language, the words behind it, and its weight.

pub mod every;
mod kept;
mod law;
mod legal;
mod markup;
mod plain_language;
mod poster;
pub mod pseudo;
mod script;
mod weight;
mod words;
