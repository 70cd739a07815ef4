//! Who may do what: roles, rights, and which role grants which right. Pure.
//!
//! The organisation gives roles; the program asks for rights. A right is needed by a page or a command, and each is a
//! type as well ([`right`]), so that a function can name in its signature what its caller must be allowed to do.
//!
//! A right opens a door of the program, never a seal: what is in a case only a key opens, and only if the case holds a
//! slot for it.

mod conflict;
mod factor_duty;
pub mod right;
mod role;
mod roles;
mod table;
mod warning;

pub use conflict::{Conflict, conflicts};
pub use factor_duty::FactorDuty;
pub use right::{Requires, Right};
pub use role::{Role, UnknownRole};
pub use roles::Roles;
pub use table::rights_of;
pub use warning::{RoleWarning, warnings};
