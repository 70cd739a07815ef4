//! The expressions of rules mean the same to the program and to a browser, and take no time to speak of.

use std::time::{Duration, Instant};

use siegelpost::casework::self_betrayal::{Rules, WarnPattern};

/// What in an expression the two would read differently, or what has no end.
fn foreign(expression: &str) -> Option<String> {
    let mut rest = expression.chars().peekable();
    let mut in_class = false;
    while let Some(character) = rest.next() {
        match character {
            '\\' => {
                let escaped = rest.next().unwrap_or(' ');
                if escaped.is_alphanumeric() || !escaped.is_ascii_punctuation() {
                    return Some(format!("\\{escaped}"));
                }
            }
            ']' => in_class = false,
            '[' if in_class => return Some("[[".to_owned()),
            '[' => {
                in_class = true;
                if rest.peek() == Some(&'^') {
                    return Some("[^".to_owned());
                }
            }
            '&' | '~' if in_class && rest.peek() == Some(&character) => return Some(format!("{character}{character}")),
            '*' | '+' | '.' | '^' | '$' if !in_class => return Some(character.to_string()),
            '?' if !in_class && matches!(rest.peek(), Some('?' | '+')) => return Some("lazy".to_owned()),
            '(' if !in_class => {
                let (one, two) = (rest.next(), rest.next());
                if (one, two) != (Some('?'), Some(':')) {
                    return Some(format!("({one:?}{two:?}"));
                }
            }
            '{' if !in_class => {
                let counted: String = rest.by_ref().take_while(|character| *character != '}').collect();
                let bounds: Vec<Option<u32>> = counted.split(',').map(|bound| bound.parse().ok()).collect();
                if bounds.iter().any(|bound| bound.is_none_or(|bound| bound > 64)) {
                    return Some(format!("{{{counted}}}"));
                }
            }
            _ => {}
        }
    }
    None
}

#[test]
fn self_betrayal_rules_keep_to_what_program_and_browser_read_alike() {
    let rules = serde_json::to_value(Rules::built_in()).unwrap();
    let rules = rules.as_array().unwrap();
    for rule in rules {
        let expression = rule["expression"].as_str().unwrap();
        assert_eq!(foreign(expression), None, "{expression}");
    }
    assert!(rules.len() > 25, "{}", rules.len());
}

#[test]
fn self_betrayal_rules_that_are_read_differently_are_caught() {
    for expression in [
        "a+", "a*", "a.b", r"\d", r"\bx", "[^a]", "(a)", "(?=a)", "(?i:a)", "a{2,}", "a{1,900}", "{day}", "a??", "^a",
        r"\p{L}",
    ] {
        assert!(foreign(expression).is_some(), "{expression}");
    }
    for expression in [r"(?:a|b)?[0-9ä.+]{1,64}\.", r"\(?0[/–-] ?"] {
        assert_eq!(foreign(expression), None);
    }
}

#[test]
fn self_betrayal_is_looked_for_quickly_in_the_longest_text() {
    for piece in ["a", "0151", "Frau ", "1.2.", "a.b.", "Am 17. ", "Worte, die jemand schreibt. "] {
        let text: String = piece.chars().cycle().take(20_000).collect();
        let started = Instant::now();
        let count = Rules::built_in().find(&text, &WarnPattern::ALL).len();
        println!("{piece:?}: {count} in {:?}", started.elapsed());
        assert!(started.elapsed() < Duration::from_secs(5), "{piece}: {:?}", started.elapsed());
    }
}

#[test]
fn self_betrayal_is_looked_for_in_an_ordinary_report_in_no_time() {
    let report = "In unserer Wohngruppe läuft die Übergabe über eine WhatsApp-Gruppe auf privaten Handys. Dort werden auch \
                  Fotos und Auszüge aus Berichten geschickt. Wer geht, liest weiter mit, und niemand löscht. ";
    let text = report.repeat(10);
    // Reading the rules takes some time, once.
    assert!(Rules::built_in().find("", &WarnPattern::ALL).is_empty());
    let started = Instant::now();
    for _ in 0..20 {
        assert!(Rules::built_in().find(&text, &WarnPattern::ALL).is_empty());
    }
    println!("{} bytes in {:?}", text.len(), started.elapsed() / 20);
    assert!(started.elapsed() / 20 < Duration::from_millis(20), "{:?}", started.elapsed() / 20);
}
