//! Files that hold a secret and nothing else.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use zeroize::Zeroizing;

use super::ConfigError;

/// Bytes of the secret that cookie keys are made from.
pub const COOKIE_KEY: usize = 64;

/// Reads a file that holds nothing but a secret of at least `least` bytes.
///
/// # Errors
/// [`ConfigError::Secret`] when it cannot be read, is too short, or other users may read it.
pub fn read_key_file(file: &Path, least: usize) -> Result<Zeroizing<Vec<u8>>, ConfigError> {
    let wrong = |message: String| ConfigError::Secret { file: file.into(), message };
    let unreadable = |error: std::io::Error| wrong(format!("cannot be read: {}", error.kind()));
    let metadata = std::fs::metadata(file).map_err(unreadable)?;
    if metadata.permissions().mode() & 0o077 != 0 {
        return Err(wrong("other users may read it; run: chmod 600".to_owned()));
    }
    let secret = Zeroizing::new(std::fs::read(file).map_err(unreadable)?);
    if secret.len() < least {
        return Err(wrong(format!("holds {} bytes, at least {least} are needed", secret.len())));
    }
    Ok(secret)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_file_must_be_long_enough_and_nobody_elses_business() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("key");
        let set = |bytes: usize, mode| {
            std::fs::write(&file, vec![7; bytes]).unwrap();
            std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
            read_key_file(&file, 64).map(|key| key.len()).map_err(|error| error.to_string())
        };
        assert_eq!(set(64, 0o600), Ok(64));
        assert!(set(63, 0o600).unwrap_err().contains("at least 64"));
        assert!(set(64, 0o644).unwrap_err().contains("chmod 600"));
        assert!(read_key_file(folder.path().join("no").as_path(), 64).unwrap_err().to_string().contains("not found"));
    }
}
