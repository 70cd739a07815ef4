//! The bar on top of the office: the features that somebody may visit.

use super::page::NavItem;
use super::section::Section;
use super::visitor::Access;
use crate::staff::SessionUser;

/// Every entry there is on a listener, in order.
#[derive(Clone)]
pub struct Navigation(pub Vec<NavEntry>);

/// An entry, and what it takes to visit it.
#[derive(Debug, Clone, Copy)]
pub struct NavEntry {
    pub href: &'static str,
    /// The message that names it.
    pub key: &'static str,
    pub section: Section,
    pub access: Access,
}

impl Navigation {
    /// The entries for somebody who is signed in, where the register is switched on or off.
    pub fn for_user(&self, user: &SessionUser, has_register: bool) -> Vec<NavItem> {
        let lets_in = |access| match access {
            Access::Anyone | Access::Reporter | Access::Session | Access::SignedIn | Access::Proved => true,
            Access::SettingUp | Access::Reauthenticated => true,
            Access::Office(right) | Access::ReauthenticatedOffice(right) | Access::Case(right) => {
                user.roles.allow(right) && (has_register || !right.is_of_register())
            }
        };
        let visited = self.0.iter().filter(|entry| lets_in(entry.access));
        visited.map(|entry| NavItem { href: entry.href, key: entry.key, section: entry.section }).collect()
    }
}
