//! What should come of it: a few lists in memory, and no line of the program.

use super::steps::{HANDLERS, Step};

/// What a step leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// There is a new case.
    Received,
    /// There is one more entry in a case.
    Added,
    /// It was there already; nothing is new.
    Again,
    /// The message was there already, under this number; nothing is new.
    SentTwice,
    /// There is another report under this key; nothing is new.
    Known,
    /// Nobody could read it.
    NobodyReads,
    /// Everybody was taken out.
    NobodyLeft,
    /// The readers are others than those it says.
    OtherReaders,
    /// Somebody who is taken out can read it already.
    TooLate,
    /// It was in a case whose reporter has left.
    Replayed,
    /// There is no such mailbox.
    Unknown,
    /// The reporter's access is gone.
    Destroyed,
    /// There was nothing to be done.
    Nothing,
    /// The channel has other handlers.
    Changed,
}

/// All of them: a run that does not meet each has tried too little.
pub const OUTCOMES: [Outcome; 14] = [
    Outcome::Received,
    Outcome::Added,
    Outcome::Again,
    Outcome::SentTwice,
    Outcome::Known,
    Outcome::NobodyReads,
    Outcome::NobodyLeft,
    Outcome::OtherReaders,
    Outcome::TooLate,
    Outcome::Replayed,
    Outcome::Unknown,
    Outcome::Destroyed,
    Outcome::Nothing,
    Outcome::Changed,
];

/// An entry of the reporter's: the form or a message, and which text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    Form(usize),
    Message(usize),
}

/// A case: under which key, if any; who can read it; what is in it; which deposit began it.
#[derive(Debug)]
pub struct Case {
    pub key: Option<usize>,
    pub readers: u8,
    pub entries: Vec<Entry>,
    deposit: Option<usize>,
}

/// A report that was sealed in the browser: for which key, with which text, without whom, and who was there.
struct Deposit {
    key: usize,
    text: usize,
    without: u8,
    shown: u8,
}

pub struct Model {
    pub cases: Vec<Case>,
    /// The handlers of the channel, as bits.
    members: u8,
    deposits: Vec<Deposit>,
}

impl Default for Model {
    fn default() -> Self {
        Self { cases: Vec::new(), members: (1 << HANDLERS) - 1, deposits: Vec::new() }
    }
}

impl Model {
    /// The case under a key.
    pub fn live(&self, key: usize) -> Option<&Case> {
        self.cases.iter().find(|case| case.key == Some(key))
    }

    fn live_mut(&mut self, key: usize) -> Option<&mut Case> {
        self.cases.iter_mut().find(|case| case.key == Some(key))
    }

    /// What a step leads to.
    pub fn takes(&mut self, step: &Step) -> Outcome {
        match *step {
            Step::Submit { .. } if self.members == 0 => Outcome::NobodyReads,
            Step::Submit { key, text, without } => self.submitted(key, text, without),
            Step::Deposit { key, text, without } => {
                self.deposits.push(Deposit { key, text, without, shown: self.members });
                self.deposited(self.deposits.len() - 1)
            }
            Step::Repeat { .. } if self.deposits.is_empty() => Outcome::Nothing,
            Step::Repeat { deposit } => self.deposited(deposit % self.deposits.len()),
            Step::Message { key, text, back } => self.written(key, text, back),
            Step::Destroy { key } => match self.live_mut(key) {
                Some(case) => {
                    case.key = None;
                    Outcome::Destroyed
                }
                None => Outcome::Unknown,
            },
            Step::Change { handler } => {
                self.members ^= 1 << handler;
                Outcome::Changed
            }
        }
    }

    /// Why these cannot be taken out, if they cannot.
    fn refusal(&self, without: u8) -> Option<Outcome> {
        match without {
            _ if without & !self.members != 0 => Some(Outcome::OtherReaders),
            _ if without == self.members => Some(Outcome::NobodyLeft),
            _ => None,
        }
    }

    fn submitted(&mut self, key: usize, text: usize, without: u8) -> Outcome {
        if let Some(refusal) = self.refusal(without) {
            return refusal;
        }
        let readers = self.members & !without;
        match self.live_mut(key) {
            Some(case) if case.readers & without != 0 => Outcome::TooLate,
            Some(case) if case.entries.contains(&Entry::Form(text)) => Outcome::Again,
            Some(case) => {
                case.entries.push(Entry::Form(text));
                Outcome::Added
            }
            None => {
                self.cases.push(Case { key: Some(key), readers, entries: vec![Entry::Form(text)], deposit: None });
                Outcome::Received
            }
        }
    }

    fn deposited(&mut self, at: usize) -> Outcome {
        let Deposit { key, text, without, shown } = self.deposits[at];
        if self.members == 0 {
            return Outcome::NobodyReads;
        }
        if shown != self.members {
            return Outcome::OtherReaders;
        }
        if let Some(refusal) = self.refusal(without) {
            return refusal;
        }
        let readers = self.members & !without;
        match self.live(key) {
            Some(case) if case.readers & without != 0 => Outcome::TooLate,
            Some(case) if case.deposit == Some(at) => Outcome::Again,
            Some(_) => Outcome::Known,
            None if self.cases.iter().any(|case| case.deposit == Some(at)) => Outcome::Replayed,
            None => {
                self.cases.push(Case { key: Some(key), readers, entries: vec![Entry::Form(text)], deposit: Some(at) });
                Outcome::Received
            }
        }
    }

    /// The number counts from 1; one that is in use by the same words says that they were sent twice.
    fn written(&mut self, key: usize, text: usize, back: u64) -> Outcome {
        let Some(case) = self.live_mut(key) else { return Outcome::Unknown };
        let next = case.entries.len() + 1;
        let number = next.saturating_sub(usize::try_from(back).unwrap());
        if number >= 1 && case.entries.get(number - 1) == Some(&Entry::Message(text)) {
            return Outcome::SentTwice;
        }
        case.entries.push(Entry::Message(text));
        Outcome::Added
    }
}
