//! The one integration-test binary: a list of its parts, in alphabetical order, and nothing else.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "tests may fail, speak, and use the real clock and real chance"
)]

mod attack_canary;
mod attack_device;
mod attack_exclusion;
mod attack_flood;
mod attack_guessing;
mod attack_idempotence;
mod attack_kill;
mod attack_memory;
mod attack_privacy;
mod attack_storage;
mod attack_tamper;
mod attack_web;
mod browser_bar;
mod browser_council;
mod browser_days;
mod browser_device;
mod browser_exit;
mod browser_firefox;
mod browser_golive;
mod browser_office;
mod browser_reporter;
mod browser_story;
mod browser_team;
mod browser_topic;
mod browser_unit;
mod browser_week;
mod browser_year;
mod corpus;
mod form_vectors;
mod harness;
mod node;
mod notices;
mod pages;
mod pages_checked;
mod postgres;
mod register_content;
mod sealing_interop;
mod sealing_shape;
mod sealing_vectors;
mod self_betrayal;
mod store;
mod stories;
mod tidy;
