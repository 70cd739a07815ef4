//! Markup and scripts where words are expected: they come back as words.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::Door;
use crate::harness::html::unescape;
use crate::harness::{Instance, Visitor, Wire, signs_in_for_the_first_time};

/// Each would do something if it were taken for markup in an element, an attribute, a text area, a title or a script.
const PROBES: [&str; 6] = [
    "<script>alert(7)</script>",
    "\"><svg onload=alert(7)>",
    "'><img src=x onerror=alert(7)>",
    "</textarea></title></template><script>alert(7)</script>",
    "\" autofocus onfocus=alert(7) x=\"",
    "{{ 7*7 }}{% raw %}<b>{$x}${7*7}",
];

/// No probe stands on the page as it was sent; if `told`, it does stand there as words.
#[track_caller]
fn hold(page: &str, probe: &str, told: bool) {
    assert!(!page.contains(probe), "taken for markup: {probe}");
    for piece in ["<script>alert", "<svg", "<img", "onfocus=alert(7) x=\"", "<b>{"] {
        assert!(!page.contains(piece), "{piece} in the page for {probe}");
    }
    assert!(!told || unescape(page).contains(probe), "it is lost: {probe}");
}

#[test]
fn attack_web_markup_from_reporters_comes_back_as_words() {
    let instance = Instance::demo();
    for probe in PROBES {
        let mut reporter = instance.reporter();
        // Every field, refused and taken.
        let ids = (1..=16).map(|number| format!("F{number:02}")).collect::<Vec<_>>();
        let mut fields: Vec<_> = ids.iter().map(|id| (id.as_str(), probe)).collect();
        fields.extend([("case_key", probe), (probe, probe)]);
        hold(&reporter.browser.post("/report", &fields).expect(422).body, probe, true);
        fields.push(("language", "en"));
        hold(&reporter.browser.post("/report", &fields).expect(200).body, probe, true);
        let receipt = reporter.reports(probe);
        hold(&receipt.body, probe, false);
        hold(&reporter.comes_back().expect(200).body, probe, true);
        hold(&reporter.writes(probe).expect(200).body, probe, true);
        let long = probe.repeat(2000);
        let refused = reporter.browser.post("/mailbox/message", &[("seq", probe), ("message", &long)]).expect(422);
        hold(&refused.body, probe, true);
        // A key that is none: shown at once, and handed on by a cookie.
        hold(&Visitor::of(instance.public()).post("/mailbox", &[("case_key", probe)]).expect(422).body, probe, true);
        reporter.browser.forget_cookies();
        reporter.browser.get("/mailbox").expect(200);
        hold(&reporter.enters(probe).body, probe, true);
        let waiting = Visitor::of(instance.public()).post("/mailbox/message", &[("seq", probe), ("message", probe)]);
        hold(&waiting.body, probe, true);
    }
}

#[test]
fn attack_web_markup_in_the_office_comes_back_as_words_or_sealed() {
    let instance = Instance::demo();
    for (number, probe) in PROBES.iter().enumerate() {
        // A colleague's name is shown to everybody, reporters too.
        let email = format!("probe{number}@brueckenwerk.example");
        let name = format!("N. {probe}");
        instance.command(&["staff", "add", "--name", &name, "--email", &email, "--password-stdin"], "zwölf Zeichen\n");
    }
    let mut reporter = instance.reporter();
    reporter.reports(PROBES[0]);
    let mut handler = instance.handler(0);
    let door = Door::office(&instance, &mut handler);
    let case = handler.opens(&door.number);
    for probe in PROBES {
        let mut visitor = Visitor::of(instance.office());
        let fields = [("email", probe), ("password", probe), ("next", probe)];
        hold(&visitor.post("/sign-in", &fields).expect(422).body, probe, true);
        let query: String = form_urlencoded::byte_serialize(probe.as_bytes()).collect();
        hold(&visitor.get(&format!("/sign-in?next=/{query}&out={query}")).expect(200).body, probe, false);
        hold(
            &handler.browser.get(&format!("/cases?view={query}&sort={query}&after={query}")).expect(200).body,
            probe,
            false,
        );
        let wide = probe.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
        hold(&handler.browser.get(&format!("/cases/{wide}")).expect(404).body, probe, false);
        for base in [instance.public(), instance.office()] {
            hold(&Wire::to(base).get(&format!("/{wide}?x={query}&back={query}"), "").text(), probe, false);
        }
    }
    // What is sealed is base64 in the page until the handler's own browser opens it.
    assert!(!case.page.contains("alert(7)"));
    let sealed = case.page.split("<sealed-text").nth(1).unwrap().split("<template>").nth(1).unwrap();
    assert!(STANDARD.decode(sealed.split('<').next().unwrap().trim()).is_ok());

    // A name does not turn into markup where it is shown: on the colleague's own pages, and once there is a key, on
    // the reporters' form.
    for (number, probe) in PROBES.iter().enumerate() {
        let mut colleague = Visitor::of(instance.office());
        let email = format!("probe{number}@brueckenwerk.example");
        signs_in_for_the_first_time(&mut colleague, &email, "zwölf Zeichen");
        hold(&colleague.get("/account").expect(200).body, probe, true);
        hold(&colleague.get("/enrol").expect(200).body, probe, true);
        super::enrol(&mut colleague).expect(200);
    }
    let form = Visitor::of(instance.public()).get("/report").expect(200).body;
    for probe in PROBES {
        hold(&form, probe, true);
    }
}
