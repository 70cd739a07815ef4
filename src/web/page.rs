//! Every page as a struct with what the page says: it serialises itself, and its template shows that under `page`.
//!
//! The words are in `templates/locales`, the markup in `templates`; both are compiled in. A page that lacks a word in
//! a language fails to render, and a test renders every page with every sample in every language.

mod answered;
mod conditions;
mod confirm;
mod due;
mod form_data;
mod functions;
pub mod invented;
mod invitation_letter;
pub mod iso;
mod labels;
mod layout;
mod markup;
mod menu;
mod qr;
mod question;
mod record_content;
mod record_form;
mod render;
mod reply_templates;
mod sealed_form;
mod sealing_frame;
mod templates;

pub use answered::{AnsweredQuestion, main_text, other_answers};
pub use conditions::conditions_css;
pub use confirm::{ConfirmProblem, Confirmation};
pub use due::Due;
pub use form_data::{form_json, rules_json};
pub use invitation_letter::InvitationLetter;
pub use labels::{labels_json, labels_of_all_json, titles_and_labels_json};
pub use layout::{Audience, LanguageSwitch, Layout, OfficeScripts, Script, SignedInUser};
pub use menu::NavItem;
pub use qr::QrPath;
pub use question::{FormView, Offered};
pub use record_content::{FieldWords, RecordContent};
pub use record_form::{Filling, RecordForm};
pub use render::{Page, PageError, Pages};
pub use reply_templates::{ReplyTemplates, other_reports_json};
pub use sealed_form::SealedFormView;
pub use sealing_frame::{SealTo, SealingFrame};
