//! Arguments become commands; nothing else happens here.

use siegelpost::memory::ZeroOnFree;

#[global_allocator]
static MEMORY: ZeroOnFree = ZeroOnFree;

fn main() -> std::process::ExitCode {
    siegelpost::commands::run()
}
