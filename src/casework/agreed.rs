//! What an employer and the staff's representatives agree on about this program, as values: which settings are subject to
//! co-determination (BetrVG § 87(1) no. 1 and 6, MAVO § 36(1), MVG-EKD § 40), what each can be, and the fingerprint of all
//! of them. Pure.

mod fingerprint;
mod setting;
mod value;

pub use fingerprint::{AgreementFingerprint, NotAnAgreement};
pub use setting::AgreedSetting;
pub use value::{AgreedValue, Single};
