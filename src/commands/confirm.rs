//! Asking before something that is hard to take back.

use std::io::{BufRead, IsTerminal, Write};

use super::CliError;

/// Whether the person at the terminal agrees. Nobody is asked where nobody sits (standard input is no terminal), or
/// where the answer was given beforehand.
///
/// # Errors
/// When the answer cannot be read.
pub(super) fn confirmed(question: &str, beforehand: bool) -> Result<bool, CliError> {
    let input = std::io::stdin();
    if beforehand || !input.is_terminal() {
        return Ok(true);
    }
    print!("{question} [y/N] ");
    std::io::stdout().flush()?;
    let mut answer = String::new();
    input.lock().read_line(&mut answer)?;
    Ok(is_yes(&answer))
}

fn is_yes(answer: &str) -> bool {
    ["y", "yes"].contains(&answer.trim().to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_yes_is_a_yes() {
        assert!(["y\n", "Y\r\n", " yes "].into_iter().all(is_yes));
        assert!(["", "\n", "n\n", "ye", "j\n"].into_iter().all(|answer| !is_yes(answer)));
    }
}
