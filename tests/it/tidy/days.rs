//! The days of a case are the server's: a browser's clock may be years off, and its day is not that of Germany.

use super::rust::line_of;
use super::{Finding, hold};

/// Where the hours of a breach are counted, and nothing else: the server does not know them.
const HOURS: &str = "templates/assets/browser/deadlines/now.ts";

/// How a script would ask the browser what time it is.
const ASKED: [&str; 4] = ["Date.now", "new Date()", "new Date;", "Temporal.Now"];

#[test]
fn no_script_asks_the_browser_for_the_day() {
    hold(asked);
}

fn asked(path: &str, text: &str) -> Vec<Finding> {
    if path == HOURS
        || !path.starts_with("templates/assets/browser/")
        || !path.ends_with(".ts")
        || path.contains("/test/")
    {
        return Vec::new();
    }
    let found = ASKED.iter().flat_map(|asked| text.match_indices(asked));
    found.map(|(at, asked)| Finding::new(path, line_of(text, at), format!("the browser's clock: {asked}"))).collect()
}

#[test]
fn the_browsers_clock_is_caught_and_a_day_that_is_given_is_not() {
    let path = "templates/assets/browser/day.ts";
    for text in ["const day = new Date();", "const now = Date.now();", "f(Temporal.Now.plainDateISO())"] {
        assert_eq!(asked(path, text).len(), 1, "{text}");
    }
    assert_eq!(asked(path, "const at = new Date(iso);"), []);
    assert_eq!(asked(HOURS, "Date.now()"), []);
    assert_eq!(asked("tests/browser/browsers.mjs", "Date.now()"), []);
}
