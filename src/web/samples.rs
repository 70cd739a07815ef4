//! Every page in the states worth looking at, rendered: for tests and screenshots.

use zeroize::Zeroizing;

use super::page::{Layout, Page, PageError, Pages};

/// Renders sample pages in one language, each in the layout of its address.
pub struct Samples<'a> {
    pages: &'a Pages,
    layout_at: &'a dyn Fn(&'static str) -> Layout<'a>,
    rendered: Vec<Sample>,
}

/// A page as somebody would get it.
pub struct Sample {
    /// Page and state: `report-missing`.
    pub name: String,
    pub html: Result<Zeroizing<String>, PageError>,
}

impl<'a> Samples<'a> {
    /// None yet.
    pub fn new(pages: &'a Pages, layout_at: &'a dyn Fn(&'static str) -> Layout<'a>) -> Self {
        Self { pages, layout_at, rendered: Vec::new() }
    }

    /// Adds a page in all of its states, as it is shown at `path`.
    pub fn add<P: Page>(&mut self, page: &str, path: &'static str) {
        let layout = Layout { path, ..(self.layout_at)(path) };
        for (state, content) in P::samples(layout.language) {
            let html = self.pages.render(&content, &layout);
            self.rendered.push(Sample { name: format!("{page}-{state}"), html });
        }
    }

    /// What was added.
    pub fn into_rendered(self) -> Vec<Sample> {
        self.rendered
    }
}
