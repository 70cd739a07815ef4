//! An entry was removed; then every byte of every file is searched for what it consisted of.

use siegelpost::sealing::Side;

use super::deleted::{PIECE, remains};
use crate::harness::{Instance, Tables};

#[test]
fn attack_canary_of_a_removed_entry_no_byte_is_left_on_disk() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    reporter.comes_back().expect(200);
    // Of a length that is stored in several places of the file.
    reporter.writes(&"Eine lange Nachricht. ".repeat(900)).expect(200);
    let [mut one, mut other] = [0, 1].map(|at| instance.handler(at));
    one.signs_in().expect(200);
    other.signs_in().expect(200);
    let number = one.sees_cases().remove(0);
    let mut tables = Tables::of(&instance.data());
    let row = format!(
        "parcel WHERE side = 'reporter' AND seq = 2 AND case_id = (SELECT id FROM case_file WHERE number = '{number}')"
    );
    let sealed = tables.bytes("sealed", &row).remove(0);
    let end = sealed.iter().rposition(|byte| *byte != 0).unwrap() + 1;
    let piece = |at: usize| ("a sealed parcel", sealed[at..at + PIECE].to_vec());
    // Every age file begins alike: the first piece is looked for behind that.
    let pieces = [200, end / 4, end / 2, end - PIECE].map(piece);
    for piece in &pieces {
        assert!(!remains(&instance, std::slice::from_ref(piece)).is_empty(), "what is there is found");
    }
    for handler in [&mut one, &mut other] {
        let case = handler.opens(&number);
        handler.asks_removal(&case, (Side::Reporter, 2), "clients").expect(201);
    }
    assert_eq!(tables.bytes("sealed", &row), [Vec::<u8>::new()]);
    // The write-ahead log keeps what was written until it is written over, or the last program ends.
    instance.kill();
    drop(tables);
    instance.command(&["upkeep"], "");
    assert_eq!(remains(&instance, &pieces), Vec::<String>::new());
}
