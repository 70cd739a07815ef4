//! Somebody knows a password and tries to do without the second factor.

use std::sync::Arc;

use siegelpost::clock::{Clock, StoppedClock, SystemClock};
use time::{Duration, OffsetDateTime};

use super::expiry::serve;
use crate::harness::html::words;
use crate::harness::{Answer, AuthenticatorApp, Handler, Instance, Tables, Visitor, codes_on, half_way, types_code};

/// An office in this process whose clock can be set, and a handler with a second factor.
pub(super) struct Desk {
    pub(super) instance: Instance,
    pub(super) clock: Arc<StoppedClock>,
    pub(super) office: String,
    pub(super) handler: Handler,
    pub(super) app: AuthenticatorApp,
}

impl Desk {
    pub(super) fn new() -> Self {
        let instance = Instance::demo();
        instance.kill();
        // At noon, so that minutes change no day.
        let noon = SystemClock.now().replace_time(time::macros::time!(11:00));
        let clock = Arc::new(StoppedClock::at(noon));
        let [_, office] = serve(&instance, Arc::clone(&clock));
        let mut handler = Handler::of(Visitor::of(&office), &instance.record["staff"][0]);
        handler.signs_in().expect(200);
        let app = AuthenticatorApp::set_up(&mut handler.browser, clock.now());
        Self { instance, clock, office, handler, app }
    }

    pub(super) fn credential(&self, name: &str) -> String {
        self.handler.account[name].as_str().unwrap().to_owned()
    }

    pub(super) fn half_way(&self) -> Visitor {
        half_way(&self.office, &self.credential("email"), &self.credential("password"))
    }

    pub(super) fn now(&self) -> OffsetDateTime {
        self.clock.now()
    }

    /// The status of a whole sign-in with this code.
    fn tries(&self, code: &str) -> Answer {
        types_code(&mut self.half_way(), code)
    }
}

fn refused_as(answer: Answer, told: &str) {
    let page = words(&answer.expect(422).body);
    assert!(page.contains(told), "{page}");
}

const WRONG: &str = "Dieser Code passt nicht";
const HELD: &str = "zu viele Codes falsch";

#[test]
fn attack_web_a_code_is_good_once_and_near_its_time_alone() {
    let desk = Desk::new();
    let (clock, app) = (&desk.clock, &desk.app);
    refused_as(desk.tries(&app.code_at(desk.now())), WRONG);
    clock.advance(Duration::seconds(30));
    let code = app.code_at(desk.now());
    let mut browser = desk.half_way();
    browser.get("/cases").expect(303);
    assert_eq!(types_code(&mut browser, &code).expect(303).header("location"), "/");
    browser.get("/cases").expect(200);
    assert!(browser.cookie("device").is_some(), "now it is a known browser");
    refused_as(desk.tries(&code), WRONG);
    refused_as(desk.tries(&app.code_at(desk.now() - Duration::seconds(30))), WRONG);
    // A telephone whose clock is a step ahead, once.
    let ahead = app.code_at(desk.now() + Duration::seconds(30));
    desk.tries(&ahead).expect(303);
    refused_as(desk.tries(&ahead), WRONG);
    clock.advance(Duration::seconds(30));
    refused_as(desk.tries(&app.code_at(desk.now())), WRONG);
    // And one that is a step behind.
    clock.advance(Duration::seconds(60));
    desk.tries(&app.code_at(desk.now() - Duration::seconds(30))).expect(303);
    desk.tries(&app.code_at(desk.now())).expect(303);
    for away in [-60, 60, 3600] {
        refused_as(desk.tries(&app.code_at(desk.now() + Duration::seconds(away))), WRONG);
    }
}

#[test]
fn attack_web_a_clock_that_is_set_back_makes_no_used_code_good_again() {
    let desk = Desk::new();
    desk.clock.advance(Duration::hours(1));
    let used = desk.now();
    desk.tries(&desk.app.code_at(used)).expect(303);
    // Upkeep forgets the moment overnight and keeps the day, as it does here.
    let round_up = "UPDATE second_factor SET last_step = last_step / 2880 * 2880 + 2879";
    Tables::of(&desk.instance.data()).execute(round_up);
    for _ in 0..2 {
        refused_as(desk.tries(&desk.app.code_at(used)), WRONG);
        desk.clock.advance(-Duration::minutes(30));
    }
    refused_as(desk.tries(&desk.app.code_at(desk.now())), WRONG);
    desk.tries(&desk.app.recovery[0]).expect(303);
}

#[test]
fn attack_web_after_five_wrong_codes_none_is_taken_that_day_but_a_recovery_code() {
    let desk = Desk::new();
    desk.clock.advance(Duration::minutes(1));
    let right = || desk.app.code_at(desk.now());
    let wrong = |n: u32| format!("{:06}", (right().parse::<u32>().unwrap() + 1 + n) % 1_000_000);
    for n in 0..4 {
        refused_as(desk.tries(&wrong(n)), WRONG);
    }
    refused_as(desk.tries("kein Code"), HELD);
    refused_as(desk.tries(&right()), HELD);
    desk.clock.advance(Duration::hours(2));
    refused_as(desk.tries(&right()), HELD);
    // Nor where it is asked for once more, nor after a restart, nor by a clock that is set back.
    let [_, again] = serve(&desk.instance, Arc::clone(&desk.clock));
    let mut restarted = half_way(&again, &desk.credential("email"), &desk.credential("password"));
    refused_as(types_code(&mut restarted, &right()), HELD);
    desk.clock.advance(-Duration::days(3));
    refused_as(desk.tries(&right()), HELD);
    desk.clock.advance(Duration::days(3));
    desk.tries(&desk.app.recovery[0]).expect(303);
    desk.tries(&right()).expect(303);
    for n in 0..5 {
        desk.tries(&wrong(n)).expect(422);
    }
    refused_as(desk.tries(&right()), HELD);
    desk.clock.advance(Duration::DAY);
    desk.tries(&right()).expect(303);
}

#[test]
fn attack_web_each_recovery_code_is_good_once_and_new_ones_end_them() {
    let mut desk = Desk::new();
    let codes = desk.app.recovery.clone();
    assert_eq!(codes.iter().collect::<std::collections::BTreeSet<_>>().len(), 10);
    let typed = codes[0].to_uppercase().replace('-', " ");
    desk.tries(&typed).expect(303);
    refused_as(desk.tries(&codes[0]), WRONG);
    let colleague = desk.instance.record["staff"][1].clone();
    let mut other = Handler::of(Visitor::of(&desk.office), &colleague);
    other.signs_in().expect(200);
    let of_other = AuthenticatorApp::set_up(&mut other.browser, desk.now());
    refused_as(desk.tries(&of_other.recovery[0]), WRONG);
    assert!(words(&desk.handler.browser.get("/account").expect(200).body).contains("noch 9 Wiederherstellungscodes"));
    let renewed = codes_on(&desk.handler.browser.post("/account/recovery-codes", &[]).expect(200).body);
    assert!(renewed.len() == 10 && renewed.iter().all(|code| !codes.contains(code)));
    refused_as(desk.tries(&codes[1]), WRONG);
    for code in &renewed {
        desk.tries(code).expect(303);
    }
    let account = words(&desk.handler.browser.get("/account").expect(200).body);
    assert!(account.contains("keinen Wiederherstellungscode mehr"), "{account}");
    // What is shown once is shown on no other page.
    assert!(!renewed.iter().any(|code| account.contains(code.as_str())));
}

#[test]
fn attack_web_the_first_step_alone_opens_nothing_and_does_not_last() {
    let desk = Desk::new();
    desk.clock.advance(Duration::minutes(1));
    let code = || desk.app.code_at(desk.now());
    let mut browser = desk.half_way();
    for path in ["/", "/cases", "/account", "/account/second-factor", "/account/key"] {
        let answer = browser.get(path);
        assert!([303, 401].contains(&answer.status) && !answer.header("location").starts_with("/account"), "{path}");
    }
    // Without the cookie of the first step, or with one that was altered, a code is nothing.
    let over = "/sign-in?ended=1";
    assert_eq!(types_code(&mut Visitor::of(&desk.office), &code()).expect(303).header("location"), over);
    let cookie = browser.cookie("half-way").unwrap().to_owned();
    let mut forger = Visitor::of(&desk.office);
    for forged in
        [cookie.replacen(&cookie[..1], if cookie.starts_with('A') { "B" } else { "A" }, 1), "1 0 /".to_owned()]
    {
        forger.keep_cookie("half-way", &forged);
        assert_eq!(types_code(&mut forger, &code()).expect(303).header("location"), over);
    }
    desk.clock.advance(Duration::minutes(5));
    assert_eq!(types_code(&mut browser, &code()).expect(303).header("location"), over);
    // A password that was changed in between ends it, too.
    let mut browser = desk.half_way();
    let set = ["staff", "password", "--email", &desk.credential("email"), "--password-stdin"];
    desk.instance.command(&set, "ein anderes Passwort\n");
    assert_eq!(types_code(&mut browser, &code()).expect(303).header("location"), over);
}

#[test]
fn attack_web_another_factor_ends_the_one_before_and_every_other_session() {
    let mut desk = Desk::new();
    desk.clock.advance(Duration::minutes(1));
    let mut thief = desk.half_way();
    types_code(&mut thief, &desk.app.code_at(desk.now())).expect(303);
    thief.get("/cases").expect(200);
    desk.clock.advance(Duration::minutes(1));
    let now = desk.now();
    let another = AuthenticatorApp::set_up(&mut desk.handler.browser, now);
    thief.get("/cases").expect(303);
    desk.handler.browser.get("/cases").expect(200);
    desk.clock.advance(Duration::minutes(1));
    refused_as(desk.tries(&desk.app.code_at(desk.now())), WRONG);
    refused_as(desk.tries(&desk.app.recovery[3]), WRONG);
    desk.tries(&another.code_at(desk.now())).expect(303);
    // A secret of somebody's own choice is not taken: only one that was shown here.
    let page = desk.handler.browser.get("/account/second-factor").expect(200).body;
    let shown = codes_on(&page).remove(0);
    let mut other = Visitor::of(&desk.office);
    other.keep_cookie("session", desk.handler.browser.cookie("session").unwrap());
    let asked = other.post("/account/second-factor", &[("code", "000000"), ("secret", &shown)]).expect(422);
    assert!(words(&asked.body).contains("Das hat zu lange gedauert") && codes_on(&asked.body)[0] != shown);
}

#[test]
fn attack_web_an_operator_takes_a_lost_factor_away_and_the_journal_says_so() {
    let mut desk = Desk::new();
    let email = desk.credential("email");
    desk.instance.command(&["staff", "reset-second-factor", "--email", &email], "");
    desk.handler.browser.get("/cases").expect(303);
    desk.handler.signs_in().expect(200);
    assert!(!desk.instance.tries(&["staff", "reset-second-factor", "--email", "nobody@haus.example"], &[]).0);
    let mut tables = Tables::of(&desk.instance.data());
    let events = tables.column("SELECT event AS cell FROM office_journal WHERE event LIKE 'second%' ORDER BY id");
    assert_eq!(events, ["second_factor_set", "second_factor_removed"]);
    assert_eq!((tables.count("second_factor"), tables.count("recovery_code")), (0, 0));
    desk.instance.command(&["verify"], "");
}
