//! The list's page: views with their counts, what presses, and the cases of one page.

mod kept;
mod samples;

use serde::Serialize;
use time::Date;

use super::address::Address;
use super::row::CaseLine;
use crate::casework::calendar::Calendar;
use crate::casework::desk::{Horizon, Sort, View};
use crate::language::{Language, Languages};
use crate::store::case_list::Counts;
use crate::store::saved_view::{MOST, SavedView};
use crate::web::page::iso;
use kept::SavedLink;

#[derive(Serialize)]
pub(super) struct CasesPage<'a> {
    view: View,
    sort: Sort,
    /// How many cases the view has on all its pages together.
    shown: u64,
    /// How many are to be looked at today, for the title of the tab.
    pressing: u64,
    views: Vec<ViewCount>,
    /// The lists that the handler keeps, as far as they exist.
    saved: Vec<SavedLink>,
    /// Whether this list can be kept: it is not, and there is room.
    may_keep: bool,
    /// Whether anything is kept, be it of a list that does not exist any more.
    keeps: bool,
    sorts: Vec<SortLink>,
    /// The address of this list, to which more is added.
    address: String,
    /// Whether the list that was asked for is not there, and this one stands in its place.
    pub is_lost: bool,
    /// Whether there is no case at all, whatever its state.
    is_empty: bool,
    /// How many open cases have something unread, for the menu.
    unread: u64,
    /// Whether this visitor may look at what an instance lacks before it opens.
    pub may_see_readiness: bool,
    /// What is not sealed to a handler who came later.
    pub earlier: Option<EarlierLine>,
    pub situation: Situation<'a>,
    /// Whether the password was typed within minutes, so that the wrapped identity can be fetched.
    pub is_proved: bool,
    /// The languages in which people report.
    languages: Vec<LanguageName>,
    /// Whether rows say their channel.
    pub has_channels: bool,
    /// Channels on whose cases nobody can work from a day on.
    pub alone: Vec<AloneLine<'a>>,
    /// Closed cases with new messages, which wait for a decision.
    pub undecided: Vec<UndecidedLine<'a>>,
    /// How many are on a page, as the address says it; empty where it says nothing.
    pub size: &'static str,
    /// The cases of this page of the list, in order.
    pub cases: Vec<CaseLine<'a>>,
    /// Where the page before this one ends; `None` on the first page.
    pub newer: Option<String>,
    /// Where the next page begins; `None` on the last page.
    pub older: Option<String>,
    #[serde(serialize_with = "iso::serialize")]
    today: Date,
    /// The key that new reports are sealed to for this handler.
    pub own: Option<OwnKey<'a>>,
}

/// What arrived before the day of a handler's key.
#[derive(Serialize)]
pub(super) struct EarlierLine {
    pub count: u64,
    /// Whether there are more than were counted.
    pub is_more: bool,
    /// The names of those who can be asked.
    pub colleagues: String,
}

/// What presses, in one line.
#[derive(Clone, Default, Serialize)]
pub(super) struct Situation<'a> {
    overdue: u64,
    pressing: u64,
    /// By when what presses is to be done, as far as people work on that day.
    #[serde(serialize_with = "iso::option::serialize")]
    pressing_until: Option<Date>,
    new: u64,
    answers: u64,
    /// Number and day of what is due next, where nothing presses.
    next: Option<&'a str>,
    #[serde(serialize_with = "iso::option::serialize")]
    next_on: Option<Date>,
}

impl<'a> Situation<'a> {
    pub(super) fn of(
        counts: &Counts,
        next_due: Option<&'a (String, Date)>,
        horizon: &Horizon,
        calendar: &Calendar,
    ) -> Self {
        Self {
            overdue: counts.overdue,
            pressing: counts.pressing,
            pressing_until: Some(calendar.working_days_after(horizon.today, 2)),
            new: counts.new,
            answers: counts.answers,
            next: next_due.map(|(number, _)| &**number),
            next_on: next_due.map(|(_, day)| *day),
        }
    }
}

/// A handler's key as the server has it. The handler's browser compares it with the one it opens.
#[derive(Clone, Copy, Serialize)]
pub(super) struct OwnKey<'a> {
    /// The text of the recipient.
    pub recipient: &'a str,
    /// Its fingerprint.
    pub words: [&'static str; 8],
}

/// What a language is called in itself.
#[derive(Debug, Clone, Serialize)]
pub(super) struct LanguageName {
    tag: &'static str,
    name: &'static str,
}

impl LanguageName {
    fn all() -> Vec<Self> {
        let name = |language: Language| Self { tag: language.tag(), name: &language.description().name };
        Languages::built_in().all().iter().copied().map(name).collect()
    }
}

/// A view, with how many cases it has.
#[derive(Debug, Clone, Serialize)]
pub(super) struct ViewCount {
    view: View,
    href: String,
    count: u64,
}

/// Another order of the same view.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SortLink {
    sort: Sort,
    href: String,
}

/// From this day on, everybody is away who could work on the cases of a channel.
#[derive(Serialize)]
pub(super) struct AloneLine<'a> {
    /// The channel's name.
    pub channel: &'a str,
    #[serde(serialize_with = "iso::serialize")]
    pub day: Date,
}

#[derive(Serialize)]
pub(super) struct UndecidedLine<'a> {
    pub number: &'a str,
    /// The day of the first new message.
    #[serde(serialize_with = "iso::serialize")]
    pub since: Date,
}

impl CasesPage<'_> {
    /// The views with their counts, and no case yet.
    pub(super) fn new(address: Address, counts: &Counts, horizon: &Horizon) -> Self {
        let Address { view, sort } = address;
        let href = |view| Address { view, sort: Sort::default() }.list();
        let view_count = |&view: &View| ViewCount { view, href: href(view), count: counts.of(view) };
        let sort_link = |&sort: &Sort| SortLink { sort, href: Address { view, sort }.list() };
        Self {
            view,
            sort,
            shown: counts.of(view),
            pressing: counts.today,
            views: View::ALL.iter().map(view_count).collect(),
            saved: Vec::new(),
            may_keep: true,
            keeps: false,
            sorts: Sort::ALL.iter().map(sort_link).collect(),
            address: address.list_with(),
            is_lost: false,
            is_empty: counts.open + counts.closed == 0,
            unread: counts.unread,
            may_see_readiness: false,
            earlier: None,
            situation: Situation::default(),
            is_proved: false,
            languages: LanguageName::all(),
            has_channels: true,
            alone: Vec::new(),
            undecided: Vec::new(),
            size: "",
            cases: Vec::new(),
            newer: None,
            older: None,
            today: horizon.today,
            own: None,
        }
    }

    /// Takes over what the handler keeps. A list that does not exist any more is said on the page that manages them.
    pub(super) fn keeps(&mut self, saved: &[SavedView], counts: &Counts) {
        let shown = (self.view, self.sort);
        self.saved = saved.iter().filter_map(|saved| SavedLink::of(saved, counts, shown)).collect();
        self.keeps = !saved.is_empty();
        self.may_keep = saved.len() < MOST && !self.saved.iter().any(|saved| saved.is_shown);
    }
}
