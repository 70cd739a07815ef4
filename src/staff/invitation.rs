//! Invitations: an account begins without a password, and a link that is good once lets its owner choose one. Nobody
//! else ever knows it. What the link carries stands in the part of an address that browsers send to nobody.

use rand::CryptoRng;
use time::{Date, Duration};
use zeroize::Zeroizing;

use super::account::{self, NewAccount, Person};
use super::account_error::AddError;
use super::paper_code::PaperCode;
use super::password::PasswordHash;
use super::standing::not_barred;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::staff::PasswordOf;
use crate::store::{StaffId, Store, WriteDb, invitation, session, staff};

/// What an invitation's digest is made for.
const PURPOSE: &str = "siegelpost/v1/invitation";

/// 256 random bits. No `Debug`: whoever has them chooses the password.
pub struct InvitationCode(PaperCode<32>);

impl InvitationCode {
    /// Reads what stands in a link, or what somebody typed from a letter.
    pub fn parse(typed: &str) -> Option<Self> {
        PaperCode::parse(typed).map(Self)
    }

    /// As it stands in a letter: thirteen groups of four.
    pub fn text(&self) -> Zeroizing<String> {
        self.0.text()
    }

    /// The link for a browser. The code is the fragment (RFC 3986, section 3.5): no browser sends it, so no log and no
    /// `Referer` has it.
    pub fn link(&self, office_url: &str) -> Zeroizing<String> {
        Zeroizing::new(format!("{}/invitation#{}", office_url.trim_end_matches('/'), *self.text()))
    }

    pub(super) fn hash(&self) -> [u8; 32] {
        self.0.hash(PURPOSE)
    }
}

/// Who invites, and until when.
#[derive(Debug, Clone, Copy)]
pub struct InvitationTerms {
    /// `None`: somebody with access to the machine.
    pub by: Option<StaffId>,
    pub today: Date,
    /// Whole days for which the link is good, today not counted (`office.invitation_days`).
    pub days: u32,
}

impl InvitationTerms {
    fn last_day(self) -> Date {
        self.today.saturating_add(Duration::days(self.days.into()))
    }
}

/// Somebody was invited. The code is shown once, and stands nowhere else.
pub struct Invited {
    pub staff: StaffId,
    pub code: InvitationCode,
    /// The last day on which it is good.
    pub last_day: Date,
}

/// Adds an account without a password, and invites its owner: for requests.
///
/// # Errors
/// [`AddError`]; nothing has changed then.
pub async fn invite(
    store: &Store,
    new: &NewAccount<'_>,
    terms: InvitationTerms,
    rng: &mut impl CryptoRng,
) -> Result<Invited, AddError> {
    let (person, code) = (Person::parse(new)?, InvitationCode(PaperCode::random(rng)));
    let hash = code.hash();
    let staff = store.write("staff.invite", move |db| add_invited(db, &person, terms, &hash)).await?;
    Ok(Invited { staff, code, last_day: terms.last_day() })
}

/// The same for commands. Blocks.
///
/// # Errors
/// As [`invite`].
pub fn invite_now(
    store: &Store,
    new: &NewAccount<'_>,
    terms: InvitationTerms,
    rng: &mut impl CryptoRng,
) -> Result<Invited, AddError> {
    let (person, code) = (Person::parse(new)?, InvitationCode(PaperCode::random(rng)));
    let hash = code.hash();
    let staff = store.write_now("staff.invite", move |db| add_invited(db, &person, terms, &hash))?;
    Ok(Invited { staff, code, last_day: terms.last_day() })
}

/// Invites somebody once more who has an account: an earlier link, their password, their sessions and what browsers know
/// of them end. Their key, and a second factor, stay. For requests.
///
/// # Errors
/// [`AddError::Unknown`], [`AddError::Barred`], [`AddError::Store`]; nothing has changed then.
pub async fn invite_again(
    store: &Store,
    email: &str,
    terms: InvitationTerms,
    rng: &mut impl CryptoRng,
) -> Result<Invited, AddError> {
    let (email, code) = (email.to_owned(), InvitationCode(PaperCode::random(rng)));
    let hash = code.hash();
    let staff = store.write("staff.invite_again", move |db| begin_again(db, &email, terms, &hash)).await?;
    Ok(Invited { staff, code, last_day: terms.last_day() })
}

/// The same for commands. Blocks.
///
/// # Errors
/// As [`invite_again`].
pub fn invite_again_now(
    store: &Store,
    email: &str,
    terms: InvitationTerms,
    rng: &mut impl CryptoRng,
) -> Result<Invited, AddError> {
    let (email, code) = (email.to_owned(), InvitationCode(PaperCode::random(rng)));
    let hash = code.hash();
    let staff = store.write_now("staff.invite_again", move |db| begin_again(db, &email, terms, &hash))?;
    Ok(Invited { staff, code, last_day: terms.last_day() })
}

fn add_invited(
    db: &mut WriteDb,
    person: &Person,
    terms: InvitationTerms,
    hash: &[u8; 32],
) -> Result<StaffId, AddError> {
    let id = account::create(db, person, &PasswordHash::dummy().to_secret(), terms.today, terms.by)?;
    note(db, id, terms, hash)?;
    Ok(id)
}

fn begin_again(db: &mut WriteDb, email: &str, terms: InvitationTerms, hash: &[u8; 32]) -> Result<StaffId, AddError> {
    let id = not_barred(db, email)?.id;
    staff::set_password(db, id, &PasswordHash::dummy().to_secret(), PasswordOf::Operator)?;
    session::revoke_all_of(db, id)?;
    staff::begin_device_generation(db, id)?;
    note(db, id, terms, hash)?;
    Ok(id)
}

fn note(db: &mut WriteDb, staff: StaffId, terms: InvitationTerms, hash: &[u8; 32]) -> Result<(), AddError> {
    let InvitationTerms { by: invited_by, today, .. } = terms;
    let last_day = terms.last_day();
    invitation::put(db, invitation::Invitation { staff, last_day, invited_by, used: false }, hash)?;
    journal::record(db, today, OfficeEvent::StaffInvited, OfficeSubject::Staff(staff), invited_by)?;
    Ok(())
}
