//! `siegelpost staff list`

use crate::commands::{CliError, table};
use crate::sealing::HandlerRecipient;
use crate::store::staff::Staff;
use crate::store::{Db, StaffId, Store, StoreError, channel, staff};

const HEADER: [&str; 6] = ["E-MAIL", "NAME", "FUNCTION", "ROLES", "KEY", "NEW REPORTS OF"];

/// A channel, and to whom its new reports are sealed.
struct Readers {
    slug: String,
    ids: Vec<StaffId>,
}

pub(super) fn run(store: &Store) -> Result<(), CliError> {
    let (accounts, channels) =
        store.read_now("staff.list", |db| Ok::<_, StoreError>((staff::list(db)?, readers(db)?)))?;
    let rows: Vec<_> = accounts.iter().map(|account| row(account, &channels)).collect();
    for line in table::lines(HEADER, &rows) {
        println!("{line}");
    }
    Ok(())
}

fn readers(db: &mut Db) -> Result<Vec<Readers>, StoreError> {
    let channels = channel::list(db)?.into_iter();
    channels.map(|channel| Ok(Readers { ids: channel::handler_ids(db, channel.id)?, slug: channel.slug })).collect()
}

fn row(account: &Staff, channels: &[Readers]) -> [String; 6] {
    let roles = [(account.roles.handler, "handler"), (account.roles.admin, "admin")];
    let roles: Vec<_> = roles.iter().filter(|(has, _)| *has).map(|(_, name)| *name).collect();
    let slugs =
        channels.iter().filter(|readers| readers.ids.contains(&account.id)).map(|readers| readers.slug.as_str());
    let slugs = slugs.collect::<Vec<_>>().join(",");
    [
        account.email.clone(),
        account.name.clone(),
        dash(account.function.clone()),
        dash(roles.join(",")),
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
