//! The letter that an inviter prints or copies: the link, its code, and three steps. It is shown once, as the answer to
//! the form that invites, and nothing can show it again.

use serde::Serialize;
use time::Date;
use time::macros::date;

use super::invented::INVITATION_CODE;
use super::{LanguageSwitch, Page, QrPath, iso};
use crate::language::Language;
use crate::staff::Invited;

/// An invitation on its way to somebody. Whoever answers a form with it shows a code that opens an account: nothing of
/// it belongs into a log, a title, or an address.
#[derive(Serialize)]
pub struct InvitationLetter<'a> {
    /// Of whom the letter is to.
    name: &'a str,
    organisation: &'a str,
    /// Where the office is, without a code.
    address: String,
    /// As it is typed from paper.
    code: String,
    /// Both in one, for a browser.
    link: String,
    /// The link, for a telephone.
    qr: Option<QrPath>,
    #[serde(serialize_with = "iso::serialize")]
    last_day: Date,
    /// Where the page leads back to.
    back: &'a str,
}

impl<'a> InvitationLetter<'a> {
    /// The letter to `name`, who was just invited by the office at `office_url`. `back` is the page to go on with.
    pub fn of(invited: &Invited, name: &'a str, organisation: &'a str, office_url: &str, back: &'a str) -> Self {
        let link = invited.code.link(office_url).to_string();
        Self {
            name,
            organisation,
            address: format!("{}/invitation", office_url.trim_end_matches('/')),
            code: invited.code.text().to_string(),
            qr: QrPath::of(&link),
            link,
            last_day: invited.last_day,
            back,
        }
    }
}

impl Page for InvitationLetter<'_> {
    const TEMPLATE: &'static str = "office/invitation_letter.html";

    /// It cannot be shown a second time.
    fn language_switch(&self) -> LanguageSwitch {
        LanguageSwitch::None
    }

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let link = format!("https://meldestelle.lindenau.example/invitation#{INVITATION_CODE}");
        let letter = Self {
            name: "J. Lindqvist",
            organisation: "Brückenwerk Lindenau gGmbH",
            address: "https://meldestelle.lindenau.example/invitation".to_owned(),
            code: INVITATION_CODE.to_owned(),
            qr: QrPath::of(&link),
            link,
            last_day: date!(2026 - 12 - 07),
            back: "/account",
        };
        vec![("letter", letter)]
    }
}
