//! Someone speaks HTTP to either listener and does not keep to what our pages would send.

mod bodies;
mod expiry;
mod headers;
mod looks;
mod markup;
mod origin;
mod parcels;
mod roles;
mod sessions;
mod surface;
mod targets;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::SecretString;
use serde_json::json;
use siegelpost::sealing::{self, Identity, wrap_identity};
use siegelpost::web::app::{OFFICE, PUBLIC, Surface};

use crate::harness::{Answer, Handler, Instance, Visitor, Wire};

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
                let named = self.page.split(before).skip(1).filter_map(|rest| rest.split(after).next());
                let mut hashes = named.filter(|name| name.bytes().all(|byte| byte.is_ascii_hexdigit()));
                format!("{before}{}{after}", hashes.next().unwrap_or_else(|| panic!("{path} is on no page")))
            }
        }
    }

    fn wire(&self) -> Wire {
        Wire::to(&self.base)
    }
}

/// Gives the account that is signed in a key of its own, as the scripts of the office do.
fn enrol(visitor: &mut Visitor) -> Answer {
    let identity = Identity::<sealing::Handler>::random(&mut siegelpost::rng::os());
    let wrapped = wrap_identity(&identity, &SecretString::from("geheimes Wort".to_owned()), 15).unwrap();
    let key = json!({"recipient": identity.recipient().to_string(), "wrapped": STANDARD.encode(wrapped)});
    visitor.post_json("/enrol", &key)
}
