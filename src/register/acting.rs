//! Who does something to the register, and where.

use time::Date;

use crate::store::{OrganisationId, StaffId};

/// Somebody of an organisation, on a day, under the organisation's data-protection law.
#[derive(Debug, Clone, Copy)]
pub struct Acting {
    pub staff: StaffId,
    pub organisation: OrganisationId,
    pub day: Date,
    /// The name of the law: one of [`crate::record::Laws::regimes`].
    pub regime: &'static str,
}
