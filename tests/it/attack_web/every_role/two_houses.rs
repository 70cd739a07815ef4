//! Two organisations on one instance, with an account for each role in both. All of them hold a slot of their house's newest
//! case, as if they had been handlers once: what they may do now is for their roles to say.

use siegelpost::access::{Role, Roles};
use siegelpost::web::Listener;

use crate::attack_web::{Door, add_calendar, surface_of};
use crate::harness::{Instance, Reporter, Tables, Visitor};

/// A case, as seen by an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// They hold a slot of it.
    Own,
    /// It is their organisation's, and came before they did.
    Colleagues,
    OtherOrganisations,
    Nobodys,
}

impl About {
    pub const ALL: &'static [Self] = &[Self::Own, Self::Colleagues, Self::OtherOrganisations, Self::Nobodys];
}

pub struct Account {
    /// For messages.
    pub who: String,
    email: String,
    house: usize,
    pub roles: Roles,
    /// Whether it stands for all others where roles do not count.
    pub is_plain: bool,
    /// Whether it is a substitute of a house in which nobody is away.
    pub is_substitute_unneeded: bool,
}

/// Somebody confirms for each route that asks for it, and those are gone through within a minute.
const SETTINGS: [(&str, &str); 1] = [("limits.sign_ins_per_minute", "60")];

struct House {
    name: String,
    channel: String,
    slug: &'static str,
    /// The case that every account has a slot of.
    own: String,
    /// An earlier one.
    earlier: String,
}

pub struct TwoHouses {
    /// Always there but for the moment of a new start.
    instance: Option<Instance>,
    tables: Tables,
    houses: [House; 2],
    pub accounts: Vec<Account>,
}

/// Each role alone, none, one that the program does not know, and all.
fn sets_of_roles() -> Vec<(String, Vec<&'static str>)> {
    let all: Vec<_> = Role::ALL.iter().map(|role| role.as_str()).collect();
    let mut sets: Vec<_> = all.iter().map(|word| ((*word).to_owned(), vec![*word])).collect();
    sets.push(("without a role".to_owned(), Vec::new()));
    sets.push(("with an unknown role".to_owned(), vec!["overlord"]));
    sets.push(("with every role".to_owned(), all));
    sets
}

impl TwoHouses {
    pub fn new() -> Self {
        let instance = Instance::demo();
        let mut tables = Tables::of(&instance.data());
        let cell = |tables: &mut Tables, sql: &str| tables.column(sql).remove(0);
        let home = cell(&mut tables, "SELECT name AS cell FROM organisation");
        let channel = cell(&mut tables, "SELECT name AS cell FROM channel");
        add_calendar(&mut tables);
        tables.add_record(&home, "Fuhrpark");
        tables.add_organisation("Haus am See");
        tables.add_channel("Haus am See", "Hinweise am See", "am-see");
        tables.add_account("Haus am See", "E. Erste", "erste@example.org");
        tables.add_record("Haus am See", "Bootsverleih");
        tables.set_roles("erste@example.org", &["handler"]);
        tables.add_reader("am-see", "erste@example.org");
        let instance = instance.served_with(&SETTINGS);
        let mut houses =
            [(home, channel, "messenger"), ("Haus am See".to_owned(), "Hinweise am See".to_owned(), "am-see")].map(
                |(name, channel, slug)| {
                    let earlier = report(&instance, &mut tables, slug);
                    House { name, channel, slug, own: String::new(), earlier }
                },
            );
        let mut accounts = Vec::new();
        for (index, house) in houses.iter_mut().enumerate() {
            for (number, (what, words)) in sets_of_roles().into_iter().enumerate() {
                let email = format!("{}-{number}@example.org", house.slug);
                tables.add_account(&house.name, &what, &email);
                tables.set_roles(&email, &["handler"]);
                tables.add_reader(house.slug, &email);
                let roles = words.iter().filter_map(|word| Role::parse(word).ok()).collect();
                // In the second house somebody is away.
                let is_substitute_unneeded = index == 0 && words == ["substitute"];
                let is_plain = roles == Roles::EMPTY || words.len() == Role::ALL.len();
                accounts.push((
                    words,
                    Account {
                        who: format!("{what} of {}", house.name),
                        email,
                        house: index,
                        roles,
                        is_plain,
                        is_substitute_unneeded,
                    },
                ));
            }
            house.own = report(&instance, &mut tables, house.slug);
        }
        for (words, account) in &accounts {
            tables.set_roles(&account.email, words);
        }
        tables.add_absence("erste@example.org");
        let accounts = accounts.into_iter().map(|(_, account)| account).collect();
        Self { instance: Some(instance), tables, houses, accounts }
    }

    /// Ends the program and starts it anew on what is stored.
    pub fn start_again(&mut self) {
        let instance = self.instance.take().expect("one is running");
        self.instance = Some(instance.served_with(&SETTINGS));
    }

    fn running(&self) -> &Instance {
        self.instance.as_ref().expect("one is running")
    }

    /// The office's door, of nobody in particular.
    pub fn door(&self) -> Door {
        let page = Visitor::of(self.running().office()).get("/sign-in").expect(200).body;
        let surface = surface_of(Listener::Office);
        let (cookie, number, person) = (String::new(), String::new(), String::new());
        Door { base: self.running().office().to_owned(), surface, cookie, number, person, page }
    }

    /// A browser in which the account is signed in.
    pub fn visitor(&mut self, account: Option<&Account>) -> Visitor {
        let mut visitor = Visitor::of(self.running().office());
        if let Some(account) = account {
            visitor.keep_cookie("session", &self.tables.open_session(&account.email));
        }
        visitor
    }

    /// The same, where they have just confirmed who they are.
    pub fn confirmed(&mut self, account: &Account) -> Visitor {
        let mut visitor = self.visitor(Some(account));
        let known = self.running().record["staff"][0].clone();
        self.tables.confirm(&mut visitor, &account.email, &known);
        visitor
    }

    /// The number of the account itself; of nobody's, that of somebody who is here.
    pub fn person(&mut self, account: Option<&Account>) -> String {
        let whose = account.map_or(String::new(), |account| format!("WHERE email = '{}'", account.email));
        self.tables.column(&format!("SELECT CAST(min(id) AS TEXT) AS cell FROM staff {whose}")).remove(0)
    }

    /// The address of a channel of their own house.
    pub fn slug(&self, account: Option<&Account>) -> &'static str {
        ["messenger", "am-see"][account.map_or(0, |account| account.house)]
    }

    pub fn number(&self, account: Option<&Account>, about: About) -> String {
        let house = account.map_or(0, |account| account.house);
        match about {
            About::Own => self.houses[house].own.clone(),
            About::Colleagues => self.houses[house].earlier.clone(),
            About::OtherOrganisations => self.houses[1 - house].own.clone(),
            About::Nobodys => "2026-00000".to_owned(),
        }
    }

    /// What no answer to this account may say.
    pub fn not_for(&self, account: Option<&Account>) -> Vec<String> {
        let Some(account) = account else {
            return self
                .houses
                .iter()
                .flat_map(|house| [&house.channel, &house.own, &house.earlier])
                .cloned()
                .collect();
        };
        let (own, other) = (&self.houses[account.house], &self.houses[1 - account.house]);
        vec![own.earlier.clone(), other.channel.clone(), other.own.clone(), other.earlier.clone()]
    }

    /// Everything that is stored, but for sessions, which the test opens itself, and upkeep's own notes.
    pub fn stored(&mut self) -> String {
        let names = self.tables.names();
        let kept = names.iter().filter(|name| !["session", "job"].contains(&name.as_str()));
        kept.map(|name| self.tables.as_inserts(name)).collect()
    }
}

/// Reports through a channel, and returns the number of the new case.
fn report(instance: &Instance, tables: &mut Tables, slug: &'static str) -> String {
    let before = tables.case_numbers();
    Reporter::of(Visitor::of(instance.public())).at(slug).reports("Ein Bericht.").expect(200);
    let mut new = tables.case_numbers();
    new.retain(|number| !before.contains(number));
    assert_eq!(new.len(), 1);
    new.remove(0)
}
