//! JSON as it stands there: names in their order, and each as often as it was written.

use std::cell::Cell as Counter;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// The largest whole number up to which every reader counts exactly (2^53).
const EXACT: u64 = 1 << 53;
/// The same, of numbers that are rounded already.
const ROUNDED: f64 = 9_007_199_254_740_992.0;

#[derive(Debug)]
pub(super) enum Node {
    Nothing,
    Truth(bool),
    Number(f64),
    /// A whole number that programs would round.
    Inexact,
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

/// Reads a [`Node`] and counts down what may still be read; at nothing, it refuses.
#[derive(Clone, Copy)]
pub(super) struct Counted<'c>(pub(super) &'c Counter<usize>);

impl<'de> DeserializeSeed<'de> for Counted<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        let left = self.0.get().checked_sub(1).ok_or_else(|| D::Error::custom("too many values"))?;
        self.0.set(left);
        deserializer.deserialize_any(self)
    }
}

/// A whole number, given its size and what it is rounded to.
fn whole(size: u64, rounded: impl FnOnce() -> Option<f64>) -> Node {
    let exact = if size <= EXACT { rounded() } else { None };
    exact.map_or(Node::Inexact, Node::Number)
}

impl<'de> Visitor<'de> for Counted<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Nothing)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Node, E> {
        Ok(Node::Truth(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(whole(number.unsigned_abs(), || number.to_string().parse().ok()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(whole(number, || number.to_string().parse().ok()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        // What has more digits than a whole number of 64 bits arrives here, rounded already.
        Ok(if number.fract() == 0.0 && number.abs() > ROUNDED { Node::Inexact } else { Node::Number(number) })
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(node) = sequence.next_element_seed(self)? {
            list.push(node);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut object = Vec::new();
        while let Some(name) = map.next_key()? {
            object.push((name, map.next_value_seed(self)?));
        }
        Ok(Node::Object(object))
    }
}
