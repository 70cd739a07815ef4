//! The expressions of rules mean the same to the program and to a browser, and take no time to speak of.

use std::time::{Duration, Instant};

use siegelpost::casework::self_betrayal::{Rules, WarnPattern};

/// What in an expression the two would read differently, or what has no end.
pub fn foreign(expression: &str) -> Option<String> {
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

/// Pieces of which a text is made that costs as much as can be: every word may begin a find, and few are one.
const HOSTILE: [&str; 18] = [
    "a",
    "a@",
    "a.a@",
    "a-",
    "a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a@a-a-a-a-a-a-a-a-a-a-a-a-a-a.a-a-a-a.a-a.",
    "0151",
    "0151 ",
    "+491 ",
    "1.2.",
    "1-2-3/",
    "2026-1-",
    "DE12 3456 ",
    "AT1A AT1A 1234 ",
    "A. ",
    "Frau Dr. Dr. ",
    "Schwester ",
    "Nachtschicht am Montag, den 1.",
    "Als einzige als ich bin nur ich hatte seit the only ",
];

/// As long as the longest answer of the questionnaires may be, in characters.
const LONGEST: usize = 20_000;

#[test]
fn long_attack_flood_no_text_makes_the_last_look_long() {
    let report = "In unserer Wohngruppe läuft die Übergabe über eine WhatsApp-Gruppe auf privaten Handys. Dort werden auch \
                  Fotos und Auszüge aus Berichten geschickt. Wer geht, liest weiter mit, und niemand löscht. ";
    // Reading the rules takes some time, once.
    assert!(Rules::built_in().find("", &WarnPattern::ALL).is_empty());
    let look = |text: &str| {
        let started = Instant::now();
        let count = Rules::built_in().find(text, &WarnPattern::ALL).len();
        (started.elapsed(), count)
    };
    let (ordinary, _) = look(&report.chars().cycle().take(LONGEST).collect::<String>());
    println!("an ordinary report: {ordinary:?}");
    for piece in HOSTILE {
        let (took, count) = look(&piece.chars().cycle().take(LONGEST).collect::<String>());
        println!("{piece:?}: {count} in {took:?}");
        assert!(took < Duration::from_millis(250), "{piece}: {took:?}");
    }
}
