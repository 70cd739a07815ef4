//! A value as a person types it.

use crate::casework::calendar::Land;
use crate::config::{EmailAddress, HttpUrl, Line};
use crate::regime::Regime;

/// A value that has a form for typing.
pub(super) trait Typed {
    fn text(&self) -> String;
}

impl Typed for String {
    fn text(&self) -> String {
        self.clone()
    }
}

impl Typed for u32 {
    fn text(&self) -> String {
        if *self == 0 { String::new() } else { self.to_string() }
    }
}

impl Typed for Regime {
    fn text(&self) -> String {
        self.name().to_owned()
    }
}

impl Typed for Land {
    fn text(&self) -> String {
        self.code().to_owned()
    }
}

impl Typed for Line {
    fn text(&self) -> String {
        (**self).to_owned()
    }
}

impl Typed for EmailAddress {
    fn text(&self) -> String {
        (**self).to_owned()
    }
}

impl Typed for HttpUrl {
    fn text(&self) -> String {
        (**self).to_owned()
    }
}

impl<T: Typed> Typed for Option<T> {
    fn text(&self) -> String {
        self.as_ref().map(T::text).unwrap_or_default()
    }
}

impl Typed for Vec<Line> {
    fn text(&self) -> String {
        self.iter().map(|line| &**line).collect::<Vec<_>>().join("\n")
    }
}
