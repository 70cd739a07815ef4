//! The ticket in a form: proof that it was drawn here, good for one turn. It says whether the page told that the office
//! is in preparation, and nothing else: not when, nor to whom.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use rand::Rng;
use sha2::Sha256;

use super::lanes::Lane;

const LABEL: &[u8] = b"siegelpost/v1/form-ticket";
/// Stands before the nonce of a ticket whose page said that the office is not open yet.
const TOLD: &[u8] = b"trial";
const NONCE: usize = 16;
const TAG: usize = 16;
/// Tickets that came back and are remembered, at least; twice as many at most. Of those that are forgotten each is good
/// once more.
const REMEMBERED: usize = 50_000;

type Nonce = [u8; NONCE];

/// Draws tickets and takes them back.
pub(crate) struct Tickets {
    key: Hmac<Sha256>,
    seen: Mutex<Seen>,
}

/// Those that came back.
#[derive(Default)]
struct Seen {
    newer: HashMap<Nonce, Outcome>,
    older: HashMap<Nonce, Outcome>,
}

/// What a ticket has led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// A turn.
    Used,
    /// A wait in vain.
    Waited,
}

impl Tickets {
    /// Tickets that those with the same `secret` know, on every node and after a restart.
    pub(crate) fn new(secret: &[u8]) -> Self {
        let mut key = <Hmac<Sha256> as Mac>::new_from_slice(secret).expect("HMAC takes keys of any length");
        key.update(LABEL);
        Self { key, seen: Mutex::default() }
    }

    /// A new ticket: 43 characters that may stand in a form. `tells` if the form is on a page that says that what is sent is a
    /// trial.
    pub(crate) fn draw(&self, tells: bool, rng: &mut impl Rng) -> String {
        let mut ticket = [0; NONCE + TAG];
        let (nonce, tag) = ticket.split_at_mut(NONCE);
        rng.fill_bytes(nonce);
        tag.copy_from_slice(&self.tag(nonce, tells).finalize().into_bytes()[..TAG]);
        URL_SAFE_NO_PAD.encode(ticket)
    }

    /// Takes a ticket back, and says in which lane its form waits.
    pub(crate) fn take(&self, ticket: &str) -> Lane {
        match self.nonce_of(ticket).map(|nonce| self.note(nonce, Outcome::Used)) {
            Some(None) => Lane::Drawn,
            Some(Some(Outcome::Waited)) => Lane::Returning,
            Some(Some(Outcome::Used)) | None => Lane::Undrawn,
        }
    }

    /// Whether it is a ticket of ours, of a page that said that what is sent is a trial.
    pub(crate) fn tells_of_trial(&self, ticket: &str) -> bool {
        self.read(ticket).is_some_and(|(_, tells)| tells)
    }

    /// The form of a ticket that was taken has waited in vain: the ticket is good once more, and for a better lane.
    pub(crate) fn waited_in_vain(&self, ticket: &str) {
        if let Some(nonce) = self.nonce_of(ticket) {
            self.note(nonce, Outcome::Waited);
        }
    }

    fn nonce_of(&self, ticket: &str) -> Option<Nonce> {
        self.read(ticket).map(|(nonce, _)| nonce)
    }

    /// What is in a ticket of ours.
    fn read(&self, ticket: &str) -> Option<(Nonce, bool)> {
        let ticket: [u8; NONCE + TAG] = URL_SAFE_NO_PAD.decode(ticket).ok()?.try_into().ok()?;
        let (nonce, tag) = ticket.split_at(NONCE);
        let tells =
            [false, true].into_iter().find(|tells| self.tag(nonce, *tells).verify_truncated_left(tag).is_ok())?;
        Some((nonce.try_into().ok()?, tells))
    }

    fn tag(&self, nonce: &[u8], tells: bool) -> Hmac<Sha256> {
        let mut tag = self.key.clone();
        if tells {
            tag.update(TOLD);
        }
        tag.update(nonce);
        tag
    }

    /// Remembers what a ticket has led to now, and says what it had led to before.
    fn note(&self, nonce: Nonce, outcome: Outcome) -> Option<Outcome> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.newer.len() >= REMEMBERED {
            seen.older = std::mem::take(&mut seen.newer);
        }
        let before = seen.newer.insert(nonce, outcome);
        before.or_else(|| seen.older.remove(&nonce))
    }
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use super::*;

    #[test]
    fn a_ticket_is_good_once_and_only_where_it_was_drawn() {
        let tickets = Tickets::new(&[1; 64]);
        let drawn = tickets.draw(false, &mut StdRng::seed_from_u64(1));
        assert_eq!(drawn.len(), 43);
        assert_eq!(Tickets::new(&[2; 64]).take(&drawn), Lane::Undrawn, "drawn elsewhere");
        assert_eq!(Tickets::new(&[1; 64]).take(&drawn), Lane::Drawn, "on another node");
        assert_eq!(tickets.take(&drawn), Lane::Drawn);
        assert_eq!(tickets.take(&drawn), Lane::Undrawn, "used");
    }

    #[test]
    fn who_has_waited_in_vain_goes_first_once() {
        let tickets = Tickets::new(&[1; 64]);
        let drawn = tickets.draw(false, &mut StdRng::seed_from_u64(1));
        assert_eq!(tickets.take(&drawn), Lane::Drawn);
        tickets.waited_in_vain(&drawn);
        assert_eq!(tickets.take(&drawn), Lane::Returning);
        assert_eq!(tickets.take(&drawn), Lane::Undrawn, "used");
    }

    #[test]
    fn what_is_no_ticket_of_ours_stays_without() {
        let tickets = Tickets::new(&[1; 64]);
        let drawn = URL_SAFE_NO_PAD.decode(tickets.draw(false, &mut StdRng::seed_from_u64(1))).unwrap();
        for at in 0..drawn.len() {
            let mut altered = drawn.clone();
            altered[at] ^= 1;
            let altered = URL_SAFE_NO_PAD.encode(&altered);
            tickets.waited_in_vain(&altered);
            assert_eq!(tickets.take(&altered), Lane::Undrawn, "byte {at}");
        }
        for length in 0..drawn.len() {
            assert_eq!(tickets.take(&URL_SAFE_NO_PAD.encode(&drawn[..length])), Lane::Undrawn, "{length} bytes");
        }
        for text in ["", "no ticket", "\u{fffd}"] {
            assert_eq!(tickets.take(text), Lane::Undrawn, "{text:?}");
        }
        assert_eq!(tickets.take(&URL_SAFE_NO_PAD.encode(&drawn)), Lane::Drawn, "none of these has used it up");
    }

    #[test]
    fn whether_its_page_told_of_a_trial_is_in_the_ticket_and_cannot_be_added() {
        let (tickets, mut rng) = (Tickets::new(&[1; 64]), StdRng::seed_from_u64(1));
        let (told, untold) = (tickets.draw(true, &mut rng), tickets.draw(false, &mut rng));
        assert_eq!([&told, &untold].map(|ticket| tickets.tells_of_trial(ticket)), [true, false]);
        assert_eq!([told.len(), untold.len()], [43, 43]);
        assert_eq!([&told, &untold].map(|ticket| tickets.take(ticket)), [Lane::Drawn; 2]);
        assert!(tickets.tells_of_trial(&told), "also when it is used");
        assert!(!Tickets::new(&[2; 64]).tells_of_trial(&told), "drawn elsewhere");
        let mut altered = URL_SAFE_NO_PAD.decode(&untold).unwrap();
        for at in 0..altered.len() {
            altered[at] ^= 1;
            assert!(!tickets.tells_of_trial(&URL_SAFE_NO_PAD.encode(&altered)), "byte {at}");
            altered[at] ^= 1;
        }
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let (tickets, mut rng) = (Tickets::new(&[1; 64]), StdRng::seed_from_u64(1));
        let first = tickets.draw(false, &mut rng);
        assert_eq!(tickets.take(&first), Lane::Drawn);
        for _ in 0..REMEMBERED {
            tickets.take(&tickets.draw(false, &mut rng));
        }
        assert_eq!(tickets.take(&first), Lane::Undrawn, "still known after {REMEMBERED} others");
        for _ in 0..REMEMBERED * 2 {
            tickets.take(&tickets.draw(false, &mut rng));
        }
        let seen = tickets.seen.lock().unwrap();
        assert!(seen.newer.len() + seen.older.len() <= 2 * REMEMBERED);
    }
}
