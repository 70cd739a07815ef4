//! Enclosures: texts that a reporter has sealed with the stock `age` before they came here, as armored files.

use zeroize::Zeroizing;

use super::error::{SealError, ShapeError};
use super::format::AgeFile;
use super::identity::Identity;
use super::key_owner::Handler;
use super::padding::{NONCE, plaintext_behind};
use super::shape::check_hybrid_only;
use super::{armor, header, stored};

/// Most people to whom an enclosure is sealed.
pub const MOST_READERS: usize = 20;
/// Most bytes of an enclosure as it is pasted: 20,000 characters of four bytes each, sealed to [`MOST_READERS`], have
/// 153,316 in lines that end with CR LF. As JSON it stays below the 200,000 that a report's document may have.
pub const LONGEST_ENCLOSURE: usize = 160_000;

/// Whether a text is meant as an enclosure (it has a line of age's armor), and if so whether it can be one. Told
/// without any key: whoever pasted it can still copy it again.
///
/// Errors: [`ShapeError::Length`], too long or cut within the file; [`ShapeError::Armor`], not the armored file and
/// nothing else; [`ShapeError::Recipients`], sealed by a passphrase, to other kinds of keys, or to too many;
/// [`ShapeError::Header`], [`ShapeError::Version`].
pub fn check_enclosure(text: &str) -> Option<Result<(), ShapeError>> {
    armor::is_meant(text).then(|| read(text).and_then(|age_file| shape(&age_file).map(drop)))
}

/// Opens an enclosure with the identity of one of those to whom it is sealed. `None` if the text is none.
///
/// Errors: [`SealError::NotForThisKey`]; [`SealError::Damaged`], also if what is in it is not a text;
/// [`SealError::UnknownVersion`].
pub fn open_enclosure(text: &str, by: &Identity<Handler>) -> Option<Result<Zeroizing<String>, SealError>> {
    armor::is_meant(text).then(|| {
        let age_file = read(text)?;
        let plain = stored::open(by, shape(&age_file)?)?;
        let text = std::str::from_utf8(&plain).map_err(|_| SealError::Damaged)?;
        Ok(Zeroizing::new(text.to_owned()))
    })
}

fn read(text: &str) -> Result<Vec<u8>, ShapeError> {
    if text.len() > LONGEST_ENCLOSURE {
        return Err(ShapeError::Length);
    }
    armor::decode(text)
}

fn shape(age_file: &[u8]) -> Result<AgeFile<'_>, ShapeError> {
    let header = header::read(age_file, MOST_READERS + 1)?;
    check_hybrid_only(&header, MOST_READERS)?;
    let payload = age_file.len().checked_sub(header.length + NONCE).ok_or(ShapeError::Length)?;
    let plaintext = plaintext_behind(payload).ok_or(ShapeError::Length)?;
    Ok(AgeFile { bytes: age_file, plaintext })
}
