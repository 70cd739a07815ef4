//! Before a text is sent, its writer is shown what in it could give them away. They may mend it or send it as it is: nothing
//! is ever refused for it.

mod confirmed;
mod look;
mod page;
mod question;
mod view;

use crate::web::route::{Feature, routes};
use page::BetrayalPage;

pub(super) use look::{LastLook, texts_of};
pub(super) use question::{ask, question};

/// It has no address of its own: it answers the forms in which the texts are written.
pub(super) const FEATURE: Feature =
    Feature { routes: routes![], samples: |samples| samples.add::<BetrayalPage<'_>>("betrayal", "/report"), nav: None };
