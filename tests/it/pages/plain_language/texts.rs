//! All texts in plain language: messages, and what content files say in it.

use siegelpost::language::{Language, Languages};
use std::fs;
use std::path::{Path, PathBuf};

/// A text and the line where it stands.
pub struct PlainText {
    pub place: String,
    /// With the marks of bold words; what is put in counts as one word.
    pub words: String,
}

/// In the order of the files.
pub fn plain_texts() -> Vec<PlainText> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let plain = Languages::built_in().all().iter().copied().filter(|language| language.description().plain);
    let mut texts = Vec::new();
    for language in plain {
        let folder = root.join("templates/locales").join(language.tag());
        texts.extend(files(&folder, "ftl").iter().flat_map(|path| lines(path, message)));
        texts.extend(lines(&folder.join("language.toml"), |line| value_of("note", line)));
        let content =
            [files(&root.join("config"), "toml"), files(&root.join("config/questionnaires"), "toml")].concat();
        texts.extend(content.iter().flat_map(|path| lines(path, |line| content_text(language, line))));
    }
    texts
}

fn lines(path: &Path, text: impl Fn(&str) -> Option<&str>) -> Vec<PlainText> {
    let file = fs::read_to_string(path).unwrap();
    let numbered = file.lines().enumerate();
    let texts = numbered.filter_map(|(index, line)| Some((index + 1, text(line)?)));
    texts
        .map(|(line, words)| PlainText { place: format!("{}:{line}", path.display()), words: filled_in(words) })
        .collect()
}

/// The words of a message, or of one of its variants.
fn message(line: &str) -> Option<&str> {
    if line.starts_with('#') || line.ends_with("->") {
        return None;
    }
    let variant = line.trim_start().trim_start_matches('*').strip_prefix('[').and_then(|rest| rest.split_once("] "));
    variant.or_else(|| line.split_once(" = ")).map(|(_, words)| words)
}

/// What a content file says in this language, in a line of its own or beside others; examples in comments, too.
fn content_text(language: Language, line: &str) -> Option<&str> {
    let tags = language.description().content_tags.iter().map(String::as_str);
    tags.chain([language.tag()]).find_map(|tag| value_of(tag, line))
}

fn value_of<'a>(name: &str, line: &'a str) -> Option<&'a str> {
    let (before, after) = line.split_once(&format!("{name} = \""))?;
    let begins = before.is_empty() || before.ends_with(' ');
    begins.then(|| after.split('"').next()).flatten()
}

/// With a word where something is put in: `{ $day }`, `{text.clients}`.
fn filled_in(words: &str) -> String {
    let mut pieces = words.split('{');
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        filled.push('1');
        filled.push_str(piece.split_once('}').map_or(piece, |(_, rest)| rest));
    }
    filled
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|found| found == extension)).collect();
    files.sort();
    files
}
