//! Parcels: the entries of a case, each a JSON document with its place, sealed to the case's identity.

use std::marker::PhantomData;

use zeroize::Zeroizing;

use super::error::SealError;
use super::format::MAX_JSON;
use super::identity::Identity;
use super::key_owner::ParcelKey;
use super::padding::padded_parcel;
use super::place::{HEADER, LAST_SEQ, MAC, PLACE, Place, Side, VERSION};
use super::stored::{self, Sealed};
use super::wipe::with_stack_wiped;
use super::{mac, shape};

/// Marks a sealed blob as a parcel that is sealed to role `R`.
pub struct Parcel<R: ParcelKey>(PhantomData<R>);

/// What was in a parcel. It is genuine, and belongs where it was looked for.
pub struct OpenedParcel {
    /// Where in the case it belongs.
    pub place: Place,
    /// The document. Wiped when dropped.
    pub json: Zeroizing<Vec<u8>>,
}

/// Seals a document for its place in the case.
///
/// ```compile_fail
/// use siegelpost::sealing::*;
/// fn wrong(by: &Identity<Handler>, place: &Place) { let _ = seal_parcel(by, place, b"{}"); }
/// ```
pub fn seal_parcel<R: ParcelKey>(
    identity: &Identity<R>,
    place: &Place,
    json: &[u8],
) -> Result<Sealed<Parcel<R>>, SealError> {
    if !R::admits(place.side) || !(1..=LAST_SEQ).contains(&place.seq) {
        return Err(SealError::WrongPlace);
    }
    let length = u32::try_from(json.len()).ok().filter(|_| json.len() <= MAX_JSON).ok_or(SealError::TooLong)?;
    let place = place.to_bytes();
    let mac = with_stack_wiped(|| mac::compute(identity, &place, json));
    let padded = padded_parcel(HEADER + json.len());
    let mut plain = Zeroizing::new(Vec::with_capacity(padded));
    plain.extend_from_slice(&place);
    plain.extend_from_slice(&mac);
    plain.extend_from_slice(&length.to_be_bytes());
    plain.extend_from_slice(json);
    plain.resize(padded, 0);
    stored::seal(&identity.recipient(), &plain)
}

/// Opens the parcel that is stored as number `seq` of `side`.
///
/// Errors: [`SealError::NotGenuine`] if it was written without the case's secret, or for another place;
/// [`SealError::NotForThisKey`], [`SealError::Damaged`], [`SealError::UnknownVersion`].
pub fn open_parcel<R: ParcelKey>(
    identity: &Identity<R>,
    sealed: &Sealed<Parcel<R>>,
    side: Side,
    seq: u64,
) -> Result<OpenedParcel, SealError> {
    let plain = stored::open(identity, shape::parcel(sealed.as_bytes())?)?;
    let (place_bytes, rest) = plain.split_first_chunk::<PLACE>().ok_or(SealError::Damaged)?;
    if place_bytes[0] != VERSION {
        return Err(SealError::UnknownVersion);
    }
    let place = Place::from_bytes(place_bytes).ok_or(SealError::Damaged)?;
    let (mac, rest) = rest.split_first_chunk::<MAC>().ok_or(SealError::Damaged)?;
    let json = document(rest, plain.len())?;
    let genuine = with_stack_wiped(|| mac::is_genuine(identity, place_bytes, json, mac));
    if !genuine || (place.side, place.seq) != (side, seq) || !R::admits(side) {
        return Err(SealError::NotGenuine);
    }
    Ok(OpenedParcel { place, json: Zeroizing::new(json.to_vec()) })
}

/// The document in `rest` (its length, itself, zeroes) of a plaintext of `padded` bytes.
fn document(rest: &[u8], padded: usize) -> Result<&[u8], SealError> {
    let (length, rest) = rest.split_first_chunk::<4>().ok_or(SealError::Damaged)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| SealError::Damaged)?;
    let (json, padding) = rest.split_at_checked(length).ok_or(SealError::Damaged)?;
    let canonical = padded_parcel(HEADER + length) == padded && padding.iter().all(|byte| *byte == 0);
    if canonical { Ok(json) } else { Err(SealError::Damaged) }
}

#[cfg(test)]
mod tests;
