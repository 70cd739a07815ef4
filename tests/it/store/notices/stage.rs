//! An office with two handlers, a clock, a mail server, and programs that tell them to sign in.

use std::sync::Arc;

use siegelpost::casework::notice::NoticeHours;
use siegelpost::clock::{Clock, StoppedClock};
use siegelpost::language::Languages;
use siegelpost::mail::Mailer;
use siegelpost::rng;
use siegelpost::sealing::Side;
use siegelpost::store::parcel::NewParcel;
use siegelpost::store::{CaseId, ChannelId, Granted, StaffId, Store, StoreError, WriteDb, notice_choice, parcel};
use siegelpost::upkeep::{Notices, Round};
use time::OffsetDateTime;
use tokio_util::sync::CancellationToken;

use crate::harness::{MailServer, Tables, Way};
use crate::store::fixture::{Office, case, digest, office};
use crate::store::site::Site;

pub struct Stage {
    pub store: Store,
    pub clock: Arc<StoppedClock>,
    pub server: MailServer,
    pub office: Office,
    cases: u32,
}

impl Stage {
    pub fn new(site: &Site, now: OffsetDateTime) -> Self {
        let store = site.open();
        let office = office(&store);
        let clock = Arc::new(StoppedClock::at(now));
        Self { store, clock, server: MailServer::start(Way::Plain), office, cases: 0 }
    }

    /// A program of its own at this database.
    pub fn program(&self, more: &[(&str, &str)]) -> Program {
        let settings = self.server.all_settings(more);
        let mailer = Mailer::new(&settings.notices).unwrap();
        let clock: Arc<dyn Clock> = Arc::<StoppedClock>::clone(&self.clock);
        let at = (self.store.clone(), clock);
        Program(Notices::new(at, &mut rng::os(), mailer, &settings, Languages::built_in()).unwrap())
    }

    pub fn sets(&self, now: OffsetDateTime) {
        self.clock.advance(now - self.clock.now());
    }

    /// A report of today's, for Anna alone.
    pub fn report(&mut self) -> Granted<CaseId> {
        self.report_in(self.office.channel, self.office.anna)
    }

    /// The same through any channel, for anybody.
    pub fn report_in(&mut self, channel: ChannelId, holder: StaffId) -> Granted<CaseId> {
        self.cases += 1;
        let (n, day) = (self.cases, self.clock.today());
        let make = move |db: &mut WriteDb| {
            let made = case(db, channel, n, day, &[holder])?;
            let new = NewParcel {
                case: made,
                side: Side::Reporter,
                seq: 1,
                day,
                sealed: b"words",
                digest: digest(Side::Reporter, 1),
            };
            parcel::append(db, &new)?;
            Ok::<_, StoreError>(made)
        };
        self.store.write_now("report", make).unwrap()
    }

    /// Anna has read everything there is in this case.
    pub fn reads(&self, case: Granted<CaseId>) {
        let anna = self.office.anna;
        let up_to = std::num::NonZeroU32::new(1000).unwrap();
        let read = move |db: &mut WriteDb| siegelpost::store::read_marker::advance(db, case, anna, up_to);
        self.store.write_now("read", read).unwrap();
    }

    pub fn chooses(&self, staff: StaffId, hours: &str, language: &str) {
        let (hours, language): (NoticeHours, _) = (hours.parse().unwrap(), language.to_owned());
        let choose = move |db: &mut WriteDb| notice_choice::set(db, staff, &hours, &language);
        self.store.write_now("choose", choose).unwrap();
    }

    /// Gives an account another address.
    pub fn readdresses(&self, site: &Site, staff: StaffId, email: &str) {
        let mut tables = Tables::at(&site.address);
        tables.execute(&format!("UPDATE staff SET email = '{email}' WHERE id = {staff}"));
    }

    /// To whom the server has mail, in order.
    pub fn told(&self) -> Vec<String> {
        self.server.mails().into_iter().map(|mail| mail.to).collect()
    }
}

/// One program's notices.
pub struct Program(pub Notices);

impl Program {
    pub fn plans(&mut self) {
        run(self.0.plan_due(&CancellationToken::new())).unwrap();
    }

    pub fn sends(&mut self) -> Round {
        run(self.0.send_due(&CancellationToken::new())).unwrap()
    }

    /// What a program does each minute.
    pub fn looks(&mut self) -> Round {
        self.plans();
        self.sends()
    }
}

pub fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

/// Every notice in the database, as text, in order.
pub fn queue(site: &Site) -> Vec<String> {
    Tables::at(&site.address).column(
        "SELECT staff_id || ' ' || day || ' ' || hour || ' ' || state || ' ' || attempts || ' '
            || coalesce(fault, '-') AS cell FROM notice ORDER BY staff_id, day, hour",
    )
}
