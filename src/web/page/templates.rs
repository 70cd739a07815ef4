//! The templates, compiled in. `build.rs` lists every file that is there.

/// Name and text of each template.
pub(super) const TEMPLATES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/templates.rs"));
