//! The stories the service exists for, told over HTTP.

mod main_story;
