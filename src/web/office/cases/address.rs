//! Which list somebody looks at, as addresses say it: of the list itself, and of a case that they came to from it.

use crate::casework::desk::{Sort, View};

/// A view in an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::web::office) struct Address {
    pub(in crate::web::office) view: View,
    pub(in crate::web::office) sort: Sort,
}

impl Address {
    /// Reads the two fields of an address: what is not said is the default. `None` if there is no such view or order.
    pub(in crate::web::office) fn read(view: Option<&str>, sort: Option<&str>) -> Option<Self> {
        let view = view.map_or(Some(View::default()), |view| view.parse().ok())?;
        let sort = sort.map_or(Some(Sort::default()), |sort| sort.parse().ok())?;
        Some(Self { view, sort })
    }

    /// The fields, from the question mark on. The view is always said: `/cases` alone is whatever its handler has made the first page.
    pub(in crate::web::office) fn query(self) -> String {
        let Self { view, sort } = self;
        if sort == Sort::default() {
            format!("?view={}", view.as_str())
        } else {
            format!("?view={}&sort={}", view.as_str(), sort.as_str())
        }
    }

    /// The list's address.
    pub(in crate::web::office) fn list(self) -> String {
        format!("/cases{}", self.query())
    }

    /// The list's address, to which a further field is added.
    pub(in crate::web::office) fn list_with(self) -> String {
        format!("{}&", self.list())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_it_was_written() {
        for &view in View::ALL {
            for &sort in Sort::ALL {
                let address = Address { view, sort };
                let list = address.list();
                let field = |name: &str| list.split(['?', '&']).find_map(|part| part.strip_prefix(&format!("{name}=")));
                assert_eq!(Address::read(field("view"), field("sort")), Some(address), "{list}");
            }
        }
        assert_eq!(Address::default().list(), "/cases?view=today");
        assert_eq!(Address::read(Some("in_review"), None), None);
        assert_eq!(Address::read(None, Some("")), None);
    }
}
