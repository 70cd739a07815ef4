//! The stories the service exists for, told over HTTP.

mod betrayal;
mod casework;
mod channel_command;
mod channels;
mod check;
pub mod commands;
mod deadlines;
mod demo;
mod device;
mod export;
mod form;
mod legal;
mod main_story;
mod office;
mod open;
mod poster;
mod readers;
mod receipt;
mod refusals;
mod retention;
mod scripts;
mod staff;
mod statement;
mod third_reader;
mod topics;
mod upkeep;
mod visits;
