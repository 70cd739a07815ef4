//! Stored forms made by hand, with whatever in them.

use std::io::Write;

use siegelpost::sealing::{KeyOwner, Recipient, stored_length};

/// Bytes of an age payload of one chunk beyond its plaintext.
pub const TAG: usize = 16;
/// Bytes between an age header and its payload.
pub const NONCE: usize = 16;

/// A plaintext of any content and length in its stored form.
pub fn sealed<R: KeyOwner>(to: &Recipient<R>, plain: &[u8]) -> Vec<u8> {
    let encryptor = age::Encryptor::with_recipients(std::iter::once(to as &dyn age::Recipient)).unwrap();
    let mut file = Vec::new();
    let mut writer = encryptor.wrap_output(&mut file).unwrap();
    writer.write_all(plain).unwrap();
    writer.finish().unwrap();
    stored(file, plain.len())
}

/// An age file with the end mark and zeroes up to the length of a stored form.
pub fn stored(mut file: Vec<u8>, plaintext: usize) -> Vec<u8> {
    file.push(0x80);
    file.resize(stored_length(plaintext).max(file.len()), 0);
    file
}

/// Whether age itself takes the header.
pub fn is_read_by_age(file: &[u8]) -> bool {
    age::Decryptor::new_buffered(file).is_ok()
}

/// Whether age itself takes the file for one that a passphrase opens.
pub fn is_read_by_age_as_wrapped(file: &[u8]) -> bool {
    age::Decryptor::new_buffered(file).is_ok_and(|decryptor| decryptor.is_scrypt())
}
