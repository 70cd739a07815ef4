//! Accounts, signing in, and the keys handlers bring with them.

mod absence;
mod acceptance;
mod account;
mod account_error;
mod authenticator;
mod browser;
mod calendar_address;
mod change;
mod channel;
mod channel_change;
mod confirmation;
mod enrolment;
mod factor_key;
mod factor_standing;
mod gap;
mod half_way;
mod invitation;
mod live_sessions;
mod notice_hours;
mod oversight;
mod own_password;
mod own_profile;
mod paper_code;
mod password;
mod person;
mod presence;
mod proof;
mod questionnaire;
mod records;
mod role_change;
mod second_factor;
mod session;
mod sign_in;
mod sign_in_code;
mod standing;
mod strength;
mod token;
mod totp;
mod turnstile;

pub use absence::{Away, RecordAbsenceError, absences, days_alone, record_absence, withdraw_absence};
pub use acceptance::{AcceptError, InvitationError, Welcome, welcome};
pub use account::{NewAccount, StaffId, add, check_new};
pub use account_error::AddError;
pub use authenticator::{Authenticator, Origin};
pub use browser::Browser;
pub use calendar_address::{calendar_holder, has_calendar, renew_calendar, revoke_calendar};
pub use change::{Acting, PersonError, bar, change_channels, change_function, unbar};
pub use channel::{ChannelError, NewChannel, add_channel, add_handler, remove_handler};
pub use channel_change::{
    ChannelChangeError, make_channel, rename_channel, set_channel_closed, set_channel_handlers,
    set_channel_questionnaire,
};
pub use confirmation::ConfirmError;
pub use enrolment::{EnrolError, RewrapError, enrol, rewrap, wrapped_identity};
pub use factor_key::FactorKey;
pub use factor_standing::{FactorRule, FactorStanding};
pub use gap::{Gap, gaps};
pub use half_way::HalfWay;
pub use invitation::{InvitationCode, InvitationTerms, Invited, invite, invite_again, invite_again_now, invite_now};
pub use notice_hours::{choose_notice_hours, notice_hours};
pub use oversight::{changes_since, journal_page, month_heads, takes_accounts, verify};
pub use own_password::{OwnPasswordError, PasswordChange};
pub use own_profile::{ProfileError, change_own_profile};
pub use password::{PasswordHash, WeakPassword};
pub use person::{Person, Team, open_cases_of, team, team_in};
pub use presence::{Presence, presences};
pub use proof::ProofError;
pub use questionnaire::{
    MOST_VERSIONS, QuestionnaireError, store_questionnaire, stored_in_use, stored_in_use_of, use_questionnaire,
    version_text, versions,
};
pub use records::{Course, add_course, keep_record, remove_course};
pub use role_change::{RoleChange, change_roles};
pub use second_factor::{
    MOST_WRONG, OwnFactor, RECOVERY_CODES, RecoveryCodes, SetUpError, TypedCode, own_factor, remove_factor,
    renew_recovery_codes,
};
pub use session::{OwnSession, SessionUser};
pub use sign_in::{Admitted, Arrival, Credentials, Entry, SignInError, device_generation};
pub use sign_in_code::CodeError;
pub use standing::{
    check_not_barred, disable, enable, open_cases_of_only, reset_second_factor, set_function, set_password,
};
pub use strength::Unfit;
pub use token::{CalendarToken, SessionToken};
pub use totp::FactorSecret;

/// Steps of a day, by which upkeep lets used codes say the day alone.
pub const STEPS_OF_A_DAY: i64 = totp::STEPS_OF_A_DAY;
