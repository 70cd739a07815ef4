//! The statement of having reported, for whoever has the mailbox open: as a page, and as a file to keep.

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};

use super::super::cookies;
use super::statement_page::StatementPage;
use crate::mailbox::{self, Stated};
use crate::sealing::MailboxToken;
use crate::web::guard::padded::MadeForOne;
use crate::web::problem::Problem;
use crate::web::visitor::{Reporter, redirect};

/// Says nothing to whoever sees it in a list of downloads.
const FILE_NAME: &str = "attachment; filename=\"note.txt\"";

/// The page, in a browser without scripts.
pub(super) async fn get(reporter: Reporter) -> Result<HttpResponse, Problem> {
    let Some(case_key) = cookies::case_key(&reporter) else { return Ok(redirect("/mailbox").finish()) };
    let Some(stated) = stated(&reporter, &case_key.token()).await? else { return Ok(redirect("/mailbox").finish()) };
    let page = StatementPage::new(stated.file.as_ref());
    let reply = reporter.show(&page).of_channel(stated.channel).at("/mailbox/statement");
    reply.cookie(cookies::keep_open(&reporter, &case_key)).send()
}

/// The file. It is as long as a page, by the spaces that may stand behind a statement.
pub(super) async fn file(reporter: Reporter) -> Result<HttpResponse, Problem> {
    let Some(case_key) = cookies::case_key(&reporter) else { return Ok(redirect("/mailbox").finish()) };
    let stated = stated(&reporter, &case_key.token()).await?;
    let Some(file) = stated.and_then(|stated| stated.file) else { return Ok(redirect("/mailbox/statement").finish()) };
    let mut answer = HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/plain; charset=utf-8"))
        .insert_header((CONTENT_DISPOSITION, FILE_NAME))
        .body(file.to_string());
    answer.extensions_mut().insert(MadeForOne);
    Ok(answer)
}

/// The page for a script, which puts it into the mailbox that it has open.
pub(super) async fn for_script(reporter: &Reporter, token: &MailboxToken) -> Result<HttpResponse, Problem> {
    let stated = stated(reporter, token).await?.ok_or(Problem::NoSuchMailbox)?;
    let page = StatementPage::new(stated.file.as_ref()).for_script();
    reporter.show(&page).of_channel(stated.channel).at("/mailbox").send()
}

async fn stated(reporter: &Reporter, token: &MailboxToken) -> Result<Option<Stated>, Problem> {
    let app = reporter.app();
    Ok(mailbox::statement(&app.store, token, app.clock.today()).await?)
}
