//! What the office asks for and what the reporter declares, as the mailbox shows it.

use serde::Serialize;
use time::Date;

use super::declaring::Declaring;
use super::problem::MessageProblem;
use crate::casework::{Asks, Declaration, Declares, Request};
use crate::web::page::iso;

/// Characters of a request by which it is known again.
const KNOWN_BY: usize = 160;

/// A request, and the form under it, where one stands.
#[derive(Serialize)]
pub(super) struct RequestView<'a> {
    to: u64,
    asks: Asks,
    proposals: Vec<&'a str>,
    answer: Option<AnswerView>,
    /// Whether it can be answered at all.
    is_open: bool,
    /// What was typed and chosen in a form that was not taken, and why.
    wrong: Option<WrongView<'a>>,
}

/// The answer that counts.
#[derive(Serialize)]
struct AnswerView {
    declares: Declares,
    #[serde(serialize_with = "iso::serialize")]
    day: Date,
}

/// A form that was not taken.
#[derive(Serialize)]
pub(super) struct WrongView<'a> {
    pub problem: Option<MessageProblem>,
    pub typed: &'a str,
    pub choice: Option<u8>,
}

/// What the reporter declared.
#[derive(Serialize)]
pub(super) struct DeclarationView<'a> {
    declares: Declares,
    choice: Option<u8>,
    /// The proposal that suits, or how the request begins.
    about: Option<&'a str>,
    is_cut: bool,
}

impl<'a> RequestView<'a> {
    pub(super) fn new(request: &'a Request, to: u64, answer: Option<&'a Declaration>, is_open: bool) -> Self {
        let proposals = request.proposals.iter().map(|proposal| proposal.as_str()).collect();
        let answer = answer.map(|answer| AnswerView { declares: answer.declares, day: answer.day });
        Self { to, asks: request.asks, proposals, answer, is_open, wrong: None }
    }

    /// Whether something that was typed stands in its form.
    pub(super) fn has_typed(&self) -> bool {
        self.wrong.as_ref().is_some_and(|wrong| !wrong.typed.is_empty())
    }

    /// Puts back what was not taken, if its form stands here. Under an answer stands none with a text.
    pub(super) fn put_back(&mut self, declaring: Declaring, wrong: WrongView<'a>) -> Option<WrongView<'a>> {
        let is_here = declaring.to == Some(self.to) && self.is_open && self.answer.is_none();
        if !is_here {
            return Some(wrong);
        }
        self.wrong = Some(wrong);
        None
    }
}

impl<'a> DeclarationView<'a> {
    pub(super) fn new(declaration: &Declaration, about: Option<&'a Request>) -> Self {
        let chosen = |request: &'a Request| {
            let proposal =
                declaration.choice.and_then(|choice| request.proposals.get(usize::from(choice).wrapping_sub(1)));
            proposal.unwrap_or(&request.text).as_str()
        };
        let whole = about.map(chosen);
        let about =
            whole.map(|words| words.char_indices().nth(KNOWN_BY).map_or(words, |(at, _)| words[..at].trim_end()));
        Self { declares: declaration.declares, choice: declaration.choice, about, is_cut: about != whole }
    }
}
