//! The pages of the second factor.

use serde::Serialize;
use time::Date;
use time::macros::date;

use crate::language::Language;
use crate::staff::{FactorSecret, FactorStanding};
use crate::web::page::{LanguageSwitch, Page, QrPath, iso};

/// Why no second factor was set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum SetUpProblem {
    /// The code is not of this secret and this minute.
    Wrong,
    /// The secret was shown too long ago: there is another one.
    Expired,
}

/// Shows a new secret, and asks for a code of it.
#[derive(Serialize)]
pub(in crate::web::office::account) struct FactorPage {
    /// For an app's camera.
    qr: Option<QrPath>,
    /// For its keyboard, in groups of four.
    secret: String,
    email: String,
    /// Another one is set up, which ends.
    replaces: bool,
    overdue: bool,
    #[serde(serialize_with = "iso::option::serialize")]
    due: Option<Date>,
    problem: Option<SetUpProblem>,
}

/// Ten codes that are shown once.
#[derive(Serialize)]
pub(in crate::web::office::account) struct CodesPage<'a> {
    pub codes: Vec<&'a str>,
    /// The second factor was just set up.
    pub is_new: bool,
}

impl FactorPage {
    pub(super) fn of(
        secret: &FactorSecret,
        issuer: &str,
        email: &str,
        standing: FactorStanding,
        problem: Option<SetUpProblem>,
    ) -> Self {
        let text = secret.text();
        let groups: Vec<&str> = (0..text.len()).step_by(4).filter_map(|at| text.get(at..at + 4)).collect();
        Self {
            qr: QrPath::of(&secret.uri(issuer, email)),
            secret: groups.join(" "),
            email: email.to_owned(),
            replaces: standing == FactorStanding::SetUp,
            overdue: standing == FactorStanding::Overdue,
            due: if let FactorStanding::Due(until) = standing { Some(until) } else { None },
            problem,
        }
    }
}

impl Page for FactorPage {
    const TEMPLATE: &'static str = "office/second_factor.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let sample = |standing, problem| {
            let secret = FactorSecret::parse("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").expect("20 bytes in RFC 4648");
            Self::of(&secret, "Brückenwerk Lindenau gGmbH", "a.berger@lindenau.example", standing, problem)
        };
        vec![
            ("second-factor", sample(FactorStanding::NotAsked, None)),
            ("second-factor-due", sample(FactorStanding::Due(date!(2026 - 11 - 30)), None)),
            ("second-factor-overdue", sample(FactorStanding::Overdue, None)),
            ("second-factor-another", sample(FactorStanding::SetUp, None)),
            ("second-factor-wrong", sample(FactorStanding::NotAsked, Some(SetUpProblem::Wrong))),
            ("second-factor-expired", sample(FactorStanding::NotAsked, Some(SetUpProblem::Expired))),
        ]
    }
}

impl Page for CodesPage<'_> {
    const TEMPLATE: &'static str = "office/recovery_codes.html";

    /// They cannot be shown a second time.
    fn language_switch(&self) -> LanguageSwitch {
        LanguageSwitch::None
    }

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let codes = || vec!["0123-4567-89ab-cdef"; 10];
        vec![
            ("recovery-codes-new", Self { codes: codes(), is_new: true }),
            ("recovery-codes", Self { codes: codes(), is_new: false }),
        ]
    }
}
