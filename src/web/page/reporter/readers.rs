//! Who can read this: the people, the fingerprints of their keys, and how to compare them.

use crate::sealing::Fingerprint;
use crate::web::page::{Chrome, Page, samples};
use serde::Serialize;
use tera::{Context, TeraResult};

pub struct ReadersPage<'a> {
    /// Name and fingerprint of each, in the order of their names.
    pub readers: Vec<(&'a str, Fingerprint)>,
    /// Of all together.
    pub all: Fingerprint,
}

#[derive(Serialize)]
struct View<'a> {
    readers: Vec<ReaderView<'a>>,
    all: [&'static str; 8],
}

#[derive(Serialize)]
struct ReaderView<'a> {
    name: &'a str,
    words: [&'static str; 8],
}

impl Page for ReadersPage<'_> {
    const TEMPLATE: &'static str = "reporter/readers.html";

    fn fill(&self, context: &mut Context, _: &Chrome<'_>) -> TeraResult<()> {
        let readers = self.readers.iter().map(|(name, print)| ReaderView { name, words: print.words() }).collect();
        context.insert("page", &View { readers, all: self.all.words() });
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        let all = samples::fingerprints();
        let readers = samples::handlers().into_iter().zip(all).collect();
        let [_, one, two, _] = all;
        vec![
            ("three", Self { readers, all: one }),
            ("one", Self { readers: vec![("A. Berger", one)], all: two }),
            ("nobody", Self { readers: Vec::new(), all: two }),
        ]
    }
}
