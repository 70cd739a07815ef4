//! Who can open what comes in on which channel, for the text of the agreement. People are no terms: they come and go, and the page for
//! those who verify shows each change.

use crate::staff::Team;

/// A channel, and for whom new reports are sealed there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelReaders {
    pub name: String,
    /// Its name in addresses.
    pub slug: String,
    /// Names, with what they are.
    pub readers: Vec<String>,
}

impl ChannelReaders {
    /// All of an organisation's.
    pub fn all_of(team: &Team) -> Vec<Self> {
        let readers = |channel| team.readers(channel).map(|person| (&person.account.name, &person.account.function));
        let said = |(name, function): (&String, &String)| match function.is_empty() {
            true => name.clone(),
            false => format!("{name} ({function})"),
        };
        let channels = team.channels.iter().map(|channel| Self {
            name: channel.name.clone(),
            slug: channel.slug.clone(),
            readers: readers(channel.id).map(said).collect(),
        });
        channels.collect()
    }

    /// What stands for them in the list of a clause.
    pub(super) fn line(&self, nobody: &str) -> String {
        let readers = if self.readers.is_empty() { nobody.to_owned() } else { self.readers.join(", ") };
        format!("{} ({}): {readers}", self.name, self.slug)
    }
}
