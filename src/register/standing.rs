//! What a version's content makes of its record: the title, and what is missing.

use time::Date;

use crate::record::{Document, Kind, Light, State, fold};
use crate::store::register_record::{Cover, NEVER, Standing};

/// What lists say of a document.
pub(super) struct Told {
    title: String,
    sort_title: String,
    light: Light,
    missing: i32,
}

impl Told {
    pub(super) fn of(kind: &Kind, document: &Document, regime: &str) -> Self {
        let lamps = kind.lamps(&document.answers, regime);
        let lights = || lamps.iter().map(|lamp| lamp.light());
        let title = document.title(kind).to_owned();
        Self {
            sort_title: fold(&title),
            title,
            light: lights().max().unwrap_or(Light::Green),
            missing: i32::try_from(lights().filter(|light| *light != Light::Green).count()).unwrap_or(i32::MAX),
        }
    }

    /// A first draft.
    pub(super) fn first(&self, day: Date) -> Standing<'_> {
        self.standing(1, State::Draft, (None, NEVER), day)
    }

    /// A draft of a record that is there: what is in force stays so.
    pub(super) fn draft(&self, version: i32, of: &Cover, day: Date) -> Standing<'_> {
        self.standing(version, State::Draft, (of.in_force, of.due_on), day)
    }

    pub(super) fn standing(
        &self,
        version: i32,
        state: State,
        (in_force, due_on): (Option<i32>, Date),
        changed_on: Date,
    ) -> Standing<'_> {
        let Self { title, sort_title, light, missing } = self;
        Standing { version, state, in_force, title, sort_title, light: *light, missing: *missing, due_on, changed_on }
    }
}
