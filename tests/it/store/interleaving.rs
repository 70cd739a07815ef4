//! Reporters in any order: whatever they send, once or again, both databases hold what a plain model holds.

mod model;
mod office;
mod sending;
mod steps;

use std::cell::RefCell;

use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};

use siegelpost::journal::{self, Book, ChainCheck};
use siegelpost::store::StoreError;

use super::fixture::DAY;
use super::site::Site;
use model::Model;
pub use office::Office;
use steps::Step;

on_both! {
    any_order_of_steps_leaves_what_the_model_says,
    long_many_orders_of_steps_leave_what_the_model_says,
}

/// How many orders are tried: as many as take a few seconds.
const FEW: u32 = 16;
const MANY: u32 = 400;

fn any_order_of_steps_leaves_what_the_model_says(site: &Site) {
    hold(site, FEW, 1);
}

fn long_many_orders_of_steps_leave_what_the_model_says(site: &Site) {
    hold(site, MANY, 2);
}

/// The same orders in every run: `seed` says which.
fn hold(site: &Site, cases: u32, seed: u8) {
    let config = Config { cases, max_shrink_iters: 200, failure_persistence: None, ..Config::default() };
    let chance = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let met = RefCell::new(Vec::new());
    let store = site.open();
    let run = TestRunner::new_with_rng(config, chance).run(&steps::in_any_order(), |order| {
        let (mut model, mut office) = (Model::default(), Office::of(&store));
        for step in &order {
            let (expected, found) = (model.takes(step), office.takes(step));
            if expected != found {
                return Err(TestCaseError::fail(format!("{step:?}: {found:?} instead of {expected:?}")));
            }
            met.borrow_mut().push(found);
        }
        office.holds(&model).map_err(TestCaseError::fail)
    });
    run.unwrap_or_else(|failure| panic!("{failure}"));
    let chain = store.read_now::<_, StoreError>("journal", |db| journal::verify(db, Book::Office, DAY)).unwrap();
    assert!(matches!(chain, ChainCheck::Whole(_)), "{chain:?}");
    let met = met.into_inner();
    let missed: Vec<_> = model::OUTCOMES.iter().filter(|outcome| !met.contains(outcome)).collect();
    assert!(missed.is_empty(), "{} steps, and never {missed:?}", met.len());
}

impl Step {
    /// Whether a bit for each handler has this one's.
    fn has(handlers: u8, handler: usize) -> bool {
        handlers >> handler & 1 == 1
    }
}
