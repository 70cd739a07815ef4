//! What a messenger is judged by, and how: criteria, facts of services, verdicts, and what an organisation decides on top of them.
//! Pure: facts and days in, verdicts with their reasons out; no clock, disk, web or SQL.
//!
//! Criteria and services are data, in `config/messengers`. A verdict says what it stands on, criterion by criterion; what nobody knows
//! leaves it open. It is a proposal and does not take the place of looking at the single case.

pub mod ageing;
pub mod approval;
pub mod authority;
pub mod catalogue;
pub mod class;
pub mod concrete;
pub mod criterion;
pub mod default_verdict;
pub mod encryption_rule;
pub mod fact;
pub mod gates;
pub mod lamp_kind;
pub mod lamps;
pub mod letter;
pub mod living;
pub mod own_answer;
pub mod risk;
pub mod score;
pub mod service;
pub mod services;
pub mod sign_off;
pub mod threshold;
pub mod verdict;
pub mod waiver;

#[cfg(test)]
mod tests;
