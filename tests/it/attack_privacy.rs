//! Someone reads what is not sealed: rows, addresses, titles, logs. It does not tell when somebody came or who wrote.

mod lengths;
mod log;
mod rows;
mod trail;
