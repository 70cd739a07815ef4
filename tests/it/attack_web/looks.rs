//! A handler who wants to read without a trace, or to bury one: no script of ours, and many requests.

use serde_json::{Value, json};

use crate::harness::{Instance, Tables, Visitor};

fn looks(tables: &mut Tables) -> usize {
    tables.count("office_journal WHERE event = 'case_opened_by_handler'")
}

#[test]
fn attack_web_nobody_reads_a_case_unrecorded_or_fills_the_journal() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let numbers = handler.sees_cases();
    let (number, path) = (&numbers[0], format!("/cases/{}", numbers[0]));
    let entries = tables.count("office_journal");
    assert_eq!(looks(&mut tables), 0, "the list shows nothing that is sealed");
    for _ in 0..20 {
        assert!(handler.browser.get(&path).expect(200).body.contains("data-slot"));
    }
    assert_eq!((looks(&mut tables), tables.count("office_journal")), (1, entries + 1), "once, without a script");
    for position in [1_u32, 1, 2, 2_147_483_647, u32::MAX] {
        for _ in 0..5 {
            handler.browser.post_json(&format!("{path}/seen"), &json!({ "position": position })).expect(204);
        }
    }
    for position in [0, -5, -2_147_483_648_i64, 4_294_967_296] {
        handler.browser.post_json(&format!("{path}/seen"), &json!({ "position": position })).expect(400);
    }
    assert_eq!(tables.count("office_journal"), entries + 1, "how far somebody has read is no entry");
    assert_eq!(tables.column("SELECT CAST(position AS TEXT) AS cell FROM seen"), ["1"], "{number}");
    for part in ["facts", "entries", "entries?line=file&before=-1", "entries?line=x", "facts?before=2"] {
        handler.browser.get(&format!("{path}/{part}")).expect(200);
    }
    assert_eq!(tables.count("office_journal"), entries + 1, "a part of a case is a look like all of it");
    handler.browser.get(&format!("/cases/{}/entries", numbers[1])).expect(200);
    let mut colleague = instance.handler(1);
    colleague.signs_in().expect(200);
    colleague.browser.get(&path).expect(200);
    assert_eq!(looks(&mut tables), 3, "another case, and another handler");
    colleague.browser.get("/cases/2026-00000").expect(404);
    assert_eq!(tables.count("office_journal"), entries + 3);
}

#[test]
fn attack_web_who_searches_is_recorded_as_whoever_reads() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let numbers = handler.sees_cases();
    handler.browser.get("/cases/search").expect(200);
    let list: Value = serde_json::from_str(&handler.browser.get("/cases/search/cases").expect(200).body).unwrap();
    let listed: Vec<&str> =
        list["cases"].as_array().unwrap().iter().filter_map(|case| case["number"].as_str()).collect();
    assert!(numbers.iter().all(|number| listed.contains(&number.as_str())), "{listed:?}");
    assert_eq!(looks(&mut tables), 0, "neither the page nor the list has anything that is sealed");
    let path = format!("/cases/{}/sealed", numbers[0]);
    for address in
        [path.clone(), format!("{path}?after=0"), format!("{path}?after=nonsense"), format!("{path}?after=999")]
    {
        let part: Value = serde_json::from_str(&handler.browser.get(&address).expect(200).body).unwrap();
        let page = handler.browser.get(&format!("/cases/{}", numbers[0])).expect(200).body;
        assert!(page.contains(part["slot"].as_str().unwrap()) && part["next"].is_null(), "{address}");
        for parcel in part["parcels"].as_array().unwrap() {
            assert!(page.contains(parcel["sealed"].as_str().unwrap()), "{address}: what the page has");
        }
        let is_empty = part["parcels"].as_array().unwrap().is_empty();
        assert_eq!(is_empty, address.ends_with("999"), "{address}");
    }
    assert_eq!(looks(&mut tables), 1, "once, however often");
    // Whoever has no slot learns nothing from it, as on the page.
    handler.browser.get("/cases/2026-00000/sealed").expect(404);
    let mut stranger = Visitor::of(instance.office());
    stranger.get(&path).expect(401);
    stranger.get("/cases/search/cases").expect(401);
    assert_eq!(looks(&mut tables), 1);
}
