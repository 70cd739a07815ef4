//! The versions that there are, with where they come from and whether they count.

use std::sync::Arc;

use serde::Serialize;
use time::Date;

use crate::access::right::ManageChannels;
use crate::casework::questionnaire::Questionnaire;
use crate::staff;
use crate::store::stored_questionnaire::StoredVersion;
use crate::web::page::iso;
use crate::web::problem::Problem;
use crate::web::visitor::Office;

/// Where a version comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Origin {
    /// A file that the settings name.
    File,
    /// Imported on these pages.
    Imported,
    /// The program came with it.
    Ours,
    /// It came from a file or with the program, and does so no more.
    Former,
}

/// How a version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Standing {
    /// Reporters are asked by it, where a channel asks it.
    InUse,
    /// Something of the same id wins.
    Behind,
    /// It was never in use.
    Draft,
    /// It was in use, and stays for the reports of then.
    Earlier,
}

/// One version.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Version {
    pub id: String,
    pub version: i64,
    /// In hexadecimal digits: the whole of it names it, half of it tells people.
    pub digest: String,
    pub origin: Origin,
    pub standing: Standing,
    #[serde(serialize_with = "iso::option::serialize")]
    pub used_from: Option<Date>,
    #[serde(serialize_with = "iso::option::serialize")]
    pub used_until: Option<Date>,
    #[serde(serialize_with = "iso::serialize")]
    pub stored_on: Date,
}

/// All that the administrator's organisation knows; the oldest first.
pub(super) async fn all(user: &Office<ManageChannels>) -> Result<Vec<Version>, Problem> {
    let rows = staff::versions(&user.app().office_store, user.staff.organisation_id).await?;
    Ok(rows.iter().map(|row| Version::of(row, user)).collect())
}

/// What counts under this id; `None` if nothing does.
pub(super) fn in_use(user: &Office<ManageChannels>, id: &str) -> Option<Arc<Questionnaire>> {
    match user.channels.offered_to(user.staff.organisation_id) {
        Some(offered) => offered.get(id).map(Arc::clone),
        None => user.app().questionnaires().without_stored().remove(id),
    }
}

impl Version {
    fn of(row: &StoredVersion, user: &Office<ManageChannels>) -> Self {
        let known = user.app().questionnaires();
        let counts = in_use(user, &row.questionnaire).is_some_and(|one| one.digest[..] == row.digest);
        let here = known.without_stored().get(&row.questionnaire).is_some_and(|one| one.digest[..] == row.digest);
        let is_imported = row.organisation_id.is_some();
        let origin = match (is_imported, here) {
            (true, _) => Origin::Imported,
            (false, true) if known.is_from_file(&row.questionnaire) => Origin::File,
            (false, true) => Origin::Ours,
            (false, false) => Origin::Former,
        };
        let standing = match row.used_from {
            _ if counts && (here || row.is_in_use()) => Standing::InUse,
            None => Standing::Draft,
            Some(_) if here || is_imported && row.is_in_use() => Standing::Behind,
            Some(_) => Standing::Earlier,
        };
        Self {
            id: row.questionnaire.clone(),
            version: row.version,
            digest: row.digest.iter().map(|byte| format!("{byte:02x}")).collect(),
            origin,
            standing,
            used_from: row.used_from,
            used_until: row.used_until,
            stored_on: row.stored_on,
        }
    }

    /// The bytes of the digest.
    pub(super) fn digest_bytes(&self) -> Vec<u8> {
        bytes_of(&self.digest).unwrap_or_default()
    }
}

/// The bytes of a digest in hexadecimal digits; `None` if it is none.
pub(super) fn bytes_of(digits: &str) -> Option<Vec<u8>> {
    let pairs = (0..digits.len()).step_by(2).map(|at| digits.get(at..at + 2));
    pairs.map(|pair| u8::from_str_radix(pair?, 16).ok()).collect()
}
