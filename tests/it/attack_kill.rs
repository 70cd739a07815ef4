//! The power goes while people write. Whatever was acknowledged is there, with every word in it; nobody has half a case.

mod anywhere;
mod crowd;
mod torn;
mod whole;
