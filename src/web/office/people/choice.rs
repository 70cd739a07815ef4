//! Which people the list shows, and in which order. Both stand in the address, which names nobody.

use serde::{Deserialize, Serialize};
use strum::VariantArray;

use super::card::PersonCard;
use crate::access::Role;

/// Whom the list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, VariantArray)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Show {
    #[default]
    Everybody,
    /// Something about them is still to be done.
    Open,
    /// Invited, and not here yet.
    Invited,
    /// Away today.
    Away,
    Barred,
}

/// In which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, VariantArray)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Sort {
    #[default]
    Name,
    /// Those first about whom most is to be done.
    Open,
}

/// As an address has it. What it does not know is not chosen: a bookmark shows everybody rather than nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Choice {
    pub show: Show,
    pub role: Option<Role>,
    pub sort: Sort,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    show: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    sort: String,
}

/// Everything that can be chosen, by its stable word.
#[derive(Serialize)]
pub(super) struct Choices {
    show: &'static [Show],
    sort: &'static [Sort],
    roles: Vec<&'static str>,
}

impl Choices {
    pub(super) fn all() -> Self {
        Self { show: Show::VARIANTS, sort: Sort::VARIANTS, roles: Role::ALL.iter().map(|role| role.as_str()).collect() }
    }
}

impl Serialize for Choice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.show, self.role.map_or("", Role::as_str), self.sort).serialize(serializer)
    }
}

impl From<Asked> for Choice {
    fn from(asked: Asked) -> Self {
        let word = |text: String| serde_json::Value::String(text);
        Self {
            show: serde_json::from_value(word(asked.show)).unwrap_or_default(),
            role: Role::parse(&asked.role).ok(),
            sort: serde_json::from_value(word(asked.sort)).unwrap_or_default(),
        }
    }
}

impl Choice {
    /// Leaves those who were chosen, in the order that was chosen.
    pub(super) fn apply(self, people: &mut Vec<PersonCard<'_>>) {
        people.retain(|person| self.shows(person));
        if self.sort == Sort::Open {
            people.sort_by_key(|person| std::cmp::Reverse(open(person)));
        }
    }

    fn shows(self, person: &PersonCard<'_>) -> bool {
        let is_of_role = self.role.is_none_or(|role| person.roles.contains(&role.as_str()));
        is_of_role
            && match self.show {
                Show::Everybody => true,
                Show::Open => open(person) > 0,
                Show::Invited => person.presence.invited_until.is_some() && !person.is_barred,
                Show::Away => person.presence.away_until.is_some(),
                Show::Barred => person.is_barred,
            }
    }
}

/// How much is still to be done about somebody: nothing, of whom nobody is let in.
fn open(person: &PersonCard<'_>) -> usize {
    if person.is_barred {
        return 0;
    }
    let is_late = person.presence.factor == "overdue";
    person.gaps.len() + usize::from(person.presence.invited_until.is_some()) + usize::from(is_late)
}

#[cfg(test)]
mod tests {
    use super::super::page::{sample_card, sample_gaps};
    use super::*;
    use time::macros::date;

    fn names(show: Show, role: Option<Role>, sort: Sort) -> Vec<&'static str> {
        let mut invited = PersonCard { gaps: vec![], ..sample_card("A", &["handler"]) };
        invited.presence.invited_until = Some(date!(2026 - 11 - 30));
        let mut away = sample_card("B", &["auditor"]);
        away.presence.away_until = Some(date!(2026 - 11 - 30));
        let lacking = PersonCard { gaps: sample_gaps(), ..sample_card("C", &["handler", "auditor"]) };
        let barred = PersonCard { is_barred: true, gaps: sample_gaps(), ..sample_card("D", &[]) };
        let mut people = vec![invited, away, lacking, barred];
        Choice { show, role, sort }.apply(&mut people);
        people.iter().map(|person| person.name).collect()
    }

    #[test]
    fn those_who_were_chosen_stay_in_the_order_that_was_chosen() {
        assert_eq!(names(Show::Everybody, None, Sort::Name), ["A", "B", "C", "D"]);
        assert_eq!(names(Show::Everybody, None, Sort::Open), ["C", "A", "B", "D"]);
        assert_eq!(names(Show::Open, None, Sort::Name), ["A", "C"]);
        assert_eq!(names(Show::Invited, None, Sort::Name), ["A"]);
        assert_eq!(names(Show::Away, None, Sort::Name), ["B"]);
        assert_eq!(names(Show::Barred, None, Sort::Open), ["D"]);
        assert_eq!(names(Show::Everybody, Some(Role::Auditor), Sort::Name), ["B", "C"]);
        assert_eq!(names(Show::Invited, Some(Role::Auditor), Sort::Name), [""; 0]);
    }

    #[test]
    fn what_an_address_says_that_there_is_none_of_is_not_chosen() {
        let asked = |show: &str, role: &str, sort: &str| {
            Choice::from(Asked { show: show.to_owned(), role: role.to_owned(), sort: sort.to_owned() })
        };
        assert_eq!(asked("removed", "overlord", "x"), Choice::default());
        let expected = Choice { show: Show::Away, role: Some(Role::Handler), sort: Sort::Open };
        assert_eq!(asked("away", "handler", "open"), expected);
    }
}
