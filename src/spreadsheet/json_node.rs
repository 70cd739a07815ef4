//! JSON as it stands there: names in their order, and each as often as it was written.

use std::cell::Cell as Counter;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// The largest whole number up to which every reader counts exactly (2^53).
const EXACT: f64 = 9_007_199_254_740_992.0;

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

fn whole(exact: bool, number: f64) -> Node {
    if exact && number.abs() <= EXACT { Node::Number(number) } else { Node::Inexact }
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
        Ok(i32::try_from(number).map_or_else(|_| exact(&number.to_string()), |small| Node::Number(small.into())))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(u32::try_from(number).map_or_else(|_| exact(&number.to_string()), |small| Node::Number(small.into())))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        // What has more digits than a whole number of 64 bits arrives here, rounded already.
        Ok(if number.fract() == 0.0 { whole(number.is_finite(), number) } else { Node::Number(number) })
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

/// A whole number in digits.
fn exact(digits: &str) -> Node {
    digits.parse().map_or(Node::Inexact, |number| whole(true, number))
}
