//! What a report costs without the program around it: the same sealing calls, the same rows, nothing else.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::{Duration, Instant};

use siegelpost::rng;
use siegelpost::sealing::{CaseKey, NewCase, Place, SealError, Side, seal_parcel};

use super::book::{Book, Rows};
use super::people::People;
use super::process::own_cpu;
use super::{Outcome, machine};

/// Most reports that share a transaction, as in the program's own writer.
const BATCH: usize = 64;

/// Seals a report to a new case, its readers and its reporter.
pub fn seal(people: &People, json: &[u8]) -> Result<Rows, SealError> {
    let mut rng = rng::os();
    let case_key = CaseKey::random(&mut rng);
    let reporter = case_key.reporter();
    let new = NewCase::random(&mut rng);
    let mut slots = vec![(None, new.reporter_slot(&reporter)?.into_bytes())];
    for (staff, recipient) in &people.readers {
        slots.push((Some(*staff), new.handler_slot(recipient)?.into_bytes()));
    }
    let report = seal_parcel(&new.case, &Place { side: Side::Reporter, seq: 1, previous: [0; 32] }, json)?;
    Ok(Rows {
        mailbox: case_key.token().id(),
        case_recipient: new.case.recipient().to_string(),
        file_recipient: new.file.recipient().to_string(),
        reporter_recipient: reporter.recipient().to_string(),
        slots,
        digest: report.digest(),
        report: report.into_bytes(),
    })
}

/// Seals so many reports.
pub fn seal_all(people: &People, json: &[u8], count: usize) -> Outcome<Vec<Rows>> {
    Ok((0..count).map(|_| seal(people, json)).collect::<Result<_, _>>()?)
}

/// CPU time of inserting one report, in transactions of `batch` reports.
pub fn insert(book: &mut Book, sealed: &[Rows], batch: usize) -> Outcome<Duration> {
    let before = own_cpu()?;
    for rows in sealed.chunks(batch) {
        book.insert(rows)?;
    }
    Ok((own_cpu()? - before).div_f64(sealed.len() as f64))
}

/// CPU time of one report: (sealing, inserting it in transactions of `batch` reports).
pub fn cpu(people: &People, json: &[u8], book: &mut Book, count: usize, batch: usize) -> Outcome<(Duration, Duration)> {
    let before = own_cpu()?;
    let sealed = seal_all(people, json, count)?;
    let sealing = (own_cpu()? - before).div_f64(count as f64);
    Ok((sealing, insert(book, &sealed, batch)?))
}

/// Reports per second when every core seals and one thread inserts whatever is ready, as the program does; and how
/// many cores everything else on the machine had meanwhile.
pub fn rate(people: &People, json: &[u8], book: &mut Book, count: usize) -> Outcome<(f64, f64)> {
    let before = (own_cpu()?, machine::busy()?);
    let begun = Instant::now();
    let next = AtomicUsize::new(0);
    thread::scope(|scope| -> Outcome<()> {
        let (ready, sealed) = sync_channel(BATCH);
        for _ in 0..machine::cores() {
            let (ready, next) = (ready.clone(), &next);
            scope.spawn(move || {
                while next.fetch_add(1, Ordering::Relaxed) < count {
                    if ready.send(seal(people, json)).is_err() {
                        return;
                    }
                }
            });
        }
        drop(ready);
        while let Ok(first) = sealed.recv() {
            let batch = std::iter::once(first).chain(sealed.try_iter().take(BATCH - 1));
            book.insert(&batch.collect::<Result<Vec<_>, _>>()?)?;
        }
        Ok(())
    })?;
    let wall = begun.elapsed().as_secs_f64();
    let others = (machine::busy()? - before.1).saturating_sub(own_cpu()? - before.0);
    Ok((count as f64 / wall, others.as_secs_f64() / wall))
}
