//! What can go wrong. No variant carries a secret, and no text quotes one.

/// Why bytes cannot be what they should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ShapeError {
    /// No slot, parcel or wrapped key is that long.
    #[error("the length is none that this can have")]
    Length,
    /// The end mark is missing, or something follows it.
    #[error("the tail is not an end mark and zeroes")]
    Tail,
    /// Not an age file.
    #[error("this is not an age file")]
    Header,
    /// An age file of another version.
    #[error("this is an age file of an unknown version")]
    Version,
    /// Sealed to other kinds of recipients, or to several.
    #[error("the recipients are not of the right kind and number")]
    Recipients,
    /// A text that is to be an armored age file, but is cut off, has something around it, or holds other characters.
    #[error("the armor of the age file is not whole")]
    Armor,
    /// A passphrase whose check would take too little or too much work.
    #[error("the work factor is outside of what is accepted")]
    WorkFactor,
}

/// Why something could not be sealed or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The blob is whole as far as can be seen, but sealed to somebody else.
    #[error("this was not sealed to this key")]
    NotForThisKey,
    /// The passphrase does not open this wrapped key.
    #[error("the passphrase does not open this key")]
    WrongPassphrase,
    /// The stored bytes were altered, cut short or never were a sealed blob.
    #[error("the sealed data is damaged")]
    Damaged,
    /// Written by a newer Siegelpost, or in another version of the age format.
    #[error("the sealed data has a version that this program does not know")]
    UnknownVersion,
    /// It opens, but whoever wrote it did not hold the case's keys, or it belongs to another place in the case.
    #[error("the sealed data is not genuine, or not at its place")]
    NotGenuine,
    /// Asked to seal for a side whose parcels belong to another key, or with a sequence number that is none.
    #[error("this key does not seal parcels for that place")]
    WrongPlace,
    /// The document is longer than [`super::MAX_JSON`].
    #[error("the document is too long to be sealed as one parcel")]
    TooLong,
    /// The scrypt work factor is outside of 2^15 to 2^18.
    #[error("the work factor is outside of what is accepted")]
    WorkFactor,
    /// The operating system gave no random bytes, or the recipient is unusable.
    #[error("sealing failed")]
    Sealing,
}

impl From<ShapeError> for SealError {
    fn from(why: ShapeError) -> Self {
        match why {
            ShapeError::Version => Self::UnknownVersion,
            ShapeError::WorkFactor => Self::WorkFactor,
            _ => Self::Damaged,
        }
    }
}

/// Why a text is not a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidKey {
    /// Not an `age1pq1...` text, or mistyped.
    #[error("this is not a hybrid age recipient (age1pq1...)")]
    NotARecipient,
    /// An `age1pq1...` text whose keys FIPS 203 § 7.2 or RFC 7748 § 6.1 tell us to refuse.
    #[error("this recipient holds an unusable key")]
    Unusable,
    /// Not an `AGE-SECRET-KEY-PQ-1...` text, or mistyped.
    #[error("this is not a hybrid age identity (AGE-SECRET-KEY-PQ-1...)")]
    NotAnIdentity,
}
