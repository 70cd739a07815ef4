//! The words of a message as people type them: what stands behind its name in a file, without the indentation that files need.

use super::{Language, LanguageFolder, Overlay};

impl Overlay {
    /// Messages of which somebody has typed the words. Braces in them mean what they mean in files.
    pub fn of_words(language: Language, words: &[(&str, &str)]) -> Self {
        let text = words.iter().map(|(key, words)| format!("{key} =\n{}", indented(words))).collect();
        Self { tag: language.tag().to_owned(), file: "words".to_owned(), text }
    }

    /// The words of a message of this file.
    pub fn words(&self, key: &str) -> Option<String> {
        words_in(&self.text, key)
    }
}

impl Language {
    /// The words of a message as they are compiled in, whatever is laid over them.
    pub fn ours(self, key: &str) -> Option<String> {
        let folder = LanguageFolder::built_in().into_iter().find(|folder| folder.tag == self.tag())?;
        folder.messages().find_map(|(_, text)| words_in(text, key))
    }
}

/// Lines of a pattern. An empty placeable stands before what would mean something else at the beginning of a line.
fn indented(words: &str) -> String {
    let line = |line: &str| match line.chars().next() {
        None => "\n".to_owned(),
        Some('[' | '*' | '.') => format!("    {{\"\"}}{line}\n"),
        Some(_) => format!("    {line}\n"),
    };
    words.lines().map(str::trim).map(line).collect()
}

/// What stands behind the name of a message, in as many lines as follow with an indentation.
fn words_in(text: &str, key: &str) -> Option<String> {
    let behind = |line: &str| Some(line.strip_prefix(key)?.trim_start().strip_prefix('=')?.trim().to_owned());
    let mut lines = text.lines();
    let first = lines.by_ref().find_map(behind)?;
    let rest = lines.take_while(|line| line.is_empty() || line.starts_with(' ')).map(str::trim);
    let all = std::iter::once(first.as_str()).chain(rest).collect::<Vec<_>>().join("\n");
    Some(all.trim().replace("{\"\"}", ""))
}
