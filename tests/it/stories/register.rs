//! A coordinator writes down a processing activity, the officer releases it, and it goes on from there.

mod computed;
mod messengers;
mod people;

use crate::harness::html::words;
use crate::harness::{Answer, Instance, Visitor};
use people::{Office, RECORDS, WHOLE};

/// The address of the record that an answer leads to, without what was done.
fn led_to(answer: &Answer) -> String {
    let location = answer.header("location").to_owned();
    location.split('?').next().unwrap_or_default().to_owned()
}

fn title(body: &str) -> &str {
    body.split("<h1>").nth(1).and_then(|rest| rest.split("</h1>").next()).unwrap_or_default()
}

/// The value of a hidden field.
fn hidden(body: &str, name: &str) -> String {
    let field = body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_else(|| panic!("no {name}: {body}"));
    field.split('"').next().unwrap_or_default().to_owned()
}

/// Fills in a form that is there, as a browser sends it back.
fn saves(visitor: &mut Visitor, at: &str, seen: (&str, &str), fields: &[(&str, &str)]) -> Answer {
    let seen = [("seen-version", seen.0), ("seen-saves", seen.1)];
    visitor.post(&format!("{at}/edit"), &[&seen[..], fields].concat())
}

fn writes(office: &mut Office, fields: &[(&str, &str)]) -> String {
    let answer = office.editor.post(&format!("{RECORDS}/new"), fields).expect(303);
    led_to(&answer)
}

fn submits(office: &mut Office, at: &str, version: &str) {
    office.editor.post(&format!("{at}/submit"), &[("version", version)]).expect(303);
}

fn releases(visitor: &mut Visitor, at: &str) -> Answer {
    let page = visitor.get(&format!("{at}/release")).expect(200).body;
    let fields = [("version", hidden(&page, "version")), ("review", review(&page)), ("remark", String::new())];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    visitor.post(&format!("{at}/release"), &fields)
}

/// The day that the page proposes.
fn review(page: &str) -> String {
    let field = page.split("name=\"review\" value=\"").nth(1).expect("a day is proposed");
    field[..10].to_owned()
}

#[test]
fn a_coordinator_writes_and_the_officer_releases_and_it_is_changed_and_compared() {
    let mut office = Office::of(Instance::demo());
    let empty = office.editor.get("/register").expect(200).body;
    assert!(words(&empty).contains("Das Register ist noch leer."));
    assert_eq!(office.editor.get("/").expect(303).header("location"), "/register", "it is where they land");

    // A title is enough, and the page says what is missing, why, and by which law.
    let at = writes(&mut office, &[("name", "Messenger im Team")]);
    let page = office.editor.get(&at).expect(200).body;
    assert_eq!(title(&page), "Messenger im Team");
    assert!(
        words(&page).contains("Art.\u{a0}30 Abs.\u{a0}1 Buchst. b DSGVO") || page.contains("Buchst. b DSGVO"),
        "{page}"
    );
    let start = words(&office.editor.get("/register").expect(200).body);
    assert!(start.contains("Unvollständig") && start.contains("Messenger im Team"), "{start}");

    // Rows are added and taken away without a script, and nothing typed is lost.
    let more = [("name", "Messenger im Team"), ("purpose.1", "Absprachen"), ("form-act", "add:purposes")];
    let grown = saves(&mut office.editor, &at, ("1", "1"), &more).expect(200).body;
    assert!(grown.contains("name=\"purpose.2\"") && grown.contains("Absprachen"));
    let less = [("name", "N"), ("purpose.1", "Absprachen"), ("purpose.2", "Fotos"), ("form-act", "drop:purposes.1")];
    let shrunk = saves(&mut office.editor, &at, ("1", "1"), &less).expect(200).body;
    assert!(!shrunk.contains("Absprachen") && shrunk.contains("Fotos"));

    let answer = saves(&mut office.editor, &at, ("1", "1"), &WHOLE).expect(303);
    assert_eq!(led_to(&answer), at);
    submits(&mut office, &at, "1");
    let waiting = words(&office.officer.get("/register").expect(200).body);
    assert!(waiting.contains("Zu prüfen") && waiting.contains("Messenger im Team"));
    releases(&mut office.officer, &at).expect(303);
    let page = words(&office.auditor.get(&at).expect(200).body);
    assert!(page.contains("Freigegeben von D. Wieland") && page.contains("Prüfsumme:"), "{page}");

    // A change is another version; the one in force stays until it is released.
    let edit = office.editor.get(&format!("{at}/edit")).expect(200).body;
    let seen = (hidden(&edit, "seen-version"), hidden(&edit, "seen-saves"));
    let changed: Vec<_> = WHOLE.iter().copied().chain([("tom", "Siehe <Liste> & Anlage.")]).collect();
    saves(&mut office.editor, &at, (&seen.0, &seen.1), &changed).expect(303);
    assert!(words(&office.auditor.get(&at).expect(200).body).contains("Version 1 ist in Kraft."));
    submits(&mut office, &at, "2");
    let release = words(&office.officer.get(&format!("{at}/release")).expect(200).body);
    assert!(release.contains("Technische und organisatorische Maßnahmen"), "what changes is on the page: {release}");
    releases(&mut office.officer, &at).expect(303);
    let difference = office.auditor.get(&format!("{at}/difference?before=1&after=2")).expect(200).body;
    assert!(difference.contains("Siehe &lt;Liste&gt; &amp; Anlage."), "{difference}");
    assert!(!words(&difference).contains("Absprachen"), "only what differs");
    let older = office.auditor.get(&format!("{at}?version=1")).expect(200).body;
    assert!(words(&older).contains("Sie lesen eine frühere Version."));

    // The journal has all of it, in a book of its own.
    let verified = office.instance.command(&["verify"], "");
    assert!(verified.contains("register"), "{verified}");
    assert_eq!(office.tables.count("register_journal WHERE class = 'kept'"), 6);
    assert_eq!(office.tables.count("office_journal WHERE event LIKE 'record_b%'"), 0);
}

// V-80
#[test]
fn nobody_releases_what_they_have_written_on_and_nothing_incomplete() {
    let mut office = Office::of(Instance::demo());
    let at = writes(&mut office, &[("name", "Dienstplanung")]);
    submits(&mut office, &at, "1");
    let page = office.officer.get(&format!("{at}/release")).expect(200).body;
    assert!(!page.contains("name=\"review\""), "there is nothing to press");
    let forced = [("version", "1"), ("review", "2027-01-31")];
    let refused = office.officer.post(&format!("{at}/release"), &forced).expect(422).body;
    assert!(words(&refused).contains("Es fehlt etwas, das da sein muss."));
    // It goes back with a reason, and not without one.
    let returned = |office: &mut Office, remark| {
        office.officer.post(&format!("{at}/return"), &[("version", "1"), ("remark", remark)])
    };
    returned(&mut office, " ").expect(422);
    returned(&mut office, "Der Zweck fehlt.").expect(303);
    assert!(words(&office.editor.get(&at).expect(200).body).contains("Der Zweck fehlt."));

    // The officer adds it, and has written on it.
    saves(&mut office.officer, &at, ("1", "1"), &WHOLE).expect(303);
    submits(&mut office, &at, "1");
    let own = office.officer.get(&format!("{at}/release")).expect(200).body;
    assert!(words(&own).contains("Freigeben muss sie eine andere Person."));
    let refused = office.officer.post(&format!("{at}/release"), &forced).expect(422).body;
    assert!(words(&refused).contains("Sie haben selbst an dieser Version geschrieben."));
    releases(&mut office.management, &at).expect(303);
}

#[test]
fn of_two_who_write_the_later_one_reads_field_by_field_what_the_other_has_saved() {
    let mut office = Office::of(Instance::demo());
    let at = writes(&mut office, &WHOLE);
    let theirs: Vec<_> = WHOLE.iter().copied().chain([("tom", "Von der Beauftragten.")]).collect();
    saves(&mut office.officer, &at, ("1", "1"), &theirs).expect(303);
    let mine: Vec<_> = WHOLE.iter().copied().chain([("tom", "Von der Koordination.")]).collect();
    let late = saves(&mut office.editor, &at, ("1", "1"), &mine).expect(409).body;
    let told = words(&late);
    assert!(told.contains("D. Wieland hat inzwischen gespeichert."), "{told}");
    assert!(told.contains("Von der Beauftragten.") && told.contains("Von der Koordination."), "{told}");
    let seen = (hidden(&late, "seen-version"), hidden(&late, "seen-saves"));
    saves(&mut office.editor, &at, (&seen.0, &seen.1), &mine).expect(303);
    assert!(words(&office.editor.get(&at).expect(200).body).contains("Von der Koordination."));
}

#[test]
fn a_mistake_is_told_at_its_field_and_loses_nothing() {
    let mut office = Office::of(Instance::demo());
    let long = "x".repeat(201);
    let fields = [("name", long.as_str()), ("role", "emperor"), ("purpose.1", "Bleibt da.")];
    let page = office.editor.post(&format!("{RECORDS}/new"), &fields).expect(422).body;
    assert!(page.contains("href=\"#name\"") && page.contains("href=\"#q-role\"") && page.contains("Bleibt da."));
    let page = office.editor.post(&format!("{RECORDS}/new"), &[("purpose.1", "Bleibt da.")]).expect(422).body;
    assert!(words(&page).contains("Geben Sie einen Namen an") && page.contains("Bleibt da."));
    assert_eq!(office.tables.count("register_record"), 0);
}

#[test]
fn who_has_no_right_finds_no_register_and_no_other_organisation_finds_a_record() {
    let mut office = Office::of(Instance::demo());
    let at = writes(&mut office, &WHOLE);
    let mut stranger = office.stranger();
    for path in [at.clone(), format!("{at}/edit"), format!("{at}/difference"), format!("{at}/release")] {
        stranger.get(&path).expect(404);
    }
    let list = stranger.get(RECORDS).expect(200).body;
    assert!(!list.contains(&at) && list.contains("class=\"empty\""), "{list}");
    saves(&mut stranger, &at, ("1", "1"), &WHOLE).expect(404);
    stranger.post(&format!("{at}/submit"), &[("version", "1")]).expect(404);

    let mut handler = office.instance.handler(1);
    handler.signs_in().expect(200);
    handler.browser.get("/register").expect(403);
    assert!(!handler.browser.get("/cases").expect(200).body.contains("href=\"/register\""));
    office.auditor.get(&format!("{at}/edit")).expect(403);
    office.editor.get(&format!("{at}/release")).expect(403);
    office.editor.get("/cases").expect(403);
    for nowhere in ["/register/nothing", "/register/processing-activity/VVT-1", "/register/nothing/VVT-2026-001"] {
        office.editor.get(nowhere).expect(404);
    }
}

#[test]
fn a_register_that_is_switched_off_is_not_there() {
    let instance = Instance::served(&[("register.enabled", "false")]);
    let mut office = Office::of(instance);
    for path in ["/register", RECORDS, "/register/processing-activity/new"] {
        office.editor.get(path).expect(404);
    }
    office.editor.post(&format!("{RECORDS}/new"), &WHOLE).expect(404);
    assert!(!office.auditor.get("/journal").expect(200).body.contains("href=\"/register\""));
}

#[test]
fn a_record_begins_with_a_ready_made_entry_and_nothing_is_saved_by_looking_at_it() {
    let mut office = Office::of(Instance::demo());
    let ready = format!("{RECORDS}/new?ready=VVT-HIN-01");
    assert!(office.editor.get(RECORDS).expect(200).body.contains(&format!("href=\"{ready}\"")));
    let form = office.editor.get(&ready).expect(200).body;
    assert!(words(&form).contains("Gespeichert ist noch nichts."));
    assert!(form.contains("value=\"Betrieb der internen Meldestelle\""), "{form}");
    assert_eq!(office.tables.count("register_record"), 0);

    // An entry of another kind, and one that is not there; and nobody who does not write is offered any.
    office.editor.get(&format!("{RECORDS}/new?ready=R01")).expect(404);
    office.editor.get("/register/risk/new?ready=VVT-HIN-01").expect(404);
    assert!(!office.auditor.get(RECORDS).expect(200).body.contains("?ready="));
    assert_eq!(office.auditor.get(&ready).status, office.auditor.get(&format!("{RECORDS}/new")).status);
}
