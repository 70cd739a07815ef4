//! The office's listener: one file for each feature, with its routes, what it does, its pages and their samples.

mod known_device;

use super::route::features;

features! {
    /// Every feature of the office.
    FEATURES: home, cases, search, case, export, keys, statistics, enrol, account, sign_in, tab_key
}
