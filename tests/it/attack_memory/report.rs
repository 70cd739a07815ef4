//! The form: sent, sent again, sent in every way that is refused.

use super::image_of;
use crate::harness::reporter::Form;
use crate::harness::{Instance, Needles, Remains, Reporter, Visitor};

/// Finds what must be there, and what this test process itself holds: otherwise finding nothing would mean nothing.
#[test]
fn attack_memory_search_finds_what_is_there() {
    let instance = Instance::served(&[("organisation.name", "Siebenmeilenwerk Quitzow")]);
    let mut needles = Needles::default();
    needles.text("name", "Siebenmeilenwerk Quitzow");
    let marker = needles.marker("held");
    let search = needles.search();
    let service = Remains::in_memory(instance.pid(), &search);
    assert!(service.has("name (as it is)") && !service.has("held"));
    assert!(service.searched > 1_000_000);
    let forms = [marker.clone(), marker.bytes().map(|byte| format!("{byte:02X}")).collect()];
    let own = Remains::in_memory(std::process::id(), &search);
    assert!(own.has("held (as it is)") && own.has("held (hex)"), "{}", forms.len());
}

#[test]
fn attack_memory_nothing_of_a_report_is_left() {
    let instance = Instance::served(&[]);
    let mut needles = Needles::default();
    let mut reporter = Reporter::of(Visitor::of(instance.public()).with("user-agent", &needles.word("browser")));

    // Refused: nothing described. Refused: too long. Then another language, then taken, twice, and with other words.
    let (role, description) = (needles.marker("another answer"), needles.marker("description"));
    let form = reporter.fills_in(&[("F01", &role), ("F03", &role)], &description);
    needles.case_key("case key", &form.case_key);
    reporter.sends(&with_description(&form, "  ")).expect(422);
    let long = format!("{description} {}", needles.marker("too long").repeat(500));
    reporter.sends(&with_description(&form, &long)).expect(422);
    let fields = [("case_key", form.case_key.as_str()), ("F14", description.as_str()), ("language", "en")];
    assert!(reporter.browser.post("/report", &fields).expect(200).body.contains("<html lang=\"en\""));
    let taken = with_description(&form, &description);
    let taken = Form { fields: taken.fields.into_iter().filter(|(name, _)| name == "F14").collect(), ..taken };
    for _ in 0..2 {
        reporter.sends(&taken).expect(200);
    }
    let more = needles.marker("addition");
    reporter.sends(&with_description(&taken, &more)).expect(200);

    image_of(&instance, &needles.search()).assert_none();
}

fn with_description(form: &Form, description: &str) -> Form {
    let mut fields: Vec<_> = form.fields.iter().filter(|(name, _)| name != "F14").cloned().collect();
    fields.push(("F14".to_owned(), description.to_owned()));
    Form { case_key: form.case_key.clone(), ticket: form.ticket.clone(), fields }
}
