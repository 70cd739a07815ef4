//! The public listener: one file for each feature, with its routes, what it does, its pages and their samples.

mod appointment;
mod can_read;
mod closed;
mod cookies;
mod form_path;
mod legal;
mod topic_view;
mod typed_key;

use super::route::features;

pub use report::PostedReport;

features! {
    /// Every feature for reporters.
    FEATURES: start, report, betrayal, receipt, mailbox, readers, poster, offline, how, safety, offices, privacy,
        imprint, accessibility, exit
}
