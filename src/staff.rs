//! Accounts, signing in, and the keys handlers bring with them.

mod account;
mod account_error;
mod channel;
mod enrolment;
mod password;
mod session;
mod sign_in;
mod standing;
mod turnstile;

pub use account::{NewAccount, StaffId, add, check_new};
pub use account_error::AddError;
pub use channel::{ChannelError, NewChannel, add_channel, add_handler, remove_handler};
pub use enrolment::{EnrolError, enrol};
pub use password::{PasswordHash, WeakPassword};
pub use session::{SessionToken, SessionUser, session_user, sign_out};
pub use sign_in::{Authenticator, Credentials, Origin, SessionLifetime, SignInError};
pub use standing::{check_not_barred, disable, enable, open_cases_of_only, set_function, set_password};
