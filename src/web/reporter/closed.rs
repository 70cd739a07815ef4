//! A channel that takes no new reports: its first page says so, and where else to go. Its mailboxes stay open.

use actix_web::HttpResponse;

use crate::web::problem::Problem;
use crate::web::visitor::{Reporter, redirect};

/// Where whoever wants to report in a closed channel is led; `None` if it takes reports.
///
/// # Errors
/// [`Problem::NotFound`] if there is no such channel.
pub(super) fn elsewhere(reporter: &Reporter) -> Result<Option<HttpResponse>, Problem> {
    let first_page = || match reporter.channel_path() {
        of_first if of_first.is_empty() => "/".to_owned(),
        path => path,
    };
    Ok(reporter.channel()?.is_closed.then(|| redirect(&first_page()).finish()))
}
