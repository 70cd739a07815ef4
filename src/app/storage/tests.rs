use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use time::macros::datetime;

use super::*;
use crate::clock::StoppedClock;
use crate::config::Bounded;

fn one() -> ChannelId {
    ChannelId::from_number(1)
}

fn other() -> ChannelId {
    ChannelId::from_number(2)
}

fn room(settings: &StorageSettings) -> Storage {
    room_above(settings, 0)
}

/// Room beside this very file, where so many bytes are asked to be free.
fn room_above(settings: &StorageSettings, floor: u64) -> Storage {
    let clock = Arc::new(StoppedClock::at(datetime!(2026-11-23 08:00 UTC)));
    let space = FreeSpace::beside(Some(Path::new("Cargo.toml")), floor, clock);
    Storage::new(settings, space)
}

fn few_cases() -> StorageSettings {
    StorageSettings { cases_per_hour: Bounded::of::<16>(), ..StorageSettings::default() }
}

fn few_bytes() -> StorageSettings {
    StorageSettings { mebibytes_per_day: Bounded::of::<1>(), ..StorageSettings::default() }
}

/// How many of a thousand are taken.
fn taken(storage: &Storage, channel: ChannelId, share: Share) -> usize {
    (0..1000).filter(|_| storage.admit_report(channel, share, 5000).is_ok()).count()
}

#[test]
fn a_flood_of_forms_that_were_not_drawn_here_leaves_most_of_the_quota_alone() {
    let storage = room(&few_cases());
    assert_eq!(taken(&storage, one(), Share::Undrawn), 2);
    assert_eq!(taken(&storage, one(), Share::Drawn), 12);
    assert_eq!(taken(&storage, one(), Share::Returning), 2);
    let told = storage.admit_report(one(), Share::Drawn, 5000);
    assert!(matches!(told, Err(NoRoom::Later(wait)) if wait <= Duration::from_secs(300)), "{told:?}");
    assert_eq!(storage.alarm(), Alarm::Scarce);
    assert_eq!(taken(&storage, other(), Share::Drawn), 12, "each channel has its own");
}

#[test]
fn when_the_bytes_of_a_day_are_used_up_what_is_short_is_still_taken() {
    let storage = room(&few_bytes());
    assert_eq!(storage.alarm(), Alarm::None);
    assert_eq!(storage.admit_report(one(), Share::Drawn, 600 * 1024), Ok(()));
    assert_eq!(storage.alarm(), Alarm::Unusual);
    assert_eq!(storage.admit_report(one(), Share::Drawn, 600 * 1024), Err(NoRoom::OnlyShort));
    assert_eq!(storage.alarm(), Alarm::Scarce);
    assert_eq!(storage.admit_report(one(), Share::Drawn, bytes_sealed(SHORT_TEXT)), Ok(()));
    assert_eq!(storage.admit_message(600 * 1024), Ok(()), "messages have a quota of their own");
    assert_eq!(storage.admit_message(600 * 1024), Err(NoRoom::OnlyShort));
    assert_eq!(storage.admit_message(bytes_sealed(SHORT_TEXT)), Ok(()));
}

#[test]
fn an_alarm_lasts_until_it_was_heard() {
    let storage = room(&few_cases());
    taken(&storage, one(), Share::Drawn);
    assert_eq!([storage.alarm(), storage.alarm()], [Alarm::Scarce, Alarm::None]);
}

#[test]
fn below_the_floor_what_is_short_is_taken_and_below_a_quarter_of_it_nothing() {
    let free = bytes_free_beside(Path::new("Cargo.toml")).unwrap();
    let settings = StorageSettings::default();
    let (short, long) = (bytes_sealed(SHORT_TEXT), 100_000);
    let outcomes = |floor| {
        let storage = room_above(&settings, floor);
        let report = |bytes| storage.admit_report(one(), Share::Drawn, bytes);
        (report(short), report(long), storage.admit_message(short), storage.alarm())
    };
    assert_eq!(outcomes(0), (Ok(()), Ok(()), Ok(()), Alarm::None));
    assert_eq!(outcomes(free / 2), (Ok(()), Ok(()), Ok(()), Alarm::None));
    assert_eq!(outcomes(free * 2), (Ok(()), Err(NoRoom::OnlyShort), Ok(()), Alarm::Scarce));
    let full = Err(NoRoom::Full);
    assert_eq!(outcomes(free * 8), (full, full, full, Alarm::Full));
}

#[test]
fn a_database_elsewhere_has_room_until_it_says_otherwise() {
    let clock = Arc::new(StoppedClock::at(datetime!(2026-11-23 08:00 UTC)));
    assert_eq!(FreeSpace::beside(None, u64::MAX, clock).look(), Space::Plenty);
}
