//! What was processed is gone from memory: the one room with `unsafe` in it, each use with its argument.
//!
//! Two layers. The allocator overwrites every block as it is freed, which covers whatever strings, buffers and
//! rendered pages a request leaves behind. And [`next_piece`] overwrites the part of a connection's read buffer that held a
//! request body, because that buffer is *not* freed while the connection stays open.

use std::alloc::{GlobalAlloc, Layout, System};

use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use bytes::Bytes;
use futures_util::StreamExt;

/// The system allocator, which overwrites memory with zeroes before it gives it back.
///
/// `realloc` is deliberately the trait's own: it allocates, copies and frees through `dealloc`, so that a growing
/// vector leaves no copy of its earlier contents behind either.
pub struct ZeroOnFree;

// SAFETY: every method passes its arguments on to `System` unchanged and returns what that returned, so the contract
// of `GlobalAlloc` is kept because `System` keeps it. `dealloc` additionally writes to the block, which is still ours:
// by the contract `ptr` denotes a live block of exactly `layout.size()` bytes until `System.dealloc` is called.
#[expect(unsafe_code, reason = "an allocator cannot be written without; see the argument above")]
unsafe impl GlobalAlloc for ZeroOnFree {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the contract of `alloc_zeroed`.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        // SAFETY: `ptr` is a live block of `layout.size()` bytes (contract of `dealloc`). The empty assembler line takes
        // the pointer and may, as far as the compiler knows, read the block: so the write before it cannot be left out.
        unsafe {
            ptr.write_bytes(0, layout.size());
            std::arch::asm!("/* {0} */", in(reg) ptr, options(nostack, preserves_flags));
            System.dealloc(ptr, layout);
        }
    }
}

/// The next piece of a request body: `look` sees it, then it is overwritten where it lies in the connection's buffer.
///
/// # Errors
/// The connection's, when the body does not arrive whole.
pub async fn next_piece<T>(payload: &mut Payload, look: impl FnOnce(&[u8]) -> T) -> Option<Result<T, PayloadError>> {
    let from_connection = matches!(payload, Payload::H1 { .. });
    let piece = match payload.next().await? {
        Ok(piece) => piece,
        Err(error) => return Some(Err(error)),
    };
    let seen = look(&piece);
    if from_connection {
        // SAFETY: each piece of an HTTP/1 payload is split off the connection's own heap buffer
        // (`BytesMut::split_to(..).freeze()` in actix-http): the range is on the heap, writable, and belongs to this
        // handle alone, because nobody has cloned it and neighbouring handles cover disjoint ranges.
        #[expect(unsafe_code, reason = "the read buffer offers no other way to its bytes; see the argument above")]
        unsafe {
            wipe(piece);
        }
    }
    Some(Ok(seen))
}

/// Overwrites what a handle covers. `try_into_mut` would be the safe way, but never succeeds for pieces of a body:
/// they share the connection's buffer.
///
/// # Safety
/// The bytes are on the heap, writable, and covered by no other handle that is still read.
#[expect(unsafe_code, reason = "the caller has to know where the bytes come from")]
unsafe fn wipe(piece: Bytes) {
    if piece.is_empty() {
        return;
    }
    // SAFETY: the caller's promise. The empty assembler line keeps the write, as above.
    unsafe {
        let start = piece.as_ptr().cast_mut();
        start.write_bytes(0, piece.len());
        std::arch::asm!("/* {0} */", in(reg) start, options(nostack, preserves_flags));
    }
}

/// Bytes of a block from which on it is a mapping of its own.
const OWN_MAPPING: i32 = 512 * 1024;

/// Has large blocks given back to the kernel as soon as they are freed. Left to itself, glibc learns from the first of them
/// to keep all others (`mallopt(3)`, the dynamic threshold): forty visits to full mailboxes then left 128 MB behind, now 32.
pub fn give_large_blocks_back() {
    #[cfg(target_env = "gnu")]
    #[expect(unsafe_code, reason = "a setting of the C library")]
    // SAFETY: it takes two numbers, keeps none of our memory, and is called before there are other threads.
    unsafe {
        libc::mallopt(libc::M_MMAP_THRESHOLD, OWN_MAPPING);
    }
}

/// What the process asks of the kernel before it touches a secret.
///
/// Files it creates are for its own user only, and no core dump is written. With `locked` it is also closed to
/// debuggers and memory readers of the same user.
///
/// # Errors
/// The kernel's refusal, which a hardened container may cause; the caller decides whether to go on.
pub fn protect_process(locked: bool) -> std::io::Result<()> {
    use rustix::fs::Mode;
    use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit, umask};
    umask(Mode::RWXG | Mode::RWXO);
    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    if locked {
        set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::BytesMut;

    #[test]
    fn a_wiped_piece_leaves_zeroes_and_its_neighbours_alone() {
        let mut buffer = BytesMut::from(&b"head secret tail"[..]);
        let head = buffer.split_to(5);
        let secret = buffer.split_to(6).freeze();
        let at = secret.as_ptr();
        // SAFETY: split off a heap buffer just now; no other handle covers it.
        #[expect(unsafe_code, reason = "tries the wiping")]
        unsafe {
            wipe(secret);
        }
        // The block is still alive: `head` and `buffer` hold it.
        #[expect(unsafe_code, reason = "looks at the wiped range, which lies inside a block that is still alive")]
        // SAFETY: the range lies inside the block that `head` and `buffer` keep alive.
        let seen = unsafe { std::slice::from_raw_parts(at, 6) };
        assert_eq!(seen, [0; 6]);
        assert_eq!(&head[..], b"head ");
        assert_eq!(&buffer[..], b" tail");
    }
}
