//! Which program this is, and which scripts it gives to browsers, so that anybody can compare (docs/verify.md).

use std::io::Write;

use crate::sealing;
use crate::web::SCRIPTS;

/// What `--version` understands. One of the two is there when there is no command.
#[derive(clap::Args)]
pub(super) struct Version {
    /// Print the version.
    #[arg(long, short = 'V')]
    version: bool,
    /// With --version: print which engine seals, and length and checksums of each script that browsers are given.
    #[arg(long, requires = "version")]
    verbose: bool,
}

pub(super) fn print(asked: &Version) {
    // Whoever has read enough hangs up, as `head` does: no failure.
    let _ = std::io::stdout().write_all(text(asked.verbose).as_bytes());
}

fn text(verbose: bool) -> String {
    let mut text = format!("siegelpost {}\n", env!("CARGO_PKG_VERSION"));
    if verbose {
        // It may compute otherwise than expected here, or not at all: the portable one is used then.
        text.push_str(&format!("sealing with the {} engine\n", sealing::engine_in_use()));
    }
    for script in SCRIPTS.iter().filter(|_| verbose) {
        text.push_str(&format!("\n{}.js\n", script.name));
        text.push_str(&format!("  bytes      {}\n", script.body.len()));
        text.push_str(&format!("  SHA-256    {}\n", script.sha256()));
        text.push_str(&format!("  integrity  {}\n", script.integrity()));
    }
    text
}
