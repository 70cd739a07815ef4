//! A file of rules as it is written, and its expressions with the parts put in.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::WarnPattern;

/// How deep parts may stand in parts.
const DEPTH: usize = 4;

/// A file of rules that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {problem}")]
pub struct NotRules {
    pub file: String,
    pub problem: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleFile {
    #[serde(default)]
    pub parts: BTreeMap<String, String>,
    #[serde(default)]
    pub rule: Vec<RawRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRule {
    pub pattern: WarnPattern,
    pub expression: String,
    /// Each find has one of these in it.
    pub needs: Vec<String>,
    /// Last words of a find that make it none.
    #[serde(default)]
    pub except: Vec<String>,
    /// What stands right before a find and makes it none.
    #[serde(default)]
    pub except_after: Vec<String>,
}

impl RuleFile {
    pub(super) fn parse(file: &str, toml: &str) -> Result<Self, NotRules> {
        toml::from_str(toml).map_err(|error| NotRules { file: file.to_owned(), problem: error.to_string() })
    }
}

/// The expression with every `{part}` put in.
pub(super) fn expanded(expression: &str, parts: &BTreeMap<String, String>) -> String {
    let mut whole = expression.to_owned();
    for _ in 0..DEPTH {
        for (name, part) in parts {
            whole = whole.replace(&format!("{{{name}}}"), part);
        }
    }
    whole
}
