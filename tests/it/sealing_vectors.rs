//! Fixed inputs and outputs: the official ones of the age format, and our own in `tests/vectors`.

mod fingerprints;
mod of_age;
mod ours;
