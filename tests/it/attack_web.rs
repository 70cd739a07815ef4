//! Someone speaks HTTP to either listener and does not keep to what our pages would send.

mod bodies;
mod headers;
mod origin;
mod surface;

use siegelpost::web::app::{OFFICE, PUBLIC, Surface};

use crate::harness::{Handler, Instance, Wire};

/// One listener, with what it takes to get past its door.
struct Door {
    base: String,
    surface: Surface,
    /// The cookie header of somebody who may do everything here.
    cookie: String,
    /// The number of a case for paths that ask for one.
    number: String,
    /// A page that names the assets of this listener.
    page: String,
}

impl Door {
    /// The public listener, with a mailbox open.
    fn public(instance: &Instance) -> Self {
        let mut reporter = instance.reporter();
        let page = reporter.reports("Ein Bericht.").body;
        reporter.comes_back().expect(200);
        let cookie = format!("cookie: mailbox={}\r\n", reporter.browser.cookie("mailbox").unwrap());
        Self { base: instance.public().to_owned(), surface: PUBLIC, cookie, number: String::new(), page }
    }

    /// The office, with the given handler signed in.
    fn office(instance: &Instance, handler: &mut Handler) -> Self {
        handler.signs_in().expect(200);
        let number = handler.sees_cases().remove(0);
        let page = handler.browser.get(&format!("/cases/{number}")).expect(200).body;
        let cookie = format!("cookie: session={}\r\n", handler.browser.cookie("session").unwrap());
        Self { base: instance.office().to_owned(), surface: OFFICE, cookie, number, page }
    }

    /// A path that exists, for one with placeholders.
    fn fill_in(&self, path: &str) -> String {
        let filled = path.replace("{number}", &self.number).replace("{tag}", "de");
        match filled.split_once("{hash}") {
            None => filled,
            Some((before, after)) => {
                let rest = self.page.split(before).nth(1).unwrap_or_else(|| panic!("{path} is on no page"));
                format!("{before}{}{after}", rest.split(after).next().unwrap())
            }
        }
    }

    fn wire(&self) -> Wire {
        Wire::to(&self.base)
    }
}
