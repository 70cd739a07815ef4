//! Siegelpost: sealed reports, a two-way anonymous mailbox, and the case work that follows.
//!
//! The map, from the ground up. A room may use rooms on lower floors only; `tests/it/tidy.rs` holds the `use crate::`
//! lines against this table.
//!
//! | floor | rooms |
//! |---|---|
//! | 8 | [`commands`] |
//! | 7 | [`web`] (the only room that knows actix and Tera) |
//! | 6 | [`readiness`] |
//! | 5 | [`agreement`], [`app`], [`upkeep`] |
//! | 4 | [`intake`], [`mailbox`], [`office`], [`register`], [`staff`] |
//! | 3 | [`journal`] |
//! | 2 | [`store`] (the only room that says `diesel`), [`mail`] (the only room that says `lettre`) |
//! | 1 | [`config`], [`clock`], [`memory`], [`rng`] |
//! | 0 | [`access`], [`assessment`], [`casework`], [`column_matching`], [`data_file`], [`form`], [`german_time`], [`language`], [`record`], [`regime`], [`sealing`], [`spreadsheet`] |
//!
//! What is deliberately absent: `sealing`, `form`, `record` and `casework` know no clock, disk, web or SQL. Nothing below `web` ever
//! holds a reporter's words in the open except `intake` and `mailbox`, for one request. No room can open a stored
//! report without a key that the server does not keep.

// What no other crate can reach is not `pub`, so that the compiler finds what nobody uses.
#![warn(unreachable_pub)]

pub mod access;
pub mod agreement;
pub mod app;
pub mod assessment;
pub mod casework;
pub mod clock;
pub mod column_matching;
pub mod commands;
pub mod config;
pub mod data_file;
pub mod form;
pub mod german_time;
pub mod intake;
pub mod journal;
pub mod language;
pub mod mail;
pub mod mailbox;
pub mod memory;
pub mod office;
pub mod readiness;
pub mod record;
pub mod regime;
pub mod register;
pub mod rng;
pub mod sealing;
pub mod spreadsheet;
pub mod staff;
pub mod store;
pub mod upkeep;
pub mod web;
