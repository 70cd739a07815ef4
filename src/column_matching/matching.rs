//! Which column is which field.

use super::field::Field;
use super::folding::folded;
use super::synonyms::Synonyms;
use crate::form::field_name;
use crate::spreadsheet::Table;

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// The numbers of records: by them, a row is a record that is there.
    Number,
    /// A field. In rows, it is one of them; or the cell has several values, one for each.
    Field { id: String, row: Option<u32> },
}

/// The target of each column; a column without one is not taken over.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Matching(pub Vec<Option<Target>>);

/// How sure a proposal is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// The heading contains a name of the field or is contained in one. Somebody should look.
    Similar,
    /// The heading is a name of the field.
    Exact,
}

/// What is proposed for a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    pub target: Target,
    pub fit: Fit,
}

/// Letters that two names must share at least to be similar.
const SHARED: usize = 4;
/// How a form names the column of numbers: no field is called so.
const NUMBER: &str = "#";

impl Target {
    /// The name that forms have for it: `#`, `purpose`, `purpose.2`.
    pub fn name(&self) -> String {
        match self {
            Self::Number => NUMBER.to_owned(),
            Self::Field { id, row } => field_name(id, *row).into_owned(),
        }
    }

    /// Reads [`Target::name`]. Of what there is not, `None`.
    pub fn parse(name: &str, fields: &[Field]) -> Option<Self> {
        if name == NUMBER {
            return Some(Self::Number);
        }
        let (id, row) = match name.split_once('.') {
            Some((id, row)) => (id, Some(row.parse::<u32>().ok().filter(|number| number.to_string() == row)?)),
            None => (name, None),
        };
        let field = fields.iter().find(|field| field.id == id)?;
        let fits = row.is_none_or(|row| field.rows.is_some_and(|most| (1..=most).contains(&row)));
        fits.then(|| Self::Field { id: id.to_owned(), row })
    }

    /// Whether the two would fill in the same field.
    pub(super) fn clashes(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Number, Self::Number) => true,
            (Self::Field { id, row }, Self::Field { id: same, row: other }) => {
                id == same && (row.is_none() || other.is_none() || row == other)
            }
            _ => false,
        }
    }
}

impl Matching {
    /// A proposal for each column, by its heading. No two columns get the same field: the surer one has it, of equals
    /// the first.
    pub fn proposed(fields: &[Field], table: &Table) -> Vec<Option<Proposed>> {
        let mut proposed: Vec<Option<Proposed>> = vec![None; table.columns.len()];
        for fit in [Fit::Exact, Fit::Similar] {
            for (column, heading) in table.columns.iter().enumerate() {
                if proposed[column].is_some() {
                    continue;
                }
                let heading = folded(heading);
                let target = if fit == Fit::Exact { exact(fields, &heading) } else { similar(fields, &heading) };
                let is_free = |target: &Target| proposed.iter().flatten().all(|other| !other.target.clashes(target));
                proposed[column] = target.filter(is_free).map(|target| Proposed { target, fit });
            }
        }
        proposed
    }

    /// What was proposed, taken as it is.
    pub fn of_proposed(proposed: &[Option<Proposed>]) -> Self {
        Self(proposed.iter().map(|proposed| proposed.as_ref().map(|proposed| proposed.target.clone())).collect())
    }
}

fn exact(fields: &[Field], heading: &str) -> Option<Target> {
    // Where two fields have a name in common, the one whose id it is has it, or else a person decides.
    let named = |name: &str| {
        let mut found = fields.iter().filter(|field| field.names.contains(name));
        let (first, second) = (found.next()?, found.next());
        second.map_or(Some(first), |_| fields.iter().find(|field| folded(&field.id) == name))
    };
    if let Some(field) = named(heading) {
        return Some(Target::Field { id: field.id.clone(), row: None });
    }
    if Synonyms::built_in().number.iter().any(|name| folded(name) == heading) {
        return Some(Target::Number);
    }
    // `Purpose (2)` is the second row.
    let name = heading.trim_end_matches(|digit: char| digit.is_ascii_digit());
    let (field, row) = (named(name)?, heading[name.len()..].parse::<u32>().ok()?);
    let most = field.rows.filter(|most| (1..=*most).contains(&row));
    most.map(|_| Target::Field { id: field.id.clone(), row: Some(row) })
}

/// The one field of which a name is in the heading, or that has the heading in a name.
fn similar(fields: &[Field], heading: &str) -> Option<Target> {
    let alike = |name: &String| {
        name.len().min(heading.len()) >= SHARED && (name.contains(heading) || heading.contains(name.as_str()))
    };
    let mut found = fields.iter().filter(|field| field.names.iter().any(alike));
    let (first, None) = (found.next()?, found.next()) else { return None };
    Some(Target::Field { id: first.id.clone(), row: None })
}
