use std::collections::{BTreeSet, HashMap};

use proptest::prelude::*;

use super::*;
use Cell::{BelowFive, Exactly, Hidden};

fn cells(counts: &[u32]) -> (Vec<Cell>, Cell) {
    let Published { cells, total } = publish(counts);
    (cells, total)
}

#[test]
fn where_nothing_is_small_nothing_is_hidden() {
    assert_eq!(cells(&[]), (vec![], Exactly(0)));
    assert_eq!(cells(&[0, 0]), (vec![Exactly(0), Exactly(0)], Exactly(0)));
    assert_eq!(cells(&[5, 0, 12]), (vec![Exactly(5), Exactly(0), Exactly(12)], Exactly(17)));
}

// V-83
#[test]
fn a_small_cell_takes_a_second_one_with_it() {
    assert_eq!(cells(&[7, 3, 12]), (vec![Hidden, BelowFive, Exactly(12)], Exactly(22)));
}

// V-84
#[test]
fn small_cells_whose_sum_has_one_solution_take_a_third_one_with_them() {
    // Among seven, one and one, the third cell would tell the others; nothing but the whole table hides them.
    assert_eq!(cells(&[7, 1, 1]), (vec![Hidden; 3], Hidden));
    assert_eq!(cells(&[7, 4, 4]), (vec![Hidden, BelowFive, BelowFive], Exactly(15)));
    assert_eq!(cells(&[18, 1, 1]), (vec![Hidden, BelowFive, BelowFive], Exactly(20)));
    assert_eq!(cells(&[4, 4]), (vec![Hidden; 2], Hidden));
}

// V-85
#[test]
fn small_cells_that_hide_each_other_take_nothing_with_them() {
    assert_eq!(cells(&[7, 3, 2]), (vec![Exactly(7), BelowFive, BelowFive], Exactly(12)));
}

// V-86
#[test]
fn nought_is_printed_as_nought() {
    assert_eq!(cells(&[0, 12]), (vec![Exactly(0), Exactly(12)], Exactly(12)));
    assert_eq!(cells(&[0, 7, 3, 12]).0[0], Exactly(0));
}

#[test]
fn a_small_total_is_no_more_printed_than_a_small_cell() {
    assert_eq!(cells(&[3, 1]), (vec![Hidden, Hidden], BelowFive));
    assert_eq!(Cell::of(0), Exactly(0));
    assert_eq!([1, 4, 5].map(Cell::of), [BelowFive, BelowFive, Exactly(5)]);
}

/// Every table of so many cells whose total is at most `most`.
fn tables(cells: usize, most: u32) -> Vec<Vec<u32>> {
    if cells == 0 {
        return vec![Vec::new()];
    }
    let longer = |table: Vec<u32>| {
        let left = most - table.iter().sum::<u32>();
        (0..=left).map(move |count| [&table[..], &[count]].concat())
    };
    tables(cells - 1, most).into_iter().flat_map(longer).collect()
}

/// For each publication the values that each cell had, among all tables that lead to it.
fn conclusions(
    tables: &[Vec<u32>],
    key: impl Fn(&[u32], &Published) -> u32,
) -> HashMap<(Published, u32), Vec<BTreeSet<u32>>> {
    let mut seen: HashMap<(Published, u32), Vec<BTreeSet<u32>>> = HashMap::new();
    for table in tables {
        let published = publish(table);
        let key = key(table, &published);
        let values = seen.entry((published, key)).or_insert_with(|| vec![BTreeSet::new(); table.len()]);
        for (values, count) in values.iter_mut().zip(table) {
            values.insert(*count);
        }
    }
    seen
}

fn told(conclusions: HashMap<(Published, u32), Vec<BTreeSet<u32>>>) -> Vec<String> {
    let told = |(published, values): (&(Published, u32), &Vec<BTreeSet<u32>>)| {
        let is_hidden = |cell: &Cell| cell.exactly().is_none();
        let is_told = published.0.cells.iter().zip(values).any(|(cell, values)| is_hidden(cell) && values.len() < 2);
        is_told.then(|| format!("{published:?} from {values:?}"))
    };
    conclusions.iter().filter_map(told).collect()
}

// V-83, V-84: the reader knows this file, and tries every table there is.
#[test]
fn whoever_tries_every_table_is_left_with_two_values_for_each_hidden_cell() {
    for (cells, most) in [(1, 60), (2, 60), (3, 40), (4, 26), (5, 17)] {
        let found = conclusions(&tables(cells, most), |_, _| 0);
        assert!(found.len() > 50, "{cells} cells: {}", found.len());
        assert_eq!(told(found), [""; 0], "{cells} cells");
    }
}

// The same where the total stands in another table of the same report, and the table itself was not printed.
#[test]
fn it_does_not_help_to_know_the_total_of_three_cells_or_of_twenty_reports() {
    for (cells, least, most) in [(2, 20, 60), (3, 5, 40), (4, 5, 26)] {
        let mut all = tables(cells, most);
        all.retain(|table| table.iter().sum::<u32>() >= least);
        assert_eq!(told(conclusions(&all, |table, _| table.iter().sum())), [""; 0], "{cells} cells");
    }
}

#[test]
fn the_reader_who_tries_every_table_finds_what_hiding_small_cells_alone_would_tell() {
    let careless = |table: &[u32]| Published {
        cells: table.iter().map(|count| Cell::of(*count)).collect(),
        total: Exactly(table.iter().sum()),
    };
    let mut seen: HashMap<Published, Vec<BTreeSet<u32>>> = HashMap::new();
    for table in tables(3, 12) {
        let values = seen.entry(careless(&table)).or_insert_with(|| vec![BTreeSet::new(); 3]);
        for (values, count) in values.iter_mut().zip(&table) {
            values.insert(*count);
        }
    }
    assert!(!told(seen.into_iter().map(|(published, values)| ((published, 0), values)).collect()).is_empty());
}

proptest! {
    /// Larger tables: subtracting everything that is printed from the total leaves more than one way to fill the rest.
    #[test]
    fn nothing_is_left_to_subtract(counts in prop::collection::vec(prop_oneof![3 => 0..5_u32, 2 => 5..40_u32, 1 => 40..900_u32], 1..14)) {
        let Published { cells, total } = publish(&counts);
        prop_assert_eq!(cells.len(), counts.len());
        for (cell, count) in cells.iter().zip(&counts) {
            match cell {
                Exactly(printed) => prop_assert!(printed == count && !is_small(*count)),
                BelowFive => prop_assert!(is_small(*count)),
                Hidden => prop_assert!(*count > 0 || cells.iter().all(|cell| *cell == Hidden)),
            }
        }
        if let Some(total) = total.exactly() && cells.iter().any(|cell| *cell != Hidden) {
            let rest = total - cells.iter().filter_map(|cell| cell.exactly()).sum::<u32>();
            let small = u32::try_from(cells.iter().filter(|cell| **cell == BelowFive).count()).unwrap();
            let hidden = u32::try_from(cells.iter().filter(|cell| **cell == Hidden).count()).unwrap();
            // The least and the most that one small cell can be: at least two apart from each other.
            let least = rest.saturating_sub((small.saturating_sub(1)) * 4).saturating_sub(if hidden > 0 { rest } else { 0 }).max(1);
            let most = rest.saturating_sub(small.saturating_sub(1) + hidden * 5).min(4);
            prop_assert!(small == 0 || least < most, "{:?} of {:?}", cells, counts);
        }
    }
}
