//! Someone steals the data folder and the log. Nothing of what people wrote may be in either, in no form, and no key
//! that would open it: every byte is searched.

mod control;
mod deleted;
mod folder;
mod removed;
