//! What is known of an instance, as far as going live depends on it.

use time::Date;

use crate::access::Right;
use crate::app::bytes_free_beside;
use crate::config::content::{Content, ContentError};
use crate::config::{COOKIE_KEY, Settings, read_key_file};
use crate::journal;
use crate::mail::Mailer;
use crate::store::{ReadDb, Store, StoreError, channel, organisation, staff};
use crate::upkeep::{DeletionList, ListCheck};

/// Everything that [`super::findings`] judges.
pub(super) struct Facts {
    pub today: Date,
    pub settings: Settings,
    /// Why the file with the cookie key does not fit; `None` if it does, or none is named.
    pub cookie_key_problem: Option<String>,
    pub content: Result<ContentFacts, String>,
    /// Bytes that the file system of an SQLite database still takes; `None` for another, or if nobody can tell.
    pub bytes_free: Option<u64>,
    pub database: Result<DatabaseFacts, StoreError>,
    /// What sends notices, or why nothing can; `None` if they are off.
    pub mailer: Option<Result<String, String>>,
    /// What is to be said of the list of deletions; `None` where the database does not tell how many there were.
    pub deletions: Option<ListCheck>,
}

/// What reporters are asked and told.
pub(super) struct ContentFacts {
    pub questionnaires: Vec<String>,
    pub offices: Vec<OfficeFacts>,
    pub texts: usize,
    /// How many names of the organisation's own units are listed.
    pub units: usize,
}

/// One office outside the organisation.
pub(super) struct OfficeFacts {
    pub id: String,
    pub last_checked: Option<Date>,
}

/// Who works here. Without an organisation the database was never set up.
#[derive(Default)]
pub(super) struct DatabaseFacts {
    pub is_set_up: bool,
    pub channels: Vec<ChannelFacts>,
    /// How many accounts get new reports of any channel.
    pub readers: usize,
    /// How many cases were deleted, as the journal says.
    pub erased: u64,
    /// Addresses of accounts that are let in, are on a channel, and have no key.
    pub without_key: Vec<String>,
}

/// One channel.
pub(super) struct ChannelFacts {
    pub slug: String,
    pub questionnaire: String,
    /// To how many accounts a new report would be sealed.
    pub readers: usize,
}

impl Facts {
    /// Looks at everything. Blocks for the database.
    pub(super) fn gather(
        settings: &Settings,
        store: Result<&Store, &StoreError>,
        content: Result<&Content, &ContentError>,
        today: Date,
    ) -> Self {
        let key_file = settings.secrets.cookie_key_file.as_deref();
        let database = store.map_err(Clone::clone).and_then(|store| store.read_now("check", database));
        let list = DeletionList::of(settings);
        let cookie_key_problem = key_file.and_then(|file| read_key_file(file, COOKIE_KEY).err());
        Self {
            today,
            settings: settings.clone(),
            cookie_key_problem: cookie_key_problem.map(|error| error.to_string()),
            bytes_free: settings.database.url.sqlite_file().and_then(bytes_free_beside),
            content: content.map(ContentFacts::of).map_err(ToString::to_string),
            mailer: settings.notices.on.then(|| match Mailer::new(&settings.notices) {
                Ok(mailer) => Ok(format!("{} (security: {})", mailer.server(), mailer.security())),
                Err(error) => Err(error.to_string()),
            }),
            deletions: database.as_ref().ok().map(|known| ListCheck::of(&list, known.erased)),
            database,
        }
    }
}

impl ContentFacts {
    fn of(content: &Content) -> Self {
        let offices = content.external_offices.office.iter();
        Self {
            questionnaires: content.questionnaire_ids().map(str::to_owned).collect(),
            offices: offices.map(|it| OfficeFacts { id: it.id.clone(), last_checked: it.last_checked }).collect(),
            texts: content.texts.len(),
            units: content.units.count(),
        }
    }
}

fn database(db: &mut ReadDb) -> Result<DatabaseFacts, StoreError> {
    let (mut channels, mut readers, mut members) = (Vec::new(), Vec::new(), Vec::new());
    for channel in channel::list(db)? {
        let ids = channel::handler_ids(db, channel.id)?;
        members.extend(channel::member_ids(db, channel.id)?);
        channels.push(ChannelFacts { slug: channel.slug, questionnaire: channel.questionnaire, readers: ids.len() });
        readers.extend(ids);
    }
    readers.sort_unstable();
    readers.dedup();
    let waits = |account: &staff::Staff| {
        let reads = !account.disabled && account.roles.allow(Right::ReceiveReports);
        reads && account.recipient.is_none() && members.contains(&account.id)
    };
    let without_key = staff::list(db)?.into_iter().filter(waits).map(|account| account.email).collect();
    let is_set_up = organisation::first(db)?.is_some();
    let erased = journal::count_erased(db)?;
    Ok(DatabaseFacts { is_set_up, channels, readers: readers.len(), erased, without_key })
}
