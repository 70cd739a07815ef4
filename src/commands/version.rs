//! Which program this is, and which scripts it gives to browsers, so that anybody can compare (docs/verify.md).
#![expect(clippy::print_stdout, reason = "commands speak to the person at the terminal")]

use crate::web::SCRIPTS;

/// What `--version` understands. One of the two is there when there is no command.
#[derive(clap::Args)]
pub(super) struct Version {
    /// Print the version.
    #[arg(long, short = 'V')]
    version: bool,
    /// With --version: print length and checksums of each script that browsers are given.
    #[arg(long, requires = "version")]
    verbose: bool,
}

pub(super) fn print(asked: &Version) {
    println!("siegelpost {}", env!("CARGO_PKG_VERSION"));
    if !asked.verbose {
        return;
    }
    for script in SCRIPTS {
        println!("\n{}.js", script.name);
        println!("  bytes      {}", script.body.len());
        println!("  SHA-256    {}", script.sha256());
        println!("  integrity  {}", script.integrity());
    }
}
