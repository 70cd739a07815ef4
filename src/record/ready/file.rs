//! Reading files of ready-made entries, and refusing one that would give somebody half a record.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::{Ready, ReadyEntry};
use crate::data_file::{DataFile, DataFileError};
use crate::form::{Checked, flaw};
use crate::record::filled::Filled;
use crate::record::{Kind, Kinds, Laws, Light};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    entry: Vec<RawEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawEntry {
    id: Spanned<String>,
    kind: Spanned<String>,
    #[serde(default)]
    open: Vec<Spanned<String>>,
    answers: Filled,
    regime: Option<Spanned<BTreeMap<String, Filled>>>,
}

impl Ready {
    /// Reads files, each with its name in error messages, and holds every entry against the form of its kind.
    ///
    /// # Errors
    /// Names file and line: an answer that the form does not take, a reference to an entry that is not there, and
    /// something that must be there for a release under one of the regimes and is neither answered nor said to be open.
    pub fn read(files: &[(&str, &str)], kinds: &Kinds) -> Result<Self, DataFileError> {
        let (mut ready, mut of_file) = (Self(Vec::new()), Vec::new());
        for (name, text) in files {
            let file = DataFile { name, text };
            for raw in file.parse::<RawFile>()?.entry {
                let place = raw.id.get_ref().clone();
                let entry = ready.checked(raw, kinds).map_err(|flaw| flaw.within(place));
                ready.0.push(entry.map_err(|flaw| file.error_at(&flaw.at, flaw.problem))?);
                of_file.push(file);
            }
        }
        let known = |id: &str| Some(ready.by_id(id)?.kind.as_str());
        for (entry, file) in ready.iter().zip(of_file) {
            let Some(kind) = kinds.by_id(&entry.kind) else { continue };
            for filled in [&entry.filled].into_iter().chain(entry.by_regime.values()) {
                let there = filled.check_references(kind, known).map_err(|flaw| flaw.within(entry.id.as_str()));
                there.map_err(|flaw| file.error_at(&flaw.at, flaw.problem))?;
            }
        }
        Ok(ready)
    }

    fn checked(&self, raw: RawEntry, kinds: &Kinds) -> Checked<ReadyEntry> {
        if self.by_id(raw.id.get_ref()).is_some() {
            return Err(flaw(&raw.id)("it is there twice".to_owned()));
        }
        let missing = || flaw(&raw.kind)(format!("there is no kind \"{}\"", raw.kind.get_ref()));
        let kind = kinds.by_id(raw.kind.get_ref()).ok_or_else(missing)?;
        let regimes = &Laws::built_in().regimes;
        let is_stray = |regime: &&String| !regimes.contains(regime);
        let stray = raw.regime.as_ref().and_then(|own| Some((own, own.get_ref().keys().find(is_stray)?)));
        if let Some((own, stray)) = stray {
            return Err(flaw(own)(format!("there is no regime \"{stray}\"")));
        }
        for open in &raw.open {
            let asked = kind.rules.iter().any(|rule| rule.needs.contains(open.get_ref()));
            if !asked || raw.answers.is_about(open.get_ref()) {
                let problem = format!("\"{}\" is open: no rule asks for it, or it is answered", open.get_ref());
                return Err(flaw(open)(problem));
            }
        }
        let at = raw.id.clone();
        let entry = ReadyEntry {
            id: raw.id.into_inner(),
            kind: raw.kind.into_inner(),
            open: raw.open.into_iter().map(Spanned::into_inner).collect(),
            filled: raw.answers,
            by_regime: raw.regime.map(Spanned::into_inner).unwrap_or_default(),
        };
        for regime in regimes {
            if let Some(red) = entry.first_red(kind, regime)? {
                return Err(flaw(&at)(format!("{red}: {regime} wants it; answer it, or say that it is open")));
            }
        }
        Ok(entry)
    }
}

impl ReadyEntry {
    /// A field that must be filled in under a regime, and is neither filled in nor open.
    fn first_red(&self, kind: &Kind, regime: &str) -> Checked<Option<String>> {
        let answers = self.under(regime).checked(kind)?;
        let red = kind.lamps(&answers, regime).into_iter().filter(|lamp| lamp.light() == Light::Red);
        let is_open = |field: &String| self.open.iter().any(|id| field.split('.').next() == Some(id));
        Ok(red.flat_map(|lamp| lamp.missing).find(|field| !is_open(field)))
    }
}
