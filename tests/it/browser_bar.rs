//! The bar on top of the office in a real browser, for somebody with every role.

use std::ffi::OsStr;

use siegelpost::access::Role;
use siegelpost::web::{Listener, surface};

use crate::harness::{Instance, Tables};
use crate::node;

#[test]
fn browser_the_bar_fits_and_leads_everywhere_for_somebody_with_every_role() {
    node::require(&["chromium"]);
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let email = instance.record["staff"][0]["email"].as_str().unwrap().to_owned();
    tables.set_roles(&email, &Role::ALL.iter().map(|role| role.as_str()).collect::<Vec<_>>());
    let session = tables.open_session(&email);
    let entries = surface::navigation(Listener::Office).0;
    assert!(entries.len() > 10, "{}", entries.len());
    let pages = entries.iter().map(|entry| OsStr::new(entry.href));
    let arguments: Vec<_> = [OsStr::new(instance.office()), OsStr::new(&session)].into_iter().chain(pages).collect();
    node::run("check_bar.mjs", &arguments);
}
