//! The four lamps of a messenger use: legal basis, compliant operation, contract, measures. All four conditions hold together,
//! and no use is released while one is red.

use serde::Serialize;
use strum::IntoEnumIterator;

use super::catalogue::Catalogue;
use super::criterion::CriterionId;
use super::fact::Answer;
use super::lamp_kind::LampKind;
use super::verdict::{Effect, Judgement};

/// What a lamp shows; the later, the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Colour {
    /// Something forbids the use, or nobody knows yet.
    Red,
    /// It may go on under conditions, or something that this class does not demand is lacking.
    Amber,
    Green,
}

/// One lamp, and what would turn it green.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lamp {
    pub kind: LampKind,
    pub colour: Colour,
    /// What is not as it should be, the worst first: how, and at which criterion, whose evidence says what to do.
    pub to_do: Vec<ToDo>,
}

/// One thing that keeps a lamp from being green.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToDo {
    pub criterion: CriterionId,
    pub colour: Colour,
    pub effect: Effect,
}

/// The lamps of a use that was judged.
pub fn lamps(catalogue: &Catalogue, judgement: &Judgement) -> Vec<Lamp> {
    LampKind::iter().map(|kind| lamp(kind, catalogue, judgement)).collect()
}

fn lamp(kind: LampKind, catalogue: &Catalogue, judgement: &Judgement) -> Lamp {
    let is_part = |id| catalogue.get(id).is_some_and(|criterion| criterion.lamp == Some(kind));
    let parts: Vec<_> = judgement.reasons.iter().filter(|reason| is_part(reason.criterion)).collect();
    let mut to_do: Vec<ToDo> = parts
        .iter()
        .map(|reason| ToDo { criterion: reason.criterion, colour: colour(reason.effect), effect: reason.effect })
        .filter(|to_do| to_do.colour != Colour::Green)
        .collect();
    to_do.sort_by_key(|to_do| (to_do.colour, to_do.criterion));
    // Where nothing was looked at nothing is known.
    let of_nothing = if parts.is_empty() { Colour::Red } else { Colour::Green };
    Lamp { kind, colour: to_do.first().map_or(of_nothing, |worst| worst.colour), to_do }
}

fn colour(effect: Effect) -> Colour {
    match effect {
        Effect::Forbids | Effect::Lacks(_) => Colour::Red,
        Effect::Passes(_) | Effect::Tells(Some(Answer::Fulfilled | Answer::NotApplicable)) => Colour::Green,
        Effect::Limits | Effect::Waived(_) | Effect::Tells(_) => Colour::Amber,
    }
}
