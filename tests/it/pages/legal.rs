//! The pages that the law asks for say what is true: of the database, of the law that applies, and of what is missing.

mod stored;

use super::every::{Rendered, rendered};
use crate::harness::html::words;
use siegelpost::language::Languages;

fn pages(beginning: &str) -> Vec<Rendered> {
    let found: Vec<_> = rendered("/style.css").into_iter().filter(|page| page.name.starts_with(beginning)).collect();
    assert_eq!(found.len(), Languages::built_in().all().len(), "{beginning} in every language");
    found
}

#[test]
fn every_page_for_reporters_leads_to_the_three_without_a_referrer() {
    let all: Vec<_> = rendered("/style.css").into_iter().filter(|page| page.name.starts_with("reporter-")).collect();
    let with_foot = all.iter().filter(|page| page.html.contains("<footer>"));
    let mut seen = 0;
    for page in with_foot {
        for href in ["https://lindenau.example/impressum", "/privacy", "/accessibility"] {
            assert!(page.html.contains(&format!("<a href=\"{href}\" rel=\"noreferrer\"")), "{}: {href}", page.name);
        }
        seen += 1;
    }
    assert_eq!(seen, all.len(), "every page has a foot");
    assert!(all.iter().any(|page| page.name.contains("problem")), "problems are pages, too");
}

#[test]
fn a_page_with_nothing_to_say_says_so_and_a_filled_one_has_no_blank() {
    for (page, blanks) in [("imprint", 4), ("privacy", 6), ("accessibility", 1)] {
        for (filled, blank) in
            pages(&format!("reporter-{page}-filled")).iter().zip(&pages(&format!("reporter-{page}-blank")))
        {
            let said = filled.language.message("legal-blank", &Default::default()).unwrap();
            assert_eq!(filled.html.matches(&*said).count(), 0, "{}", filled.name);
            assert_eq!(blank.html.matches(&*said).count(), blanks, "{}", blank.name);
        }
    }
}

#[test]
fn each_regime_cites_its_own_law_and_no_other() {
    let laws = [("filled", "DSGVO", "GDPR"), ("kdg", "KDG", "KDG"), ("dsg-ekd", "DSG-EKD", "DSG-EKD")];
    for (regime, ..) in laws {
        for page in pages(&format!("reporter-privacy-{regime}-")) {
            let said = words(&page.html);
            for (other, german, english) in laws {
                let named = said.contains(german) || said.contains(english);
                assert_eq!(named, regime == other, "{}: {german}", page.name);
            }
        }
    }
}

#[test]
fn a_page_that_is_elsewhere_is_linked_and_its_blanks_are_nobodys_business() {
    for page in ["imprint", "privacy", "accessibility"] {
        for page in pages(&format!("reporter-{page}-elsewhere")) {
            let link =
                "<a href=\"https://www.lindenau.example/rechtliches\" rel=\"noreferrer\">www.lindenau.example</a>";
            assert!(page.html.contains(link), "{}", page.name);
            let blank = page.language.message("legal-blank", &Default::default()).unwrap();
            assert!(!page.html.contains(&*blank), "{}", page.name);
        }
    }
}
