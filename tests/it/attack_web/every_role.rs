//! Every route there is, asked by every role, about cases of their own, of colleagues and of another organisation. What is
//! expected follows from the access that the route says and the rights of the roles; no path is listed here.

mod requests;
mod two_houses;

use siegelpost::access::{Right, Roles, rights_of};
use siegelpost::web::route::{Route, Speaks};
use siegelpost::web::visitor::Access;
use siegelpost::web::{Listener, surface};

use super::Door;
use crate::harness::{Answer, Instance, Visitor};
use requests::Requests;
use two_houses::{About, Account, TwoHouses};

/// What a door does with somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    LetIn,
    SignedOut,
    /// The same for every case, so that it tells nothing of any.
    Forbidden,
    /// They are asked once more who they are; whoever is, is let in. What they sent is in the page that asks.
    Asked,
    /// There is no such thing for them.
    Missing,
}

fn expected(access: Access, account: Option<&Account>, about: About) -> Outcome {
    let Some(account) = account else {
        let open = matches!(access, Access::Anyone | Access::Reporter);
        return if open { Outcome::LetIn } else { Outcome::SignedOut };
    };
    match access {
        Access::Anyone | Access::Reporter | Access::Session | Access::SignedIn => Outcome::LetIn,
        // These sessions have no password that was typed within minutes.
        Access::Proved | Access::SettingUp | Access::Reauthenticated => Outcome::Forbidden,
        Access::Office(right) | Access::ReauthenticatedOffice(right) | Access::Case(right)
            if !grants(account.roles, right) =>
        {
            Outcome::Forbidden
        }
        Access::ReauthenticatedOffice(_) => Outcome::Asked,
        // A substitute is let near cases while somebody is away, and never otherwise. H-20
        Access::Office(right) | Access::Case(right) if is_case_work(right) && account.is_substitute_unneeded => {
            Outcome::Forbidden
        }
        Access::Case(_) if about != About::Own => Outcome::Missing,
        Access::Office(_) | Access::Case(_) => Outcome::LetIn,
    }
}

fn grants(roles: Roles, right: Right) -> bool {
    roles.iter().any(|role| rights_of(role).contains(&right))
}

fn is_case_work(right: Right) -> bool {
    matches!(right, Right::ListCases | Right::ReadCase | Right::WriteToCase | Right::MoveCase)
}

/// What has happened, told by the answer alone.
fn happened(route: &Route, answer: &Answer, what: &str) -> Outcome {
    assert!(answer.status < 500 && answer.status != 405, "{what}: {}", answer.status);
    let to_sign_in = answer.header("location").starts_with("/sign-in?next=");
    match (answer.status, route.speaks) {
        (401, Speaks::Json) => Outcome::SignedOut,
        (303, Speaks::Page) if to_sign_in => Outcome::SignedOut,
        (403, _) if is_asked(route, answer) => Outcome::Asked,
        (403, _) => Outcome::Forbidden,
        (303, _) if answer.header("location").starts_with("/account/confirm?next=") => Outcome::Forbidden,
        (404, _) => Outcome::Missing,
        _ => {
            assert!(answer.status != 401 && !to_sign_in && answer.header("location") != "/enrol", "{what}");
            Outcome::LetIn
        }
    }
}

/// Whether somebody with the right is asked who they are, before they change what others may do.
fn is_asked(route: &Route, answer: &Answer) -> bool {
    matches!(route.access, Access::ReauthenticatedOffice(_)) && answer.body.contains("name=\"confirming\"")
}

/// The cases a route can be asked about: several where it asks for one.
fn abouts(route: &Route) -> &'static [About] {
    if matches!(route.access, Access::Case(_)) { About::ALL } else { &[About::Own] }
}

/// As many cases somebody may ask for in vain before they are slowed down, which the attacks on guessing are about.
const FREE_MISSES: usize = 20;

/// Asks the office for everything that is expected to end so, and returns how many questions it were.
fn ask_all(houses: &mut TwoHouses, requests: &Requests, account: Option<&Account>, outcomes: &[Outcome]) -> usize {
    let (mut asked, mut missed) = (0, 0);
    for route in surface::routes(Listener::Office) {
        // Whoever may come is not even looked at: a few of them stand for all.
        if account.is_some_and(|account| !account.is_plain) && route.access == Access::Anyone {
            continue;
        }
        let mut told = Vec::new();
        if missed + abouts(route).len() > FREE_MISSES {
            // A program that has just started has counted nothing yet.
            houses.start_again();
            missed = 0;
        }
        for about in abouts(route) {
            let expected = expected(route.access, account, *about);
            if !outcomes.contains(&expected) {
                continue;
            }
            let (number, person) = (houses.number(account, *about), houses.person(account));
            let who = account.map_or("nobody", |account| &account.who);
            let what = format!("{who}: {} {} about {about:?}", route.method.as_str(), route.path);
            let mut visitor = houses.visitor(account);
            let answer = requests.send(&mut visitor, route, &number, &person, houses.slug(account));
            assert_eq!(happened(route, &answer, &what), expected, "{what}: {} {}", answer.status, answer.body);
            for secret in houses.not_for(account) {
                let echoed = *secret == number;
                assert!(echoed || !answer.body.contains(secret.as_str()), "{what} shows {secret}");
            }
            if let (Outcome::Asked, Some(account)) = (expected, account) {
                let answer =
                    requests.send(&mut houses.confirmed(account), route, &number, &person, houses.slug(Some(account)));
                assert_eq!(happened(route, &answer, &what), Outcome::LetIn, "{what}, confirmed: {}", answer.body);
            } else if expected != Outcome::LetIn {
                told.push((answer.status, answer.body.replace(&number, "NUMBER")));
            }
            asked += 1;
            missed += usize::from(expected == Outcome::Missing);
        }
        told.dedup();
        assert!(told.len() <= 1, "the refusal of {} tells of the case: {told:?}", route.path);
    }
    asked
}

/// H-03, H-19: nor do cases of colleagues or of another organisation exist for somebody.
#[test]
fn attack_web_every_role_gets_what_the_table_of_routes_says_and_nothing_else() {
    let mut houses = TwoHouses::new();
    let requests = Requests::of(&houses.door());
    let accounts = std::mem::take(&mut houses.accounts);
    let mut asked = 0;
    let refused = [Outcome::SignedOut, Outcome::Forbidden, Outcome::Missing];
    for account in std::iter::once(None).chain(accounts.iter().map(Some)) {
        let before = houses.stored();
        asked += ask_all(&mut houses, &requests, account, &refused);
        let who = account.map_or("nobody", |account| &account.who);
        assert_eq!(houses.stored(), before, "{who} was refused, and something is stored");
        asked += ask_all(&mut houses, &requests, account, &[Outcome::Asked, Outcome::LetIn]);
    }
    assert!(asked > accounts.len() * surface::routes(Listener::Office).count(), "{asked}");
}

// H-02: no account, no riddle.
#[test]
fn attack_web_every_route_for_reporters_lets_anyone_in_and_knows_its_channels() {
    let instance = Instance::demo();
    let door = Door::public(&instance);
    let requests = Requests::of(&door);
    let case_key = instance.record["cases"][0]["case_key"].as_str().unwrap();
    let mut visitor = Visitor::of(instance.public());
    for route in surface::routes(Listener::Public) {
        // Anew each time: one of the routes leaves it.
        visitor.post("/mailbox", &[("case_key", case_key)]).expect(303);
        assert_eq!(expected(route.access, None, About::Own), Outcome::LetIn, "{}: a door for reporters", route.path);
        let answer = requests.send(&mut visitor, route, "", "", "");
        assert_eq!(happened(route, &answer, route.path), Outcome::LetIn, "{}: {}", route.path, answer.body);
        if route.path.contains("{channel}") && route.speaks == Speaks::Page {
            let answer = requests.send_to(&mut visitor, route, &route.path.replace("{channel}", "nonsense"));
            assert_eq!(happened(route, &answer, route.path), Outcome::Missing, "{}: {}", route.path, answer.status);
        }
    }
}
