//! Accounts, signing in, and the keys handlers bring with them.

mod account;
mod account_error;
mod authenticator;
mod browser;
mod calendar_address;
mod calendar_token;
mod channel;
mod enrolment;
mod live_sessions;
mod notice_hours;
mod own_password;
mod password;
mod proof;
mod session;
mod sign_in;
mod standing;
mod token;
mod turnstile;

pub use account::{NewAccount, StaffId, add, check_new};
pub use account_error::AddError;
pub use authenticator::{Authenticator, Origin};
pub use browser::Browser;
pub use calendar_address::{calendar_holder, has_calendar, renew_calendar, revoke_calendar};
pub use calendar_token::CalendarToken;
pub use channel::{ChannelError, NewChannel, add_channel, add_handler, remove_handler};
pub use enrolment::{EnrolError, RewrapError, enrol, rewrap, wrapped_identity};
pub use notice_hours::{choose_notice_hours, notice_hours};
pub use own_password::{OwnPasswordError, PasswordChange};
pub use password::{PasswordHash, WeakPassword};
pub use proof::ProofError;
pub use session::{OwnSession, SessionUser};
pub use sign_in::{Admitted, Arrival, Credentials, SignInError, device_generation};
pub use standing::{check_not_barred, disable, enable, open_cases_of_only, set_function, set_password};
pub use token::SessionToken;
