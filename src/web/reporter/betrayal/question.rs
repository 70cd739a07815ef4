//! Whether there is something to ask, and the asking.

use actix_web::HttpResponse;

use super::confirmed::Confirmed;
use super::look::LastLook;
use super::page::BetrayalPage;
use crate::casework::self_betrayal::Rules;
use crate::form::TextKind;
use crate::intake::text_kind;
use crate::web::guard::form::Protected;
use crate::web::problem::Problem;
use crate::web::visitor::Reporter;

/// The button that sends a text as it is, and says what was shown of it.
const AS_IT_IS: &str = "as_it_is";

/// The page that asks, if there is something in the texts that the form does not say was seen.
pub(in crate::web::reporter) fn question<'t>(
    rules: &Rules,
    texts: &[LastLook<'t>],
    form: &'t Protected,
) -> Option<BetrayalPage<'t>> {
    // What was sealed before it came here cannot be read, and need not be.
    let plain = texts.iter().filter(|look| text_kind(look.text) == TextKind::Plain);
    let found: Vec<_> = plain.map(|look| (*look, rules.find(look.text, look.patterns))).collect();
    let seen = Confirmed::read(form.value(AS_IT_IS));
    let news = found.iter().any(|(_, finds)| finds.iter().any(|find| !seen.contains(find)));
    news.then(|| BetrayalPage::new(&found, &seen))
}

/// Shows the page that asks.
///
/// # Errors
/// [`Problem::Internal`] when a template is wrong.
pub(in crate::web::reporter) fn ask(reporter: &Reporter, page: &BetrayalPage<'_>) -> Result<HttpResponse, Problem> {
    reporter.show(page).send()
}
