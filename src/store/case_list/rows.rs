//! What the list shows of the cases of a page.

use std::collections::{BTreeMap, BTreeSet};

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use time::Date;

use super::key::Key;
use crate::casework::desk::{News, Turn};
use crate::casework::{CaseState, Milestones};
use crate::store::case_card::{self, Card};
use crate::store::days::{Day, OptionalDay};
use crate::store::db::{ReadDb, each};
use crate::store::event_days::{COLUMNS, EventDays};
use crate::store::schema::{case_file, channel_handler, slot, staff};
use crate::store::text_enum::AsText;
use crate::store::{CaseId, ChannelId, StaffId, StoreError};

/// A case in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedCase {
    pub(super) key: Key,
    pub cover: Cover,
    /// Who writes next; `None` if nobody has to.
    pub turn: Option<Turn>,
    /// What is sealed of it for the list; `None` if nobody has made it.
    pub card: Option<Card>,
    /// What of it this handler has not read.
    pub news: News,
    /// Whether everybody to whom reports of its channel are sealed can read it.
    pub is_for_all: bool,
}

/// What is the same for every reader.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Cover {
    pub channel_id: ChannelId,
    pub number: String,
    #[diesel(deserialize_as = Day)]
    pub received_on: Date,
    #[diesel(deserialize_as = AsText<CaseState>)]
    pub state: CaseState,
    #[diesel(deserialize_as = OptionalDay)]
    pub acknowledged_on: Option<Date>,
    #[diesel(deserialize_as = OptionalDay)]
    pub closed_on: Option<Date>,
    #[diesel(deserialize_as = OptionalDay)]
    pub reporter_left_on: Option<Date>,
    #[diesel(deserialize_as = OptionalDay)]
    pub turn_since: Option<Date>,
    #[diesel(deserialize_as = OptionalDay)]
    pub held_until: Option<Date>,
    /// The name of whoever is responsible.
    pub assigned: Option<String>,
    /// Whether it was sent to try the office out.
    pub trial: bool,
    pub events: EventDays,
}

/// A cover, and whose turn it is.
type Covered = (Cover, Option<AsText<Turn>>);

impl ListedCase {
    /// What has happened, as far as clocks are concerned.
    pub fn milestones(&self) -> Milestones {
        self.cover.events.milestones(self.cover.received_on, self.cover.acknowledged_on, self.cover.closed_on)
    }
}

/// The cases at these places, in their order, without those that are gone.
pub(super) fn of_keys(db: &mut ReadDb, reader: StaffId, keys: &[Key]) -> Result<Vec<ListedCase>, StoreError> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<CaseId> = keys.iter().map(|key| key.id).collect();
    let row = (
        case_file::channel_id,
        case_file::number,
        case_file::received_on,
        case_file::state,
        case_file::acknowledged_on,
        case_file::closed_on,
        case_file::reporter_left_on,
        case_file::turn_since,
        case_file::held_until,
        staff::name.nullable(),
        case_file::trial,
        COLUMNS,
    );
    let query = case_file::table
        .left_join(staff::table.on(case_file::assigned_to.eq(staff::id.nullable())))
        .filter(case_file::id.eq_any(&ids))
        .select((case_file::id, (row, case_file::turn)));
    let covers: Vec<(CaseId, Covered)> = each!(db, |c| query.load(c))?;
    let mut covers: BTreeMap<CaseId, Covered> = covers.into_iter().collect();
    let hidden = not_for_all(db, &ids)?;
    let mut cards = case_card::of_cases(db, reader, &ids)?;
    let listed = |key: &Key| {
        let (cover, turn) = covers.remove(&key.id)?;
        let (turn, is_for_all) = (turn.map(|turn| turn.0), !hidden.contains(&key.id));
        let card = cards.remove(&key.id);
        Some(ListedCase { key: key.clone(), cover, turn, card, news: key.news, is_for_all })
    };
    Ok(keys.iter().filter_map(listed).collect())
}

/// Those of these cases of which somebody holds no slot who has a key and receives what arrives in its channel.
fn not_for_all(db: &mut ReadDb, cases: &[CaseId]) -> Result<BTreeSet<CaseId>, StoreError> {
    let own = slot::table.filter(slot::case_id.eq(case_file::id)).filter(slot::staff_id.eq(staff::id.nullable()));
    let query = case_file::table
        .inner_join(channel_handler::table.on(channel_handler::channel_id.eq(case_file::channel_id)))
        .inner_join(staff::table.on(staff::id.eq(channel_handler::staff_id)))
        .filter(case_file::id.eq_any(cases))
        .filter(staff::recipient.is_not_null())
        .filter(staff::disabled.eq(false))
        .filter(not(exists(own)))
        .select(case_file::id)
        .distinct();
    let found: Vec<CaseId> = each!(db, |c| query.load(c))?;
    Ok(found.into_iter().collect())
}
