//! What the journal says of people, as it is shown to those who verify and to those who work on cases.

use serde::Serialize;
use time::Date;

use crate::casework::agreed::{AgreedSetting, AgreedValue, Single};
use crate::journal::{Kind, ReadableEntry};
use crate::staff::Team;
use crate::store::StaffId;
use crate::web::page::iso;

/// What only somebody's own browser does, and so nobody else is recorded for.
const BY_THEMSELVES: [&str; 3] = ["staff_enrolled", "invitation_used", "second_factor_removed"];

/// An entry, with names in the place of ids.
#[derive(Serialize)]
pub(super) struct ShownEntry<'a> {
    #[serde(serialize_with = "iso::serialize")]
    day: Date,
    /// The stored name of the event.
    event: &'a str,
    /// Whom it is about; empty where that is not said.
    about: &'a str,
    /// Who did it; empty where that is not said.
    by: &'a str,
    /// Whether nobody of the office did it, but somebody at the machine or the program itself.
    at_machine: bool,
    channel: &'a str,
    /// Roles that were given, and taken.
    added: Vec<&'a str>,
    removed: Vec<&'a str>,
    /// The role of the duty, of a rule.
    detail: &'a str,
    /// Hours and minutes after which sessions end, where these settings have changed.
    settings: Option<(u32, u32)>,
    /// Another setting that has changed.
    setting: Option<ShownSetting>,
    /// The fingerprint of an agreement that was recorded.
    fingerprint: &'a str,
    /// Whether somebody has given themselves roles.
    is_self: bool,
}

/// A setting that was agreed on, and its values: messages are made of it.
#[derive(Serialize)]
struct ShownSetting {
    key: String,
    from: Single,
    to: Single,
}

impl<'a> ShownEntry<'a> {
    pub(super) fn of(entry: &'a ReadableEntry, team: &'a Team) -> Self {
        let name =
            |id: Option<StaffId>| id.and_then(|id| team.person(id)).map_or("", |person| person.account.name.as_str());
        let channel = entry.channel.and_then(|id| team.channels.iter().find(|channel| channel.id == id));
        let is_roles = entry.event == "roles_changed";
        let signed = |sign| {
            let words = entry.detail.split(' ').filter(move |_| is_roles);
            words.filter_map(move |word| word.strip_prefix(sign)).filter(|word| is_role(word)).collect()
        };
        Self {
            day: entry.day,
            event: &entry.event,
            about: name(entry.about),
            by: name(entry.by),
            at_machine: entry.about.is_some() && entry.by.is_none() && !BY_THEMSELVES.contains(&&*entry.event),
            channel: channel.map_or("", |channel| &channel.name),
            added: signed('+'),
            removed: signed('-'),
            detail: if is_roles || (entry.event == "conflict_rule_set" && !is_role(&entry.detail)) {
                ""
            } else {
                &entry.detail
            },
            settings: settings_in(&entry.detail),
            setting: (entry.event == "setting_changed").then(|| setting_in(&entry.detail)).flatten(),
            fingerprint: match entry.event.as_str() {
                "agreement_recorded" => entry.detail.split(' ').next().unwrap_or_default(),
                _ => "",
            },
            is_self: is_roles && entry.by.is_some() && entry.by == entry.about,
        }
    }
}

/// The numbers in `session_hours 10 idle_minutes 60`.
fn settings_in(detail: &str) -> Option<(u32, u32)> {
    let (hours, minutes) = detail.strip_prefix("session_hours ")?.split_once(" idle_minutes ")?;
    Some((hours.parse().ok()?, minutes.parse().ok()?))
}

/// What changed in `notices.on off>on`.
fn setting_in(detail: &str) -> Option<ShownSetting> {
    let (name, values) = detail.split_once(' ')?;
    let (from, to) = values.split_once('>')?;
    let setting = AgreedSetting::from_name(name)?;
    let single = |text| match setting.parse(text)? {
        AgreedValue::Single(single) => Some(single),
        AgreedValue::Names(_) => None,
    };
    Some(ShownSetting { key: setting.key(), from: single(from)?, to: single(to)? })
}

/// Whoever owns the database can write anything into it, and no page may fail of that.
fn is_role(word: &str) -> bool {
    crate::access::Role::parse(word).is_ok()
}

/// Every event there is, as tests look at it.
pub(super) fn sample_entries() -> Vec<ShownEntry<'static>> {
    let entry = |event| ShownEntry {
        day: time::macros::date!(2026 - 11 - 23),
        event,
        about: "A. Berger",
        by: "J. Roth",
        at_machine: false,
        channel: "Messenger-Vorfälle",
        added: vec![],
        removed: vec![],
        detail: "",
        settings: None,
        setting: None,
        fingerprint: "",
        is_self: false,
    };
    let mut entries: Vec<_> = Kind::ALL.iter().flat_map(|kind| kind.events()).map(|event| entry(event)).collect();
    for entry in &mut entries {
        match entry.event {
            "roles_changed" => entry.added = vec!["handler", "auditor"],
            "settings_changed" => (entry.settings, entry.about, entry.at_machine) = (Some((12, 30)), "", false),
            "setting_changed" => {
                (entry.setting, entry.about, entry.by) = (setting_in("office.meeting_days 14>30"), "", "");
            }
            "agreement_recorded" => (entry.fingerprint, entry.about) = ("1-a1b2-c3d4-e5f6-0718-293a", ""),
            "conflict_rule_set" => entry.detail = "management",
            _ => {}
        }
    }
    entries.push(ShownEntry { added: vec!["handler"], by: "A. Berger", is_self: true, ..entry("roles_changed") });
    entries.push(ShownEntry { removed: vec!["handler"], by: "", at_machine: true, ..entry("roles_changed") });
    entries
}
