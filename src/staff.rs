//! Accounts, signing in, and the keys handlers bring with them.

mod account;
mod enrolment;
mod password;
mod session;
mod sign_in;

pub use account::{AddError, NewAccount, StaffId, add, disable, set_password};
pub use enrolment::{EnrolError, enrol};
pub use password::{PasswordHash, WeakPassword};
pub use session::{SessionToken, SessionUser, session_user, sign_out};
pub use sign_in::{Authenticator, Credentials, SessionLifetime, SignInError};
