//! The roles of one account in one organisation.

use super::{Right, Role, rights_of};

/// A set of roles. Copying it is as cheap as copying a number.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Roles(u16);

impl Roles {
    /// No role, and with it no right.
    pub const EMPTY: Self = Self(0);

    /// Whether `role` is among them.
    pub fn contains(self, role: Role) -> bool {
        self.0 & bit(role) != 0
    }

    /// The roles, in the order of [`Role::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.iter().copied().filter(move |role| self.contains(*role))
    }

    /// Whether `right` is granted by `role` alone.
    pub fn only_as(self, role: Role, right: Right) -> bool {
        let rest = Self(self.0 & !bit(role));
        self.allow(right) && !rest.allow(right)
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self == Self::EMPTY
    }

    /// Those of them that are not among `others`.
    pub fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }

    /// Whether one of them grants `right`.
    pub fn allow(self, right: Right) -> bool {
        self.iter().any(|role| rights_of(role).contains(&right))
    }
}

/// One bit for each role.
fn bit(role: Role) -> u16 {
    1 << role as u16
}

impl From<Role> for Roles {
    fn from(role: Role) -> Self {
        Self(bit(role))
    }
}

impl Extend<Role> for Roles {
    fn extend<I: IntoIterator<Item = Role>>(&mut self, roles: I) {
        roles.into_iter().for_each(|role| self.0 |= bit(role));
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        let mut set = Self::EMPTY;
        set.extend(roles);
        set
    }
}

impl std::fmt::Debug for Roles {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// The words of all roles, with a comma between them: for people at a terminal.
impl std::fmt::Display for Roles {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (place, role) in self.iter().enumerate() {
            f.write_str(if place == 0 { "" } else { "," })?;
            f.write_str(role.as_str())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_set_holds_what_was_put_in_and_nothing_else(mask in 0..1u32 << Role::ALL.len()) {
            let expected: Vec<Role> =
                Role::ALL.iter().copied().enumerate().filter(|(n, _)| mask & 1 << n != 0).map(|(_, role)| role).collect();
            let roles: Roles = expected.iter().rev().copied().collect();
            prop_assert_eq!(roles.iter().collect::<Vec<_>>(), expected);
            prop_assert_eq!(roles.is_empty(), mask == 0);
            let granted: Vec<Right> = Right::ALL.iter().copied().filter(|right| roles.allow(*right)).collect();
            let of_each = |right: &Right| roles.iter().any(|role| Roles::from(role).allow(*right));
            prop_assert_eq!(granted, Right::ALL.iter().copied().filter(of_each).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_right_can_come_from_one_role_alone() {
        let substitute = Roles::from(Role::Substitute);
        assert!(substitute.only_as(Role::Substitute, Right::ListCases));
        let both: Roles = [Role::Substitute, Role::Handler].into_iter().collect();
        assert!(!both.only_as(Role::Substitute, Right::ListCases) && both.allow(Right::ListCases));
        let auditor: Roles = [Role::Substitute, Role::Auditor].into_iter().collect();
        assert!(auditor.only_as(Role::Substitute, Right::ReadCase));
        assert!(!substitute.only_as(Role::Substitute, Right::ManageSystem));
    }

    #[test]
    fn they_read_as_a_list() {
        let roles: Roles = [Role::Auditor, Role::Handler, Role::Auditor].into_iter().collect();
        assert_eq!((roles.to_string().as_str(), &*format!("{roles:?}")), ("handler,auditor", "{Handler, Auditor}"));
        assert_eq!(Roles::EMPTY.to_string(), "");
    }
}
