//! The scripts that are compiled in, and what tells whether a browser got the same.

use super::checksum;

/// A script that browsers are given.
pub struct CompiledIn {
    /// `office` for `office.js`.
    pub name: &'static str,
    /// The file.
    pub body: &'static [u8],
}

/// All of them, those for reporters first.
pub const SCRIPTS: [CompiledIn; 7] = [REPORTER, OFFICE, LIST, EXPORT, SEARCH, KEYS, WORKER];

pub(super) const REPORTER: CompiledIn =
    CompiledIn { name: "reporter", body: include_bytes!(concat!(env!("OUT_DIR"), "/reporter.js")) };
pub(super) const OFFICE: CompiledIn =
    CompiledIn { name: "office", body: include_bytes!(concat!(env!("OUT_DIR"), "/office.js")) };
pub(super) const LIST: CompiledIn =
    CompiledIn { name: "list", body: include_bytes!(concat!(env!("OUT_DIR"), "/list.js")) };
pub(super) const EXPORT: CompiledIn =
    CompiledIn { name: "export", body: include_bytes!(concat!(env!("OUT_DIR"), "/export.js")) };
pub(super) const SEARCH: CompiledIn =
    CompiledIn { name: "search", body: include_bytes!(concat!(env!("OUT_DIR"), "/search.js")) };
pub(super) const KEYS: CompiledIn =
    CompiledIn { name: "keys", body: include_bytes!(concat!(env!("OUT_DIR"), "/keys.js")) };
pub(super) const WORKER: CompiledIn =
    CompiledIn { name: "worker", body: include_bytes!(concat!(env!("OUT_DIR"), "/worker.js")) };

impl CompiledIn {
    /// SHA-256 in hexadecimal digits, as `sha256sum` prints it.
    pub fn sha256(&self) -> String {
        checksum::sha256(self.body)
    }

    /// As it stands in the `integrity` attribute of the page that uses it.
    pub fn integrity(&self) -> String {
        checksum::integrity(self.body)
    }
}
