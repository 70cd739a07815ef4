//! Bundles the TypeScript (`templates/assets/browser`) into `OUT_DIR`: the office's into `office.js`, `list.js`, `export.js`, `search.js`,
//! `keys.js` and `worker.js`, the reporter's into `reporter.js`. Takes the comments and spaces out of the stylesheets. Lists the
//! languages in `OUT_DIR/languages.rs` and the templates in `OUT_DIR/templates.rs`.
//!
//! Everything happens in copies: the source tree stays as it is. npm runs only when its lock file has changed, and
//! once for all profiles, in a folder of the target directory that is named after the lock file.

use std::env;
use std::error::Error;
use std::ffi::OsStr;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const SOURCES: &str = "templates/assets/browser";
/// A folder for each language.
const LOCALES: &str = "templates/locales";
const TEMPLATES: &str = "templates";
const STYLES: [&str; 3] = ["templates/assets/style.css", "templates/assets/office.css", "templates/assets/poster.css"];
/// Browsers for whom the stylesheets are not written any newer than they are: Tor Browser stands on Firefox ESR.
const STYLE_FOR: &str = "--target=firefox115,chrome109,safari16";
/// Not part of the bundle: what npm has put there for whoever works on the script, and the script's own tests.
const NOT_SOURCES: [&str; 2] = ["node_modules", "test"];
/// What decides which packages are installed, and how.
const PACKAGES: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];
const OLDEST_NODE: u32 = 18;

type Attempt<T> = Result<T, Box<dyn Error>>;

fn main() {
    if let Err(problem) = list_templates().and_then(|()| bundle()) {
        println!("cargo::error={problem}");
    }
}

/// Every `.html` file below `templates` as (its name from there, its text).
fn list_templates() -> Attempt<()> {
    let mut list = String::from("&[\n");
    for file in sources(Path::new(TEMPLATES))?.iter().filter(|file| file.extension() == Some(OsStr::new("html"))) {
        let name = file.strip_prefix(TEMPLATES)?.to_str().ok_or("a template has a name that is not UTF-8")?;
        list += &format!("    ({name:?}, include_str!({:?})),\n", fs::canonicalize(file)?);
    }
    println!("cargo::rerun-if-changed={TEMPLATES}");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("build scripts are run by cargo")?);
    Ok(fs::write(out.join("templates.rs"), list + "]\n")?)
}

fn bundle() -> Attempt<()> {
    let sources = sources(Path::new(SOURCES))?;
    let read = [&sources[..], &STYLES.map(PathBuf::from)].concat();
    for source in &read {
        println!("cargo::rerun-if-changed={}", source.display());
    }
    // Read by a macro as the program is compiled, of which cargo knows nothing.
    println!("cargo::rerun-if-changed=migrations");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("build scripts are run by cargo")?);
    fs::write(out.join("languages.rs"), languages()?)?;
    let (stamp, now) = (out.join("bundled-from"), hash_of(&read)?);
    let before = fs::read_to_string(&stamp).unwrap_or_default();
    if let Some((_, modules)) = before.split_once('\n').filter(|(from, at)| *from == now && Path::new(at).is_dir()) {
        println!("cargo::rustc-env=SIEGELPOST_NODE_MODULES={modules}");
        return Ok(());
    }
    require_node()?;
    let modules = install(&out)?;
    let work = out.join("browser");
    copy_afresh(&sources, &work)?;
    std::os::unix::fs::symlink(&modules, work.join("node_modules"))?;
    let check = npm(&work, ["run", "--silent", "check"])?;
    finished(&check, "the scripts do not pass their type check")?;
    let outdir = format!("--outdir={}", out.display());
    let bundle = npm(&work, ["run", "--silent", "bundle", "--", &outdir])?;
    finished(&bundle, "the scripts could not be bundled")?;
    let licences = npm(&work, ["run", "--silent", "licences"])?;
    finished(&licences, "the licences of what is in the scripts could not be put together")?;
    fs::write(out.join("licences.txt"), &licences.stdout)?;
    let style = minify(&modules, &out)?;
    finished(&style, "the stylesheets could not be minified")?;
    println!("cargo::rustc-env=SIEGELPOST_NODE_MODULES={}", modules.display());
    Ok(fs::write(stamp, format!("{now}\n{}", modules.display()))?)
}

/// The files of every language as a Rust table: tag, then name and text of each file.
fn languages() -> Attempt<String> {
    let mut table = String::from("const BUILT_IN: &[(&str, &[(&str, &str)])] = &[\n");
    for folder in in_order(Path::new(LOCALES))? {
        table.push_str(&format!("    ({:?}, &[\n", folder.file_name().unwrap_or_default()));
        for file in in_order(&folder)? {
            let name = file.file_name().unwrap_or_default();
            let path = format!("/{}", file.display());
            table.push_str(&format!(
                "        ({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),\n"
            ));
        }
        table.push_str("    ]),\n");
    }
    table.push_str("];\n");
    Ok(table)
}

/// What is in a folder, in an order that does not depend on the file system.
fn in_order(folder: &Path) -> Attempt<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Attempt<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// Changes with any source file.
fn hash_of(sources: &[PathBuf]) -> Attempt<String> {
    let mut hasher = DefaultHasher::new();
    for source in sources {
        source.hash(&mut hasher);
        fs::read(source)?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// All source files below `folder`, in an order that does not depend on the file system.
fn sources(folder: &Path) -> Attempt<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if NOT_SOURCES.iter().any(|name| entry.file_name() == *name) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            found.extend(sources(&entry.path())?);
        } else {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}

fn require_node() -> Attempt<()> {
    let version = Command::new("node").arg("--version").output().ok();
    let version = version.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    let npm_is_there = Command::new("npm").arg("--version").output().is_ok_and(|output| output.status.success());
    if major.is_some_and(|major| major >= OLDEST_NODE) && npm_is_there {
        return Ok(());
    }
    let problem = format!("please install Node.js {OLDEST_NODE} or newer and npm: they bundle the pages' scripts");
    Err(problem.into())
}

/// The `node_modules` for this lock file, installed now if no earlier build has.
fn install(out: &Path) -> Attempt<PathBuf> {
    let home = shared_folder(out).join(format!("office-packages-{}", fingerprint()?));
    let modules = home.join("node_modules");
    if modules.is_dir() {
        return Ok(modules);
    }
    if home.exists() {
        fs::remove_dir_all(&home)?;
    }
    // Renamed only when whole: a build that is stopped, or another at the same time, leaves nothing half done.
    let draft = home.with_extension(std::process::id().to_string());
    fs::create_dir_all(&draft)?;
    for name in PACKAGES {
        fs::copy(Path::new(SOURCES).join(name), draft.join(name))?;
    }
    let ci = npm(&draft, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"])?;
    finished(&ci, "npm could not install the packages that the scripts are built from")?;
    if fs::rename(&draft, &home).is_err() {
        fs::remove_dir_all(&draft)?;
    }
    if modules.is_dir() { Ok(modules) } else { Err(format!("cannot put packages into {}", home.display()).into()) }
}

/// The target directory, seen from `target/PROFILE/build/PACKAGE/out`; the output folder itself in any other layout.
fn shared_folder(out: &Path) -> PathBuf {
    let build = out.ancestors().find(|folder| folder.file_name() == Some(OsStr::new("build")));
    build.and_then(Path::parent).and_then(Path::parent).unwrap_or(out).to_owned()
}

/// Changes with the packages and with the kind of machine they are for.
fn fingerprint() -> Attempt<String> {
    let mut hasher = DefaultHasher::new();
    env::var_os("HOST").hash(&mut hasher);
    for name in PACKAGES {
        fs::read(Path::new(SOURCES).join(name))?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn copy_afresh(sources: &[PathBuf], to: &Path) -> Attempt<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    for source in sources {
        let copy = to.join(source.strip_prefix(SOURCES)?);
        fs::create_dir_all(copy.parent().unwrap_or(to))?;
        fs::copy(source, copy)?;
    }
    Ok(())
}

fn npm<const N: usize>(folder: &Path, arguments: [&str; N]) -> Attempt<Output> {
    Ok(Command::new("npm").args(arguments).current_dir(folder).output()?)
}

/// The stylesheets, shorter. They say the same to a browser.
fn minify(modules: &Path, out: &Path) -> Attempt<Output> {
    let outdir = format!("--outdir={}", out.display());
    let options = ["--minify", "--charset=utf8", "--log-level=warning", STYLE_FOR, &outdir];
    Ok(Command::new(modules.join(".bin/esbuild")).args(STYLES).args(options).output()?)
}

/// Passes on what a tool said if it failed.
fn finished(output: &Output, problem: &str) -> Attempt<()> {
    if output.status.success() {
        return Ok(());
    }
    for said in [&output.stdout, &output.stderr] {
        for line in String::from_utf8_lossy(said).lines() {
            println!("cargo::warning={line}");
        }
    }
    Err(problem.into())
}
