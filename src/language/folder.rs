//! The files of a language, as they lie in its folder.

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The files of one language. The folder's name is the language's tag.
#[derive(Debug, Clone)]
pub struct LanguageFolder {
    /// BCP 47 tag.
    pub tag: String,
    /// Name and text of each file: `language.toml`, and the messages in files that end in `.ftl`. Messages in files
    /// whose names begin with `office` are the office's.
    pub files: Vec<(String, String)>,
}

impl LanguageFolder {
    /// The folders that are compiled in: all those of `templates/locales`.
    pub fn built_in() -> Vec<Self> {
        let owned = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
        let folder = |(tag, files): &(&str, &[(&str, &str)])| Self {
            tag: (*tag).to_owned(),
            files: files.iter().map(owned).collect(),
        };
        BUILT_IN.iter().map(folder).collect()
    }

    /// Name and text of each file with messages.
    pub(super) fn messages(&self) -> impl Iterator<Item = (&str, &str)> {
        let files = self.files.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        files.filter(|(name, _)| name.ends_with(".ftl"))
    }
}

/// Whether only the office needs a file's messages.
pub(super) fn is_offices(file: &str) -> bool {
    file.starts_with("office")
}
