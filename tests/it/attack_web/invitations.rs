//! A link of an invitation falls into other hands, is used twice, or comes too late: nobody gets in who should not, and
//! nothing is lost.

use std::sync::Arc;

use siegelpost::clock::{Clock, StoppedClock, SystemClock};
use time::Duration;

use super::expiry::serve;
use crate::harness::html::words;
use crate::harness::{Answer, Instance, OWN_PASSWORD, Tables, Visitor, accepts_invitation, code_in};
use crate::stories::commands::link_in;

const EMAIL: &str = "neu@brueckenwerk.example";
const ADD: [&str; 6] = ["staff", "add", "--name", "N. Neu", "--email", EMAIL];
const AGAIN: [&str; 4] = ["staff", "invite", "--email", EMAIL];

fn looks(visitor: &mut Visitor, code: &str) -> Answer {
    visitor.post("/invitation", &[("code", code)])
}

fn chooses(visitor: &mut Visitor, code: &str, password: &str) -> Answer {
    visitor.post("/invitation/password", &[("code", code), ("new", password), ("repeat", password)])
}

fn sign_in(instance: &Instance, email: &str, password: &str) -> u16 {
    Visitor::of(instance.office()).post("/sign-in", &[("email", email), ("password", password)]).status
}

#[test]
fn attack_web_an_invitation_is_good_once_and_looking_at_it_uses_nothing_up() {
    let instance = Instance::demo();
    let said = instance.command(&ADD, "");
    assert!(!said.contains("Password"), "{said}");
    let link = link_in(&said);
    let code = code_in(&link).to_owned();
    let mut visitor = Visitor::of(instance.office());
    // A mail scanner follows the link: the fragment stays with it.
    visitor.get("/invitation").expect(200);
    for _ in 0..3 {
        let page = words(&looks(&mut visitor, &code).expect(200).body);
        assert!(
            page.contains("N. Neu") && page.contains("Brückenwerk Lindenau gGmbH") && page.contains(EMAIL),
            "{page}"
        );
    }
    for (new, repeat, told) in [
        ("zu kurz", "zu kurz", "zu kurz"),
        ("Brückenwerk-Neu-1", "Brückenwerk-Neu-1", "leicht zu erraten"),
        ("december2026", "december2026", "leicht zu erraten"),
        (OWN_PASSWORD, "drei stille Laterne", "stimmen nicht überein"),
    ] {
        let fields = [("code", code.as_str()), ("new", new), ("repeat", repeat)];
        let refused = visitor.post("/invitation/password", &fields).expect(422);
        assert!(words(&refused.body).contains(told), "{told}");
        assert!(refused.body.contains(&code) && !refused.body.contains(&format!("value=\"{new}\"")), "{told}");
    }
    assert_eq!(sign_in(&instance, EMAIL, ""), 422, "an account without a password lets nobody in");
    let others = instance.record["staff"][0]["password"].as_str().unwrap().to_owned();
    assert_eq!(sign_in(&instance, EMAIL, &others), 422);
    accepts_invitation(&mut visitor, EMAIL, &link);
    for answer in [looks(&mut visitor, &code), chooses(&mut visitor, &code, "vier andere ruhige Esel")] {
        assert!(words(&answer.expect(422).body).contains("schon ein Passwort gewählt"));
    }
    assert_eq!(
        (sign_in(&instance, EMAIL, "vier andere ruhige Esel"), sign_in(&instance, EMAIL, OWN_PASSWORD)),
        (422, 303)
    );
    let mut tables = Tables::of(&instance.data());
    let events = tables.column("SELECT event AS cell FROM office_journal WHERE event LIKE '%invit%' ORDER BY id");
    assert_eq!(events, ["staff_invited", "invitation_used"]);
}

#[test]
fn attack_web_a_code_that_was_altered_replaced_or_meant_for_another_opens_nothing() {
    let instance = Instance::demo();
    let first = link_in(&instance.command(&ADD, ""));
    let code = link_in(&instance.command(&AGAIN, ""));
    let (first, code) = (code_in(&first).to_owned(), code_in(&code).to_owned());
    let mut visitor = Visitor::of(instance.office());
    let swapped = |at: usize| {
        let mut other = code.clone().into_bytes();
        other[at] = if other[at] == b'2' { b'3' } else { b'2' };
        String::from_utf8(other).unwrap()
    };
    let shorter = &code[..code.len() - 1];
    let longer = format!("{code}0");
    for wrong in ["", "x", "'; DROP TABLE invitation; --", &first, &swapped(0), &swapped(30), shorter, &longer] {
        for answer in [looks(&mut visitor, wrong), chooses(&mut visitor, wrong, OWN_PASSWORD)] {
            assert!(words(&answer.expect(422).body).contains("Diese Einladung gibt es nicht"), "{wrong}");
        }
    }
    // Whatever a form says beside the code, the account is the code's own.
    let others = ["email", "username", "staff", "name"].map(|name| (name, "a.berger@brueckenwerk.example"));
    let fields = [&[("code", code.as_str()), ("new", OWN_PASSWORD), ("repeat", OWN_PASSWORD)][..], &others].concat();
    visitor.post("/invitation/password", &fields).expect(303);
    assert_eq!(sign_in(&instance, "a.berger@brueckenwerk.example", OWN_PASSWORD), 422);
    assert_eq!(sign_in(&instance, EMAIL, OWN_PASSWORD), 303);
    // Typed from a letter, with the slips that a person makes.
    let again = link_in(&instance.command(&AGAIN, ""));
    assert_eq!(sign_in(&instance, EMAIL, OWN_PASSWORD), 422, "the earlier password is over");
    let typed = code_in(&again).to_uppercase().replace('-', " ").replace('0', "O").replace('1', "l");
    chooses(&mut visitor, &typed, OWN_PASSWORD).expect(303);
    assert_eq!(sign_in(&instance, EMAIL, OWN_PASSWORD), 303);
}

#[test]
fn attack_web_an_invitation_ends_with_its_last_day_and_with_its_account() {
    let instance = Instance::demo();
    let code = code_in(&link_in(&instance.command(&ADD, ""))).to_owned();
    let clock = Arc::new(StoppedClock::at(SystemClock.now()));
    let [_, office] = serve(&instance, Arc::clone(&clock));
    let mut visitor = Visitor::of(&office);
    let last = SystemClock.today() + Duration::days(14);
    clock.advance(Duration::days(14));
    looks(&mut visitor, &code).expect(200);
    clock.advance(Duration::DAY);
    for answer in [looks(&mut visitor, &code), chooses(&mut visitor, &code, OWN_PASSWORD)] {
        let told = words(&answer.expect(422).body);
        assert!(told.contains(&format!("galt bis {}.", last.day())), "{told}");
    }
    instance.command(&["staff", "disable", "--email", EMAIL], "");
    for answer in [looks(&mut visitor, &code), chooses(&mut visitor, &code, OWN_PASSWORD)] {
        assert!(words(&answer.expect(422).body).contains("gesperrt"));
    }
    assert!(!instance.tries(&AGAIN, &[]).0, "nor is anybody invited to a barred account");
    instance.command(&["staff", "enable", "--email", EMAIL], "");
    let code = code_in(&link_in(&instance.command(&AGAIN, ""))).to_owned();
    // Nor does the clock matter to one that was used: set back, it stays used.
    chooses(&mut visitor, &code, OWN_PASSWORD).expect(422);
    clock.advance(-Duration::days(15));
    chooses(&mut visitor, &code, OWN_PASSWORD).expect(303);
    clock.advance(-Duration::days(30));
    assert!(words(&chooses(&mut visitor, &code, OWN_PASSWORD).expect(422).body).contains("schon ein Passwort"));
}

#[test]
fn attack_web_inviting_again_ends_the_sessions_and_whoever_was_signed_in_here_is_signed_out() {
    let instance = Instance::demo();
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let again = ["staff", "invite", "--email", "A.Berger@brueckenwerk.example"];
    let code = code_in(&link_in(&instance.command(&again, ""))).to_owned();
    handler.browser.get("/cases").expect(303);
    let mut colleague = instance.handler(1);
    colleague.signs_in().expect(200);
    let chosen = chooses(&mut colleague.browser, &code, OWN_PASSWORD).expect(303);
    assert!(words(&colleague.browser.follow(chosen).expect(200).body).contains("Ihr Passwort ist gesetzt"));
    colleague.browser.get("/cases").expect(303);
    let fields = [("email", "a.berger@brueckenwerk.example"), ("password", OWN_PASSWORD)];
    handler.browser.post("/sign-in", &fields).expect(303);
    assert_eq!(handler.sees_cases().len(), 12, "the key is the same");
}
