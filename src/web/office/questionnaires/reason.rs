//! Why a file cannot be used, as the page tells it: in the reader's language where there is a message, and in English elsewhere.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::data_file::{Place, Problem};

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Reason {
    places: Vec<ShownPlace>,
    /// Which message tells it; `None`: there is none.
    kind: Option<&'static str>,
    arguments: BTreeMap<&'static str, String>,
    english: String,
}

/// Where, from the outside in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "name")]
enum ShownPlace {
    Question(String),
    Option(String),
    Key(String),
}

impl From<Problem> for Reason {
    fn from(problem: Problem) -> Self {
        let english = problem.to_string();
        let place = |place| match place {
            Place::Question(id) => ShownPlace::Question(id),
            Place::Option(id) => ShownPlace::Option(id),
            Place::Key(key) => ShownPlace::Key(key),
        };
        let (kind, arguments) = problem.told.map_or_else(Default::default, |told| (Some(told.kind), told.arguments));
        let places = problem.places.into_iter().map(place).collect();
        Self { places, kind, arguments: arguments.into_iter().collect(), english }
    }
}
