//! What a reporter declares in the mailbox is stored once, and only where it has a place.

use siegelpost::casework::{Asks, Declaration, Declares, Judged, Request};

use super::fixture::DAY;
use super::interleaving::Office;
use super::site::Site;

on_both! {
    a_consent_is_given_revoked_and_given_again_each_stored_once,
    a_protocol_is_answered_once,
    nothing_is_declared_that_nobody_has_asked_for,
    a_report_is_withdrawn_once_and_retaliation_told_as_often_as_it_happens,
}

fn request(asks: Asks, proposals: &[&str]) -> Request {
    Request {
        lang: "de".to_owned(),
        day: DAY,
        asks,
        text: "Zimtstern".to_owned().into(),
        proposals: proposals.iter().map(|proposal| (*proposal).to_owned().into()).collect(),
        author: "A. Berger".to_owned(),
    }
}

fn declaration(declares: Declares, to: Option<u64>) -> Declaration {
    Declaration { lang: "de".to_owned(), day: DAY, declares, to, choice: None, text: None }
}

fn in_words(declares: Declares, to: Option<u64>, text: &str) -> Declaration {
    Declaration { text: Some(text.to_owned().into()), ..declaration(declares, to) }
}

// H-07
fn a_consent_is_given_revoked_and_given_again_each_stored_once(site: &Site) {
    let store = site.open();
    let mut office = Office::of(&store);
    office.receives(0);
    let to = Some(office.asks(request(Asks::Consent, &[])));
    for declares in [Declares::Consented, Declares::Refused, Declares::Consented] {
        let seq = office.promised(0);
        assert_eq!(office.declares(0, seq, declaration(declares, to)), Judged::New);
        // The connection broke, and the browser sends it once more.
        assert_eq!(office.declares(0, seq, declaration(declares, to)), Judged::Again);
    }
    // The very first, delivered late: it was taken back meanwhile, and is no new consent.
    assert_eq!(office.declares(0, 2, declaration(Declares::Consented, to)), Judged::Again);
    assert_eq!(office.declared(0), ["consented", "refused", "consented"]);
}

// H-13, H-24
fn a_protocol_is_answered_once(site: &Site) {
    let store = site.open();
    let mut office = Office::of(&store);
    office.receives(0);
    let protocol = Some(office.asks(request(Asks::Protocol, &[])));
    let meeting = Some(office.asks(request(Asks::Meeting, &["Montag", "Dienstag"])));
    let seq = office.promised(0);
    assert_eq!(office.declares(0, seq, declaration(Declares::Confirmed, protocol)), Judged::New);
    assert_eq!(office.declares(0, seq + 1, declaration(Declares::Confirmed, protocol)), Judged::Again);
    let correction = || in_words(Declares::Corrected, protocol, "Es war Mai.");
    assert_eq!(office.declares(0, seq, correction()), Judged::Answered);
    let accepted = |choice| Declaration { choice: Some(choice), ..declaration(Declares::Accepted, meeting) };
    assert_eq!(office.declares(0, seq, accepted(3)), Judged::NotAsked);
    assert_eq!(office.declares(0, seq, accepted(2)), Judged::New);
    assert_eq!(office.declares(0, seq, accepted(1)), Judged::Answered);
    assert_eq!(office.declared(0), ["confirmed", "accepted"]);
}

fn nothing_is_declared_that_nobody_has_asked_for(site: &Site) {
    let store = site.open();
    let mut office = Office::of(&store);
    office.receives(0);
    let to = office.asks(request(Asks::Consent, &[]));
    for wrong in [
        declaration(Declares::Confirmed, Some(to)),
        declaration(Declares::Consented, Some(to + 1)),
        in_words(Declares::Corrected, Some(to), "Mai"),
    ] {
        assert_eq!(office.declares(0, office.promised(0), wrong), Judged::NotAsked);
    }
    assert_eq!(office.declared(0), [""; 0]);
}

// H-38
fn a_report_is_withdrawn_once_and_retaliation_told_as_often_as_it_happens(site: &Site) {
    let store = site.open();
    let mut office = Office::of(&store);
    office.receives(0);
    let suffers = || in_words(Declares::Retaliation, None, "Versetzt.");
    assert_eq!(office.declares(0, 2, suffers()), Judged::New);
    assert_eq!(office.declares(0, 2, suffers()), Judged::Again);
    assert_eq!(office.declares(0, 3, suffers()), Judged::New);
    assert_eq!(office.declares(0, 4, declaration(Declares::Withdrawn, None)), Judged::New);
    assert_eq!(office.declares(0, 5, declaration(Declares::Withdrawn, None)), Judged::Again);
    assert_eq!(office.declares(0, 5, in_words(Declares::Withdrawn, None, "Doch.")), Judged::Answered);
    assert_eq!(office.declared(0), ["retaliation", "retaliation", "withdrawn"]);
}
