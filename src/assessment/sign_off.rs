//! That somebody has looked at a file and answers for it: their word, the day, and a digest of what they saw.

use sha2::{Digest, Sha256};

/// How the line begins that holds the digest; it is the only one that the digest is not of.
const DIGEST_LINE: &str = "digest = ";

/// The SHA-256 of a file without the line of its digest, in hexadecimal digits.
pub fn digest_of(text: &str) -> String {
    let mut hash = Sha256::new();
    for line in text.lines().filter(|line| !line.starts_with(DIGEST_LINE)) {
        hash.update(line.as_bytes());
        hash.update(b"\n");
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_line_of_the_digest_may_change() {
        let text = "a = 1\ndigest = \"x\"\nb = 2\n";
        assert_eq!(digest_of(text), digest_of("a = 1\ndigest = \"y\"\nb = 2\n"));
        assert_eq!(digest_of(text), digest_of("a = 1\r\ndigest = \"x\"\r\nb = 2\r\n"), "whatever ends its lines");
        for other in ["a = 1\ndigest = \"x\"\nb = 3\n", "a = 1\n # digest = \"x\"\nb = 2\n", "a = 1\nb = 2\n\n"] {
            assert_ne!(digest_of(text), digest_of(other), "{other}");
        }
        assert_eq!(digest_of(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "FIPS 180-4");
    }
}
