//! A request, with all that it takes to answer it.

use std::ops::{Deref, DerefMut};

use actix_web::{HttpRequest, HttpResponse};

use super::context::AnswerContext;
use crate::web::guard::source::Source;
use crate::web::guard::strip;
use crate::web::page::Page;
use crate::web::problem::Problem;

/// A request on its way to an answer.
pub struct Visit {
    pub request: HttpRequest,
    context: AnswerContext,
}

impl Visit {
    pub(super) fn new(request: HttpRequest) -> Self {
        Self { context: AnswerContext::new(&request), request }
    }

    /// Whom the request can be told apart by.
    pub fn source(&self) -> Source {
        Source::of(strip::peer(&self.request))
    }

    /// Answers with a page and nothing else to say.
    ///
    /// # Errors
    /// [`Problem::Internal`] when a template is wrong.
    pub fn page(&self, page: &impl Page) -> Result<HttpResponse, Problem> {
        self.show(page).send()
    }
}

impl Deref for Visit {
    type Target = AnswerContext;

    fn deref(&self) -> &AnswerContext {
        &self.context
    }
}

impl DerefMut for Visit {
    fn deref_mut(&mut self) -> &mut AnswerContext {
        &mut self.context
    }
}
