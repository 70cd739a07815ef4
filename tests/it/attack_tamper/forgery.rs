//! Entries, and a whole case, sealed by somebody who knows the recipients in the database and no seed.

use serde_json::json;
use siegelpost::sealing::{
    Case, CaseKey, Handler, Identity, NewCase, ParcelKey, Place, Recipient, Reporter, SealError, Side, padded_parcel,
    seal_parcel, stored_length,
};

use super::on_both;
use super::stage::{Stage, comes_back};
use super::told::Notice::{Altered, ByMemory, Warned};
use crate::harness::Closed;
use crate::harness::html::words;

on_both!(an_entry_sealed_to_the_case, an_entry_sealed_to_nobody, a_case_made_up_as_a_whole);

/// A reply of the right shape, sealed to the case's public key; the MAC is a guess.
fn forged<R: ParcelKey>(to: &Recipient<R>, previous: [u8; 32], mac: [u8; 32]) -> Vec<u8> {
    let document =
        json!({"kind": "reply", "lang": "de", "day": today(), "text": "Wer sind Sie?", "author": "A. Berger"});
    let json = document.to_string().into_bytes();
    let mut plain = [&[1, 2][..], &3_u64.to_be_bytes(), &previous, &mac].concat();
    plain.extend(u32::try_from(json.len()).unwrap().to_be_bytes());
    plain.extend(&json);
    plain.resize(padded_parcel(78 + json.len()), 0);
    let mut stored = age::encrypt(to, &plain).unwrap();
    stored.push(0x80);
    stored.resize(stored_length(plain.len()), 0);
    stored
}

fn today() -> String {
    time::OffsetDateTime::now_utc().date().to_string()
}

fn inserted(stage: &Stage, sealed: &[u8]) -> String {
    format!(
        "INSERT INTO parcel (case_id, side, seq, position, day, sealed, digest) \
         VALUES ({{A}}, 'office', 3, 7, '{}', {}, {})",
        today(),
        stage.tables.literal(sealed),
        stage.tables.literal(&[1; 32])
    )
}

fn recipient<R: siegelpost::sealing::KeyOwner>(stage: &mut Stage, column: &str) -> Recipient<R> {
    let sql = stage.sql(&format!("SELECT {column} AS cell FROM case_file WHERE id = {{A}}"));
    Recipient::parse(&stage.tables.column(&sql)[0]).unwrap()
}

fn an_entry_sealed_to_the_case(stage: &mut Stage) {
    let to = recipient::<Case>(stage, "case_recipient");
    let newest = stage.reading.entries[4].digest;
    for mac in [[0; 32], [7; 32]] {
        let sql = inserted(stage, &forged(&to, newest, mac));
        let sql = stage.sql(&sql);
        stage.tables.execute(&sql);
        let page = words(&comes_back(&mut stage.reporter).body);
        assert!(page.contains("Dieser Eintrag ist nicht echt") && !page.contains("Wer sind Sie?"), "{page}");
        assert_eq!(stage.both_look("a forged reply"), (Some(Warned), Some(Warned)));
        stage.put_back("kept");
    }
}

fn an_entry_sealed_to_nobody(stage: &mut Stage) {
    let nobody = Identity::<Case>::random(&mut siegelpost::rng::os());
    let place = Place { side: Side::Office, seq: 3, previous: stage.reading.entries[4].digest };
    let sealed = seal_parcel(&nobody, &place, b"{}").unwrap();
    let sql = inserted(stage, sealed.as_bytes());
    assert_eq!(stage.after(&sql), (Some(Warned), Some(Warned)));
}

/// What a reporter's slot holds behind the case's seed, made with the case key of somebody else.
fn proof_of_his_own(made_up: &NewCase) -> [u8; 32] {
    let own = CaseKey::random(&mut siegelpost::rng::os()).reporter();
    let slot = made_up.reporter_slot(&own).unwrap().into_bytes();
    let end = slot.iter().rposition(|byte| *byte != 0).unwrap();
    age::decrypt(&own, &slot[..end]).unwrap()[33..65].try_into().unwrap()
}

/// A slot for the reporter, sealed to their public key as it stands in the database.
fn reporters_slot(to: &Recipient<Reporter>, made_up: &NewCase, proof: [u8; 32]) -> Vec<u8> {
    let seed = bech32::decode(&made_up.case.encode()).unwrap().1;
    let mut plain = [&[1][..], &seed, &proof].concat();
    plain.resize(128, 0);
    let mut stored = age::encrypt(to, &plain).unwrap();
    stored.push(0x80);
    stored.resize(stored_length(plain.len()), 0);
    stored
}

/// SQL that puts another case in the place of the one that is looked at: keys, slots, a report and a reply.
fn replaced(stage: &mut Stage, made_up: &NewCase, reporters: &[u8]) -> String {
    let report = json!({"kind": "report", "lang": "de", "day": today(), "questionnaire": "messenger-incident",
        "version": 1, "answers": {"F14": "Irgendetwas."}});
    let place = Place { side: Side::Reporter, seq: 1, previous: [0; 32] };
    let report = seal_parcel(&made_up.case, &place, report.to_string().as_bytes()).unwrap();
    let place = Place { side: Side::Office, seq: 1, previous: report.digest() };
    let phishing =
        json!({"kind": "reply", "lang": "de", "day": today(), "text": "Wer sind Sie?", "author": "A. Berger"});
    let reply = seal_parcel(&made_up.case, &place, phishing.to_string().as_bytes()).unwrap();

    let mut sql = "DELETE FROM slot WHERE case_id = {A}; DELETE FROM parcel WHERE case_id = {A};".to_owned();
    let slot = |staff: &str, sealed: &str| {
        format!(
            "INSERT INTO slot (case_id, epoch, holder, staff_id, sealed, number) \
             VALUES ({{A}}, 1, coalesce({staff}, 0), {staff}, {sealed}, \
             (SELECT number FROM case_file WHERE id = {{A}} AND {staff} IS NOT NULL));"
        )
    };
    sql += &slot("NULL", &stage.tables.literal(reporters));
    let handlers = "SELECT CAST(id AS TEXT) || ' ' || recipient AS cell FROM staff WHERE recipient IS NOT NULL";
    for handler in stage.tables.column(handlers) {
        let (id, to) = handler.split_once(' ').unwrap();
        let to = Recipient::<Handler>::parse(to).unwrap();
        sql += &slot(id, &stage.tables.literal(made_up.handler_slot(&to).unwrap().as_bytes()));
    }
    for (side, position, sealed) in [("reporter", 1, &report), ("office", 2, &reply)] {
        let (bytes, digest) = (stage.tables.literal(sealed.as_bytes()), stage.tables.literal(&sealed.digest()));
        sql += &format!(
            "INSERT INTO parcel (case_id, side, seq, position, day, sealed, digest) \
             VALUES ({{A}}, '{side}', 1, {position}, '{}', {bytes}, {digest});",
            today()
        );
    }
    sql + &format!(
        "UPDATE case_file SET case_recipient = '{}', file_recipient = '{}' WHERE id = {{A}}",
        made_up.case.recipient(),
        made_up.file.recipient()
    )
}

/// The slots are sealed to public keys, so whoever makes up a case from its first entry on, with keys of their own, makes
/// one that holds in itself, but for the proof in the reporter's slot. She is shown nothing of it, by the server or by
/// their own browser. For handlers it is a report that somebody sent in, as anybody can: only the memory of their browsers
/// tells that another one stood there. docs/threat-model.md says so.
fn a_case_made_up_as_a_whole(stage: &mut Stage) {
    assert_eq!(stage.device().opens().ok().unwrap().documents.len(), 4, "all is well");
    let to = recipient::<Reporter>(stage, "reporter_recipient");
    let made_up = NewCase::random(&mut siegelpost::rng::os());
    for proof in [[0; 32], [7; 32], proof_of_his_own(&made_up)] {
        let sql = replaced(stage, &made_up, &reporters_slot(&to, &made_up, proof));
        let sql = stage.sql(&sql);
        stage.tables.execute(&sql);
        assert_eq!(stage.both_look("a case made up as a whole"), (Some(Altered), Some(ByMemory)));
        let page = words(&comes_back(&mut stage.reporter).body);
        assert!(page.contains("Dieses Postfach wurde verändert") && !page.contains("Wer sind Sie?"), "{page}");
        assert!(matches!(stage.device().opens(), Err(Closed::Slot(SealError::NotGenuine))));
        stage.put_back("kept");
    }
    assert_eq!(stage.both_look("the true case, put back"), (None, None));
}
