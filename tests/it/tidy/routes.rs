//! A page belongs to its feature: one folder with its routes, its struct and its samples, and one word in a list. Nothing
//! reaches actix past the tables of routes, and no central list of pages can grow again.

use super::rust::{code_of, is_word, line_of, words};
use super::{Finding, hold, report, tree};

/// The one place that hands routes to actix.
const REGISTRAR: &str = "src/web/app.rs";
/// How actix is given something that answers.
const REGISTERING: [&str; 5] = ["route", "service", "resource", "scope", "default_service"];
/// A list of features, for each listener one and one for both: a word for each feature.
const LISTS: [&str; 3] = ["src/web/both.rs", "src/web/office.rs", "src/web/reporter.rs"];
/// Where features live.
const LISTENERS: [&str; 3] = ["src/web/both/", "src/web/office/", "src/web/reporter/"];

#[test]
fn what_answers_stands_in_the_tables_of_routes() {
    hold(registered_elsewhere);
}

#[test]
fn lists_of_features_are_only_lists() {
    hold(list_of_features);
}

#[test]
fn a_page_is_named_in_its_feature_only() {
    let tree = tree();
    let sources: Vec<_> = tree.iter().filter(|(path, _)| path.ends_with(".rs")).cloned().collect();
    assert!(pages(&sources).len() > 10, "the pages are found");
    report(named_elsewhere(&sources));
}

fn registered_elsewhere(path: &str, text: &str) -> Vec<Finding> {
    if !path.starts_with("src/web") || path == REGISTRAR {
        return Vec::new();
    }
    let code = code_of(text);
    let called = |at: usize, word: &str| {
        let (before, after) = (code[..at].trim_end(), code[at + word.len()..].trim_start());
        after.starts_with('(') && !before.ends_with("fn")
    };
    let mut findings = Vec::new();
    for word in REGISTERING {
        let found = words(&code, word).filter(|at| called(*at, word));
        findings.extend(found.map(|at| {
            Finding::new(path, line_of(&code, at), format!("`{word}(`: only {REGISTRAR} registers, from the tables"))
        }));
    }
    findings
}

/// `features! { FEATURES: one, two }` and what it needs; a function may be handed on, in a line of its own.
fn list_of_features(path: &str, text: &str) -> Vec<Finding> {
    if !LISTS.contains(&path) {
        return Vec::new();
    }
    let code = code_of(text);
    let handed_on = |line: &str| line.starts_with("pub use ") || line.starts_with("pub(super) use ");
    let listed = |line: &str| line.strip_prefix("FEATURES:").is_some_and(|rest| !rest.contains(['(', '{', ':']));
    let is_fine = |line: &str| {
        ["", "}", "features! {"].contains(&line)
            || listed(line)
            || (line.starts_with("mod ") && line.ends_with(';'))
            || (line.starts_with("use ") && line.ends_with("::features;"))
            || (handed_on(line) && !line.contains("Page"))
            || line.chars().all(|c| is_word(c) || c == ',' || c == ' ')
    };
    let lines = code.lines().map(str::trim).enumerate();
    lines
        .filter(|(_, line)| !is_fine(line))
        .map(|(at, line)| Finding::new(path, at + 1, format!("`{line}`: only a list")))
        .collect()
}

/// Pages that stand outside of a feature, each with its reason.
const OF_SEVERAL: [(&str, &str); 2] = [
    (
        "src/web/page/invitation_letter.rs",
        "whoever invites shows it, whoever is invited is what it is about: both are features",
    ),
    ("src/web/page/confirm.rs", "whatever asks for a confirmation shows it in the way of what was sent"),
];

/// A page's struct, and the file or folder of its feature.
struct PageStruct {
    name: String,
    file: String,
    /// `src/web/reporter/how` for what is in `how.rs` or in `how/`; empty if it is in no feature.
    feature: String,
}

fn pages(sources: &[(String, String)]) -> Vec<PageStruct> {
    let mut found = Vec::new();
    for (path, text) in sources {
        let code = code_of(text);
        let named = code.match_indices(" Page for ").map(|(at, mark)| &code[at + mark.len()..]);
        // A macro or a generic impl names no struct.
        let names =
            named.map(|rest| rest.split(|c| !is_word(c)).next().unwrap_or_default()).filter(|name| !name.is_empty());
        found.extend(names.map(|name| PageStruct {
            name: name.to_owned(),
            file: path.clone(),
            feature: feature_of(path),
        }));
    }
    found
}

fn feature_of(path: &str) -> String {
    let inside = LISTENERS.iter().find_map(|listener| Some((listener, path.strip_prefix(listener)?)));
    inside.map_or_else(String::new, |(listener, rest)| {
        format!("{listener}{}", rest.split('/').next().unwrap_or_default().trim_end_matches(".rs"))
    })
}

/// A room below the web cannot name a page; it may have a thing of that name.
fn is_of_the_web(path: &str) -> bool {
    path.starts_with("src/web") || !path.starts_with("src/")
}

fn named_elsewhere(sources: &[(String, String)]) -> Vec<Finding> {
    let mut findings = Vec::new();
    // Once for all pages: it takes longer than the search.
    let codes: Vec<(&str, String)> = sources.iter().map(|(path, text)| (path.as_str(), code_of(text))).collect();
    for page in pages(sources) {
        if OF_SEVERAL.iter().any(|(file, _)| *file == page.file) {
            continue;
        }
        if page.feature.is_empty() {
            findings.push(Finding::new(&page.file, 0, format!("`{}` is a page outside every feature", page.name)));
            continue;
        }
        let outside = |path: &str| is_of_the_web(path) && feature_of(path) != page.feature;
        for (path, code) in codes.iter().filter(|(path, _)| outside(path)) {
            findings.extend(words(code, &page.name).map(|at| {
                Finding::new(path, line_of(code, at), format!("`{}` belongs to {} alone", page.name, page.feature))
            }));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_past_the_tables_is_caught() {
        for text in [
            "App::new().route(\"/x\", web::get().to(get))",
            "config.service(web::resource(\"/x\"))",
            "web::scope(\"/x\")",
            "config\n    .default_service (web::to(get));",
        ] {
            assert!(!registered_elsewhere("src/web/office/cases.rs", text).is_empty(), "{text}");
            assert_eq!(registered_elsewhere(REGISTRAR, text), [], "{text}");
        }
        for text in ["fn route(&self) {}", "let route = 1; routes![]", "request.app_data::<Cookies>()", "// .route("] {
            assert_eq!(registered_elsewhere("src/web/office/cases.rs", text), [], "{text}");
        }
    }

    #[test]
    fn a_list_that_says_more_is_caught() {
        let fine = "//! Doc.\n\nmod cookies;\n\nuse super::route::features;\n\nfeatures! {\n    /// Each.\n    FEATURES: start, report,\n    how\n}\n";
        assert_eq!(list_of_features("src/web/reporter.rs", fine), []);
        assert_eq!(list_of_features("src/web/server.rs", "fn f() {}"), []);
        for more in ["fn f() {}", "pub use how::HowPage;", "const X: u8 = 1;", "FEATURES: start(StartPage)"] {
            assert_eq!(list_of_features("src/web/reporter.rs", &format!("{fine}{more}\n")).len(), 1, "{more}");
        }
    }

    #[test]
    fn a_page_that_is_named_elsewhere_is_caught() {
        let source = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        let page = source("src/web/reporter/how.rs", "struct HowPage; impl Page for HowPage {}");
        let deeper = source("src/web/reporter/how/show.rs", "use super::HowPage;");
        assert_eq!(named_elsewhere(&[page.clone(), deeper.clone()]), []);
        for (path, text) in [
            ("src/web/reporter/receipt.rs", "use super::how::HowPage;"),
            ("src/web/surface.rs", "samples.add::<HowPage>()"),
            ("tests/it/pages/every.rs", "render::<HowPage<'_>>()"),
        ] {
            assert_eq!(named_elsewhere(&[page.clone(), deeper.clone(), source(path, text)]).len(), 1, "{path}");
        }
        assert_eq!(named_elsewhere(&[page, source("src/web/app.rs", "// HowPage\nlet page = \"HowPage\";")]), []);
        let homeless = source("src/web/page/problem.rs", "impl Page for ProblemPage<'_> {}");
        assert_eq!(named_elsewhere(&[homeless]).len(), 1);
    }
}
