//! Leaves no secrets on the stack.
//!
//! Ciphers and hash functions keep working copies of keys in their stack frames and do not wipe them. Heap copies
//! are wiped by the allocator in [`crate::memory`]; for the stack, work with secrets runs in [`with_stack_wiped`].

use std::hint::black_box;

/// Bytes below the caller's frame that are overwritten: twice what ML-KEM-768, the deepest user, needs. Its
/// polynomials are passed by value, of which an unoptimised build keeps every copy.
const DEPTH: usize = if cfg!(debug_assertions) { 256 } else { 96 } * 1024;

/// Runs `work` and then overwrites the stack it used. What `work` returns should hold its secrets on the heap.
#[inline(never)]
pub(super) fn with_stack_wiped<T>(work: impl FnOnce() -> T) -> T {
    let out = frame(work);
    overwrite();
    out
}

/// A frame of its own, so that `work` lies where [`overwrite`] lies afterwards.
#[inline(never)]
fn frame<T>(work: impl FnOnce() -> T) -> T {
    work()
}

#[inline(never)]
fn overwrite() {
    let mut below = [0u8; DEPTH];
    // Keeps the compiler from dropping an array that nobody reads.
    black_box(&mut below);
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests;
