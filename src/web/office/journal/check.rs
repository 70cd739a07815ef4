//! The chains of the journal, recomputed because somebody who verifies has asked for it.
//!
//! What is said changes with a month's end and with nothing else: of the month that goes on neither the head nor a number of
//! entries is shown. Whoever looked twice in an hour would learn whether something arrived in it.

use actix_web::HttpResponse;
use serde::Serialize;
use time::Date;
use time::macros::date;
use tokio::sync::Semaphore;

use super::page::hex;
use crate::access::right::ReadJournal;
use crate::journal::{Book, ChainCheck, JournalFault, KeptHead};
use crate::language::Language;
use crate::staff;
use crate::web::guard::form::Protected;
use crate::web::page::{Page, iso};
use crate::web::problem::Problem;
use crate::web::visitor::Office;

/// It reads a whole table: one at a time, and whoever comes meanwhile comes again.
static ONE_AT_A_TIME: Semaphore = Semaphore::const_new(1);

#[derive(Serialize)]
pub(super) struct CheckPage {
    books: Vec<ShownCheck>,
    /// Whether nothing is wrong with any.
    whole: bool,
    #[serde(serialize_with = "iso::serialize")]
    today: Date,
}

#[derive(Serialize)]
struct ShownCheck {
    book: &'static str,
    /// `whole`, the fault, or `unrecorded`.
    word: &'static str,
    /// The number of the row with which something is wrong; none if nothing is.
    entry: Option<i32>,
    /// The heads of the months that have ended, as the chain has just yielded them.
    heads: Vec<ShownHead>,
}

#[derive(Serialize)]
struct ShownHead {
    month: String,
    digest: String,
}

pub(super) async fn post(user: Office<ReadJournal>, _: Protected) -> Result<HttpResponse, Problem> {
    let _turn = ONE_AT_A_TIME.try_acquire().map_err(|_| Problem::Busy)?;
    let today = user.app().clock.today();
    let store = &user.app().office_store;
    let (checks, told) = (staff::verify(store, today).await?, staff::month_heads(store, today).await?);
    let books: Vec<_> = checks.into_iter().map(|(book, check)| ShownCheck::of(book, check, &told)).collect();
    let whole = books.iter().all(|book| book.word == "whole");
    user.show(&CheckPage { books, whole, today }).at("/journal").send()
}

impl ShownCheck {
    fn of(book: Book, check: ChainCheck, told: &[KeptHead]) -> Self {
        let is_told = |digest: &[u8; 32]| told.iter().any(|head| head.book == book && head.digest == *digest);
        let book = book.name();
        match check {
            ChainCheck::Whole(chain) => {
                let heads = chain.months.into_iter().filter(|head| is_told(&head.digest));
                let heads = heads.map(|head| ShownHead { month: head.month.to_string(), digest: hex(&head.digest) });
                Self { book, word: "whole", entry: None, heads: heads.collect() }
            }
            ChainCheck::Broken { entry, fault } => {
                Self { book, word: fault_word(fault), entry: Some(entry), heads: vec![] }
            }
            // Which case it is, only those are told who work on cases: at the machine.
            ChainCheck::Unrecorded { case: _ } => Self { book, word: "unrecorded", entry: None, heads: vec![] },
        }
    }
}

fn fault_word(fault: JournalFault) -> &'static str {
    match fault {
        JournalFault::Altered => "altered",
        JournalFault::Month => "month",
        JournalFault::OlderEntries => "older",
        JournalFault::DroppedKept => "dropped-kept",
        JournalFault::DroppedEarly => "dropped-early",
        JournalFault::CaseIsThere => "case-is-there",
    }
}

impl Page for CheckPage {
    const TEMPLATE: &'static str = "office/journal/check.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let head = |month: &str, byte| ShownHead { month: month.to_owned(), digest: hex(&[byte; 32]) };
        let check = |word, entry, heads| ShownCheck { book: "office", word, entry, heads };
        let register = || ShownCheck { book: "register", word: "whole", entry: None, heads: vec![] };
        let page = |office: ShownCheck| CheckPage {
            whole: office.word == "whole",
            books: vec![office, register()],
            today: date!(2026 - 11 - 23),
        };
        let broken = |word| page(check(word, Some(117), vec![]));
        vec![
            ("whole", page(check("whole", None, vec![head("2026-09", 0xd7), head("2026-10", 0x21)]))),
            ("altered", broken("altered")),
            ("month", broken("month")),
            ("older", broken("older")),
            ("dropped-kept", broken("dropped-kept")),
            ("dropped-early", broken("dropped-early")),
            ("case-is-there", broken("case-is-there")),
            ("unrecorded", page(check("unrecorded", None, vec![]))),
        ]
    }
}
