//! The form must arrive over Tor and over a telephone at the edge of the network.

use super::every::rendered;
use siegelpost::casework::questionnaire::Questionnaire;
use siegelpost::web::stylesheet;

const MOST: usize = 30_000;

#[test]
fn the_form_with_its_stylesheet_is_at_most_thirty_kilobytes() {
    let questionnaire = Questionnaire::built_in().unwrap();
    let style = stylesheet(&questionnaire).len();
    for page in rendered("/style-0123456789abcdef.css") {
        if page.name.starts_with("reporter-report-empty") {
            let total = page.html.len() + style;
            println!("{}: {} + {style} = {total} bytes", page.name, page.html.len());
            assert!(total <= MOST, "{}: {} + {style} = {total} bytes", page.name, page.html.len());
        }
    }
}

#[test]
fn a_public_page_asks_for_the_stylesheet_and_at_most_for_one_script() {
    for page in rendered("/style.css").iter().filter(|page| page.name.starts_with("reporter-")) {
        for element in ["<img", "<iframe", "<object", "<embed", "<video", "<audio", "<image", "<use"] {
            assert!(!page.html.contains(element), "{}: {element}", page.name);
        }
        assert_eq!(page.html.matches("<link").count(), 1, "{}", page.name);
        let scripts = page.html.matches("<script").count();
        assert_eq!(
            scripts,
            page.html.matches(r#"<script type="module" src="/reporter-0.js""#).count(),
            "{}",
            page.name
        );
        assert_eq!(scripts, page.html.matches(" src=").count(), "{}", page.name);
        let enhanced = ["<seal-report>", "<open-mailbox>"].iter().any(|element| page.html.contains(element));
        assert_eq!(scripts, usize::from(enhanced), "{}", page.name);
    }
}
