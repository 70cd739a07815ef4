//! Someone speaks HTTP to either listener and does not keep to what our pages would send.

mod bodies;
mod every_role;
mod expiry;
mod headers;
mod invitations;
mod left;
mod looks;
mod markup;
mod origin;
mod own_account;
mod parcels;
mod reauthentication;
mod roles;
mod second_factor;
mod secrets;
mod sessions;
mod surface;
mod targets;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::SecretString;
use serde_json::json;
use siegelpost::sealing::{self, Identity, wrap_identity};
use siegelpost::web::{Listener, surface as derived};

use crate::harness::{Answer, Handler, Instance, Tables, Visitor, Wire};

/// One listener, with what it takes to get past its door.
struct Door {
    base: String,
    /// The methods of each path, from the routes that its features say.
    surface: Vec<(String, &'static str)>,
    /// The cookie header of somebody who may do everything here.
    cookie: String,
    /// The number of a case for paths that ask for one.
    number: String,
    /// The number of an account for paths that ask for one.
    person: String,
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
        Self {
            base: instance.public().to_owned(),
            surface: surface_of(Listener::Public),
            cookie,
            number: String::new(),
            person: String::new(),
            page,
        }
    }

    /// The office, with the given handler signed in.
    fn office(instance: &Instance, handler: &mut Handler) -> Self {
        handler.signs_in().expect(200);
        let number = handler.sees_cases().remove(0);
        let page = handler.browser.get(&format!("/cases/{number}")).expect(200).body;
        let cookie = format!("cookie: session={}\r\n", handler.browser.cookie("session").unwrap());
        Self {
            base: instance.office().to_owned(),
            surface: surface_of(Listener::Office),
            cookie,
            number,
            person: "1".to_owned(),
            page,
        }
    }

    /// A path that exists, for one with placeholders.
    fn fill_in(&self, path: &str) -> String {
        let filled = path.replace("{number}", &self.number).replace("{tag}", "de").replace("{channel}", "messenger");
        let filled = filled.replace("{slug}", "messenger").replace("{id}", "general");
        let filled =
            filled.replace("{questionnaire}", "general").replace("{token}", CALENDAR).replace("{person}", &self.person);
        let filled = filled.replace("{office}", "new").replace("{text}", "acknowledgement");
        let filled = filled.replace("{kind}", "processing-activity").replace("{record}", RECORD);
        let filled = filled.replace("{service}", "signal-mdm");
        let Some((_, ending)) = filled.split_once("{hash}") else { return filled };
        let mut addresses = self.page.split('"').filter(|word| word.starts_with('/') && word.ends_with(ending));
        addresses.next().unwrap_or_else(|| panic!("{path} is on no page")).to_owned()
    }

    fn wire(&self) -> Wire {
        Wire::to(&self.base)
    }
}

/// Everything a listener answers.
fn surface_of(listener: Listener) -> Vec<(String, &'static str)> {
    let methods = |path| derived::allowed(listener, path).unwrap().replace(", ", " ");
    derived::paths(listener).into_iter().map(|path| (methods(path), path)).collect()
}

/// The number of a record that is there, where [`Tables::add_record`] has added it.
pub const RECORD: &str = "VVT-2026-001";

/// What stands in the address of a calendar that is there: the token of 32 zeros, in base64.
const CALENDAR: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Puts a calendar at that address, of an account that does nothing else.
pub fn add_calendar(tables: &mut Tables) {
    tables.execute(
        "INSERT INTO staff (organisation_id, name, email, password_hash)
            SELECT min(id), 'Kalender', 'kalender@example.org', 'x' FROM organisation;
        INSERT INTO calendar_address (staff_id, token_hash)
            SELECT id, X'66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925' FROM staff WHERE name = 'Kalender'",
    );
}

/// Gives the account that is signed in a key of its own, as the scripts of the office do.
pub fn enrol(visitor: &mut Visitor) -> Answer {
    let identity = Identity::<sealing::Handler>::random(&mut siegelpost::rng::os());
    let wrapped = wrap_identity(&identity, &SecretString::from("geheimes Wort".to_owned()), 15).unwrap();
    let key = json!({"recipient": identity.recipient().to_string(), "wrapped": STANDARD.encode(wrapped)});
    visitor.post_json("/enrol", &key)
}
