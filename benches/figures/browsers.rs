//! What sealing takes a reporter's own browser, from the click to the receipt, beside the same public-key operations
//! alone in the same browser. A browser that is not there is no failure: its row says so.

#[path = "../../tests/it/node/packages.rs"]
mod packages;

use std::process::{Command, Stdio};

use serde::Deserialize;

use super::Outcome;
use super::instance::Serving;
use super::report;
use super::table::{Row, Table};

const SOURCES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/assets/browser");

/// A browser, and what is asked of it.
struct Asked {
    figure: &'static str,
    /// As `tests/browser/browsers.mjs` calls it.
    browser: &'static str,
    program: &'static str,
    /// The environment variable that names another program.
    variable: &'static str,
    /// What else the script is told.
    more: &'static [&'static str],
    /// Most milliseconds of processor time.
    most: u32,
    target: &'static str,
    /// Whether the page has to say what it does meanwhile.
    with_note: bool,
}

const ASKED: [Asked; 2] = [
    Asked {
        figure: "CPU to seal a report of 2 KB for 3 handlers in Chromium",
        browser: "chromium",
        program: "/usr/bin/chromium",
        variable: "CHROMIUM",
        more: &[],
        most: 300,
        target: "at most 300 ms",
        with_note: false,
    },
    Asked {
        figure: "The same in Firefox ESR with the JIT off",
        browser: "firefox",
        program: "firefox-esr",
        variable: "FIREFOX",
        more: &["jitless"],
        most: 5000,
        target: "at most 5 s, with a visible note",
        with_note: true,
    },
];

/// Milliseconds, the middle of some runs.
#[derive(Deserialize)]
struct Taken {
    cpu: u32,
    wall: u32,
}

/// What `sealing_cost.mjs` prints.
#[derive(Deserialize)]
struct Measured {
    page: Taken,
    bare: Taken,
    noted: bool,
}

/// Measures and adds the rows.
pub fn figures(table: &mut Table, serving: &Serving) {
    for asked in &ASKED {
        table.row(match measured(asked, serving) {
            Ok(measured) => row(asked, &measured),
            Err(why) => Row {
                figure: asked.figure.to_owned(),
                measured: format!("not measured: {why}"),
                bare: String::new(),
                target: asked.target.to_owned(),
                met: None,
            },
        });
    }
}

fn row(asked: &Asked, Measured { page, bare, noted }: &Measured) -> Row {
    let ratio = f64::from(page.cpu) / f64::from(bare.cpu.max(1));
    let note = match (asked.with_note, noted) {
        (false, _) => "",
        (true, true) => ", note seen",
        (true, false) => ", note not seen",
    };
    Row {
        figure: asked.figure.to_owned(),
        measured: format!("{} ms, {ratio:.2} x bare; {} ms by the clock{note}", page.cpu, page.wall),
        bare: format!("{} ms: 3 identities, 5 encryptions; {} ms by the clock", bare.cpu, bare.wall),
        target: asked.target.to_owned(),
        met: Some(page.cpu <= asked.most && (*noted || !asked.with_note)),
    }
}

fn measured(asked: &Asked, serving: &Serving) -> Outcome<Measured> {
    let program = std::env::var(asked.variable).unwrap_or_else(|_| asked.program.to_owned());
    for program in ["node", "npm", &program] {
        let version = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        if !version.is_ok_and(|status| status.success()) {
            return Err(format!("{program} is not installed").into());
        }
    }
    let work = tempfile::tempdir()?;
    let output = Command::new("node")
        .current_dir(packages::prepared("browser")?)
        .args(["sealing_cost.mjs", SOURCES, env!("SIEGELPOST_NODE_MODULES")])
        .arg(format!("http://{}", serving.address))
        .arg(work.path())
        .args([asked.browser, &report::text()])
        .args(asked.more)
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err("the script failed, see above".into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}
