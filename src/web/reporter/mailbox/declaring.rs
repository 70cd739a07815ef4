//! What a reporter declares with a button of the mailbox, as the form brings it. It goes the way of a message, to the same
//! address: who sees addresses learns no more than that something was sent.

use zeroize::Zeroizing;

use super::problem::MessageProblem;
use crate::casework::{Declaration, Declares};
use crate::web::guard::form::Protected;
use crate::web::visitor::Reporter;

/// The fields by which a declaration differs from a message.
const FIELDS: [&str; 3] = ["declares", "to", "choice"];

/// What was pressed and chosen, beside the text.
#[derive(Clone, Copy)]
pub(super) struct Declaring {
    pub declares: Declares,
    pub to: Option<u64>,
    pub choice: Option<u8>,
}

impl Declaring {
    /// What the form declares; `None` if it brings a message.
    ///
    /// # Errors
    /// [`MessageProblem::NotAsked`] for what none of our forms sends.
    pub(super) fn of(form: &Protected) -> Result<Option<Self>, MessageProblem> {
        let [declares, to, choice] = FIELDS.map(|name| form.value(name));
        if declares.is_empty() {
            return Ok(None);
        }
        let declares = Declares::from_name(declares).ok_or(MessageProblem::NotAsked)?;
        let to = number(to)?;
        let choice = if declares == Declares::Accepted { number(choice)? } else { None };
        if to.is_some() != declares.answers().is_some() {
            return Err(MessageProblem::NotAsked);
        }
        Ok(Some(Self { declares, to, choice }))
    }

    /// The fields of a form that declare something, to be kept until it can be sent.
    pub(super) fn fields(form: &Protected) -> Vec<(&str, &str)> {
        let fields = FIELDS.map(|name| (name, form.value(name)));
        fields.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// Why it cannot be sent like this.
    pub(super) fn refused(self, text: &str) -> Option<MessageProblem> {
        match self.declares {
            Declares::Accepted if self.choice.is_none() => Some(MessageProblem::NoChoice),
            declares if declares.needs_words() && text.is_empty() => Some(MessageProblem::NeedsWords),
            _ => None,
        }
    }

    pub(super) fn declaration(self, reporter: &Reporter, text: &str) -> Declaration {
        let Self { declares, to, choice } = self;
        let (lang, day) = (reporter.language.tag().to_owned(), reporter.app().clock.today());
        let text = (!text.is_empty()).then(|| Zeroizing::new(text.to_owned()));
        Declaration { lang, day, declares, to, choice, text }
    }
}

fn number<N: std::str::FromStr>(typed: &str) -> Result<Option<N>, MessageProblem> {
    if typed.is_empty() {
        return Ok(None);
    }
    typed.parse().map(Some).map_err(|_| MessageProblem::NotAsked)
}
