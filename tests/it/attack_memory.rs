//! Someone takes an image of the running service's memory, after the answers went out. Nothing of what people wrote may
//! be in it, in no form, and no key that would open it.

mod bodies;
mod device;
mod many;
mod refused;
mod report;
mod visit;

use std::time::Duration;

use siegelpost::sealing::CaseKey;

use crate::harness::{Instance, Remains, Search};

type Fields<'a> = &'a [(&'a str, &'a str)];

/// How long the service may take to let go of the last answer.
const PATIENCE: Duration = Duration::from_secs(8);

/// Looks through the whole memory of the service.
fn image_of(instance: &Instance, search: &Search) -> Remains {
    Remains::in_memory_after(instance.pid(), search, PATIENCE)
}

/// A case key as a form brings it along.
fn new_key() -> String {
    CaseKey::random(&mut siegelpost::rng::os()).display().to_string()
}

fn encoded(fields: Fields<'_>) -> Vec<u8> {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish().into_bytes()
}
