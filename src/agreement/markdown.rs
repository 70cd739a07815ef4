//! The agreement as Markdown, which reads as plain text as well.

use super::{AgreedClause, Agreement, Piece};

/// What stands for a line to write on.
const BLANK: &str = "________________";

/// The whole text.
pub fn to_markdown(agreement: &Agreement) -> String {
    let mut text = format!("# {}\n\n{}\n", agreement.title, agreement.made);
    for clause in &agreement.clauses {
        text += &clause_text(clause);
    }
    text + &format!("\n{}: `{}`\n", agreement.fingerprint_label, agreement.fingerprint)
}

fn clause_text(clause: &AgreedClause) -> String {
    let mut text = format!("\n## § {} {}\n", clause.number, clause.title);
    for (paragraph, number) in clause.paragraphs.iter().zip(1..) {
        let number = if clause.paragraphs.len() > 1 { format!("({number}) ") } else { String::new() };
        text += &format!("\n{number}{}\n", line(paragraph));
    }
    if !clause.items.is_empty() {
        text.push('\n');
    }
    for item in &clause.items {
        text += &format!("- {}\n", line(item));
    }
    if !clause.settings.is_empty() {
        text.push('\n');
    }
    for setting in &clause.settings {
        text += &format!("- `{}`: {}\n", setting.name, setting.words);
    }
    for name in &clause.unknown {
        text += &format!("- `{name}`: **?**\n");
    }
    text
}

fn line(pieces: &[Piece]) -> String {
    let said = pieces.iter().map(|piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Value(words) => format!("**{words}**"),
        Piece::Blank => format!("{BLANK} "),
    });
    said.collect::<String>().trim_end().to_owned()
}
