//! The disk is full, or soon will be.

use std::fs;

use super::small_disk::{SmallDisk, mebibytes_free};
use crate::harness::html::words;
use crate::harness::{Instance, Reporter};

/// Without a floor the database itself meets the end of the disk.
const NO_FLOOR: [(&str, &str); 1] = [("storage.free_mebibytes", "0")];

#[test]
fn long_attack_storage_on_a_full_disk_reporters_are_told_and_nothing_is_lost() {
    let (instance, disk) = SmallDisk::under(Instance::demo(), 16, &NO_FLOOR);
    let mut before = instance.reporter();
    before.reports("Was vorher kam.");
    let ballast = disk.fill_up();
    // What is allocated already may still take a few.
    let (mut waiting, mut stored) = (Vec::new(), Vec::new());
    for number in 0..200 {
        let mut reporter = instance.reporter();
        let text = format!("Bericht {number}, mit einem Satz.");
        let form = reporter.fills_in(&[], &text);
        let answer = reporter.sends(&form);
        match answer.status {
            200 => stored.push(form.case_key),
            507 => {
                assert!(words(&answer.body).contains("Unser Speicher ist voll"), "{}", words(&answer.body));
                assert!(answer.body.contains(&text), "what was typed is there");
                waiting.push((reporter, form));
            }
            other => panic!("{other}: {}", words(&answer.body)),
        }
    }
    println!("{} stored in what room there was, {} were told that the disk is full", stored.len(), waiting.len());
    assert!(waiting.len() >= 20, "only {} of 200 met the end of the disk", waiting.len());
    // What was acknowledged can still be read.
    before.comes_back().expect(200);
    assert!(before.browser.get("/mailbox").expect(200).body.contains("Was vorher kam."));

    ballast.remove();
    for (mut reporter, form) in waiting {
        let receipt = reporter.sends(&form).expect(200);
        assert!(receipt.body.contains(&form.case_key), "{}", words(&receipt.body));
    }
    for case_key in stored {
        assert_eq!(instance.reporter().enters(&case_key).status, 200);
    }
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let (holds, said) = instance.tries(&["verify"], &[]);
    assert!(holds, "{said}");
}

#[test]
fn long_attack_storage_when_the_disk_fails_nothing_acknowledged_is_lost() {
    let (instance, disk) = SmallDisk::under(Instance::demo(), 16, &NO_FLOOR);
    let mut before = instance.reporter();
    before.reports("Was vorher kam.");
    let mut reporter = instance.reporter();
    let form = reporter.fills_in(&[], "Was jetzt kommt.");
    disk.fail();
    let told = reporter.sends(&form).expect(500);
    assert!(words(&told.body).contains("Bei uns ist etwas schiefgegangen"), "{}", words(&told.body));
    assert!(told.body.contains("Was jetzt kommt."), "what was typed is there");
    assert_eq!(before.comes_back().status, 200, "what was acknowledged can be read");
    instance.kill();
    disk.unmount();
    disk.mount();
    let instance = instance.served_with(&NO_FLOOR);
    assert_eq!(instance.reporter().enters(&before.case_key).status, 200);
    let receipt = instance.reporter().sends(&form).expect(200);
    assert!(receipt.body.contains(&form.case_key), "{}", words(&receipt.body));
}

#[test]
fn attack_storage_below_the_floor_only_short_reports_are_taken_and_the_operator_hears_of_it() {
    let instance = Instance::demo();
    let free = mebibytes_free(&instance.data());
    let [scarce, full] = [2, 8].map(|times| (times * free).to_string());
    let scarce = [("storage.free_mebibytes", scarce.as_str())];
    let full = [("storage.free_mebibytes", full.as_str())];
    let instance = instance.served_with(&scarce);
    let short = |reporter: &mut Reporter| reporter.fills_in(&[], "Ein kurzer Bericht.");
    let mut reporter = instance.reporter();
    let form = short(&mut reporter);
    reporter.sends(&form).expect(200);
    let long = "Ein langer Bericht. ".repeat(950);
    let form = reporter.fills_in(&[], &long);
    let told = reporter.sends(&form).expect(507);
    assert!(words(&told.body).contains("Wir nehmen nur noch kurze Texte an"), "{}", words(&told.body));
    assert!(told.body.contains(long.trim_end()), "what was typed is there");
    let (_, said) = instance.tries(&["check"], &scarce);
    assert!(said.contains("only short reports are taken"), "{said}");

    let instance = instance.served_with(&full);
    let mut reporter = instance.reporter();
    let form = short(&mut reporter);
    let told = reporter.sends(&form).expect(507);
    assert!(words(&told.body).contains("Unser Speicher ist voll"), "{}", words(&told.body));
    let log = fs::read_to_string(instance.log()).unwrap();
    assert!(log.contains("there is no space left: no report is taken"), "{log}");
}
