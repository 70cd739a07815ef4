//! Arguments become commands; nothing else happens here.

use siegelpost::memory::{ZeroOnFree, give_large_blocks_back};

#[global_allocator]
static MEMORY: ZeroOnFree = ZeroOnFree;

fn main() -> std::process::ExitCode {
    give_large_blocks_back();
    siegelpost::commands::run()
}
