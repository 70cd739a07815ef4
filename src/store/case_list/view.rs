//! What the views ask, each said once: for the rows, and for how many there are.

use diesel::dsl::exists;
use diesel::prelude::*;
use time::Date;

use crate::casework::CaseState;
use crate::casework::desk::{News, Turn};
use crate::store::ChannelId;
use crate::store::schema::{case_file, recusal, slot};
use crate::store::text_enum::AsText;

/// The rows of a view among a handler's slots.
macro_rules! of_view {
    ($query:expr, $view:expr, $horizon:expr) => {{
        let (query, view, days): (_, View, &Horizon) = ($query, $view, $horizon);
        let query = match view {
            View::Held => query,
            _ => query.filter(slot::closed.eq(view.is_of_closed())).filter(slot::closed.is_not_null()),
        };
        match view {
            View::Open | View::Closed => query,
            View::Today => query.filter(view::is_pressing(days.pressing)),
            View::OurTurn => query.filter(view::is_turn_of(Turn::Office)),
            View::Waiting => query.filter(view::is_turn_of(Turn::Reporter)),
            View::New => query.filter(view::is_new()),
            View::Unread => query.filter(view::is_unread()),
            View::Mine => query.filter(slot::mine.is_not_null()),
            View::Week => query.filter(view::is_due_between(days.today, days.week)),
            View::Overdue => query.filter(view::is_due_before(days.today)),
            View::Held => query.filter(view::is_held(days.today)),
            View::ToDelete => query.filter(slot::due_on.le(days.deletion)),
        }
    }};
}
pub(super) use of_view;

#[diesel::dsl::auto_type]
pub(super) fn is_unread() -> _ {
    let read: AsText<News> = AsText(News::Read);
    slot::news.ne(read)
}

#[diesel::dsl::auto_type]
pub(super) fn is_pressing(last: Date) -> _ {
    slot::due_on.le(last).or(is_unread())
}

#[diesel::dsl::auto_type]
pub(super) fn is_turn_of(side: Turn) -> _ {
    let side: AsText<Turn> = AsText(side);
    slot::turn.eq(side)
}

#[diesel::dsl::auto_type]
pub(super) fn is_new() -> _ {
    let new: AsText<CaseState> = AsText(CaseState::New);
    slot::state.eq(new)
}

#[diesel::dsl::auto_type]
pub(super) fn is_due_between(first: Date, last: Date) -> _ {
    slot::due_on.ge(first).and(slot::due_on.le(last))
}

#[diesel::dsl::auto_type]
pub(super) fn is_due_before(day: Date) -> _ {
    slot::due_on.lt(day)
}

#[diesel::dsl::auto_type]
pub(super) fn is_held(today: Date) -> _ {
    slot::held_until.is_not_null().and(slot::held_until.ge(today))
}

#[diesel::dsl::auto_type]
pub(super) fn is_answered() -> _ {
    let answer: AsText<News> = AsText(News::Answer);
    slot::news.eq(answer)
}

/// A case of these channels, or one in which somebody is biased.
#[diesel::dsl::auto_type]
pub(super) fn is_within<'a>(channels: &'a [ChannelId]) -> _ {
    let of_channels =
        case_file::table.filter(case_file::id.eq(slot::case_id)).filter(case_file::channel_id.eq_any(channels));
    let biased = recusal::table.filter(recusal::case_id.eq(slot::case_id));
    exists(of_channels).or(exists(biased))
}
