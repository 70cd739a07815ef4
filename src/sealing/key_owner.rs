//! Whose key is it: zero-size types that keep the four kinds of keys apart at compile time.

use super::place::Side;

/// A kind of owner of a key. Implemented here only.
pub trait KeyOwner: sealed::Sealed + 'static {}

/// An owner whose key seals parcels, which are the entries of a case.
pub trait ParcelKey: KeyOwner {
    /// Whether parcels written from `side` are sealed to this owner's key.
    fn admits(side: Side) -> bool;
}

/// The person who reports. The key is derived from the case key at every visit.
pub enum Reporter {}
/// The conversation of one case: report, messages, replies.
pub enum Case {}
/// The handlers' own file on one case: notes the reporter never sees.
pub enum CaseFile {}
/// A member of staff who handles cases. The key lives in the handler's browser.
pub enum Handler {}

impl KeyOwner for Reporter {}
impl KeyOwner for Case {}
impl KeyOwner for CaseFile {}
impl KeyOwner for Handler {}

impl ParcelKey for Case {
    fn admits(side: Side) -> bool {
        matches!(side, Side::Reporter | Side::Office)
    }
}

impl ParcelKey for CaseFile {
    fn admits(side: Side) -> bool {
        side == Side::File
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Reporter {}
    impl Sealed for super::Case {}
    impl Sealed for super::CaseFile {}
    impl Sealed for super::Handler {}
}
