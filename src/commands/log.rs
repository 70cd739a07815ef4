//! What is logged and how: one line per event to standard error, without a time (whoever collects it adds one, and
//! the public listener logs no request at all).

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

use crate::config::LogLevel;

/// Starts logging.
pub(super) fn start(level: LogLevel) {
    let own = match level {
        LogLevel::Error => "error",
        LogLevel::Warn => "warn",
        LogLevel::Info => "info",
        LogLevel::Debug => "debug",
    };
    // The framework would give each request that it cannot read a line of its own, and so tell when somebody came.
    let filter = EnvFilter::new(format!("warn,actix_http=off,siegelpost={own}"));
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .with_target(false)
        .without_time()
        .try_init();
}
