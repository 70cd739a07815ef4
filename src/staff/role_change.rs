//! Roles are given and taken. What somebody may do is looked up at each request, so sessions that are open follow at once.

use super::change::{Acting, PersonError};
use crate::access::{Conflict, Right, Roles, conflicts};
use crate::journal::OfficeEvent;
use crate::store::{StaffId, Store, WriteDb, channel, conflict_rule, staff_role};

/// Characters of a rule.
const MAX_RULE: usize = 2000;

/// What an administrator wants somebody's roles to be.
#[derive(Debug, Clone)]
pub struct RoleChange {
    pub person: StaffId,
    /// All roles that they have afterwards.
    pub roles: Roles,
    /// Who steps in, for conflicts about which this was typed.
    pub rules: Vec<(Conflict, String)>,
}

/// Gives somebody these roles and no others. Roles that call for a rule are not saved without one (HinSchG § 15(1)).
/// Whoever may not get reports any more is taken off their channels.
///
/// # Errors
/// [`PersonError`]; nothing is changed then.
pub async fn change_roles(store: &Store, acting: Acting, change: RoleChange) -> Result<(), PersonError> {
    let RoleChange { person, roles, rules } = change;
    let rules: Vec<(Conflict, String)> = rules
        .into_iter()
        .map(|(conflict, rule)| (conflict, rule.trim().to_owned()))
        .filter(|(_, rule)| !rule.is_empty())
        .collect();
    if rules.iter().any(|(_, rule)| rule.chars().count() > MAX_RULE) {
        return Err(PersonError::NoText);
    }
    let write = move |db: &mut WriteDb| {
        let account = acting.on(db, person)?;
        let (added, removed) = (roles.without(account.roles), account.roles.without(roles));
        if !roles.allow(Right::ManageOrganisation) {
            acting.check_not_last(db, &account)?;
        }
        let stored = conflict_rule::of_organisation(db, acting.organisation)?;
        for conflict in conflicts(roles) {
            let is_stored = stored.iter().any(|rule| rule.staff == person && rule.conflict == conflict);
            if !is_stored && !rules.iter().any(|(about, _)| *about == conflict) {
                return Err(PersonError::RuleMissing(conflict));
            }
        }
        staff_role::revoke(db, person, acting.organisation, removed)?;
        staff_role::grant(db, person, acting.organisation, added)?;
        if added != Roles::EMPTY || removed != Roles::EMPTY {
            acting.record(db, OfficeEvent::RolesChanged { added, removed }, person)?;
        }
        for (conflict, rule) in &rules {
            let is_known = |it: &conflict_rule::ConflictRule| it.staff == person && it.conflict == *conflict;
            if !stored.iter().any(|it| is_known(it) && it.rule == *rule) {
                conflict_rule::set(db, person, *conflict, rule, acting.day)?;
                acting.record(db, OfficeEvent::ConflictRuleSet { conflict: *conflict }, person)?;
            }
        }
        if !roles.allow(Right::ReceiveReports) {
            for channel in channel::of_organisation(db, acting.organisation)? {
                let channel = channel.id;
                if channel::remove_handler(db, channel, person)? {
                    acting.record(db, OfficeEvent::HandlerRemoved { channel }, person)?;
                }
            }
        }
        Ok(())
    };
    store.write("staff.change_roles", write).await
}
