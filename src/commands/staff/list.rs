//! `siegelpost staff list`

use crate::commands::{CliError, table};
use crate::sealing::HandlerRecipient;
use crate::store::staff::Staff;
use crate::store::{ReadDb, StaffId, Store, StoreError, channel, staff, staff_role};

const HEADER: [&str; 6] = ["E-MAIL", "NAME", "FUNCTION", "ROLES", "KEY", "NEW REPORTS OF"];

/// A channel, and to whom its new reports are sealed.
struct Readers {
    slug: String,
    ids: Vec<StaffId>,
}

pub(super) fn run(store: &Store) -> Result<(), CliError> {
    let look = |db: &mut ReadDb| Ok::<_, StoreError>((staff::list(db)?, staff_role::unknown(db)?, readers(db)?));
    let (accounts, unknown, channels) = store.read_now("staff.list", look)?;
    let rows: Vec<_> = accounts.iter().map(|account| row(account, roles(account, &unknown), &channels)).collect();
    for line in table::lines(HEADER, &rows) {
        println!("{line}");
    }
    Ok(())
}

fn readers(db: &mut ReadDb) -> Result<Vec<Readers>, StoreError> {
    let channels = channel::list(db)?.into_iter();
    channels.map(|channel| Ok(Readers { ids: channel::handler_ids(db, channel.id)?, slug: channel.slug })).collect()
}

/// The words of an account's roles, those that this program does not know last.
fn roles(account: &Staff, unknown: &[(StaffId, String)]) -> String {
    let known = account.roles.iter().map(|role| role.as_str().to_owned());
    let unknown = unknown.iter().filter(|(id, _)| *id == account.id).map(|(_, word)| format!("{word:?} (unknown)"));
    known.chain(unknown).collect::<Vec<_>>().join(",")
}

fn row(account: &Staff, roles: String, channels: &[Readers]) -> [String; 6] {
    let slugs =
        channels.iter().filter(|readers| readers.ids.contains(&account.id)).map(|readers| readers.slug.as_str());
    let slugs = slugs.collect::<Vec<_>>().join(",");
    [
        account.email.clone(),
        account.name.clone(),
        dash(account.function.clone()),
        dash(roles),
        key(account),
        dash(slugs),
    ]
}

/// The fingerprint and day of somebody's key, or why it does not count.
fn key(account: &Staff) -> String {
    let key = match (&account.recipient, account.enrolled_on) {
        (Some(recipient), Some(day)) => match HandlerRecipient::parse(recipient) {
            Ok(recipient) => format!("{} since {day}", recipient.fingerprint()),
            Err(_) => "damaged".to_owned(),
        },
        _ => "no key yet".to_owned(),
    };
    if account.disabled { format!("barred ({key})") } else { key }
}

fn dash(cell: String) -> String {
    if cell.is_empty() { "-".to_owned() } else { cell }
}
