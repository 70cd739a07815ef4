//! The orders of the list, in words that both databases know.
//!
//! A comparison of rows is answered from an index by both, and Diesel has no words for it.

use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::sql_types::{Bool, Nullable};

use crate::casework::desk::{Sort, View};
use crate::store::listing::SortOrder;

/// How the rows of a view are walked through.
#[derive(Debug, Clone, Copy)]
pub(super) struct Walk {
    /// What the order goes by, the last of them unique.
    columns: &'static [&'static str],
    /// Whether larger values come first.
    falls: bool,
}

impl Walk {
    pub(super) fn of(view: View, sort: Sort) -> Self {
        // Where a view keeps few of very many rows, they are found by what they have in common, and then sorted: in the order
        // of their arrival they would be looked for among all closed cases. What is computed is in no index.
        let is_sorted =
            matches!((view, sort), (View::ToDelete, Sort::Arrival | Sort::Number) | (View::Held | View::Mine, _));
        let columns: &[_] = match (sort, is_sorted) {
            (Sort::Due, false) => &["slot.due_on", "slot.news", "slot.case_id"],
            (Sort::Due, true) => &["coalesce(slot.due_on, slot.due_on)", "slot.news", "slot.case_id"],
            (Sort::Arrival, false) => &["slot.received_on", "slot.case_id"],
            (Sort::Arrival, true) => &["coalesce(slot.received_on, slot.received_on)", "slot.case_id"],
            (Sort::Number, false) => &["slot.number", "slot.case_id"],
            (Sort::Number, true) => &["coalesce(slot.number, slot.number)", "slot.case_id"],
        };
        Self { columns, falls: sort == Sort::Arrival }
    }

    pub(super) fn order(self, direction: SortOrder) -> SqlLiteral<Bool> {
        let way = if self.rises(direction) { "ASC" } else { "DESC" };
        let columns: Vec<String> = self.columns.iter().map(|column| format!("{column} {way}")).collect();
        sql(&columns.join(", "))
    }

    /// The beginning of what holds for rows beyond a place: its values follow, and a closing bracket.
    pub(super) fn beyond(self, direction: SortOrder) -> SqlLiteral<Nullable<Bool>> {
        let than = if self.rises(direction) { ">" } else { "<" };
        sql(&format!("({}) {than} (", self.columns.join(", ")))
    }

    fn rises(self, direction: SortOrder) -> bool {
        (direction == SortOrder::Forward) != self.falls
    }
}
