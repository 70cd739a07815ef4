//! The words of a notice, in each language in which the office has pages.

use crate::language::{Arguments, Language, Languages, MissingMessage};
use crate::mail::NoticeWords;

/// The words in one language.
///
/// # Errors
/// The language lacks one.
pub fn notice_words(language: Language) -> Result<NoticeWords, MissingMessage> {
    let said = |key| language.message(key, &Arguments::new()).map(|text| text.into_owned());
    Ok(NoticeWords { subject: said("notice-subject")?, text: said("notice-text")?, reply: said("notice-reply")? })
}

/// The words in all languages: there are few, and many notices.
pub(super) struct WordsOf(Vec<(&'static str, NoticeWords)>);

impl WordsOf {
    pub(super) fn new(languages: Languages) -> Result<Self, MissingMessage> {
        let words = languages.of_office().map(|language| Ok((language.tag(), notice_words(language)?)));
        words.collect::<Result<_, _>>().map(Self)
    }

    /// Those of the language with this tag; of the first, if there is none.
    pub(super) fn of(&self, tag: Option<&str>) -> &NoticeWords {
        let found = self.0.iter().find(|(known, _)| Some(*known) == tag);
        &found.or(self.0.first()).expect("the office has pages in at least one language").1
    }
}
