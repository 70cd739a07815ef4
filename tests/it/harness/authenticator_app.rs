//! A telephone with an authenticator app, as far as an office notices it.

use siegelpost::staff::FactorSecret;
use time::OffsetDateTime;

use super::{Answer, Visitor};

/// What a QR code has told an app, and the recovery codes that were written down.
pub struct AuthenticatorApp {
    secret: FactorSecret,
    pub recovery: Vec<String>,
}

impl AuthenticatorApp {
    /// Sets up a second factor for whoever is signed in, and has just shown who they are.
    pub fn set_up(browser: &mut Visitor, now: OffsetDateTime) -> Self {
        let page = browser.get("/account/second-factor").expect(200).body;
        let secret = FactorSecret::parse(&codes_on(&page).remove(0).replace(' ', "")).expect("32 letters and digits");
        let app = Self { secret, recovery: Vec::new() };
        let shown = browser.post("/account/second-factor", &[("code", &app.code_at(now))]).expect(200);
        Self { recovery: codes_on(&shown.body), ..app }
    }

    /// What it shows at a moment.
    pub fn code_at(&self, at: OffsetDateTime) -> String {
        self.secret.code_at(at).to_string()
    }

    /// The secret, as it was typed.
    pub fn secret(&self) -> String {
        self.secret.text().to_string()
    }
}

/// What stands on a page as a code.
pub fn codes_on(page: &str) -> Vec<String> {
    let codes = page.split("class=\"code\">").skip(1).filter_map(|rest| rest.split('<').next());
    codes.map(str::to_owned).collect()
}

/// Passes the first step of a sign-in, and stands before the second.
pub fn half_way(office: &str, email: &str, password: &str) -> Visitor {
    let mut browser = Visitor::of(office);
    let asked = browser.post("/sign-in", &[("email", email), ("password", password)]).expect(303);
    assert_eq!(asked.header("location"), "/sign-in/code");
    assert!(browser.cookie("session").is_none() && browser.cookie("device").is_none(), "there is no session yet");
    browser
}

/// Types a code as the second step.
pub fn types_code(browser: &mut Visitor, code: &str) -> Answer {
    browser.post("/sign-in/code", &[("code", code)])
}
