//! What became of the office's requests in a conversation: which declaration answers which, and which one counts. The
//! same rule is in `format/asked.ts`; both have their cases in tests/vectors/asked.json.

use super::asking::{Asks, Declaration, Declares, Request};
use super::document::Document;

/// The documents of a conversation that stand, in order, each with its number on its side.
pub struct Talk<'d>(Vec<(u64, &'d Document)>);

/// What answers a request.
pub struct Answers<'d> {
    /// The one that counts, with its number on the reporter's side.
    pub counts: Option<(u64, &'d Declaration)>,
    /// The others, oldest first.
    pub others: Vec<(u64, &'d Declaration)>,
}

/// What a declaration that is about to be made would be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judged {
    /// Something new.
    New,
    /// What has been declared already.
    Again,
    /// Another answer where one stands that is not taken back by a second one.
    Answered,
    /// An answer to something that nobody has asked.
    NotAsked,
}

impl<'d> Talk<'d> {
    pub fn new(documents: impl Iterator<Item = (u64, &'d Document)>) -> Self {
        Self(documents.collect())
    }

    /// The request of this number on the office's side.
    pub fn request(&self, to: u64) -> Option<&'d Request> {
        self.place_of(to).map(|(_, request)| request)
    }

    /// What answers the request of this number. Of a consent the newest answer counts, because it can be taken back at any
    /// time; of a protocol and of a meeting the first, because somebody has acted on it.
    pub fn answers(&self, to: u64) -> Answers<'d> {
        let Some((at, request)) = self.place_of(to) else { return Answers { counts: None, others: Vec::new() } };
        let later = self.declarations().filter(|(place, _, _)| *place > at);
        let mut others: Vec<_> = later
            .filter(|(_, _, one)| one.to == Some(to) && fits(one, request))
            .map(|(_, seq, one)| (seq, one))
            .collect();
        let at =
            if request.asks == Asks::Consent { others.len().checked_sub(1) } else { (!others.is_empty()).then_some(0) };
        Answers { counts: at.map(|at| others.remove(at)), others }
    }

    /// The declaration by which the report was withdrawn.
    pub fn withdrawal(&self) -> Option<(u64, &'d Declaration)> {
        self.unasked(Declares::Withdrawn).next()
    }

    /// What `new` would be, if the page has promised it the number `seq`: of what is sent twice, the second is no other
    /// declaration, even if another one was made meanwhile.
    pub fn judge(&self, seq: u64, new: &Declaration) -> Judged {
        if self.declarations().any(|(_, number, one)| number == seq && one.same_as(new)) {
            return Judged::Again;
        }
        let standing = match new.to {
            Some(to) => match self.request(to) {
                Some(request) if fits(new, request) => self.answers(to).counts,
                _ => return Judged::NotAsked,
            },
            None if new.declares == Declares::Withdrawn => self.withdrawal(),
            None => None,
        };
        match standing {
            Some((_, old)) if old.same_as(new) => Judged::Again,
            Some(_) if new.declares.answers() != Some(Asks::Consent) => Judged::Answered,
            _ => Judged::New,
        }
    }

    fn unasked(&self, declares: Declares) -> impl Iterator<Item = (u64, &'d Declaration)> {
        self.declarations().filter(move |(_, _, one)| one.declares == declares).map(|(_, seq, one)| (seq, one))
    }

    fn declarations(&self) -> impl Iterator<Item = (usize, u64, &'d Declaration)> {
        let all = self.0.iter().enumerate();
        all.filter_map(|(at, (seq, document))| match document {
            Document::Declaration(one) => Some((at, *seq, one)),
            _ => None,
        })
    }

    fn place_of(&self, to: u64) -> Option<(usize, &'d Request)> {
        self.0.iter().enumerate().find_map(|(at, (seq, document))| match document {
            Document::Request(request) if *seq == to => Some((at, request)),
            _ => None,
        })
    }
}

/// Whether a declaration answers what was asked.
fn fits(declaration: &Declaration, request: &Request) -> bool {
    let chosen = declaration.choice.is_none_or(|choice| usize::from(choice) <= request.proposals.len());
    declaration.declares.answers() == Some(request.asks) && chosen
}

#[cfg(test)]
mod tests;
