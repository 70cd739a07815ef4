//! Fixed inputs and outputs: the official ones of the age format, and our own in `tests/vectors`.

mod chain;
mod of_age;
mod ours;
