//! What must hold for the markup of every page, whatever it says.

use super::every::rendered;

#[test]
fn every_page_says_its_language_and_has_one_heading_of_the_first_level() {
    for page in rendered("/style.css") {
        assert!(
            page.html.starts_with(&format!("<!doctype html>\n<html lang=\"{}\"", page.language.tag())),
            "{}",
            page.name
        );
        assert_eq!(page.html.matches("<h1>").count(), 1, "{}", page.name);
    }
}

#[test]
fn nothing_inline_that_the_policy_would_refuse() {
    for page in rendered("/style.css") {
        for wrong in [" style=", "<style", " onclick=", " onload=", " onsubmit=", "javascript:"] {
            assert!(!page.html.contains(wrong), "{}: {wrong}", page.name);
        }
    }
}

#[test]
fn every_marker_of_bold_words_has_become_bold_words() {
    for page in rendered("/style.css") {
        // What can be changed stands in its field as it is written.
        let outside =
            page.html.split("<textarea").map(|part| part.split_once("</textarea>").map_or(part, |(_, rest)| rest));
        assert!(!outside.collect::<String>().contains("**"), "{}", page.name);
    }
}

#[test]
fn what_was_typed_is_text_and_never_markup() {
    let pages = rendered("/style.css");
    for name in ["reporter-report-filled-de", "reporter-mailbox-question-de", "reporter-mailbox-too-long-de"] {
        let page = pages.iter().find(|page| page.name == name).unwrap();
        assert!(!page.html.contains("<geht>") && !page.html.contains("<dabei>"), "{name}");
        assert!(page.html.contains("&lt;geht&gt;") || page.html.contains("&lt;dabei&gt;"), "{name}");
    }
}

#[test]
fn no_form_lets_the_browser_remember_or_refuse() {
    for page in rendered("/style.css").iter().filter(|page| page.name.starts_with("reporter-")) {
        assert!(!page.html.contains(" required"), "{}: the server checks, nothing else", page.name);
        for form in page.html.split("<form").skip(1) {
            let (tag, body) = form.split_once('>').unwrap();
            let body = body.split("</form>").next().unwrap();
            let has_fields = body.contains("<textarea") || body.contains("<input");
            assert!(!has_fields || tag.contains("autocomplete=\"off\""), "{}: {tag}", page.name);
        }
    }
}

#[test]
fn a_group_with_an_answer_is_open_and_the_others_are_folded() {
    let pages = rendered("/style.css");
    let open = |name: &str| {
        let page = pages.iter().find(|page| page.name == name).unwrap();
        (page.html.matches("<details open>").count(), page.html.matches("<details").count())
    };
    // Two hold the topics and the choice of readers.
    assert_eq!(open("reporter-report-empty-de"), (0, 6));
    assert_eq!(open("reporter-report-one-taken-out-de"), (4, 6));
    assert_eq!(open("reporter-report-filled-de"), (3, 6));
    assert_eq!(open("reporter-report-too-long-de"), (3, 6), "one of them for its error alone");
}
