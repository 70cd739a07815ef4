//! The days that a calendar on a wall shows.

use super::*;
use crate::data_file::DataFile;
use time::Month;
use time::macros::date;

use Land::{
    BadenWuerttemberg as BW, Bayern as BY, Berlin as BE, Brandenburg as BB, Bremen as HB, Hamburg as HH, Hessen as HE,
    MecklenburgVorpommern as MV, Niedersachsen as NI, NordrheinWestfalen as NW, RheinlandPfalz as RP, Saarland as SL,
    Sachsen as SN, SachsenAnhalt as ST, SchleswigHolstein as SH, Thueringen as TH,
};

/// The days of 2026 that not all Länder have, and who has them.
#[rustfmt::skip]
const OF_2026: [(Date, &[Land]); 10] = [
    (date!(2026-01-06), &[BW, BY, ST]),
    (date!(2026-03-08), &[BE, MV]),
    (date!(2026-04-05), &[BB]),
    (date!(2026-05-24), &[BB]),
    (date!(2026-06-04), &[BW, BY, HE, NW, RP, SL]),
    (date!(2026-08-15), &[BY, SL]),
    (date!(2026-09-20), &[TH]),
    (date!(2026-10-31), &[BB, HB, HH, MV, NI, SH, SN, ST, TH]),
    (date!(2026-11-01), &[BW, BY, NW, RP, SL]),
    (date!(2026-11-18), &[SN]),
];

/// Those that all have.
const EVERYWHERE_IN_2026: [Date; 9] = [
    date!(2026 - 01 - 01),
    date!(2026 - 04 - 03),
    date!(2026 - 04 - 06),
    date!(2026 - 05 - 01),
    date!(2026 - 05 - 14),
    date!(2026 - 05 - 25),
    date!(2026 - 10 - 03),
    date!(2026 - 12 - 25),
    date!(2026 - 12 - 26),
];

fn days_of(year: i32) -> impl Iterator<Item = Date> {
    let first = Date::from_calendar_date(year, Month::January, 1).unwrap();
    std::iter::successors(Some(first), |day| day.next_day()).take_while(move |day| day.year() == year)
}

#[test]
fn each_land_has_the_holidays_of_2026_and_no_others() {
    for land in Land::ALL.iter().copied() {
        let own = OF_2026.iter().filter(|(_, lands)| lands.contains(&land)).map(|(day, _)| *day);
        let mut expected: Vec<Date> = EVERYWHERE_IN_2026.into_iter().chain(own).collect();
        expected.sort();
        let calendar = Calendar::of(Some(land));
        let found: Vec<Date> = days_of(2026).filter(|day| calendar.holiday(*day).is_some()).collect();
        assert_eq!(found, expected, "{land}");
    }
    let nationwide: Vec<Date> = days_of(2026).filter(|day| Calendar::nationwide().holiday(*day).is_some()).collect();
    assert_eq!(nationwide, EVERYWHERE_IN_2026);
}

#[test]
fn a_holiday_begins_in_its_year_and_one_that_is_once_is_once() {
    let is_holiday = |land, day| Calendar::of(Some(land)).holiday(day).is_some();
    for (land, last_without) in [(BE, date!(2018 - 03 - 08)), (MV, date!(2022 - 03 - 08)), (TH, date!(2018 - 09 - 20))]
    {
        let first = last_without.replace_year(last_without.year() + 1).unwrap();
        assert_eq!([is_holiday(land, last_without), is_holiday(land, first)], [false, true], "{land}");
    }
    for day in [date!(2025 - 05 - 08), date!(2028 - 06 - 17)] {
        let next = day.replace_year(day.year() + 1).unwrap();
        assert_eq!([is_holiday(BE, day), is_holiday(BE, next), is_holiday(BB, day)], [true, false, false], "{day}");
    }
}

#[test]
fn the_day_of_repentance_is_the_wednesday_before_the_23rd_of_november() {
    let saxony = Calendar::of(Some(SN));
    for day in [date!(2024 - 11 - 20), date!(2025 - 11 - 19), date!(2027 - 11 - 17), date!(2028 - 11 - 22)] {
        assert_eq!(saxony.holiday(day), Some("Buß- und Bettag"), "{day}");
    }
}

#[test]
fn the_last_day_of_christmas_and_of_the_year_are_working_days() {
    let calendar = Calendar::nationwide();
    let working = |day| calendar.is_working_day(day);
    assert_eq!([date!(2026 - 12 - 24), date!(2026 - 12 - 31)].map(working), [true; 2]);
    // A Friday that is a holiday, a Saturday, a Sunday.
    assert_eq!([date!(2026 - 12 - 25), date!(2026 - 11 - 28), date!(2026 - 11 - 29)].map(working), [false; 3]);
}

// V-20, V-21
#[test]
fn working_days_are_counted_without_the_first() {
    let (nationwide, nrw) = (Calendar::nationwide(), Calendar::of(Some(NW)));
    assert_eq!(nationwide.working_days_after(date!(2027 - 05 - 26), 3), date!(2027 - 05 - 31));
    assert_eq!(nrw.working_days_after(date!(2027 - 05 - 26), 3), date!(2027 - 06 - 01));
    assert_eq!(nationwide.working_days_after(date!(2026 - 12 - 24), 3), date!(2026 - 12 - 30));
    assert_eq!(nationwide.working_days_before(date!(2026 - 12 - 28), 2), date!(2026 - 12 - 23));
}

#[test]
fn a_land_is_named_by_its_two_letters() {
    for land in Land::ALL {
        assert_eq!(land.code().parse(), Ok(*land));
        assert_eq!(land.code().to_lowercase().parse(), Ok(*land));
        assert!(land.law().contains(['§', 'A']), "{land}");
    }
    for wrong in ["", "DE", "NRW", "Bayern", " BY"] {
        let error = wrong.parse::<Land>().unwrap_err().to_string();
        assert!(error.ends_with("BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH"), "{wrong}: {error}");
    }
}

#[test]
fn a_file_with_a_mistake_is_refused_with_its_line() {
    let law: String = Land::ALL.iter().map(|land| format!("{land} = \"§ 1\"\n")).collect();
    let parse = |text: &str| Holidays::parse(&DataFile { name: "holidays.toml", text });
    let file =
        |when: &str| format!("checked = \"2026-11-30\"\n[law]\n{law}[[holiday]]\nname = \"x\"\nwhen = \"{when}\"\n");
    for fine in ["12-25", "2025-05-08", "easter-2", "easter+0", "wednesday before 11-23"] {
        assert!(parse(&file(fine)).is_ok(), "{fine}");
    }
    for wrong in ["", "13-01", "02-29", "00-10", "2025-02-29", "easter", "easter2", "easter+x", "wednesday before", "9"]
    {
        let error = parse(&file(wrong)).unwrap_err().to_string();
        assert!(error.starts_with("holidays.toml, line 21: "), "{wrong}: {error}");
        assert!(error.contains("is no day; write MM-DD"), "{wrong}: {error}");
    }
    let error = parse("checked = \"2026-11-30\"\nholiday = []\n[law]\nBW = \"§ 1\"\n").unwrap_err().to_string();
    assert_eq!(error, "holidays.toml, line 1: law: BY is missing");
    assert!(parse(&file("12-25").replace("BW =", "BX =")).unwrap_err().to_string().contains("no such Land"));
}
