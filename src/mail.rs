//! The room `mail`: the only one that says `lettre`. It hands notices to a mail server, over TLS by rustls.
//!
//! A [`Mailer`] is made of the settings once; one that is made can send. A [`Notice`] is the same bytes for everybody but for
//! address, day and ids: nothing in it says why it is sent, or what this program is. What the server answers is told as a
//! [`MailFault`], with the step at which it did.

mod connection;
mod fault;
mod mailer;
mod notice;

pub use connection::Connection;
pub use fault::{MailFault, Step};
pub use mailer::{Mailer, MailerError};
pub use notice::{Notice, NoticeWords};
