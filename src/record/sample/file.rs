//! Reading the invented register, and refusing one that no real register could be.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::{Course, SampleRecord, SampleRegister, SampleVersion};
use crate::data_file::{DataFile, DataFileError};
use crate::form::{Checked, Flaw, flaw};
use crate::record::filled::Filled;
use crate::record::{Kind, Kinds, Laws, Light, Ready};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    regime: Spanned<String>,
    record: Vec<RawRecord>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRecord {
    key: Spanned<String>,
    kind: Spanned<String>,
    /// A ready-made entry whose answers it has where it says nothing else.
    ready: Option<Spanned<String>>,
    course: Spanned<Course>,
    #[serde(default)]
    answers: Filled,
    first: Option<RawFirst>,
}

/// An earlier version, and where it said something else.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFirst {
    course: Spanned<Course>,
    answers: Filled,
}

/// What is known of the records above.
#[derive(Default)]
struct Above {
    kinds: BTreeMap<String, String>,
    /// The keys of those that were made of ready-made entries, by the ids of these.
    made_of: BTreeMap<String, String>,
}

impl SampleRegister {
    /// Reads and checks an invented register; `file` is its name in error messages.
    ///
    /// # Errors
    /// Names file and line: an answer that the form does not take, a reference to a record that does not stand above, steps
    /// out of order, and a release that the rules of the kind would have refused.
    pub fn from_toml(file: &str, toml: &str, kinds: &Kinds, ready: &Ready) -> Result<Self, DataFileError> {
        let file = DataFile { name: file, text: toml };
        checked(file.parse()?, kinds, ready).map_err(|flaw| file.error_at(&flaw.at, flaw.problem))
    }
}

fn checked(raw: RawFile, kinds: &Kinds, ready: &Ready) -> Checked<SampleRegister> {
    let regime = raw.regime.get_ref();
    if !Laws::built_in().regimes.contains(regime) {
        return Err(flaw(&raw.regime)(format!("there is no regime \"{regime}\"")));
    }
    let (mut above, mut records) = (Above::default(), Vec::new());
    for record in raw.record {
        let (key, made_of) = (record.key.get_ref().clone(), record.ready.clone());
        let record = above.checked(record, (kinds, ready), regime).map_err(|flaw| flaw.within(key.as_str()))?;
        if let Some(entry) = made_of {
            above.made_of.insert(entry.into_inner(), key.clone());
        }
        above.kinds.insert(key, record.kind.clone());
        records.push(record);
    }
    Ok(SampleRegister { regime: raw.regime.into_inner(), records })
}

impl Above {
    fn checked(&self, raw: RawRecord, (kinds, ready): (&Kinds, &Ready), regime: &str) -> Checked<SampleRecord> {
        let wrong = flaw(&raw.key);
        if self.kinds.contains_key(raw.key.get_ref()) {
            return Err(wrong("the key is there twice".to_owned()));
        }
        let missing = || flaw(&raw.kind)(format!("there is no kind \"{}\"", raw.kind.get_ref()));
        let kind = kinds.by_id(raw.kind.get_ref()).ok_or_else(missing)?;
        let filled = self.ready_made(raw.ready.as_ref(), kind, ready, regime)?.with(&raw.answers);
        let first = raw.first.map(|first| (filled.with(&first.answers), first.course));
        let mut versions: Vec<SampleVersion> = Vec::new();
        for (filled, course) in first.into_iter().chain([(filled, raw.course)]) {
            let is_next = versions.last().is_none_or(|before| {
                before.course.withdrawn.is_none()
                    && before.course.released.is_some_and(|released| released >= course.get_ref().begun)
            });
            if !course.get_ref().is_in_order() || !is_next {
                return Err(flaw(&course)("a step is not after the one before it".to_owned()));
            }
            let answers = filled.checked(kind)?;
            filled.check_references(kind, |key| self.kinds.get(key).map(String::as_str))?;
            if course.get_ref().released.is_some() && !kind.may_be_released(&answers, regime) {
                let red = kind.lamps(&answers, regime).into_iter().filter(|lamp| lamp.light() == Light::Red);
                let fields: Vec<_> = red.flat_map(|lamp| lamp.missing).collect();
                return Err(wrong(format!("it is released without {}", fields.join(", "))));
            }
            versions.push(SampleVersion { course: course.into_inner(), filled });
        }
        Ok(SampleRecord { key: raw.key.into_inner(), kind: raw.kind.into_inner(), versions })
    }

    /// What a ready-made entry brings along. It refers to those records above that were made of ready-made entries, too.
    fn ready_made(
        &self,
        id: Option<&Spanned<String>>,
        kind: &Kind,
        ready: &Ready,
        regime: &str,
    ) -> Result<Filled, Flaw> {
        let Some(id) = id else { return Ok(Filled::default()) };
        let entry = ready.by_id(id.get_ref()).filter(|entry| entry.kind == kind.id());
        let missing = || flaw(id)(format!("there is no ready-made {} \"{}\"", kind.id(), id.get_ref()));
        let filled = entry.ok_or_else(missing)?.under(regime);
        Ok(filled.with_keys(kind, |key| self.made_of.get(key).cloned()))
    }
}
