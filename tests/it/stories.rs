//! The stories the service exists for, told over HTTP.

mod channels;
mod check;
pub mod commands;
mod device;
mod form;
mod main_story;
mod office;
mod open;
mod readers;
mod scripts;
mod staff;
mod third_reader;
mod visits;
