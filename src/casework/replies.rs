//! What a handler is offered as they write to a reporter, and what they are asked about before it is sent: data of ours, and of
//! the operator's. Where it is used, in the handler's tab, nobody else sees what was written.

mod file;
mod placeholder;

use std::collections::BTreeMap;

use crate::data_file::{DataFile, DataFileError};
use crate::language::{Language, Languages, Text};

/// Texts to begin with, and phrases.
#[derive(Debug, Clone)]
pub struct Replies {
    templates: Vec<ReplyTemplate>,
    /// By the tag of a language, as it is written in the file.
    other_reports: BTreeMap<String, Vec<String>>,
}

/// A text with which a handler begins what they write.
#[derive(Debug, Clone)]
pub struct ReplyTemplate {
    pub id: String,
    name: Text,
    text: Text,
}

impl ReplyTemplate {
    /// What handlers know it by.
    pub fn name(&self, handler: Language) -> &str {
        self.name.get(handler)
    }

    /// What reporters read.
    pub fn text(&self, reporter: Language) -> &str {
        self.text.get(reporter)
    }
}

impl Replies {
    /// The file as it is compiled in.
    const BUILT_IN: DataFile<'static> =
        DataFile { name: "config/casework/replies.toml", text: include_str!("../../config/casework/replies.toml") };

    /// Those that are compiled in.
    ///
    /// # Errors
    /// Only when the file is wrong, which a test would have shown.
    pub fn built_in() -> Result<Self, DataFileError> {
        let none = Self { templates: Vec::new(), other_reports: BTreeMap::new() };
        none.merged(Self::BUILT_IN, Languages::built_in())
    }

    /// The same with those of a file: a template of an id that is known takes the place of that one, or takes it away; a list of
    /// phrases takes the place of the one of its language.
    ///
    /// # Errors
    /// Names the line, and the template where it is about one.
    pub fn merged(mut self, file: DataFile<'_>, known: Languages) -> Result<Self, DataFileError> {
        let read = file::read(file, known)?;
        for file::Entry { id, template, span } in read.entries {
            let at = self.templates.iter().position(|one| one.id == id);
            match (at, template) {
                (Some(at), Some(template)) => self.templates[at] = template,
                (Some(at), None) => drop(self.templates.remove(at)),
                (None, Some(template)) => self.templates.push(template),
                (None, None) => {
                    return Err(file.error_at(&span, format_args!("template {id}: there is none of this id to hide")));
                }
            }
        }
        self.other_reports.extend(read.other_reports);
        Ok(self)
    }

    /// The templates in the order in which they are offered.
    pub fn templates(&self) -> impl Iterator<Item = &ReplyTemplate> {
        self.templates.iter()
    }

    /// Phrases that tell that there are other reports, in any language: a duplicate must not be told of (§ 8 HinSchG).
    pub fn other_reports(&self) -> impl Iterator<Item = &str> {
        self.other_reports.values().flatten().map(String::as_str)
    }
}

#[cfg(test)]
mod tests;
