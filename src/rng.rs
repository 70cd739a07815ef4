//! Chance as a parameter: who needs randomness is given a generator, and this is the one there is outside of tests.

use rand::CryptoRng;
use rand::rand_core::UnwrapErr;
use rand::rngs::SysRng;

/// The operating system's generator. It fails only where the kernel has none, and then nothing may go on.
pub fn os() -> impl CryptoRng {
    UnwrapErr(SysRng)
}
