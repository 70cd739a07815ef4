//! Who waits, lane by lane, each in the order they came; and who is next.

use std::collections::BTreeMap;

/// What a request is for decides in which lane it waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lane {
    /// A form comes again that has waited in vain.
    Returning,
    /// A form comes that was drawn here and not sent before.
    Drawn,
    /// A mailbox or a receipt is opened, or a message comes.
    Mailbox,
    /// A page is asked for, or a form.
    Page,
    /// A form comes that was not drawn here, or was sent before.
    Undrawn,
}

const LANES: usize = 5;
/// Of so many turns as these are together, each lane in which somebody waits has its share. No lane waits for another
/// to be empty.
const WEIGHTS: [i64; LANES] = [8, 4, 2, 2, 1];

/// Where somebody waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    lane: Lane,
    number: u64,
}

/// Weighted fair queues (smooth weighted round robin). Pure: `T` is whatever wakes somebody.
#[derive(Debug)]
pub(super) struct Lanes<T> {
    lanes: [BTreeMap<u64, T>; LANES],
    credits: [i64; LANES],
    next_number: u64,
}

impl<T> Lanes<T> {
    pub(super) fn new() -> Self {
        Self { lanes: Default::default(), credits: [0; LANES], next_number: 0 }
    }

    /// How many wait.
    pub(super) fn len(&self) -> usize {
        self.lanes.iter().map(BTreeMap::len).sum()
    }

    /// Lets somebody wait at the end of a lane.
    pub(super) fn push(&mut self, lane: Lane, waiter: T) -> Place {
        let place = Place { lane, number: self.next_number };
        self.next_number += 1;
        self.lanes[lane as usize].insert(place.number, waiter);
        place
    }

    /// Takes out whose turn it is.
    pub(super) fn pop(&mut self) -> Option<T> {
        let waiting = |lane: &usize| !self.lanes[*lane].is_empty();
        let lanes: Vec<usize> = (0..LANES).filter(waiting).collect();
        let all: i64 = lanes.iter().map(|lane| WEIGHTS[*lane]).sum();
        for lane in &lanes {
            self.credits[*lane] += WEIGHTS[*lane];
        }
        // The first of several with the same: `max_by_key` would take the last.
        let next = lanes.into_iter().rev().max_by_key(|lane| self.credits[*lane])?;
        self.credits[next] -= all;
        self.lanes[next].pop_first().map(|(_, waiter)| waiter)
    }

    /// Takes out somebody who waits no longer, if they still do.
    pub(super) fn remove(&mut self, place: Place) -> Option<T> {
        self.lanes[place.lane as usize].remove(&place.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn within_a_lane_the_order_of_arrival_holds() {
        let mut lanes = Lanes::new();
        let places: Vec<_> = (0..5).map(|waiter| lanes.push(Lane::Drawn, waiter)).collect();
        assert_eq!(lanes.remove(places[1]), Some(1));
        assert_eq!(lanes.remove(places[1]), None, "gone already");
        assert_eq!(std::iter::from_fn(|| lanes.pop()).collect::<Vec<_>>(), [0, 2, 3, 4]);
        assert_eq!(lanes.len(), 0);
    }

    #[test]
    fn one_drawn_form_overtakes_a_thousand_that_were_not_and_those_are_not_starved() {
        let mut lanes = Lanes::new();
        (0..1000).for_each(|_| _ = lanes.push(Lane::Undrawn, Lane::Undrawn));
        (0..100).for_each(|_| _ = lanes.push(Lane::Drawn, Lane::Drawn));
        let first: Vec<_> = (0..50).filter_map(|_| lanes.pop()).collect();
        assert_eq!(first[0], Lane::Drawn);
        assert_eq!(first.iter().filter(|lane| **lane == Lane::Undrawn).count(), 10, "one in five");
    }

    #[test]
    fn every_lane_has_its_share_of_a_full_house() {
        let all = [Lane::Returning, Lane::Drawn, Lane::Mailbox, Lane::Page, Lane::Undrawn];
        let mut lanes = Lanes::new();
        all.iter().for_each(|lane| (0..100).for_each(|_| _ = lanes.push(*lane, *lane)));
        let served: Vec<_> = (0..170).filter_map(|_| lanes.pop()).collect();
        let counts = all.map(|lane| served.iter().filter(|one| **one == lane).count());
        assert_eq!(counts, [80, 40, 20, 20, 10]);
    }
}
