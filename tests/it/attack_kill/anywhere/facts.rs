//! What must be so: certainly, where it was acknowledged; as a whole or not at all, where the answer never came.

use std::collections::HashMap;

use siegelpost::casework::Document;
use siegelpost::mailbox::{self, Mailbox};
use siegelpost::sealing::CaseKey;
use siegelpost::store::{Migrate, Store, StoreError, parcel};

use crate::harness::{Instance, Tables};

/// What a request brings about.
#[derive(Clone)]
pub enum Fact {
    /// These words stand in the mailbox of this key, once.
    Words { key: String, text: String },
    /// There is a parcel with this digest.
    Parcel([u8; 32]),
    /// No mailbox has this key.
    Left { key: String },
    /// The case of this number has got into this state, as the step of this place in its list.
    State { number: String, state: &'static str, step: usize },
}

#[derive(Default)]
pub struct Facts(Vec<(Fact, bool)>);

impl Facts {
    /// With whether it was acknowledged.
    pub fn push(&mut self, fact: Fact, acknowledged: bool) {
        self.0.push((fact, acknowledged));
    }

    /// Keeps what stays so. A state does not, and what was never acknowledged says nothing for later.
    pub fn add(&mut self, other: Self) {
        // Whoever may have left has no words that must be there.
        let left = |facts: &[(Fact, bool)], key: &str| {
            facts.iter().any(|(fact, _)| matches!(fact, Fact::Left { key: other } if other == key))
        };
        self.0.retain(|(fact, _)| !matches!(fact, Fact::Words { key, .. } if left(&other.0, key)));
        self.0.extend(other.0.into_iter().filter(|(fact, sure)| *sure && !matches!(fact, Fact::State { .. })));
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The keys of mailboxes that are there.
    pub fn keys(&self) -> Vec<String> {
        let mut keys: Vec<_> = self.0.iter().filter_map(|(fact, _)| fact.key()).collect();
        keys.sort();
        keys.dedup();
        keys
    }

    /// Ends the test if one does not hold.
    pub fn hold(&self, instance: &Instance) {
        let store = Store::open(&instance.database(), Migrate::No).unwrap();
        let mut states: HashMap<&str, Vec<(usize, &str, bool)>> = HashMap::new();
        for (fact, sure) in &self.0 {
            match fact {
                Fact::Words { key, text } => {
                    let times = open(&store, key).map_or(0, |mailbox| times(&mailbox, text));
                    assert!(times == 1 || (times == 0 && !sure), "{text}: {times} times, acknowledged: {sure}");
                }
                Fact::Parcel(digest) => {
                    let is_there = store.read_now::<_, StoreError>("look", |db| parcel::digest_exists(db, digest));
                    assert!(is_there.unwrap() || !sure, "a parcel is lost");
                }
                Fact::Left { key } => assert!(!sure || open(&store, key).is_none(), "a destroyed mailbox opens"),
                Fact::State { number, state, step } => states.entry(number).or_default().push((*step, state, *sure)),
            }
        }
        let mut tables = Tables::of(&instance.data());
        states.into_iter().for_each(|(number, steps)| is_at_its_last(&mut tables, number, steps));
    }
}

impl Fact {
    fn key(&self) -> Option<String> {
        match self {
            Self::Words { key, .. } => Some(key.clone()),
            Self::Parcel(_) | Self::Left { .. } | Self::State { .. } => None,
        }
    }
}

fn open(store: &Store, key: &str) -> Option<Mailbox> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(mailbox::open(store, &CaseKey::parse(key).unwrap())).unwrap()
}

fn times(mailbox: &Mailbox, text: &str) -> usize {
    let says = |document: &Document| match document {
        Document::Report(form) | Document::Addition(form) => form.answers.text("F14") == Some(text),
        Document::Feedback(feedback) => *feedback.measures == text,
        Document::Message(words) | Document::Reply(words) | Document::Note(words) => *words.text == text,
        Document::Request(_)
        | Document::Declaration(_)
        | Document::Form(_)
        | Document::Removal(_)
        | Document::Redaction(_) => false,
    };
    assert!(mailbox.entries.iter().all(mailbox::Entry::is_fine), "every entry is whole");
    mailbox.entries.iter().filter(|entry| entry.document.as_ref().is_some_and(says)).count()
}

/// The last step that was acknowledged, or the one after it.
fn is_at_its_last(tables: &mut Tables, number: &str, mut steps: Vec<(usize, &str, bool)>) {
    steps.sort_unstable();
    let sure = steps.iter().rfind(|(.., sure)| *sure).map(|(_, state, _)| *state);
    let perhaps = steps.last().map(|(_, state, _)| *state);
    let found = tables.column(&format!("SELECT state AS cell FROM case_file WHERE number = '{number}'")).remove(0);
    assert!(
        sure.is_none() || [sure, perhaps].contains(&Some(found.as_str())),
        "{number}: {found} instead of {steps:?}"
    );
}
