//! What stands around a record: the messenger services that it names, and the assessments of those, with their words.

use super::Acting;
use super::view::{RecordView, VersionView};
use crate::record::RecordNumber;
use crate::store::register_link::Linked;
use crate::store::register_record::{Cover, Record};
use crate::store::{ReadDb, Store, StoreError, register_link, register_record, register_version};

/// The kind of the records that say which messenger is used how.
pub(super) const SERVICE: &str = "messenger-service";
/// The kind of the records that judge one for a class of data.
pub(super) const ASSESSMENT: &str = "assessment";
/// Records that refer to a service, which are looked through at most.
const MOST: i64 = 200;

/// A record beside another, in the version that is in force, or its newest where none is.
pub struct Neighbour {
    pub cover: Cover,
    pub version: VersionView,
}

/// A service, and the assessments that are in force of it; what was changed last comes first.
pub struct ServiceAround {
    pub service: Neighbour,
    pub assessments: Vec<Neighbour>,
}

/// The services that the record names in its newest version, or is itself.
///
/// # Errors
/// The store's.
pub async fn around(store: &Store, acting: Acting, view: &RecordView) -> Result<Vec<ServiceAround>, StoreError> {
    let named = view.links.iter().map(|link| &link.cover);
    let own = Some(&view.cover);
    let services: Vec<String> =
        named.chain(own).filter(|cover| cover.kind == SERVICE).map(|cover| cover.number.clone()).collect();
    if services.is_empty() {
        return Ok(Vec::new());
    }
    store
        .read("register.around", move |db| {
            let mut found = Vec::with_capacity(services.len());
            for number in &services {
                found.extend(service(db, acting, number)?);
            }
            Ok(found)
        })
        .await
}

fn service(db: &mut ReadDb, acting: Acting, number: &str) -> Result<Option<ServiceAround>, StoreError> {
    let Some(record) = by_number(db, acting, number)? else { return Ok(None) };
    let mut assessments = Vec::new();
    let naming = register_link::to(db, record.id, MOST)?;
    let is_judged = |link: &&Linked| link.cover.kind == ASSESSMENT && link.cover.in_force.is_some();
    for link in naming.iter().filter(is_judged) {
        if let Some(record) = by_number(db, acting, &link.cover.number)? {
            assessments.extend(neighbour(db, record)?);
        }
    }
    assessments.sort_by_key(|one| std::cmp::Reverse(one.cover.changed_on));
    Ok(neighbour(db, record)?.map(|service| ServiceAround { service, assessments }))
}

fn by_number(db: &mut ReadDb, acting: Acting, number: &str) -> Result<Option<Record>, StoreError> {
    let Ok(number) = number.parse::<RecordNumber>() else { return Ok(None) };
    register_record::by_number(db, acting.organisation, &number)
}

fn neighbour(db: &mut ReadDb, record: Record) -> Result<Option<Neighbour>, StoreError> {
    let wanted = record.cover.in_force.unwrap_or(record.cover.version);
    let Some(version) = register_version::load(db, record.id, wanted)? else { return Ok(None) };
    Ok(Some(Neighbour { version: VersionView::read(version)?, cover: record.cover }))
}
