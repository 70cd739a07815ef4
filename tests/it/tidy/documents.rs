//! Documents that point at what is there.

use super::{Finding, report, tree};

#[test]
fn links_lead_somewhere() {
    let tree = tree();
    let exists = |target: &str| {
        let folder = format!("{target}/");
        target.is_empty()
            || tree.iter().any(|(path, _)| path == target || path.starts_with(&folder))
            || is_picture(target)
    };
    report(tree.iter().flat_map(|(path, text)| broken_links(path, text, exists)).collect());
}

#[test]
fn decisions_are_numbered_without_gaps() {
    super::hold_paths(decisions);
}

/// Pictures are no text files, so the tree does not list them.
fn is_picture(target: &str) -> bool {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(target).is_file()
}

/// Relative links of a Markdown file whose target does not exist.
fn broken_links(path: &str, text: &str, exists: impl Fn(&str) -> bool) -> Vec<Finding> {
    if !path.ends_with(".md") {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let mut fenced = false;
    for (number, line) in text.lines().enumerate() {
        fenced ^= line.trim_start().starts_with("```");
        if fenced {
            continue;
        }
        for target in line.split("](").skip(1).filter_map(|rest| rest.split([')', ' ']).next()) {
            let outside = target.contains("://") || target.starts_with("mailto:") || target.starts_with('#');
            if !outside && !resolve(path, target).is_some_and(|inside| exists(&inside)) {
                findings.push(Finding::new(path, number + 1, format!("leads nowhere: {target}")));
            }
        }
    }
    findings
}

/// The path from the root that a link in the file `from` means; `None` if it leaves the repository.
fn resolve(from: &str, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in target.split('#').next()?.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

/// `docs/decisions/0001-...md`, 0002, ... without a gap or a number twice.
fn decisions(paths: &[&str]) -> Vec<Finding> {
    let mut names: Vec<&str> = paths.iter().filter_map(|path| path.strip_prefix("docs/decisions/")).collect();
    names.retain(|name| *name != "README.md");
    names.sort_unstable();
    let wrong = names.iter().enumerate().filter(|(at, name)| !name.starts_with(&format!("{:04}-", at + 1)));
    wrong.map(|(at, name)| Finding::new(name, 0, format!("should be number {:04}", at + 1))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_link_is_caught() {
        let exists = |target: &str| ["README.md", "docs", "docs/a.md"].contains(&target);
        let broken = |text| broken_links("docs/a.md", text, exists).len();
        assert_eq!(broken("[gone](b.md) and [out](../../x.md)"), 2);
        assert_eq!(broken("[a](a.md#part) [up](../README.md) [web](https://x.example/y) [here](#part) [folder](.)"), 0);
        assert_eq!(broken("```\n[x](gone.md)\n```\n"), 0);
        assert_eq!(broken_links("src/a.rs", "[x](gone.md)", exists), []);
    }

    #[test]
    fn a_gap_between_decisions_is_caught() {
        assert_eq!(decisions(&["docs/decisions/0001-a.md", "docs/decisions/0003-b.md"]).len(), 1);
        assert_eq!(decisions(&["docs/decisions/0001-a.md", "docs/decisions/0001-b.md"]).len(), 1);
        assert_eq!(decisions(&["docs/decisions/0001-a.md", "docs/decisions/0002-b.md", "docs/c.md"]), []);
    }
}
