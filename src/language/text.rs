//! One text in every language of a file that is data and not code: questionnaires, external offices.

use super::Language;
use std::collections::BTreeMap;

/// Short tags that such files may use beside the ones of [`Language`].
const FILE_TAGS: [(&str, Language); 1] = [("ls", Language::PlainGerman)];

/// A text and its translations; never empty.
#[derive(Debug)]
pub struct Text(BTreeMap<Language, String>);

impl Text {
    /// The text in `language`, or in another one where it has none in that one.
    pub fn get(&self, language: Language) -> &str {
        self.0.get(&language).or_else(|| self.0.values().next()).map_or("", String::as_str)
    }

    /// Takes the translations of a file; the error says what is missing or not known.
    pub fn from_file(raw: BTreeMap<String, String>, languages: &[Language]) -> Result<Self, String> {
        let mut texts = BTreeMap::new();
        for (tag, text) in raw {
            let language = file_language(&tag).filter(|language| languages.contains(language));
            let language = language.ok_or_else(|| format!("the language \"{tag}\" is not one of the file's"))?;
            texts.insert(language, text);
        }
        let missing = |language: &&Language| texts.get(*language).is_none_or(|text| text.trim().is_empty());
        match languages.iter().find(missing) {
            Some(language) => Err(format!("there is no text in the language \"{}\"", language.tag())),
            None => Ok(Self(texts)),
        }
    }

    /// Puts other texts in the place of `{text.name}` references; the error names the one that is not there.
    pub fn expand(&mut self, texts: &[(String, Self)]) -> Result<(), String> {
        for (language, text) in &mut self.0 {
            for (name, other) in texts {
                *text = text.replace(&format!("{{text.{name}}}"), other.get(*language));
            }
            if let Some(start) = text.find("{text.") {
                let reference = text[start..].split_inclusive('}').next().unwrap_or_default();
                return Err(format!("it refers to {reference}, which is not there"));
            }
        }
        Ok(())
    }
}

/// The language that a tag in such a file means.
pub fn file_language(tag: &str) -> Option<Language> {
    let short = FILE_TAGS.into_iter().find(|(known, _)| *known == tag).map(|(_, language)| language);
    short.or_else(|| Language::from_tag(tag))
}
