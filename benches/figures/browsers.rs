//! What sealing takes a reporter's own browser, from the click to the receipt, and what opening a page of sealed subjects takes a
//! handler's; beside the same public-key operations alone in the same browser. A browser that is not there is no failure: its row says so.

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

/// Most milliseconds until fifty sealed subjects are open, the first time in a tab.
const MOST_TO_OPEN: u32 = 150;

/// What `opening_cost.mjs` prints.
#[derive(Deserialize)]
struct Opened {
    page: Taken,
    bare: Taken,
}

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
        let found = asked.is_there().and_then(|()| measured(asked, serving));
        table.row(found.map_or_else(|why| missing(asked.figure, asked.target, &why), |measured| row(asked, &measured)));
        let figure = format!("CPU to open 50 sealed subjects the first time in a tab, {}", asked.browser);
        // Of Firefox it is measured, and no figure is promised.
        let (most, target) = if asked.with_note { (None, "none") } else { (Some(MOST_TO_OPEN), "at most 150 ms") };
        let found = asked.is_there().and_then(|()| opened(asked));
        table.row(found.map_or_else(
            |why| missing(&figure, target, &why),
            |Opened { page, bare }| Row {
                figure: figure.clone(),
                measured: format!("{} ms; {} ms by the clock", page.cpu, page.wall),
                bare: format!("{} ms: 50 decapsulations as age does them; {} ms by the clock", bare.cpu, bare.wall),
                target: target.to_owned(),
                met: most.map(|most| page.cpu <= most),
            },
        ));
    }
}

fn missing(figure: &str, target: &str, why: &dyn std::fmt::Display) -> Row {
    Row {
        figure: figure.to_owned(),
        measured: format!("not measured: {why}"),
        bare: String::new(),
        target: target.to_owned(),
        met: None,
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

impl Asked {
    fn is_there(&self) -> Outcome<()> {
        let program = std::env::var(self.variable).unwrap_or_else(|_| self.program.to_owned());
        for program in ["node", "npm", &program] {
            let version = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
            if !version.is_ok_and(|status| status.success()) {
                return Err(format!("{program} is not installed").into());
            }
        }
        Ok(())
    }
}

fn measured(asked: &Asked, serving: &Serving) -> Outcome<Measured> {
    let work = tempfile::tempdir()?;
    let mut script = script("sealing_cost.mjs")?;
    script.arg(format!("http://{}", serving.address)).arg(work.path());
    script.args([asked.browser, &report::text()]).args(asked.more);
    Ok(serde_json::from_slice(&said(script)?)?)
}

fn opened(asked: &Asked) -> Outcome<Opened> {
    let work = tempfile::tempdir()?;
    let mut script = script("opening_cost.mjs")?;
    script.arg(work.path()).arg(asked.browser);
    Ok(serde_json::from_slice(&said(script)?)?)
}

/// One of the scripts beside the browser tests, with what it builds its pages from.
fn script(name: &str) -> Outcome<Command> {
    let mut command = Command::new("node");
    command.current_dir(packages::prepared("browser")?).args([name, SOURCES, env!("SIEGELPOST_NODE_MODULES")]);
    Ok(command)
}

fn said(mut script: Command) -> Outcome<Vec<u8>> {
    let output = script.stderr(Stdio::inherit()).output()?;
    if output.status.success() { Ok(output.stdout) } else { Err("the script failed, see above".into()) }
}
