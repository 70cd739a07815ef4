//! The agreements with the staff's representatives that were signed, and what they say.

use diesel::prelude::*;
use time::Date;

use super::days::Day;
use super::db::{ReadDb, WriteDb, each};
use super::schema::signed_agreement;
use super::{OrganisationId, StoreError};

/// An agreement, as it was recorded. Who signed is on the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedAgreement {
    /// The day under the signatures.
    pub signed_on: Date,
    pub recorded_on: Date,
    /// The fingerprint on the paper.
    pub fingerprint: String,
    /// What it is the fingerprint of.
    pub terms: String,
}

/// Adds one; it takes the place of all before it, which stay.
pub fn add(db: &mut WriteDb, organisation: OrganisationId, new: &SignedAgreement) -> Result<(), StoreError> {
    let row = (
        signed_agreement::organisation_id.eq(organisation),
        signed_agreement::signed_on.eq(new.signed_on),
        signed_agreement::recorded_on.eq(new.recorded_on),
        signed_agreement::fingerprint.eq(&new.fingerprint),
        signed_agreement::terms.eq(&new.terms),
    );
    each!(db, |c| diesel::insert_into(signed_agreement::table).values(row).execute(c))?;
    Ok(())
}

/// The one that an organisation recorded last; `None`: it has recorded none.
pub fn newest(db: &mut ReadDb, organisation: OrganisationId) -> Result<Option<SignedAgreement>, StoreError> {
    let query = signed_agreement::table
        .filter(signed_agreement::organisation_id.eq(organisation))
        .order(signed_agreement::id.desc())
        .select((
            signed_agreement::signed_on,
            signed_agreement::recorded_on,
            signed_agreement::fingerprint,
            signed_agreement::terms,
        ));
    let row: Option<(Day, Day, String, String)> = each!(db, |c| query.first(c).optional())?;
    Ok(row.map(|(signed_on, recorded_on, fingerprint, terms)| SignedAgreement {
        signed_on: signed_on.into(),
        recorded_on: recorded_on.into(),
        fingerprint,
        terms,
    }))
}
