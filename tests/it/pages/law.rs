//! What the law wants reporters to be told stands on the pages, in every language: HinSchG §§ 7, 13(2), 32 to 39.

use super::every::rendered;
use crate::harness::html::words;
use siegelpost::language::Languages;

/// The page says the message, in each language. What it says in one of them is held against the law by its paragraph.
fn says(page: &str, message: &str, paragraph: &str) {
    let all = rendered("/style.css");
    let squeezed = |text: &str| text.replace("**", "").split_whitespace().collect::<String>();
    let mut with_paragraph = 0;
    for language in Languages::built_in().all() {
        let said = language.message(message, &Default::default()).unwrap();
        with_paragraph += usize::from(said.contains(paragraph));
        let is_meant = |name: &str| name.starts_with(&format!("reporter-{page}-"));
        let pages: Vec<_> = all.iter().filter(|page| page.language == *language && is_meant(&page.name)).collect();
        assert!(!pages.is_empty(), "{page} in every language");
        for page in pages {
            assert!(squeezed(&words(&page.html)).contains(&squeezed(&said)), "{}: {message}", page.name);
        }
    }
    assert!(with_paragraph > 0, "{message}: {paragraph}");
}

// H-01
#[test]
fn every_page_for_reporters_leads_to_the_other_offices_without_a_script() {
    let all = rendered("/style.css");
    let pages: Vec<_> = all.iter().filter(|page| page.name.starts_with("reporter-")).collect();
    assert!(pages.iter().any(|page| page.name.contains("problem")), "problems are pages, too");
    for page in &pages {
        assert!(page.html.contains("<a href=\"/offices\""), "{}", page.name);
    }
    let offices: Vec<_> = pages.iter().filter(|page| page.name.starts_with("reporter-offices-")).collect();
    assert!(offices.len() >= Languages::built_in().all().len());
    for page in offices {
        assert!(page.html.contains("bundesjustizamt.de"), "{}: the external office of the federation", page.name);
    }
}

// H-35
#[test]
fn the_conditions_of_protection_are_said_in_neutral_words() {
    says("safety", "retaliation-law", "§§ 1, 33 HinSchG");
    says("how", "how-public", "§ 32 HinSchG");
    says("offices", "offices-protection", "§ 33 HinSchG");
}

// H-36
#[test]
fn who_supports_a_reporter_is_said_to_be_protected() {
    says("safety", "safety-retaliation-helpers", "§ 34 HinSchG");
}

// H-37
#[test]
fn nobody_is_led_to_break_in_for_a_proof() {
    says("safety", "safety-proof-access", "§ 35 HinSchG");
}

// H-38, H-39
#[test]
fn what_is_forbidden_and_what_untruth_costs_is_said() {
    says("safety", "retaliation-law", "vermutet");
    says("safety", "safety-false", "§ 38 HinSchG");
}

// H-39
#[test]
fn what_retaliation_costs_is_said_and_that_no_agreement_takes_the_rights() {
    says("safety", "retaliation-damages", "§ 37 HinSchG");
    says("safety", "retaliation-agreements", "§ 39 HinSchG");
}
