//! The page "Notices".

use serde::{Deserialize, Serialize};
use strum::VariantArray;
use time::Date;
use time::macros::date;

use super::letter::Letter;
use crate::language::Language;
use crate::mail::{Mailer, Step};
use crate::web::page::{Page, iso};

/// What has just been done with a dead letter, and is said on top of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum NoticesDone {
    /// It is tried again.
    Again,
    /// It is forgotten.
    Dropped,
    /// It was not there any more.
    Gone,
}

/// What became of a test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub(super) enum Trial {
    /// The mail server has taken it.
    Sent,
    /// Notices are off.
    Off,
    /// What was typed is no address.
    NoAddress,
    /// It failed.
    Failed {
        /// The word of the step: a message is made of it.
        step: &'static str,
        /// What the server said; may be empty.
        said: String,
    },
}

impl Trial {
    pub(super) fn is_fine(&self) -> bool {
        *self == Self::Sent
    }
}

/// The mail server.
#[derive(Serialize)]
pub(super) struct Server {
    /// Host and port.
    address: String,
    /// How the way to it is protected: a message is made of the word.
    security: &'static str,
}

impl Server {
    pub(super) fn of(mailer: &Mailer) -> Self {
        Self { address: mailer.server(), security: mailer.security() }
    }
}

#[derive(Serialize)]
pub(super) struct NoticesPage {
    pub done: Option<NoticesDone>,
    /// Where mail goes to; `None` if notices are off.
    pub server: Option<Server>,
    /// People whose notice has failed, and is tried again.
    pub waiting: u64,
    pub letters: Vec<Letter>,
    #[serde(serialize_with = "iso::serialize")]
    pub today: Date,
    pub trial: Option<Trial>,
    /// What stands in the field for the address.
    pub to: String,
}

impl Page for NoticesPage {
    const TEMPLATE: &'static str = "office/notices.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let sample = |done, trial| Self {
            done,
            server: Some(Server { address: "mail.lindenau.example:587".to_owned(), security: "starttls" }),
            waiting: 0,
            letters: vec![],
            today: date!(2026 - 11 - 25),
            trial,
            to: "k.demir@lindenau.example".to_owned(),
        };
        let letter = |step: &Step| Letter {
            id: "3 2026-11-24 8".to_owned(),
            email: "t.okafor@lindenau.example".to_owned(),
            day: date!(2026 - 11 - 24),
            fault: step.as_str(),
        };
        let unknown = Letter { fault: "unknown", ..letter(&Step::Address) };
        let letters: Vec<_> = Step::VARIANTS.iter().map(letter).chain([unknown]).collect();
        let failed = |step: &Step| Trial::Failed { step: step.as_str(), said: "550 5.1.1 no such mailbox".to_owned() };
        let mut samples = vec![
            ("on", sample(None, None)),
            (
                "on-tls",
                Self {
                    server: Some(Server { address: "mail.lindenau.example:465".to_owned(), security: "tls" }),
                    ..sample(None, None)
                },
            ),
            (
                "local",
                Self {
                    server: Some(Server { address: "localhost:25".to_owned(), security: "none" }),
                    ..sample(None, None)
                },
            ),
            ("off", Self { server: None, ..sample(None, Some(Trial::Off)) }),
            ("dead", Self { waiting: 3, letters, ..sample(None, None) }),
            ("waits", Self { waiting: 1, ..sample(Some(NoticesDone::Again), None) }),
            ("dropped", sample(Some(NoticesDone::Dropped), None)),
            ("gone", sample(Some(NoticesDone::Gone), None)),
            ("sent", sample(None, Some(Trial::Sent))),
            ("no-address", Self { to: "x".to_owned(), ..sample(None, Some(Trial::NoAddress)) }),
        ];
        samples.extend(Step::VARIANTS.iter().map(|step| (step.as_str(), sample(None, Some(failed(step))))));
        samples
    }
}
