//! What was signed on paper is recorded here, with the values that were signed.

use time::Date;

use super::{Clauses, InForce, Standing, Terms};
use crate::casework::agreed::{AgreementFingerprint, NotAnAgreement};
use crate::config::Settings;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::staff::Acting;
use crate::store::signed_agreement::{self, SignedAgreement};
use crate::store::{OrganisationId, ReadDb, Store, StoreError, WriteDb, channel};

/// What an administrator reads off the paper.
#[derive(Debug, Clone)]
pub struct Signing {
    /// The fingerprint that is printed on it, as it was typed.
    pub fingerprint: String,
    /// The day under the signatures.
    pub on: Date,
}

/// Why a signed agreement was not recorded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// What was typed is none, or one of another version.
    #[error(transparent)]
    NoFingerprint(#[from] NotAnAgreement),
    /// The settings are others than those that were signed.
    #[error("this is not the fingerprint of what is in force")]
    NotInForce,
    /// The day is still to come.
    #[error("the day is still to come")]
    ToCome,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How an organisation's agreement stands to what is in force, with these settings.
///
/// # Errors
/// The store's.
pub async fn standing(
    store: &Store,
    organisation: OrganisationId,
    settings: &Settings,
) -> Result<Standing, StoreError> {
    let settings = settings.clone();
    store.read("agreement.standing", move |db: &mut ReadDb| standing_in(db, organisation, &settings)).await
}

/// The same, where somebody is reading already.
///
/// # Errors
/// The store's.
pub fn standing_in(db: &mut ReadDb, organisation: OrganisationId, settings: &Settings) -> Result<Standing, StoreError> {
    let terms = terms(db, organisation, settings)?;
    Ok(Standing::of(signed_agreement::newest(db, organisation)?, &terms))
}

/// Records that an agreement was signed: the one that is in force now, which the typed fingerprint has to be that of.
///
/// # Errors
/// [`RecordError`]; nothing is recorded then.
pub async fn sign(store: &Store, acting: Acting, settings: &Settings, signing: Signing) -> Result<(), RecordError> {
    let typed: AgreementFingerprint = signing.fingerprint.parse()?;
    if signing.on > acting.day {
        return Err(RecordError::ToCome);
    }
    let settings = settings.clone();
    let write = move |db: &mut WriteDb| {
        let terms = terms(db, acting.organisation, &settings)?.to_text();
        if AgreementFingerprint::of(&terms) != typed {
            return Err(RecordError::NotInForce);
        }
        let record =
            SignedAgreement { signed_on: signing.on, recorded_on: acting.day, fingerprint: typed.to_string(), terms };
        signed_agreement::add(db, acting.organisation, &record)?;
        let event = OfficeEvent::AgreementRecorded { fingerprint: typed, signed_on: signing.on };
        Ok(journal::record(
            db,
            acting.day,
            event,
            OfficeSubject::Organisation(acting.organisation),
            Some(acting.staff),
        )?)
    };
    store.write("agreement.sign", write).await
}

fn terms(db: &mut ReadDb, organisation: OrganisationId, settings: &Settings) -> Result<Terms, StoreError> {
    let channels: Vec<String> =
        channel::of_organisation(db, organisation)?.into_iter().map(|channel| channel.slug).collect();
    Ok(Terms::of(Clauses::built_in(), &InForce::of(settings, &channels)))
}
