//! Someone takes an image of the running service's memory, after the answers went out. Nothing of what people wrote may
//! be in it, in no form, and no key that would open it.

mod bodies;
mod report;
mod visit;

use std::time::Duration;

use crate::harness::{Instance, Remains, Search};

/// How long the service may take to let go of the last answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// Looks through the whole memory of the service.
fn image_of(instance: &Instance, search: &Search) -> Remains {
    Remains::in_memory_after(instance.pid(), search, PATIENCE)
}
