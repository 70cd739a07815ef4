//! What the page gives the script of a questionnaire.

use serde_json::{Value, json};
use siegelpost::language::Language;
use siegelpost::web::page::{Chrome, Page, Pages, Receipt, ReceiptPage, Script, SealingFrame, Side};
use time::macros::date;

use super::{questionnaire, vectors};
use crate::harness::html::unescape;

#[test]
fn the_script_is_given_the_questionnaire_of_the_vectors() {
    let given = given_to_the_script();
    let of_the_form = json!({ "max_text_bytes": given["max_text_bytes"], "questionnaire": given["questionnaire"] });
    assert_eq!(of_the_form, vectors()["frame"]);
}

/// The JSON in the page that the script fetches.
fn given_to_the_script() -> Value {
    let today = date!(2026 - 11 - 23);
    let page = ReceiptPage {
        receipt: Receipt::New,
        case_key: "",
        received: today,
        acknowledge_by: today,
        feedback_by: today,
        questionnaire: &questionnaire(),
        notices: Vec::new(),
        frame: Some(SealingFrame { today, set: String::new(), readers: Vec::new() }),
    };
    let script = Script { href: "/reporter-0.js", integrity: "sha384-0" };
    let chrome = Chrome {
        language: Language::German,
        organisation: "Verein",
        path: "/report",
        style_href: "/style.css",
        imprint_url: None,
        privacy_url: None,
        side: Side::Reporter { exit_url: "https://wetter.example/", onion: None, script },
    };
    let html = page.render(&Pages::new().unwrap(), &chrome).unwrap().to_string();
    let (_, behind) = html.split_once("<template id=\"sealing\">").unwrap();
    let (json, _) = behind.split_once("</template>").unwrap();
    serde_json::from_str(&unescape(json)).unwrap()
}
