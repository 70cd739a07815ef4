//! Someone reads what is not sealed: rows, addresses, titles, logs. It does not tell when somebody came or who wrote.

mod rows;
mod trail;
