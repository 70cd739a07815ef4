//! A service whose clock stands still until a story sets it. It runs inside the test; the day of the machine has no part in it.

use std::path::PathBuf;
use std::sync::{Arc, mpsc};
use std::thread;

use actix_web::HttpServer;
use secrecy::SecretString;
use serde_json::{Value, json};
use siegelpost::access::Role;
use siegelpost::agreement::note_settings;
use siegelpost::app::App;
use siegelpost::casework::questionnaire::Questionnaire;
use siegelpost::clock::{Clock, StoppedClock};
use siegelpost::config::content::Content;
use siegelpost::config::{self, Settings};
use siegelpost::rng;
use siegelpost::sealing::{Handler, Identity, wrap_identity};
use siegelpost::staff::{self, NewAccount};
use siegelpost::store::channel::{self, NewChannelRow};
use siegelpost::store::staff::PasswordOf;
use siegelpost::store::{self, Migrate, Store, StoreError, organisation};
use siegelpost::upkeep::{self, DeletionList, Node, Occasion, Outcome, Upkeep};
use siegelpost::web::app::application;
use siegelpost::web::{AppState, Listener};
use tempfile::TempDir;
use time::OffsetDateTime;
use tokio_util::sync::CancellationToken;

use super::passwords::quick_hash;
use super::{Reporter, Visitor};

const NAME: &str = "A. Berger";
const EMAIL: &str = "a.berger@haus.example";
const PASSWORD: &str = "drei stille Laternen";
const PASSPHRASE: &str = "vier ruhige Esel im Nebel";
/// The quickest there is: wrapping is no part of a story.
const SCRYPT_LOG_N: u8 = 15;

/// An organisation with one channel, one handler and no case.
pub struct StoppedOffice {
    folder: TempDir,
    settings: Settings,
    store: Store,
    clock: Arc<StoppedClock>,
    record: Value,
}

impl StoppedOffice {
    /// Set up at this time, and answering.
    pub fn at(now: OffsetDateTime) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let address = format!("sqlite:{}/siegelpost.db", folder.path().display());
        // A story signs in once for each of its days, and those pass within a minute.
        // Nor is anybody asked for a telephone in the middle of it.
        let variables =
            [("DATABASE_URL", address.as_str()), ("LIMITS_SIGN_INS_PER_MINUTE", "60"), ("OFFICE_SECOND_FACTOR", "off")];
        let variables = variables.map(|(name, value)| (format!("SIEGELPOST_{name}"), value.to_owned()));
        let settings = config::load(None, variables.into_iter()).unwrap();
        let store = Store::open(&settings.database.url, Migrate::Yes).unwrap();
        let clock = Arc::new(StoppedClock::at(now));
        set_up(&store, &clock);
        let [public, office] = serve(settings.clone(), store.clone(), Arc::clone(&clock));
        let handler = json!({"name": NAME, "email": EMAIL, "password": PASSWORD, "passphrase": PASSPHRASE});
        let record = json!({"public_url": public, "office_url": office, "staff": [handler]});
        Self { folder, settings, store, clock, record }
    }

    /// The same with somebody more, who has the same password and passphrase.
    pub fn joined_by(mut self, name: &str, email: &str, role: Role) -> Self {
        hire(&self.store, &self.clock, (name, email, role));
        let account = json!({"name": name, "email": email, "password": PASSWORD, "passphrase": PASSPHRASE});
        self.record["staff"].as_array_mut().unwrap().push(account);
        self
    }

    /// Answers with other settings from now on, at another address of the office, which is returned: as after a restart.
    pub fn answers_with(&mut self, change: impl FnOnce(&mut Settings)) -> String {
        change(&mut self.settings);
        note_settings(&self.store, &self.settings, self.clock.today()).unwrap();
        let [_, office] = serve(self.settings.clone(), self.store.clone(), Arc::clone(&self.clock));
        office
    }

    /// Somebody who has come to report.
    pub fn reporter(&self) -> Reporter {
        Reporter::of(Visitor::of(self.record["public_url"].as_str().unwrap()))
    }

    /// Sets the clock.
    pub fn sets(&self, now: OffsetDateTime) {
        self.clock.advance(now - self.clock.now());
    }

    /// The folder with everything the service stores.
    pub fn folder(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Where it answers, and who can sign in, in a file as `siegelpost demo` writes one.
    pub fn record(&self) -> PathBuf {
        let file = self.folder.path().join("record.json");
        std::fs::write(&file, self.record.to_string()).unwrap();
        file
    }

    /// Does what is due now: what each job has removed, by its name.
    pub fn upkeep(&self) -> Value {
        let jobs = upkeep::jobs(&DeletionList::of(&self.settings));
        let clock = Arc::<StoppedClock>::clone(&self.clock);
        let upkeep = Upkeep { store: self.store.clone(), clock, node: Node::random(&mut rng::os()), jobs };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let run = |job| match runtime.block_on(upkeep.run(job, Occasion::Schedule, &CancellationToken::new())).unwrap()
        {
            Outcome::Finished(rows) => rows,
            other => panic!("{}: {other:?}", job.name()),
        };
        upkeep.jobs.iter().map(|job| (job.name().to_owned(), Value::from(run(job)))).collect()
    }
}

/// Both listeners, at a time of our choosing. They run until the test ends.
pub fn serve(settings: Settings, store: Store, clock: Arc<StoppedClock>) -> [String; 2] {
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        let app = App::new(settings, store, clock, Content::built_in().unwrap()).unwrap();
        let state = Arc::new(AppState::new(app).unwrap());
        let listen = |listener| {
            let state = Arc::clone(&state);
            let server = HttpServer::new(move || application(Arc::clone(&state), listener)).workers(1);
            let server = server.disable_signals().bind("127.0.0.1:0").unwrap();
            (format!("http://{}", server.addrs()[0]), server.run())
        };
        actix_web::rt::System::new().block_on(async {
            let [(public, reporters), (office, handlers)] = [Listener::Public, Listener::Office].map(listen);
            tell.send([public, office]).unwrap();
            actix_web::rt::spawn(reporters);
            handlers.await.unwrap();
        });
    });
    told.recv().unwrap()
}

fn set_up(store: &Store, clock: &StoppedClock) {
    let today = clock.today();
    let create = move |db: &mut _| {
        let organisation = organisation::create(db, "Haus am See")?;
        organisation::open(db, organisation, today)?;
        let (name, slug, questionnaire) = ("Messenger-Nutzung", "messenger", Questionnaire::SHIPPED_ID);
        channel::create(db, &NewChannelRow { organisation, name, slug, questionnaire })
    };
    store.write_now::<_, StoreError>("set_up", create).unwrap();
    hire(store, clock, (NAME, EMAIL, Role::Handler));
}

/// Somebody who gets what arrives, with a key.
fn hire(store: &Store, clock: &StoppedClock, (name, email, role): (&str, &str, Role)) {
    let (today, mut rng) = (clock.today(), rng::os());
    let new = NewAccount { name, function: "Meldestelle", email, roles: role.into(), channels: &[] };
    let id = staff::add(store, &new, &SecretString::from(PASSWORD), today, &mut rng).unwrap();
    let identity = Identity::<Handler>::random(&mut rng);
    let wrapped = wrap_identity(&identity, &SecretString::from(PASSPHRASE), SCRYPT_LOG_N).unwrap();
    let recipient = identity.recipient().to_string();
    let quick = SecretString::from(quick_hash(PASSWORD));
    let enrol = move |db: &mut _| {
        store::staff::set_password(db, id, &quick, PasswordOf::Owner)?;
        store::staff::enrol(db, id, &recipient, &wrapped, today)
    };
    store.write_now::<_, StoreError>("enrol", enrol).unwrap();
}
