//! The one integration-test binary: a list of its parts, in alphabetical order, and nothing else.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "tests may fail, speak, and use the real clock and real chance"
)]

mod browser_unit;
mod harness;
mod node;
mod pages;
mod pages_checked;
mod sealing_interop;
mod sealing_node;
mod sealing_shape;
mod sealing_vectors;
mod stories;
mod tidy;
