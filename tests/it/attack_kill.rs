//! The power goes while many people send reports. Whoever has seen a receipt has a case, with every word in it; nobody
//! has half a case.

mod crowd;
mod torn;
mod whole;
