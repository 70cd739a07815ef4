//! A disk that is full or fails, a database that is away: reporters are told what to do, nothing
//! typed or acknowledged is lost, and afterwards all goes on by itself.

mod away;
mod full;
mod small_disk;
