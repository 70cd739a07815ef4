//! Who is told that it is time to sign in, on which day, and that each is told once: with a clock that tests set, a real mail
//! server, and both databases.

mod planning;
mod privacy;
mod queue;
mod stage;
