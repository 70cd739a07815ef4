//! A handler's identity outside of the browser: wrapped by a passphrase on the server, in the open in the recovery file.

use std::io::Write;

use secrecy::SecretString;

use super::error::{InvalidKey, SealError};
use super::format::WORK_FACTORS;
use super::identity::Identity;
use super::key_owner::Handler;
use super::{shape, stored};

/// Wraps an identity by a passphrase: an age file with one scrypt stanza. Takes about 0.1 s for `log_n` 15 and twice
/// as long for each further step up to 18; other work factors are refused.
pub fn wrap_identity(identity: &Identity<Handler>, passphrase: &SecretString, log_n: u8) -> Result<Vec<u8>, SealError> {
    if !WORK_FACTORS.contains(&log_n) {
        return Err(SealError::WorkFactor);
    }
    let mut to = age::scrypt::Recipient::new(passphrase.clone());
    to.set_work_factor(log_n);
    write(&to, identity.encode().as_bytes()).map_err(|_| SealError::Sealing)
}

/// Unwraps it again. [`SealError::WrongPassphrase`] also if the wrapped file key was altered.
pub fn unwrap_identity(wrapped: &[u8], passphrase: &SecretString) -> Result<Identity<Handler>, SealError> {
    let wrapped = shape::wrapped_identity(wrapped)?;
    let mut by = age::scrypt::Identity::new(passphrase.clone());
    by.set_max_work_factor(*WORK_FACTORS.end());
    let text = stored::open(&by, wrapped)?;
    let text = std::str::from_utf8(&text).map_err(|_| SealError::Damaged)?;
    Identity::parse(text).map_err(|_| SealError::Damaged)
}

/// The identity in a recovery file: the only line that is neither empty nor a comment (`#`).
pub fn read_recovery_file(text: &str) -> Result<Identity<Handler>, InvalidKey> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    match (lines.next(), lines.next()) {
        (Some(line), None) => Identity::parse(line),
        _ => Err(InvalidKey::NotAnIdentity),
    }
}

fn write(to: &age::scrypt::Recipient, plain: &[u8]) -> Result<Vec<u8>, age::EncryptError> {
    let encryptor = age::Encryptor::with_recipients(std::iter::once(to as &dyn age::Recipient))?;
    let mut writer = encryptor.wrap_output(Vec::with_capacity(512))?;
    writer.write_all(plain)?;
    Ok(writer.finish()?)
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use super::*;

    fn handler() -> Identity<Handler> {
        Identity::random(&mut StdRng::seed_from_u64(5))
    }

    #[test]
    fn a_wrapped_identity_opens_with_its_passphrase_only() {
        let passphrase = SecretString::from("Regenschirm am Dienstag");
        let mut wrapped = wrap_identity(&handler(), &passphrase, 15).unwrap();
        assert_eq!(unwrap_identity(&wrapped, &passphrase).unwrap().encode(), handler().encode());
        let other = SecretString::from("Regenschirm am Mittwoch");
        assert_eq!(unwrap_identity(&wrapped, &other).err(), Some(SealError::WrongPassphrase));
        *wrapped.last_mut().unwrap() ^= 1;
        assert_eq!(unwrap_identity(&wrapped, &passphrase).err(), Some(SealError::Damaged));
    }

    #[test]
    fn work_factors_out_of_range_are_not_even_tried() {
        for log_n in [0, 14, 19, 63, 64, 255] {
            assert_eq!(wrap_identity(&handler(), &SecretString::from("p"), log_n).err(), Some(SealError::WorkFactor));
        }
    }

    #[test]
    fn a_recovery_file_holds_one_identity_and_comments() {
        let line = handler().encode();
        let read = |text: &str| read_recovery_file(text).ok().map(|identity| identity.encode());
        assert_eq!(read(&format!("# A. Berger\r\n#\r\n\r\n{}\r\n", *line)), Some(line.clone()));
        assert_eq!(read(&line), Some(line.clone()));
        for wrong in ["", "# nothing", &format!("{0}\n{0}", *line), &line[..76], "AGE-SECRET-KEY-1QQQQ"] {
            assert_eq!(read(wrong), None);
        }
    }
}
