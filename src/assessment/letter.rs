//! A letter of questions to a vendor: what has to be known of a service before somebody can judge it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use time::Date;
use toml::Spanned;

use super::catalogue::Catalogue;
use super::criterion::{Criterion, CriterionId};
use super::fact::{Answer, FactStanding};
use super::service::Service;
use crate::data_file::{DataFile, DataFileError};
use crate::language::{Language, Languages, Text, file_languages};

/// A letter, ready to be signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    pub subject: String,
    pub salutation: String,
    pub introduction: String,
    pub questions: Vec<Question>,
    pub closing: String,
}

/// One thing that is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    pub criterion: CriterionId,
    pub title: String,
    pub question: String,
}

/// Its words, as `config/messengers/letter.toml` has them.
#[derive(Debug)]
pub struct LetterWords {
    subject: Text,
    salutation: Text,
    introduction: Text,
    closing: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    languages: Spanned<Vec<String>>,
    subject: RawText,
    salutation: RawText,
    introduction: RawText,
    closing: RawText,
}

type RawText = Spanned<BTreeMap<String, String>>;

impl LetterWords {
    /// Those that are compiled in.
    pub fn built_in() -> &'static Self {
        static WORDS: LazyLock<LetterWords> = LazyLock::new(|| {
            let text = include_str!("../../config/messengers/letter.toml");
            LetterWords::read(&DataFile { name: "config/messengers/letter.toml", text })
                .expect("the file is compiled in, and a test reads it")
        });
        &WORDS
    }

    /// Reads a file.
    ///
    /// # Errors
    /// What is wrong with it, and on which line.
    pub fn read(file: &DataFile<'_>) -> Result<Self, DataFileError> {
        let raw: RawFile = file.parse()?;
        let languages = file_languages(raw.languages.get_ref(), Languages::built_in());
        let languages = languages.map_err(|problem| file.error_at(&raw.languages.span(), problem))?;
        let text = |raw: RawText| {
            let at = raw.span();
            Text::from_file(raw.into_inner(), &languages).map_err(|problem| file.error_at(&at, problem))
        };
        Ok(Self {
            subject: text(raw.subject)?,
            salutation: text(raw.salutation)?,
            introduction: text(raw.introduction)?,
            closing: text(raw.closing)?,
        })
    }
}

impl Letter {
    /// The letter about what is open on this day, to be answered by `answer_by`; `None` if nothing is.
    pub fn of(
        words: &LetterWords,
        catalogue: &Catalogue,
        service: &Service,
        (today, answer_by): (Date, Date),
        language: Language,
    ) -> Option<Self> {
        let asked = catalogue.criteria().iter().filter(|criterion| is_open(criterion, service, today));
        let questions: Vec<Question> =
            asked.filter_map(|criterion| Question::about(criterion, service, language)).collect();
        let filled = |text: &Text| {
            let day = language.description().days.long(answer_by);
            let text = text.get(language).replace("{service}", &service.name);
            text.replace("{provider}", &service.provider).replace("{day}", &day)
        };
        (!questions.is_empty()).then(|| Self {
            subject: filled(&words.subject),
            salutation: filled(&words.salutation),
            introduction: filled(&words.introduction),
            questions,
            closing: filled(&words.closing),
        })
    }

    /// As plain text, with its questions numbered.
    pub fn to_text(&self) -> String {
        let questions = self.questions.iter().zip(1..);
        let questions: Vec<String> = questions
            .map(|(it, number)| format!("{number}. {} ({})\n{}", it.title, it.criterion, it.question))
            .collect();
        let questions = questions.join("\n\n");
        let Self { subject, salutation, introduction, closing, .. } = self;
        format!("{subject}\n\n{salutation}\n\n{introduction}\n\n{questions}\n\n{closing}\n")
    }
}

impl Question {
    fn about(criterion: &Criterion, service: &Service, language: Language) -> Option<Self> {
        let own = service.fact(criterion.id).and_then(|fact| fact.question(language));
        let question = own.or_else(|| criterion.question(language))?.to_owned();
        Some(Self { criterion: criterion.id, title: criterion.title(language).to_owned(), question })
    }
}

/// Whether the vendor is asked: nothing is known, it is too old, or what is known leaves a question.
fn is_open(criterion: &Criterion, service: &Service, today: Date) -> bool {
    let is_known = service.fact(criterion.id).is_some_and(|fact| {
        let holds = matches!(fact.on(today), FactStanding::Holds(answer) if answer != Answer::Unknown);
        holds && !fact.has_question()
    });
    criterion.is_asked_of_services() && !is_known
}
