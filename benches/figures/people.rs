//! Three handlers with keys: the one `siegelpost init` made, and two more.

use secrecy::SecretString;
use siegelpost::access::Role;
use siegelpost::clock::{Clock, SystemClock};
use siegelpost::rng;
use siegelpost::sealing::{Handler, HandlerRecipient, Identity, wrap_identity};
use siegelpost::staff::{self, NewAccount};
use siegelpost::store::{self, ChannelId, Migrate, StaffId, Store, StoreError};
use tokio::runtime::Runtime;

use super::Outcome;
use super::instance::Instance;

const HANDLERS: [(&str, &str); 3] =
    [("A. Berger", "1@bench.example"), ("T. Okafor", "2@bench.example"), ("J. Lindqvist", "3@bench.example")];
/// The password of all but the first.
pub const SECRET: &str = "a-password-nobody-uses";
/// The quickest there is: wrapping is no part of any figure.
const SCRYPT_LOG_N: u8 = 15;

/// To whom reports are sealed.
pub struct People {
    pub channel: ChannelId,
    pub readers: Vec<(StaffId, HandlerRecipient)>,
}

impl People {
    /// The mail address of one of them, counted from 0.
    pub fn email(handler: usize) -> &'static str {
        HANDLERS[handler].1
    }

    /// Adds the accounts and enrols them all.
    pub fn enrolled(instance: &Instance, runtime: &Runtime) -> Outcome<Self> {
        let store = Store::open(&instance.database(), Migrate::No)?;
        let (today, mut rng) = (SystemClock.today(), rng::os());
        let secret = SecretString::from(SECRET);
        let mut readers = Vec::new();
        for (name, email) in HANDLERS {
            let known = store.read_now("bench.staff", |db| store::staff::by_email(db, email))?;
            let id = match known {
                Some(account) => account.id,
                None => {
                    let roles = Role::Handler.into();
                    let new = NewAccount { name, function: "", email, roles, channels: &[] };
                    let id = staff::add(&store, &new, &secret, today, &mut rng)?;
                    // As if they had replaced it at their first sign-in: before that the office shows nothing.
                    store.write_now("bench.password", move |db| store::staff::keep_password(db, id))?;
                    id
                }
            };
            let identity = Identity::<Handler>::random(&mut rng);
            let wrapped = wrap_identity(&identity, &secret, SCRYPT_LOG_N)?;
            let recipient = identity.recipient();
            runtime.block_on(staff::enrol(&store, id, &recipient.to_string(), wrapped, today))?;
            readers.push((id, recipient));
        }
        let channels = store.read_now::<_, StoreError>("bench.channel", store::channel::list)?;
        let channel = channels.first().ok_or("there is no channel")?.id;
        Ok(Self { channel, readers })
    }
}
