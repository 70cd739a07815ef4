//! What a vendor is asked.

use super::*;
use crate::assessment::fact::Answer;
use crate::assessment::letter::{Letter, LetterWords};

fn letter(id: &str, today: Date) -> Option<Letter> {
    let days = (today, date!(2027 - 01 - 15));
    Letter::of(LetterWords::built_in(), catalogue(), service(id), days, german())
}

fn asked(id: &str) -> Vec<String> {
    letter(id, TODAY).unwrap().questions.iter().map(|question| question.criterion.to_string()).collect()
}

#[test]
fn the_four_systems_are_answered_to_the_last_criterion() {
    for id in ["signal-mdm", "teamwire", "stashcat", "threema-work"] {
        let service = service(id);
        for criterion in catalogue().criteria() {
            let fact = service.fact(criterion.id).unwrap_or_else(|| panic!("{id}: {}", criterion.id));
            assert!(fact.text(german()).is_some_and(|text| text.len() > 10) && !fact.source.is_empty());
        }
        assert_eq!(service.facts().count(), 38);
    }
}

#[test]
fn a_letter_asks_what_is_open_and_nothing_that_is_known() {
    assert_eq!(asked("threema-work"), ["M05", "M22"]);
    let teamwire = ["M05", "M08", "M10", "M11", "M12", "M13", "M27", "M36", "M37", "M38"];
    assert_eq!(asked("teamwire"), teamwire);
    let stashcat = ["M05", "M08", "M10", "M11", "M13", "M15", "M22", "M26", "M27", "M36", "M37", "M38"];
    assert_eq!(asked("stashcat"), stashcat);
    assert_eq!(letter("signal-mdm", TODAY), None, "of Signal nothing is open");
    // What is too old is asked again.
    assert_eq!(letter("signal-mdm", date!(2028 - 02 - 01)).unwrap().questions.len(), 28);
    // Nobody is asked for what only the organisation knows.
    for question in letter("sms", TODAY).unwrap().questions {
        let open = service("sms").fact(question.criterion).is_none_or(|fact| fact.answer == Answer::Unknown);
        assert!(open && catalogue().get(question.criterion).unwrap().is_asked_of_services());
    }
}

#[test]
fn a_letter_is_ready_to_be_signed() {
    let letter = letter("teamwire", TODAY).unwrap();
    let text = letter.to_text();
    assert!(text.starts_with(
        "Fragen zum Datenschutz von Teamwire\n\nSehr geehrte Damen und Herren,\n\nwir prüfen, ob wir Teamwire"
    ));
    assert!(text.contains("\n1. Verpflichtung mitwirkender Personen (M05)\nVerpflichten Sie sich und Ihre"), "{text}");
    assert!(text.contains("revisionssichere Archivierung Ende-zu-Ende verschlüsselt"), "the fact's own question");
    assert!(text.contains("10. ") && !text.contains("11. ") && !text.contains('{'), "{text}");
    assert!(text.contains("schriftlich bis zum ") && text.contains("15. Januar 2027"), "{text}");
    let days = (TODAY, date!(2027 - 01 - 15));
    let english = Letter::of(LetterWords::built_in(), catalogue(), service("teamwire"), days, english()).unwrap();
    assert!(english.subject.starts_with("Questions on data protection") && english.closing.contains("January"));
}
