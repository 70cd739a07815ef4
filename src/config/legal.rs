//! What the law asks an organisation to say about itself, for the pages `/privacy`, `/imprint` and `/accessibility`.

use serde::Deserialize;

use super::sections::none_if_empty;
use super::{EmailAddress, HttpUrl, Line};
use crate::regime::Regime;

/// Who is responsible for the service, and who watches over them. What is not set is a blank on the page, and
/// `siegelpost check` names it.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LegalSettings {
    /// Which data-protection law applies.
    #[serde(deserialize_with = "Regime::deserialize_chosen")]
    pub regime: Regime,
    /// The controller's full name with its legal form (Article 13(1)(a) GDPR, § 5(1) no. 1 DDG).
    #[serde(deserialize_with = "none_if_empty")]
    pub controller: Option<Line>,
    /// Where it is, line by line.
    pub address: Vec<Line>,
    /// Where it can be written to (§ 5(1) no. 2 DDG).
    #[serde(deserialize_with = "none_if_empty")]
    pub email: Option<EmailAddress>,
    /// Where it can be called.
    #[serde(deserialize_with = "none_if_empty")]
    pub phone: Option<Line>,
    /// Who represents it (§ 5(1) no. 1 DDG).
    #[serde(deserialize_with = "none_if_empty")]
    pub represented_by: Option<Line>,
    /// Register and number, if it is in one (§ 5(1) no. 4 DDG).
    #[serde(deserialize_with = "none_if_empty")]
    pub register: Option<Line>,
    /// Its number for value added tax, if it has one (§ 5(1) no. 6 DDG).
    #[serde(deserialize_with = "none_if_empty")]
    pub vat_id: Option<Line>,
    /// Name or function of the data protection officer.
    #[serde(deserialize_with = "none_if_empty")]
    pub data_protection_officer: Option<Line>,
    /// How to reach them (Article 13(1)(b) GDPR).
    #[serde(deserialize_with = "none_if_empty")]
    pub data_protection_officer_contact: Option<Line>,
    /// The authority to complain to (Article 13(2)(d) GDPR).
    #[serde(deserialize_with = "none_if_empty")]
    pub supervisory_authority: Option<Line>,
    /// Its web address.
    #[serde(deserialize_with = "none_if_empty")]
    pub supervisory_authority_url: Option<HttpUrl>,
    /// Who else handles what is stored, on the controller's behalf: one line each (Article 28 GDPR).
    pub processors: Vec<Line>,
    /// Whom to tell about a barrier.
    #[serde(deserialize_with = "none_if_empty")]
    pub accessibility_contact: Option<Line>,
    /// Where to go on if that does not help (§ 16 BGG and the laws of the Länder).
    #[serde(deserialize_with = "none_if_empty")]
    pub enforcement_body: Option<Line>,
}
