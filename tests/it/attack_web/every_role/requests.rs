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

    pub fn send(&self, visitor: &mut Visitor, route: &Route, number: &str, person: &str, slug: &str) -> Answer {
        // The door has no number of its own, and nobody's account either.
        let path = &self.paths[route.path];
        let path = match route.path {
            of_case if of_case.contains("{number}") => path.replace("/cases/", &format!("/cases/{number}")),
            of_person if of_person.contains("{person}") => path.replace("/people/", &format!("/people/{person}")),
            of_channel if of_channel.contains("{slug}") => path.replace("/messenger", &format!("/{slug}")),
            _ => path.clone(),
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
        // A code that nobody was given.
        "/invitation" => Body::Form("code=x"),
        "/invitation/password" => Body::Form("code=x&new=drei+stille+Laternen&repeat=drei+stille+Laternen"),
        "/account/notices" => Body::Form("hour=9&hour=13"),
        "/account/calendar" | "/account/calendar/revoke" => Body::Form(""),
        "/notices/test" => Body::Form("to=niemand"),
        "/notices/dead" => Body::Form("notice=1+2026-11-24+8&act=again"),
        "/sign-in/code" => Body::Form("code=000000"),
        "/account/confirm" => Body::Form("password=x&code=000000&next=%2Faccount"),
        // A name that somebody has.
        "/account/profile" => Body::Form("name=&function="),
        "/account/language" => Body::Form("language=en"),
        "/account/second-factor" => Body::Form("code=000000"),
        "/account/second-factor/remove" | "/account/recovery-codes" => Body::Form(""),
        "/account/proof" => Body::Json(json!({"password": "x"})),
        "/account/passphrase" => Body::Json(json!({"wrapped": ""})),
        // Refused by what it says, not by whom it is from.
        "/report/sealed" | "/report/about/{questionnaire}/sealed" => Body::Json(json!({})),
        sealed if sealed.starts_with("/mailbox/sealed") => Body::Json(json!({})),
        "/sign-in" => Body::Form("email=niemand%40example.org&password=x"),
        "/enrol" => Body::Json(json!({"recipient": "", "wrapped": ""})),
        // Nothing that would take from the account what it is asked with.
        "/people/new" => Body::Form("role=overlord"),
        "/people/{person}/roles" => Body::Form("role=overlord"),
        "/people/{person}/function" => Body::Form("function=Verwaltung"),
        "/people/{person}/channels" => Body::Form("channel=x"),
        "/people/{person}/record" => Body::Form("appointed=bald"),
        "/people/{person}/courses" => Body::Form("course=&day=bald"),
        "/people/{person}/courses/remove" => Body::Form("id=0"),
        "/people/{person}/bar" | "/people/{person}/unbar" | "/people/{person}/invite" => Body::Form(""),
        "/journal/verify" | "/readiness/open" | "/readiness/trials" => Body::Form(""),
        "/cases/views" => Body::Form("view=mine&sort=due"),
        // A list that nobody keeps.
        "/cases/views/change" => Body::Form("act=forget&view=gone&sort=due"),
        "/organisation" => Body::Form("organisation.employed=180&was-organisation.employed="),
        "/organisation/legal" => Body::Form("legal.vat_id=DE1&was-legal.vat_id="),
        "/organisation/offices" => Body::Form("office=bafin&act=hide"),
        "/organisation/offices/{office}" => Body::Form("kind=supervisory&name-de=Amt&competence-de=Alles&phone=1"),
        "/organisation/texts/{text}" => Body::Form("words-de=Danke."),
        "/agreement/signed" => Body::Form("day=bald&fingerprint=x"),
        "/channels/new" => Body::Form("slug=mailbox"),
        "/channels/{slug}/name" => Body::Form("name="),
        "/channels/{slug}/questionnaire" => Body::Form("questionnaire=nichts"),
        // One after the other, so that it is open in the end.
        "/channels/{slug}/close" | "/channels/{slug}/reopen" => Body::Form(""),
        // Somebody else's form: nothing comes of it.
        "/channels/{slug}/handlers" => Body::Form("shown=0"),
        "/questionnaires" => Body::Form("toml=x"),
        "/questionnaires/{id}/use" => Body::Form("version="),
        "/cases/{number}/state" => Body::Form("state=in_review&unbiased=1"),
        "/cases/{number}/decision" => Body::Form("decision=to-file"),
        // Without a title, of a version that nobody has seen, or without what has to be said.
        "/register/{kind}/new" => Body::Form("name="),
        "/register/{kind}/{record}/edit" => Body::Form("name=Titel&seen-version=0&seen-saves=0"),
        "/register/{kind}/{record}/release" => Body::Form("version=0&review=bald"),
        step if step.starts_with("/register/{kind}/{record}/") => Body::Form("version=0"),
        "/cases/{number}/close" => Body::Json(json!({"record": sealed_for_nobody(Side::File), "withheld": true})),
        "/cases/{number}/removals" => Body::Json(json!({
            "side": "reporter", "seq": 1, "digest": "", "announcement": sealed_for_nobody(Side::Office),
        })),
        "/cases/{number}/removals/withdraw" => Body::Form("side=reporter&seq=1"),
        "/cases/{number}/hold" => Body::Form("until=bald"),
        "/cases/{number}/hold/end" => Body::Form(""),
        "/cases/{number}/retaliation" => Body::Form("open=0"),
        "/cases/{number}/card" => Body::Json(json!({"sealed": "AAAA"})),
        "/cases/{number}/take" | "/cases/{number}/hand-back" | "/cases/{number}/keep" => Body::Form(""),
        // To nobody.
        "/cases/{number}/hand-over" => Body::Json(json!({"to": 0, "note": sealed_for_nobody(Side::File)})),
        // Without the tick, so that the case stays.
        "/cases/{number}/recusal" => Body::Form(""),
        "/account/absence" | "/absences" => Body::Form("staff=1&from=bald&until=bald"),
        "/account/absence/end" | "/absences/end" => Body::Form("staff=1&from=2026-12-01"),
        "/cases/{number}/seen" => Body::Json(json!({"position": 1})),
        "/cases/{number}/parcels" => Body::Json(sealed_for_nobody(Side::Office)),
        _ => panic!("{path} takes a POST: say here what to send, so that every role is tried on it"),
    }
}
