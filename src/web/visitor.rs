//! Who asks. An answering function takes a visitor as its first argument, and that type is the permission: it exists
//! only for those who may come in. It also is the way to answer: [`Visit::show`], [`Visit::redirect`].

mod access;
mod anyone;
mod confirmation;
mod context;
mod negotiation;
mod office;
mod on_case;
mod reauthenticated;
mod reply;
mod reporter;
mod visit;

pub use access::{Access, Visitor};
pub use anyone::Anyone;
pub use confirmation::Unconfirmed;
pub use context::{AnswerContext, LANGUAGE_COOKIE};
pub use office::{Office, Proved, SESSION_COOKIE, Session, SignedIn};
pub use on_case::OnCase;
pub use reauthenticated::{Reauthenticated, SettingUp};
pub use reply::{Reply, redirect};
pub use reporter::{MAILBOX_COOKIE, RECEIPT_COOKIE, Reporter};
pub use visit::Visit;
