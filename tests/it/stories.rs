//! The stories the service exists for, told over HTTP.

mod channels;
pub mod commands;
mod device;
mod form;
mod main_story;
mod office;
mod open;
mod readers;
mod refusals;
mod scripts;
mod third_reader;
mod upkeep;
mod visits;
