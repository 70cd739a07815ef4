//! What both listeners answer besides their own pages.

use super::route::features;

features! {
    /// The features that both listeners have.
    FEATURES: files, health, language, problems
}

pub(super) use problems::show as show_problem;
