//! Accounts, signing in, and the keys handlers bring with them.

mod acceptance;
mod account;
mod account_error;
mod authenticator;
mod browser;
mod channel;
mod enrolment;
mod invitation;
mod live_sessions;
mod own_password;
mod paper_code;
mod password;
mod proof;
mod session;
mod sign_in;
mod standing;
mod strength;
mod token;
mod turnstile;

pub use acceptance::{AcceptError, InvitationError, Welcome, welcome};
pub use account::{NewAccount, StaffId, add, check_new};
pub use account_error::AddError;
pub use authenticator::{Authenticator, Origin};
pub use browser::Browser;
pub use channel::{ChannelError, NewChannel, add_channel, add_handler, remove_handler};
pub use enrolment::{EnrolError, RewrapError, enrol, rewrap, wrapped_identity};
pub use invitation::{InvitationCode, InvitationTerms, Invited, invite, invite_again, invite_again_now, invite_now};
pub use own_password::{OwnPasswordError, PasswordChange};
pub use password::{PasswordHash, WeakPassword};
pub use proof::ProofError;
pub use session::{OwnSession, SessionUser};
pub use sign_in::{Admitted, Arrival, Credentials, SignInError, device_generation};
pub use standing::{check_not_barred, disable, enable, open_cases_of_only, set_function, set_password};
pub use strength::Unfit;
pub use token::SessionToken;
