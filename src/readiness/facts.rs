//! What is known of an instance, as far as going live depends on it.

use std::collections::BTreeMap;
use std::sync::Arc;

use time::Date;

use crate::access::Right;
use crate::agreement::{self, Clauses, Flaw, Standing};
use crate::app::{App, bytes_free_beside, stored_settings};
use crate::config::content::{Content, ContentError, ContentSummary};
use crate::config::{COOKIE_KEY, Configuration, InForce, Settings, read_key_file};
use crate::journal;
use crate::mail::Mailer;
use crate::staff::{self, Gap, Person, gaps};
use crate::store::{OrganisationId, ReadDb, Store, StoreError, absence, channel, organisation};
use crate::upkeep::{DeletionList, ListCheck};

/// Everything that [`super::findings`] judges.
pub struct Facts {
    pub today: Date,
    pub settings: Settings,
    /// Stored values that do not fit, by their names, so that they count as not there.
    pub unusable: Vec<String>,
    /// Why the file with the cookie key does not fit; `None` if it does, or none is named.
    pub cookie_key_problem: Option<String>,
    pub content: Result<ContentSummary, String>,
    /// Bytes that the file system of an SQLite database still takes; `None` for another, or if nobody can tell.
    pub bytes_free: Option<u64>,
    pub database: Result<DatabaseFacts, StoreError>,
    /// What sends notices, or why nothing can; `None` if they are off.
    pub mailer: Option<Result<String, String>>,
    /// What is to be said of the list of deletions; `None` where the database does not tell how many there were.
    pub deletions: Option<ListCheck>,
}

/// Who works here. Without an organisation the database was never set up.
#[derive(Debug, Clone, Default)]
pub struct DatabaseFacts {
    pub is_set_up: bool,
    /// Since when all offices are open; `None` while one is in preparation.
    pub open_since: Option<Date>,
    pub channels: Vec<ChannelFacts>,
    /// The ids of questionnaires that were imported and are in use.
    pub stored: Vec<String>,
    /// How many accounts get new reports of any channel.
    pub readers: usize,
    /// How many cases were deleted, as the journal says.
    pub erased: u64,
    /// Addresses of accounts that are let in, are on a channel, and have no key.
    pub without_key: Vec<String>,
    /// How what runs stands to what was agreed on, for each organisation.
    pub agreements: Vec<AgreementFacts>,
    /// What clauses of it name and there is not.
    pub flaws: Vec<Flaw>,
    /// Names of those who work on cases and of whom something that the law asks for is not on paper.
    pub with_gaps: Vec<String>,
}

/// The agreement of one organisation.
#[derive(Debug, Clone)]
pub struct AgreementFacts {
    pub standing: Standing,
    /// Whether somebody has the role of those with whom it is made.
    pub has_council: bool,
}

/// One channel.
#[derive(Debug, Clone)]
pub struct ChannelFacts {
    pub slug: String,
    pub questionnaire: String,
    /// Whether it takes no new reports.
    pub is_closed: bool,
    /// To how many accounts a new report would be sealed.
    pub readers: usize,
    /// The first day on which all of them are away.
    pub alone_from: Option<Date>,
}

impl Facts {
    /// Looks at everything there is. Blocks.
    pub fn gather(
        configuration: &Configuration,
        store: Result<&Store, &StoreError>,
        content: Result<&Content, &ContentError>,
        today: Date,
    ) -> Self {
        let look = |db: &mut ReadDb| {
            let mut organisations: Vec<_> = organisation::first(db)?.into_iter().map(|it| it.id).collect();
            organisations.extend(channel::list(db)?.into_iter().map(|channel| channel.organisation_id));
            organisations.sort_unstable();
            organisations.dedup();
            let stored = stored_settings(db)?;
            let in_force = configuration.with_stored(&stored);
            Ok::<_, StoreError>((database(db, &organisations, today, &in_force.settings)?, stored))
        };
        let looked = store.map_err(Clone::clone).and_then(|store| store.read_now("check", look));
        let (database, stored) = match looked {
            Ok((database, stored)) => (Ok(database), stored),
            Err(error) => (Err(error), BTreeMap::new()),
        };
        let content = content.map(|content| content.base().summary_with(&content.summary(), &stored));
        Self::at_the_machine(&configuration.with_stored(&stored), database, content.map_err(ToString::to_string), today)
    }

    /// Looks at what a running service rests on, and at the people and channels of this organisation alone.
    ///
    /// # Errors
    /// The store's.
    pub async fn of_running(app: &App, organisation: OrganisationId) -> Result<Self, StoreError> {
        let today = app.clock.today();
        let (in_force, content) = (app.in_force(), ContentSummary::clone(&app.content()));
        let settings = Arc::clone(&in_force.settings);
        let look = move |db: &mut ReadDb| database(db, &[organisation], today, &settings);
        let database = app.office_store.read("readiness", look).await?;
        let looking =
            tokio::task::spawn_blocking(move || Self::at_the_machine(&in_force, Ok(database), Ok(content), today));
        looking.await.map_err(|_| StoreError::Closed)
    }

    /// Adds what files and disk say. Blocks.
    fn at_the_machine(
        in_force: &InForce,
        database: Result<DatabaseFacts, StoreError>,
        content: Result<ContentSummary, String>,
        today: Date,
    ) -> Self {
        let settings = Settings::clone(&in_force.settings);
        let mut unusable: Vec<_> = in_force.unusable.iter().map(|key| key.name().to_owned()).collect();
        unusable.extend(content.iter().flat_map(|content| content.unusable.clone()));
        let key_file = settings.secrets.cookie_key_file.as_deref();
        let cookie_key_problem = key_file.and_then(|file| read_key_file(file, COOKIE_KEY).err());
        let list = DeletionList::of(&settings);
        Self {
            today,
            unusable,
            cookie_key_problem: cookie_key_problem.map(|error| error.to_string()),
            bytes_free: settings.database.url.sqlite_file().and_then(bytes_free_beside),
            content,
            mailer: settings.notices.on.then(|| match Mailer::new(&settings.notices) {
                Ok(mailer) => Ok(format!("{} (security: {})", mailer.server(), mailer.security())),
                Err(error) => Err(error.to_string()),
            }),
            deletions: database.as_ref().ok().map(|known| ListCheck::of(&list, known.erased)),
            database,
            settings,
        }
    }
}

fn database(
    db: &mut ReadDb,
    organisations: &[OrganisationId],
    today: Date,
    settings: &Settings,
) -> Result<DatabaseFacts, StoreError> {
    let mut facts = DatabaseFacts {
        is_set_up: !organisations.is_empty(),
        erased: journal::count_erased(db)?,
        flaws: Clauses::built_in().flaws().into_iter().collect(),
        ..Default::default()
    };
    facts.open_since = open_since(db, organisations)?;
    for organisation in organisations {
        let team = staff::team_in(db, *organisation)?;
        facts.stored.extend(staff::stored_in_use_of(db, *organisation)?);
        for channel in &team.channels {
            let readers = team.readers(channel.id).count();
            let (slug, questionnaire) = (channel.slug.clone(), channel.questionnaire.clone());
            let alone_from = absence::first_day_alone(db, channel.id, today)?;
            let is_closed = channel.closed_on.is_some();
            facts.channels.push(ChannelFacts { slug, questionnaire, is_closed, readers, alone_from });
        }
        let on_a_channel = |person: &&Person| !person.channels.is_empty();
        facts.readers += team.people.iter().filter(on_a_channel).filter(|person| person.can_read()).count();
        let waits = |person: &&Person| person.may_read() && person.account.recipient.is_none();
        let waiting = team.people.iter().filter(on_a_channel).filter(waits);
        facts.without_key.extend(waiting.map(|person| person.account.email.clone()));
        // Who has no key is named already.
        let lacks = |person: &&Person| gaps(person, today).iter().any(|gap| *gap != Gap::Key);
        facts.with_gaps.extend(team.people.iter().filter(lacks).map(|person| person.account.name.clone()));
        let verifies = |person: &Person| !person.account.disabled && person.account.roles.allow(Right::Verify);
        let has_council = team.people.iter().any(verifies);
        let standing = agreement::standing_in(db, *organisation, settings)?;
        facts.agreements.push(AgreementFacts { standing, has_council });
    }
    Ok(facts)
}

fn open_since(db: &mut ReadDb, organisations: &[OrganisationId]) -> Result<Option<Date>, StoreError> {
    let mut latest = None;
    for one in organisations {
        let Some(day) = organisation::open_since(db, *one)? else { return Ok(None) };
        latest = latest.max(Some(day));
    }
    Ok(latest)
}
