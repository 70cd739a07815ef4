//! What is sent to each route: something that would be done if the sender were let in.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use siegelpost::sealing::Side;
use siegelpost::web::route::{Method, Route};
use siegelpost::web::{Listener, surface};

use crate::attack_web::Door;
use crate::harness::{Answer, Visitor, sealed_for_nobody};

enum Body {
    Form(&'static str),
    Json(Value),
}

/// A request for each route of a listener.
pub struct Requests {
    /// Paths with everything filled in but the number of a case.
    paths: BTreeMap<&'static str, String>,
    bodies: BTreeMap<&'static str, Body>,
}

impl Requests {
    pub fn of(door: &Door) -> Self {
        let listener =
            if door.surface.iter().any(|(_, path)| *path == "/report") { Listener::Public } else { Listener::Office };
        let posts = surface::routes(listener).filter(|route| route.method == Method::Post);
        Self {
            paths: door.surface.iter().map(|(_, path)| (*path, door.fill_in(path))).collect(),
            bodies: posts.map(|route| (route.path, body_for(route.path))).collect(),
        }
    }

    pub fn send(&self, visitor: &mut Visitor, route: &Route, number: &str) -> Answer {
        // The door has no number of its own.
        let path = &self.paths[route.path];
        let path = match route.path.contains("{number}") {
            true => path.replace("/cases/", &format!("/cases/{number}")),
            false => path.clone(),
        };
        assert!(!path.contains('{'), "{path}: say what stands there");
        self.send_to(visitor, route, &path)
    }

    pub fn send_to(&self, visitor: &mut Visitor, route: &Route, path: &str) -> Answer {
        match route.method {
            Method::Get => visitor.get(path),
            Method::Post => match &self.bodies[route.path] {
                Body::Form(fields) => visitor.post_raw(path, "application/x-www-form-urlencoded", fields.as_bytes()),
                Body::Json(document) => visitor.post_json(path, document),
            },
        }
    }
}

/// By hand: what a form must hold cannot be told from its route.
fn body_for(path: &str) -> Body {
    match path.strip_prefix("/c/{channel}").unwrap_or(path) {
        "/report" | "/report/about/{questionnaire}" => Body::Form("F14=Ein+Bericht."),
        "/mailbox" => Body::Form("case_key=x"),
        "/mailbox/message" => Body::Form("seq=2&message=Eine+Nachricht."),
        "/mailbox/leave" | "/mailbox/destroy" | "/sign-out" | "/account/sessions/end" => Body::Form(""),
        // The account has another password, so it stays.
        "/account/password" => Body::Form("current=x&new=drei+stille+Laternen&repeat=drei+stille+Laternen"),
        "/account/notices" => Body::Form("hour=9&hour=13"),
        "/account/calendar" | "/account/calendar/revoke" => Body::Form(""),
        "/notices/test" => Body::Form("to=niemand"),
        "/notices/dead" => Body::Form("notice=1+2026-11-24+8&act=again"),
        "/account/proof" => Body::Json(json!({"password": "x"})),
        "/account/passphrase" => Body::Json(json!({"wrapped": ""})),
        // Refused by what it says, not by whom it is from.
        "/report/sealed" | "/report/about/{questionnaire}/sealed" => Body::Json(json!({})),
        sealed if sealed.starts_with("/mailbox/sealed") => Body::Json(json!({})),
        "/sign-in" => Body::Form("email=niemand%40example.org&password=x"),
        "/enrol" => Body::Json(json!({"recipient": "", "wrapped": ""})),
        "/cases/{number}/state" => Body::Form("state=in_review&unbiased=1"),
        "/cases/{number}/decision" => Body::Form("decision=to-file"),
        "/cases/{number}/close" => Body::Json(json!({"record": sealed_for_nobody(Side::File), "withheld": true})),
        "/cases/{number}/removals" => Body::Json(json!({
            "side": "reporter", "seq": 1, "digest": "", "announcement": sealed_for_nobody(Side::Office),
        })),
        "/cases/{number}/removals/withdraw" => Body::Form("side=reporter&seq=1"),
        "/cases/{number}/hold" => Body::Form("until=bald"),
        "/cases/{number}/hold/end" => Body::Form(""),
        "/cases/{number}/retaliation" => Body::Form("open=0"),
        "/cases/{number}/seen" => Body::Json(json!({"position": 1})),
        "/cases/{number}/parcels" => Body::Json(sealed_for_nobody(Side::Office)),
        _ => panic!("{path} takes a POST: say here what to send, so that every role is tried on it"),
    }
}
