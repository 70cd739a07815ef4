//! The file of a service as it is written.

mod facts;
mod pieces;

use serde::Deserialize;
use toml::Spanned;

use super::{Cap, ProviderRole, Service};
use crate::assessment::authority::{Position, Statement};
use crate::assessment::catalogue::Catalogue;
use crate::assessment::class::DataClass;
use crate::assessment::sign_off::digest_of;
use crate::assessment::verdict::Verdict;
use crate::data_file::{DataFile, DataFileError};
use crate::language::{Language, Languages, file_languages};
use crate::regime::Regime;
use facts::{RawFact, RawJudged};
use pieces::{Flaw, RawText, day, text};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    id: Spanned<String>,
    name: String,
    provider: String,
    role: ProviderRole,
    languages: Spanned<Vec<String>>,
    remark: Option<RawText>,
    sign_off: RawSignOff,
    /// Answers without words of their own.
    judged: Option<RawJudged>,
    #[serde(default)]
    fact: Vec<Spanned<RawFact>>,
    #[serde(default)]
    cap: Vec<RawCap>,
    #[serde(default)]
    authority: Vec<Spanned<RawStatement>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSignOff {
    by: Spanned<String>,
    on: Spanned<String>,
    digest: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCap {
    classes: Vec<DataClass>,
    verdict: Verdict,
    reason: RawText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStatement {
    regime: Regime,
    who: RawText,
    said: RawText,
    position: Position,
    on: Spanned<String>,
    source: String,
    milder_because: Option<RawText>,
}

pub(super) fn service(file: &DataFile<'_>, catalogue: &Catalogue, known: Languages) -> Result<Service, DataFileError> {
    let raw: RawFile = file.parse()?;
    signed_off(&raw.sign_off, file.text)
        .and_then(|()| checked(raw, catalogue, known))
        .map_err(|(at, problem)| file.error_at(&at, problem))
}

/// Whether the file is what somebody has signed off.
fn signed_off(raw: &RawSignOff, text: &str) -> Result<(), Flaw> {
    let (by, on, now) = (raw.by.get_ref(), raw.on.get_ref(), digest_of(text));
    if by.trim().is_empty() {
        return Err((raw.by.span(), "nobody has signed it off".to_owned()));
    }
    if *raw.digest.get_ref() == now {
        return Ok(());
    }
    let problem = format!(
        "it has changed since {by} signed it off on {on}. Whoever has checked what it says now puts their name and the day into \
         `sign_off`, and as `digest` what `siegelpost register digest` prints for the file"
    );
    Err((raw.digest.span(), problem))
}

fn checked(raw: RawFile, catalogue: &Catalogue, known: Languages) -> Result<Service, Flaw> {
    let languages = file_languages(raw.languages.get_ref(), known);
    let languages = languages.map_err(|flaw| (raw.languages.span(), flaw.into()))?;
    let id = raw.id.get_ref();
    if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
        return Err((raw.id.span(), "an id has the characters a to z, 0 to 9 and -".to_owned()));
    }
    let facts = facts::checked(raw.judged, raw.fact, catalogue, &languages)?;
    let cap = |raw: RawCap| {
        Ok(Cap { classes: raw.classes, verdict: raw.verdict, reason: text("reason", raw.reason, &languages)? })
    };
    let statement = |raw: Spanned<RawStatement>| statement(raw.into_inner(), &languages);
    Ok(Service {
        name: raw.name,
        provider: raw.provider,
        role: raw.role,
        signed_off_on: day(&raw.sign_off.on)?,
        signed_off_by: raw.sign_off.by.into_inner(),
        caps: raw.cap.into_iter().map(cap).collect::<Result<_, Flaw>>()?,
        statements: raw.authority.into_iter().map(statement).collect::<Result<_, _>>()?,
        facts,
        remark: raw.remark.map(|raw| text("remark", raw, &languages)).transpose()?,
        id: raw.id.into_inner(),
    })
}

fn statement(raw: RawStatement, languages: &[Language]) -> Result<Statement, Flaw> {
    Ok(Statement {
        regime: raw.regime,
        position: raw.position,
        on: day(&raw.on)?,
        source: raw.source,
        who: text("who", raw.who, languages)?,
        said: text("said", raw.said, languages)?,
        milder_because: raw.milder_because.map(|raw| text("milder_because", raw, languages)).transpose()?,
    })
}
